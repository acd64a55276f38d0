import type {FeeAccount, FeeStatement} from '../../contract/index.js';
import type {Amounts} from '../../controllers/amounts.js';
import type {Dates} from '../../controllers/dates.js';
import type {FeeBreakdownMessages} from '../../messages/fee-breakdown.js';
import type {Asking} from '../../controllers/asking.js';
import type {Spoken} from '../../parts/said.js';

/** What every part of the widget needs to show a figure. */
export interface FeeView {
  readonly messages: FeeBreakdownMessages;
  readonly amounts: Amounts;
  /** Days as they stand in the document, whatever the clock. */
  readonly days: Dates;
  /** Moments, on the community's clock. */
  readonly moments: Dates;
  readonly account: FeeAccount;
  /** The language of the account and the statement. */
  readonly said: Spoken;
  /** How to ask; absent where there is no form to lead to. */
  readonly asking?: Asking;
}

/** A view with the owner's own statement. */
export interface StatementView extends FeeView {
  readonly statement: FeeStatement;
}

/** A list that is shown bit by bit. */
export interface Paging {
  /** How many are shown. */
  readonly shown: number;
  readonly onMore: () => void;
}

/** Makes something once, and anew only where what it is made of is not what it was. */
export const keepMade = <Made>() => {
  let from: readonly unknown[] = [];
  let made: Made;
  return (parts: readonly unknown[], make: () => Made): Made => {
    const isSame = parts.length === from.length && parts.every((part, at) => part === from[at]);
    if (!isSame) made = make();
    from = parts;
    return made;
  };
};
