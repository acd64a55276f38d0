import type {
  FeeAccount,
  FeeAccountList,
  FeeStatement,
  FeeStatementList,
} from '../contract/index.js';
import type {ReadOptions} from './portal-client.js';

/** Which version of published figures is wanted: the newest unless said. */
export interface FeeOptions extends ReadOptions {
  readonly version?: number;
}

/** Which of the owner's statements is wanted. */
export interface FeeStatementOptions extends FeeOptions {
  /** The unit's id; the owner's first unless said. */
  readonly unit?: string;
}

/** What the fee is, for the community and for the owner. */
export interface FeeClient {
  /** The community's published fee accounts, and when the next is due. */
  feeAccounts(options?: ReadOptions): Promise<FeeAccountList>;
  /** One period's fee account. */
  feeAccount(period: string, options?: FeeOptions): Promise<FeeAccount>;
  /** The owner's own statements; `unauthenticated` without identity. */
  feeStatements(options?: ReadOptions): Promise<FeeStatementList>;
  /** The owner's own statement of one period; another owner's is `not-found`. */
  feeStatement(period: string, options?: FeeStatementOptions): Promise<FeeStatement>;
}
