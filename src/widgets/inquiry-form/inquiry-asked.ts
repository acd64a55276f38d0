/** What is asked beside what every request has: whether it is put, answered well, and how it is sent. */
import type {AnswerToQuestion, NewRequest, Price, Service} from '../../contract/index.js';
import {
  emptyDraft,
  lengthOf,
  nothingAsked,
  type AskedDraft,
  type AskedField,
  type InquiryDraft,
  type InquiryField,
  type Problem,
  type Problems,
} from './inquiry-draft.js';
import type {Inquiry} from './inquiry.js';
import {isPhone, tidy, tidyPhone} from './inquiry-request.js';

export type Attribute = NonNullable<Service['attributes']>[number];

/** Code points of a line and of a longer text. */
const longest: Readonly<Record<string, number>> = {string: 200, text: 2000};
const decimal = /^-?(0|[1-9]\d{0,14})(\.\d{1,10})?$/;

export const serviceOf = ({services, draft}: Inquiry): Service | undefined =>
  services.find(({code}) => code === draft.serviceCode);

export const askedOf = ({draft}: Inquiry): AskedDraft => draft.asked ?? nothingAsked;

/** The questions and information that are put after these answers, in order. */
export const putNow = (
  {attributes = []}: Service,
  {answers}: Pick<AskedDraft, 'answers'>,
): readonly Attribute[] => {
  const put: Attribute[] = [];
  for (const attribute of attributes) {
    const {onlyWhen} = attribute;
    const isOpen =
      !onlyWhen ||
      (put.some(({code}) => code === onlyWhen.code) &&
        answers[onlyWhen.code]?.some((value) => onlyWhen.anyOf.includes(value)));
    if (isOpen) put.push(attribute);
  }
  return put;
};

export const isQuestion = ({variable}: Attribute): boolean => variable !== false;

/** What was said, tidied as its question wants it; empty where nothing was. */
const valuesFor = ({datatype}: Attribute, {answers}: AskedDraft, code: string): string[] =>
  (answers[code] ?? [])
    .map((value) => (datatype === 'text' ? value.trim() : tidy(value)))
    .map((value) => (datatype === 'number' ? value.replace(/[,\s]/g, '') : value))
    .filter(Boolean);

const problemWith = (attribute: Attribute, values: readonly string[]): Problem | undefined => {
  const {datatype, required, dateOnly} = attribute;
  const [value] = values;
  if (value === undefined) return required ? 'answer' : undefined;
  if (datatype === 'number') return decimal.test(value) ? undefined : 'number';
  if (datatype === 'datetime') {
    return Number.isNaN(Date.parse(dateOnly ? `${value}T00:00Z` : value)) ? 'date' : undefined;
  }
  if (attribute.values) return undefined;
  return lengthOf(value) > (longest[datatype] ?? 200) ? 'answerLength' : undefined;
};

/** What it costs after the answers: a chosen value's own price, or the service's. */
export const priceOf = (service: Service, {answers}: AskedDraft): Price | undefined =>
  chosen(service, answers)
    .flatMap(({price}) => price ?? [])
    .pop() ?? service.price;

/** Who is responsible after the answers. */
export const partyOf = (service: Service, {answers}: AskedDraft): Service['responsibleParty'] =>
  chosen(service, answers)
    .flatMap(({responsibleParty}) => responsibleParty ?? [])
    .pop() ?? service.responsibleParty;

const chosen = (service: Service, answers: AskedDraft['answers']) =>
  (service.attributes ?? []).flatMap(({code, values = []}) =>
    values.filter(({key}) => answers[code]?.includes(key)),
  );

/** A day without a time of day, or the other way round. */
export const isHalfChosen = ({date, slot}: AskedDraft['times'][number]): boolean =>
  Boolean(date) !== Boolean(slot);

