import type {PortalClient, PortalError} from '../../client/index.js';
import type {FeeAccount, FeeStatement, FeeStatementList} from '../../contract/index.js';

/** In which language, and how long it is wanted. */
interface Reading {
  readonly lang: string | undefined;
  readonly signal: AbortSignal;
}

/** The published figures; without an account, when they are due, if the firm said so. */
export interface PublishedFees {
  readonly account?: FeeAccount;
  readonly dueAt?: string;
  /** Why the next figures are due when they are, in the firm's words. */
  readonly note?: string;
  /** Whether other periods have figures. */
  readonly hasOthers: boolean;
}

/** Reads the account of a period, or the newest. */
export async function loadAccount(
  client: PortalClient,
  period: string | undefined,
  reading: Reading,
): Promise<PublishedFees> {
  const {items, next} = await client.feeAccounts(reading);
  const listed = period ? items.find((one) => one.period.id === period) : items[0];
  const common = {
    hasOthers: items.length > 0,
    ...(next && {dueAt: next.dueAt, ...(next.note && {note: next.note})}),
  };
  if (!listed) return common;
  return {...common, account: await client.feeAccount(listed.period.id, reading)};
}

/** The owner's own share. */
export interface OwnFees {
  /** False where nobody is signed in. */
  readonly isKnown: boolean;
  readonly statement?: FeeStatement;
  /** The account the statement rests on, where a newer version of it is published. */
  readonly restsOn?: FeeAccount;
  /** The owner's homes with a statement of the period. */
  readonly units: readonly FeeStatement['unit'][];
  readonly dueAt?: string;
}

/** Reads the owner's statement for the account; `unit` names one home of several. */
export async function loadStatement(
  client: PortalClient,
  account: FeeAccount,
  unit: string | undefined,
  reading: Reading,
): Promise<OwnFees> {
  const list = await ownStatements(client, reading);
  if (!list) return {isKnown: false, units: []};
  const period = account.period.id;
  const units = list.items.filter((one) => one.period.id === period).map((one) => one.unit);
  const chosen = units.find(({id}) => id === unit) ?? units[0];
  if (!chosen) return {isKnown: true, units, ...(list.next && {dueAt: list.next.dueAt})};
  const statement = await client.feeStatement(period, {...reading, unit: chosen.id});
  const version = statement.accountVersion;
  if (version === account.version) return {isKnown: true, statement, units};
  const restsOn = await client.feeAccount(period, {...reading, version});
  return {isKnown: true, statement, restsOn, units};
}

/** The owner's statements; undefined where nobody is signed in. */
async function ownStatements(
  client: PortalClient,
  reading: Reading,
): Promise<FeeStatementList | undefined> {
  try {
    return await client.feeStatements(reading);
  } catch (error) {
    if ((error as PortalError).kind === 'unauthenticated') return undefined;
    throw error;
  }
}
