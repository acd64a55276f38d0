import type {AnswerToQuestion, OwnerTurn, Problem, Service} from '../contract/index.js';

/** One entry per field that needs attention. */
export type FieldErrors = readonly NonNullable<Problem['errors']>[number][];

type Members = Readonly<Record<string, unknown>>;

const membersOf = (value: unknown): Members =>
  typeof value === 'object' && value !== null ? (value as Members) : {};

const hasWords = (value: unknown): value is string => typeof value === 'string' && /\S/.test(value);

const required = (pointer: string, given: unknown): FieldErrors =>
  hasWords(given) ? [] : [{pointer, code: 'required', detail: 'This is needed.'}];

const atMost = (limit: number, pointer: string, given: unknown): FieldErrors =>
  typeof given === 'string' && [...given].length > limit
    ? [{pointer, code: 'too-long', detail: `At most ${limit} characters.`}]
    : [];

const shaped = (pattern: RegExp, pointer: string, given: unknown): FieldErrors =>
  given === undefined || (typeof given === 'string' && pattern.test(given))
    ? []
    : [{pointer, code: 'format', detail: 'This does not look as expected.'}];

const phone = /^\+?[0-9][0-9 ()./-]*[0-9]( ?(x|ext\.?) ?[0-9]{1,6})?$/;
const email = /^[^@\s]+@[^@\s]+\.[^@\s]+$/;

/** What a new request lacks, by the contract's rules that owners meet. */
export const requestErrors = (body: unknown, services: readonly Service[]): FieldErrors => {
  const sent = membersOf(body);
  const location = membersOf(sent['location']);
  const contact = membersOf(sent['contact']);
  const consent = membersOf(sent['consent']);
  const service = services.find(({code}) => code === sent['serviceCode']);
  const known = service !== undefined;
  return [
    ...required('/serviceCode', sent['serviceCode']),
    ...(hasWords(sent['serviceCode']) && !known
      ? [{pointer: '/serviceCode', code: 'unknown', detail: 'This is not one of the choices.'}]
      : []),
    ...required('/description', sent['description']),
    ...atMost(4000, '/description', sent['description']),
    ...required('/location', location['placeId'] ?? location['detail']),
    ...atMost(200, '/location/detail', location['detail']),
    ...required('/contact', contact['phone'] ?? contact['email']),
    ...shaped(phone, '/contact/phone', contact['phone']),
    ...shaped(email, '/contact/email', contact['email']),
    ...required('/consent/privacyNoticeVersion', consent['privacyNoticeVersion']),
    ...(service?.rules ? required('/consent/rulesVersion', consent['rulesVersion']) : []),
    ...(service ? answerErrors(sent['answers'], service) : []),
  ];
};

const scores = ['overall', 'speed', 'attitude', 'quality'];

/** What an owner's turn lacks. */
export const turnErrors = (turn: OwnerTurn, body: unknown): FieldErrors => {
  const sent = membersOf(body);
  const words = ['reason', 'text', 'comment', 'place', 'people'].flatMap((name) =>
    atMost(4000, `/${name}`, sent[name]),
  );
  switch (turn) {
    case 'handover-objection':
    case 'reopening':
    case 'escalation':
      return [...required('/reason', sent['reason']), ...words];
    case 'rating':
      return [
        ...scores
          .filter((name) => name === 'overall' || sent[name] !== undefined)
          .filter((name) => ![1, 2, 3, 4, 5].includes(sent[name] as number))
          .map((name) => ({pointer: `/${name}`, code: 'required', detail: 'From 1 to 5.'})),
        ...words,
      ];
    case 'appointment-reply':
      return sent['confirm'] === true || Array.isArray(sent['proposals']) || hasWords(sent['text'])
        ? words
        : [{pointer: '/proposals', code: 'required', detail: 'Another time, or words.'}];
    case 'recategorisation':
      return [...required('/serviceCode', sent['serviceCode']), ...words];
    case 'withdrawal':
      return words;
  }
};

/** Required questions that are put and were not answered. */
const answerErrors = (given: unknown, {attributes = []}: Service): FieldErrors => {
  const answers = (Array.isArray(given) ? given : []) as AnswerToQuestion[];
  const valuesOf = (code: string) => answers.find((answer) => answer.code === code)?.values ?? [];
  return attributes
    .filter(({required: isNeeded, variable}) => isNeeded && variable !== false)
    .filter(
      ({onlyWhen}) =>
        !onlyWhen || valuesOf(onlyWhen.code).some((value) => onlyWhen.anyOf.includes(value)),
    )
    .flatMap(({code}) => required(`/answers/${code}`, valuesOf(code)[0]));
};

/** What a new message lacks. */
export const messageErrors = (body: unknown): FieldErrors => {
  const {text} = membersOf(body);
  return [...required('/text', text), ...atMost(4000, '/text', text)];
};