/** What needs another look of what is asked. */
export function checkAsked(inquiry: Inquiry): Problems {
  const service = serviceOf(inquiry);
  const asked = askedOf(inquiry);
  const found: Partial<Record<AskedField, Problem | false>> = {};
  if (!service) return {};
  for (const attribute of putNow(service, asked).filter(isQuestion)) {
    const {code} = attribute;
    found[`answers/${code}`] = problemWith(attribute, valuesFor(attribute, asked, code)) ?? false;
  }
  const isHalf = service.visit && asked.times.some(isHalfChosen);
  const phone = tidyPhone(asked.onBehalfPhone);
  Object.assign(found, {
    times: isHalf && 'times',
    onBehalfName: asked.onBehalf && !tidy(asked.onBehalfName) && 'answer',
    onBehalfPhone: asked.onBehalf && phone && !isPhone(phone) && 'phone',
    rules: service.rules && !asked.rules && 'rules',
    price: priceOf(service, asked)?.accept && !asked.price && 'price',
  });
  return Object.fromEntries(Object.entries(found).filter(([, problem]) => problem)) as Problems;
}

/** The request with what was asked; what is not asked any more is left out. */
export function withAsked(request: NewRequest, inquiry: Inquiry): NewRequest {
  const service = serviceOf(inquiry);
  const asked = askedOf(inquiry);
  if (!service) return request;
  const place = inquiry.portal.places.find(({id}) => id === inquiry.draft.placeId);
  const isUnit = place?.units?.some(({code}) => code === asked.unitId);
  const answers: AnswerToQuestion[] = putNow(service, asked)
    .filter(isQuestion)
    .flatMap((attribute) => {
      const values = valuesFor(attribute, asked, attribute.code);
      return values.length > 0
        ? [{code: attribute.code, values: values.map(toMoment(attribute))}]
        : [];
    });
  const times = service.visit ? asked.times.filter(({date, slot}) => date && slot) : [];
  const phone = tidyPhone(asked.onBehalfPhone);
  const {contact} = request;
  return {
    ...request,
    location: {...request.location, ...(isUnit && {unitId: asked.unitId})},
    contact: {
      ...contact,
      ...(asked.preferred && contact.phone && contact.email && {preferred: asked.preferred}),
    },
    consent: {
      ...request.consent,
      ...(service.rules && {rulesVersion: service.rules.version}),
      ...(priceOf(service, asked)?.accept && {priceAccepted: true}),
    },
    ...(answers.length > 0 && {answers}),
    ...(times.length > 0 && {preferredTimes: [...times]}),
    ...(asked.relation && {relation: asked.relation}),
    ...(asked.onBehalf && {
      onBehalfOf: {name: tidy(asked.onBehalfName), ...(phone && {phone})},
    }),
    ...(asked.confidential && service.mayBeConfidential && {confidential: true}),
    ...(asked.lang && {lang: asked.lang}),
    ...(asked.trap && {trap: asked.trap}),
  };
}

/** A moment on the owner's clock, as the contract has it. */
const toMoment =
  ({datatype, dateOnly}: Attribute) =>
  (value: string): string =>
    datatype === 'datetime' && !dateOnly ? new Date(value).toISOString() : value;

const fields: Readonly<Record<string, AskedField>> = {
  'location/unitId': 'unitId',
  'onBehalfOf/name': 'onBehalfName',
  'onBehalfOf/phone': 'onBehalfPhone',
  'consent/rulesVersion': 'rules',
  'consent/priceAccepted': 'price',
};

const refusals: Readonly<Partial<Record<AskedField, Problem>>> = {
  onBehalfPhone: 'phone',
  rules: 'rules',
  price: 'price',
  times: 'times',
};

/** What of it a backend refused, from the pointers of its problem details. */
export function askedProblems(
  errors: readonly {readonly pointer: string; readonly code: string}[] = [],
): Problems {
  const found: Record<string, Problem> = {};
  for (const {pointer, code} of errors) {
    const path = pointer.replace(/^#?\//, '');
    const field = path.startsWith('preferredTimes') ? 'times' : fields[path];
    if (path.startsWith('answers/')) found[path] = code === 'required' ? 'answer' : 'unreadable';
    else if (field) found[field] = refusals[field] ?? 'unreadable';
  }
  return found;
}

/** The questions stand between the kind and the place. */
export function inOrder(problems: Problems): Problems {
  const own = Object.keys(emptyDraft) as (keyof InquiryDraft)[];
  const first = ['description', 'serviceCode'];
  const rank = (field: string) =>
    first.includes(field) ? 0 : own.includes(field as never) || field === 'unitId' ? 2 : 1;
  const entries = Object.entries(problems) as [InquiryField, Problem][];
  return Object.fromEntries(entries.sort(([one], [other]) => rank(one) - rank(other)));
}
