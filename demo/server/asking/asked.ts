import type {AnsweredQuestion, NewRequest} from '../../../src/contract/index.js';
import type {CommunityConfig} from '../database/schema.js';
import type {FieldError} from '../http/problem.js';
import {inLanguage, type Localized} from '../languages.js';
import {present} from '../requests/told.js';
import {checkAnswers} from './check-answers.js';
import type {ServiceDefinition} from './definition.js';

/** Members of a submission that the service's own questions and the host's data decide about. */
export type Asking = Pick<
  NewRequest,
  'answers' | 'preferredTimes' | 'relation' | 'onBehalfOf' | 'confidential'
> & {
  readonly consent: NewRequest['consent'];
  readonly contact: {readonly preferred?: 'phone' | 'email' | undefined};
};

/** One question and its answer, as they were put and given, whatever the firm changes later. */
export interface KeptAnswer {
  code: string;
  question: Localized;
  values: string[];
  /** In words; the values themselves where the owner wrote them. */
  words?: Localized[];
}

/** All that was asked beside what every request has. */
export interface Asked {
  answers?: KeptAnswer[];
  preferredTimes?: {date: string; slot: Localized}[];
  relation?: Localized;
  onBehalfOf?: {name: string; phone?: string};
  confidential?: boolean;
  preferredContact?: 'phone' | 'email';
  rules?: {version: string; title: Localized};
  /** The price the owner agreed to, in the words they saw. */
  price?: Localized;
}

const day = 24 * 60 * 60 * 1000;

/** `2026-11-30` on the community's calendar. */
const dateIn = (timeZone: string, at: Date) =>
  new Intl.DateTimeFormat('en-CA', {timeZone, dateStyle: 'short'}).format(at);

const unknown = (pointer: string, detail: string): FieldError => ({
  pointer,
  code: 'unknown',
  detail,
});

const needed = (pointer: string, detail: string): FieldError => ({
  pointer,
  code: 'required',
  detail,
});

const checkTimes = (
  {preferredTimes = []}: Asking,
  {visit}: ServiceDefinition,
  {timeZone}: CommunityConfig,
  at: Date,
): FieldError[] =>
  preferredTimes.flatMap(({date, slot}, index) => {
    const pointer = `/preferredTimes/${index}`;
    const last = new Date(at.valueOf() + (visit?.daysAhead ?? 0) * day);
    const isKnown = visit?.slots.some(({code}) => code === slot);
    if (!isKnown) return [unknown(`${pointer}/slot`, 'This time of day is not offered.')];
    const isOffered = date >= dateIn(timeZone, at) && date <= dateIn(timeZone, last);
    return isOffered ? [] : [unknown(`${pointer}/date`, 'This day is not offered.')];
  });

const checkPerson = (
  {relation, confidential}: Asking,
  definition: ServiceDefinition,
  config: CommunityConfig,
): FieldError[] => {
  const errors: FieldError[] = [];
  if (relation !== undefined && !config.relations?.some(({code}) => code === relation)) {
    errors.push(unknown('/relation', 'This is not one of the choices.'));
  } else if (
    relation !== undefined &&
    definition.relations &&
    !definition.relations.includes(relation)
  ) {
    errors.push(unknown('/serviceCode', 'This kind of request is for others; please choose one.'));
  }
  if (confidential && !definition.mayBeConfidential) {
    errors.push(unknown('/confidential', 'This kind of request has no confidential form.'));
  }
  return errors;
};

/** The price that holds after the answers: a chosen value's own, or the service's. */
const priceOf = (asking: Asking, {attributes = [], price}: ServiceDefinition) =>
  attributes
    .flatMap(({code, values = []}) => {
      const given = asking.answers?.find((answer) => answer.code === code)?.values ?? [];
      return values.filter(({key}) => given.includes(key)).flatMap((value) => value.price ?? []);
    })
    .at(-1) ?? price;

const checkConsent = (asking: Asking, definition: ServiceDefinition): FieldError[] => {
  const {consent} = asking;
  const errors: FieldError[] = [];
  if (definition.rules && consent.rulesVersion !== definition.rules.version) {
    errors.push(needed('/consent/rulesVersion', 'These rules are to be agreed to.'));
  }
  if (priceOf(asking, definition)?.accept && !consent.priceAccepted) {
    errors.push(needed('/consent/priceAccepted', 'The price is to be agreed to.'));
  }
  return errors;
};

/** One error per member that the service or the community does not allow. */
export const checkAsking = (
  asking: Asking,
  definition: ServiceDefinition,
  config: CommunityConfig,
  at: Date,
): FieldError[] => [
  ...checkAnswers(asking.answers ?? [], definition.attributes ?? []),
  ...checkTimes(asking, definition, config, at),
  ...checkPerson(asking, definition, config),
  ...checkConsent(asking, definition),
];

/** What is kept of a submission that was checked. */
export const askedOf = (
  asking: Asking,
  definition: ServiceDefinition,
  config: CommunityConfig,
): Asked => {
  const {answers = [], preferredTimes = [], relation, onBehalfOf, consent} = asking;
  const {attributes = [], visit, rules} = definition;
  const price = priceOf(asking, definition);
  const kept = attributes.flatMap(({code, description, values}) => {
    const given = answers.find((answer) => answer.code === code);
    if (!given) return [];
    const words = values && given.values.map((key) => values.find((one) => one.key === key)?.name);
    return [
      {
        code,
        question: description,
        values: given.values,
        ...(words && {words: words.filter((word) => word !== undefined)}),
      },
    ];
  });
  const times = preferredTimes.flatMap(({date, slot}) => {
    const name = visit?.slots.find(({code}) => code === slot)?.name;
    return name ? [{date, slot: name}] : [];
  });
  return present({
    answers: kept.length > 0 ? kept : undefined,
    preferredTimes: times.length > 0 ? times : undefined,
    relation: config.relations?.find(({code}) => code === relation)?.name,
    onBehalfOf: onBehalfOf && present({name: onBehalfOf.name, phone: onBehalfOf.phone}),
    confidential: asking.confidential || undefined,
    preferredContact: asking.contact.preferred,
    rules: rules && consent.rulesVersion ? {version: rules.version, title: rules.title} : undefined,
    price: price && consent.priceAccepted ? price.text : undefined,
  });
};

/** What was answered, in words of one language. */
export const answersView = ({answers = []}: Asked, lang: string): AnsweredQuestion[] =>
  answers.map(({question, values, words}) => ({
    question: inLanguage(question, lang),
    answer: (words ? words.map((word) => inLanguage(word, lang)) : values).join(
      lang.startsWith('zh') ? '、' : ', ',
    ),
  }));

/** Every word of the answers, in every language, for the desk to find. */
export const spokenIn = ({answers = []}: Asked): string[] =>
  answers.flatMap(({values, words}) => words?.flatMap((word) => Object.values(word)) ?? values);
