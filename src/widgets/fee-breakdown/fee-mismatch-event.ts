import type {Recomputation} from '../../fees/index.js';

/** Which document does not add up. */
export interface FeeMismatch {
  readonly document: 'account' | 'statement';
  /** The id of the accounting period. */
  readonly period: string;
  readonly version: number;
  /** Every figure recomputed, right or not, and what could not be. */
  readonly recomputation: Recomputation;
}

/** Published figures do not add up, or could not be recomputed; the owner is told so. */
export class FeeMismatchEvent extends Event {
  static readonly eventName = 'owner-fee-mismatch';

  /** What does not add up, and where: `recomputation.checks` that are not `ok`, and `findings`. */
  constructor(readonly mismatch: FeeMismatch) {
    super(FeeMismatchEvent.eventName, {bubbles: true, composed: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'owner-fee-mismatch': FeeMismatchEvent;
  }
}
