import {array, boolean, object, optional} from 'valibot';
import {
  count,
  earlierVersions,
  formula,
  maybe,
  maybeIds,
  money,
  next,
  period,
  publication,
  round,
  text,
} from './fee-parts.js';

const unit = object({id: text, label: text});
const noted = object({amount: text, note: maybe});
const instalments = object({label: maybe, perMonth: text, months: count, amount: text});

export const statement = object({
  period,
  unit,
  ownerName: maybe,
  ...money,
  accountVersion: count,
  rounding: round,
  bases: array(object({id: text, label: maybe, value: text, unit: maybe})),
  opening: optional(noted),
  lines: array(
    object({
      id: text,
      label: text,
      tariffId: maybe,
      categoryId: maybe,
      formula,
      unrounded: maybe,
      amount: text,
      budget: maybe,
      explanation: maybe,
      tenantAllocable: optional(boolean()),
      legalIds: maybeIds,
      documentIds: maybeIds,
    }),
  ),
  charges: text,
  budgetCharges: maybe,
  tenantAllocable: maybe,
  payments: array(object({date: text, amount: text, channel: maybe})),
  paymentsTotal: text,
  lateFee: optional(noted),
  closing: maybe,
  dueDate: maybe,
  settlement: optional(
    object({
      advances: instalments,
      reserve: optional(instalments),
      result: noted,
      due: instalments,
      paid: text,
      arrears: noted,
      toPay: text,
    }),
  ),
  spending: optional(
    object({
      of: text,
      lineIds: maybeIds,
      basis: text,
      parts: array(object({id: text, label: text, weight: text, amount: text})),
    }),
  ),
  ...publication,
  earlierVersions,
});

export const statementList = object({items: array(object({period, unit, ...publication})), next});
