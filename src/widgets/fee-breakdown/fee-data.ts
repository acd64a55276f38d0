import type {PortalClient, PortalError} from '../../client/index.js';
import type {
  FeeAccount,
  FeeAccountList,
  FeeStatement,
  FeeStatementList,
} from '../../contract/index.js';

/** In which language, and how long it is wanted. */
interface Reading {
  readonly lang: string | undefined;
  readonly signal: AbortSignal;
}

/** One period of those that have figures. */
type Listed = FeeAccountList['items'][number];

/** The period that is wanted, or the newest; undefined where it has no figures. */
export const listedIn = (
  list: FeeAccountList | undefined,
  period: string | undefined,
): Listed | undefined =>
  period ? list?.items.find((one) => one.period.id === period) : list?.items[0];

/** The owner's statements. */
export interface OwnList extends FeeStatementList {
  /** False where nobody is signed in. */
  readonly isKnown: boolean;
}

/** Lists the owner's statements; none where nobody is signed in. */
export async function loadOwnList(client: PortalClient, reading: Reading): Promise<OwnList> {
  try {
    return {isKnown: true, ...(await client.feeStatements(reading))};
  } catch (error) {
    if ((error as PortalError).kind === 'unauthenticated') return {isKnown: false, items: []};
    throw error;
  }
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

/** Reads the owner's statement of a period; `unit` names one home of several. */
export async function loadOwn(
  client: PortalClient,
  {isKnown, items, next}: OwnList,
  listed: Listed,
  unit: string | undefined,
  reading: Reading,
): Promise<OwnFees> {
  const period = listed.period.id;
  const units = items.filter((one) => one.period.id === period).map((one) => one.unit);
  const chosen = units.find(({id}) => id === unit) ?? units[0];
  if (!chosen) return {isKnown, units, ...(next && {dueAt: next.dueAt})};
  const statement = await client.feeStatement(period, {...reading, unit: chosen.id});
  const version = statement.accountVersion;
  if (version === listed.version) return {isKnown, statement, units};
  const restsOn = await client.feeAccount(period, {...reading, version});
  return {isKnown, statement, restsOn, units};
}
