/** A place in a document: for machines, and for people. */
export interface Where {
  /** JSON Pointer into the document, e.g. `/lines/0/amount`. */
  readonly pointer: string;
  /** The label of the nearest thing that has one, else its id. */
  readonly name: string;
}

/** What a figure was held against. */
export type Rule =
  | 'tariff'
  | 'receivable'
  | 'collected-rate'
  | 'variance'
  | 'children'
  | 'total'
  | 'lump-sum'
  | 'commission'
  | 'surplus'
  | 'surplus-closing'
  | 'formula'
  | 'metered'
  | 'usage'
  | 'base'
  | 'return-percent'
  | 'common-gross'
  | 'common-net'
  | 'common-allocation'
  | 'reserve'
  | 'key-total'
  | 'share'
  | 'shares-total'
  | 'cost-split'
  | 'tariff-rate'
  | 'key-part'
  | 'allocated-total'
  | 'unrounded'
  | 'charges'
  | 'budget-charges'
  | 'tenant-allocable'
  | 'payments'
  | 'balance'
  | 'instalments'
  | 'settlement'
  | 'spending-of'
  | 'spending-weight'
  | 'spending-part'
  | 'spending-total';

/** One figure recomputed. */
export interface Check {
  readonly rule: Rule;
  readonly where: Where;
  /** What it comes to, by exact arithmetic. */
  readonly expected: string;
  /** What the document says. */
  readonly stated: string;
  readonly ok: boolean;
}

/** Why something could not be recomputed, or deserves a second look. */
export type FindingCode =
  | 'missing'
  | 'not-an-object'
  | 'not-a-list'
  | 'not-text'
  | 'json-number'
  | 'not-a-decimal'
  | 'not-a-count'
  | 'wrong-scale'
  | 'negative'
  | 'zero-divisor'
  | 'duplicate-id'
  | 'cycle'
  | 'too-deep'
  | 'too-many'
  | 'unknown-id'
  | 'unknown-key'
  | 'unknown-tariff'
  | 'unknown-formula'
  | 'unknown-basis'
  | 'unknown-scheme'
  | 'unknown-rounding'
  | 'two-currencies'
  | 'other-account'
  | 'no-weight'
  | 'no-tariff';

export interface Finding {
  readonly code: FindingCode;
  readonly where: Where;
  /** What stands there, shortened, where it helps. */
  readonly value?: string;
}

/** All that recomputing a document showed. */
export interface Recomputation {
  readonly checks: readonly Check[];
  readonly findings: readonly Finding[];
  /** Every check is right and nothing stood in the way of one; `no-tariff` alone does not count. */
  readonly addsUp: boolean;
}
