import {array, boolean, lazy, object, optional, type GenericSchema} from 'valibot';
import type {FeeCategory} from '../contract/index.js';
import {
  count,
  decision,
  earlierVersions,
  figures,
  listOf,
  maybe,
  maybeFormula,
  maybeIds,
  money,
  next,
  period,
  publication,
  rounding,
  shares,
  text,
  verified,
} from './fee-parts.js';
import {link} from './schemas.js';

const category: GenericSchema<unknown, FeeCategory> = object({
  id: text,
  label: text,
  ...figures,
  calculation: maybe,
  formula: maybeFormula,
  children: optional(array(lazy(() => category))),
  keyId: maybe,
  shares,
  tenantAllocable: optional(boolean()),
  code: maybe,
  legalIds: maybeIds,
  documentIds: maybeIds,
});

const tariff = object({
  id: text,
  label: text,
  chargeTo: maybe,
  basis: text,
  unit: text,
  quantity: maybe,
  rate: text,
  per: text,
  periods: optional(count),
  validFrom: text,
  validTo: maybe,
  priceForm: maybe,
  benchmark: maybe,
  rangeFrom: maybe,
  rangeTo: maybe,
  billing: maybe,
  decision,
  receivable: maybe,
  legalIds: maybeIds,
  documentIds: maybeIds,
});

const entries = array(
  object({
    id: text,
    label: text,
    amount: text,
    formula: maybeFormula,
    approval: decision,
    keyId: maybe,
    shares,
    documentIds: maybeIds,
  }),
);

export const account = object({
  period,
  ...money,
  scheme: text,
  schemeNote: maybe,
  rounding,
  roundingNote: maybe,
  tariffs: array(tariff),
  receivable: maybe,
  collected: optional(object({amount: text, rate: text, asOf: text})),
  keys: optional(
    array(
      object({
        id: text,
        label: text,
        unit: text,
        total: text,
        values: optional(array(object({unitId: text, value: text}))),
      }),
    ),
  ),
  categories: array(category),
  totals: object(figures),
  costSplits: optional(
    array(
      object({
        id: text,
        label: text,
        total: text,
        parts: listOf(object({categoryId: text, percent: text})),
        legalIds: maybeIds,
      }),
    ),
  ),
  tax: optional(object({label: text, formula: maybeFormula, budget: maybe, actual: text})),
  managementReturn: optional(
    object({
      kind: text,
      label: text,
      formula: maybeFormula,
      budget: maybe,
      actual: text,
      budgetPercent: maybe,
    }),
  ),
  commonIncome: optional(
    object({
      gross: entries,
      grossTotal: text,
      reasonableCost: object({amount: text, formula: maybeFormula}),
      net: text,
      allocation: entries,
      publishedEvery: maybe,
      legalIds: maybeIds,
    }),
  ),
  reserve: optional(
    object({
      label: text,
      opening: text,
      additions: entries,
      uses: entries,
      closing: text,
      note: maybe,
      publishedEvery: maybe,
      legalIds: maybeIds,
    }),
  ),
  ownersSurplus: optional(
    object({opening: text, thisPeriod: text, closing: text, explanation: maybe, use: maybe}),
  ),
  audit: optional(object({status: text, by: maybe, date: maybe, documentId: maybe})),
  nextBudget: optional(
    object({period, rate: maybe, receivable: maybe, status: text, commentsUntil: maybe}),
  ),
  legal: array(
    object({
      id: text,
      title: text,
      jurisdiction: maybe,
      href: optional(link),
      textRead: maybe,
      ...verified,
    }),
  ),
  documents: array(
    object({id: text, label: text, type: text, mime: maybe, href: link, ...verified}),
  ),
  contactNote: maybe,
  audited: optional(boolean()),
  ...publication,
  earlierVersions,
});

export const accountList = object({
  items: array(object({period, scheme: text, audited: optional(boolean()), ...publication})),
  next,
});
