/**
 * What accounts and statements of fees have in common. Figures are taken as text. Of valibot only
 * what the other schemas use as well: it stands in the chunk that every page loads.
 */
import {
  array,
  check,
  custom,
  lazy,
  object,
  optional,
  pipe,
  string,
  type GenericSchema,
} from 'valibot';
import type {FeeFormula} from '../contract/index.js';
import {time} from './schemas.js';

export const text = string();
export const maybe = optional(text);
export const whole = custom<number>(Number.isInteger);
export const count = custom<number>((value) => Number.isInteger(value) && Number(value) > 0);
export const maybeIds = optional(array(text));
export const listOf = <Item extends GenericSchema>(item: Item) =>
  pipe(
    array(item),
    check((items) => items.length > 0),
  );
const word = <Word extends string>(known: Word) => custom<Word>((value) => value === known);

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
  op: word('metered'),
  usage: text,
  readingFrom: maybe,
  readingTo: maybe,
  unit: text,
  price: text,
  round,
});

const formulas: {readonly [Op in FeeFormula['op']]: GenericSchema<unknown, FeeFormula & {op: Op}>} =
  {
    rate: object({
      op: word('rate'),
      quantity: text,
      unit: text,
      rate: text,
      per: text,
      periods: count,
      round,
    }),
    allocate: object({
      op: word('allocate'),
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
    percent: object({op: word('percent'), base: text, baseId: maybe, percent: text, round}),
    fixed: object({op: word('fixed'), amount: text, periods: optional(count), round}),
    sum: object({op: word('sum'), of: listOf(text)}),
  };
/** A formula of a later contract: the widget says that it cannot explain it, and shows the rest. */
const laterFormula = object({op: text}) as GenericSchema as GenericSchema<unknown, FeeFormula>;

const isKnown = (op: unknown): op is FeeFormula['op'] =>
  Object.keys(formulas).some((known) => known === op);

export const formula: GenericSchema<unknown, FeeFormula> = lazy(
  (value): GenericSchema<unknown, FeeFormula> => {
    const op = (value as {readonly op?: unknown} | null)?.op;
    return isKnown(op) ? formulas[op] : laterFormula;
  },
);
export const maybeFormula = optional(formula);

export const verified = {verifiedBy: maybe, verifiedAt: optional(time)};
export const decision = optional(object({text, date: maybe, documentId: maybe, ...verified}));
export const shares = optional(array(object({unitId: text, actual: text, budget: maybe})));
export const figures = {budget: maybe, actual: text, variance: maybe, previous: maybe};

export const publication = {version: count, publishedAt: time, changeNote: maybe};
export const earlierVersions = optional(array(object(publication)));
export const money = {currency: text, currencyScale: whole};
