/** What accounts and statements of fees have in common. Figures are taken as text. */
import {
  array,
  integer,
  literal,
  minLength,
  minValue,
  number,
  object,
  optional,
  pipe,
  string,
  variant,
  type GenericSchema,
} from 'valibot';
import {time} from './schemas.js';

export const text = string();
export const maybe = optional(text);
export const whole = pipe(number(), integer());
export const count = pipe(whole, minValue(1));
export const maybeIds = optional(array(text));
export const listOf = <Item extends GenericSchema>(item: Item) => pipe(array(item), minLength(1));

export const period = object({id: text, from: text, to: text, months: count});
export const next = optional(object({period: optional(period), dueAt: time, note: maybe}));

export const rounding = object({
  stage: text,
  scale: whole,
  increment: maybe,
  mode: text,
  factorScale: optional(whole),
});
export const round = optional(rounding);

export const metered = object({
  op: literal('metered'),
  usage: text,
  readingFrom: maybe,
  readingTo: maybe,
  unit: text,
  price: text,
  round,
});

export const formula = variant('op', [
  object({
    op: literal('rate'),
    quantity: text,
    unit: text,
    rate: text,
    per: text,
    periods: count,
    round,
  }),
  object({
    op: literal('allocate'),
    total: text,
    totalFormula: optional(metered),
    keyId: maybe,
    part: text,
    whole: text,
    unit: maybe,
    round,
    residual: maybe,
  }),
  metered,
  object({op: literal('percent'), base: text, baseId: maybe, percent: text, round}),
  object({op: literal('fixed'), amount: text, periods: optional(count), round}),
  object({op: literal('sum'), of: listOf(text)}),
]);
export const maybeFormula = optional(formula);

export const verified = {verifiedBy: maybe, verifiedAt: optional(time)};
export const decision = optional(object({text, date: maybe, documentId: maybe, ...verified}));
export const shares = optional(array(object({unitId: text, actual: text, budget: maybe})));
export const figures = {budget: maybe, actual: text, variance: maybe, previous: maybe};

export const publication = {version: count, publishedAt: time, changeNote: maybe};
export const earlierVersions = optional(array(object(publication)));
export const money = {currency: text, currencyScale: whole};
