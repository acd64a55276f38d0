import {sql, type Insertable, type Updateable} from 'kysely';
import {lifecycle} from '../../../src/contract/request-lifecycle.js';
import type {Database, Tables, Tx} from '../database/schema.js';
import {invalid, Problem} from '../http/problem.js';
import {record, type EventRow} from './record.js';
import {json} from './told.js';
import type {RequestRow} from './view.js';

/** Kinds with rules or a price to agree to have a form of their own, and must be asked for there. */
const asksForConsent = sql<boolean>`jsonb_path_exists(definition, '$.rules')
  or jsonb_path_exists(definition, '$.**.accept')`;

/** Every kind the community offers, in its order; `plain` ones a request may become later. */
export const kindsOf = (db: Database | Tx, community: string) =>
  db
    .selectFrom('services')
    .select(['code', 'name', 'kind', 'promise_hours'])
    .select(sql<boolean>`not (${asksForConsent})`.as('plain'))
    .where('community', '=', community)
    .orderBy('position')
    .execute();

type Promised = Pick<RequestRow, 'expected_at' | 'clock_left'>;

/** What the new kind promises counts from now on, unless it would put off what was promised. */
const sooner = ({expected_at: expected, clock_left: left}: Promised, hours: number, at: Date) => {
  const seconds = hours * 60 * 60;
  if (left !== null) return {clock_left: Math.min(left, seconds)};
  const promised = new Date(at.valueOf() + seconds * 1000);
  return expected === null || promised < expected ? {expected_at: promised} : {};
};

/**
 * Counts a locked request to another kind, and tells so in its record. Throws a 409 for one that has
 * ended, a 422 for a kind that
 * is not offered, or that has to be asked for in a form of its own.
 */
export const recategorise = async (
  tx: Tx,
  row: RequestRow,
  serviceCode: string,
  told: Pick<Insertable<Tables['request_events']>, 'at' | 'actor_role' | 'actor_name'> & {
    readonly at: Date;
    readonly reason?: string | undefined;
    readonly text?: string;
  },
  changes: Updateable<Tables['requests']>,
): Promise<EventRow> => {
  if (lifecycle[row.state].status === 'closed') {
    throw new Problem(
      409,
      'transition-not-allowed',
      'This has ended; it may be opened again first.',
    );
  }
  const kinds = await kindsOf(tx, row.community);
  const kind = kinds.find(({code}) => code === serviceCode);
  if (!kind?.plain || serviceCode === row.service_code) {
    const detail = 'It cannot become of this kind; please choose another.';
    throw invalid([{pointer: '/serviceCode', code: 'unknown', detail}]);
  }
  const promise = kind.promise_hours === null ? {} : sooner(row, kind.promise_hours, told.at);
  return record(
    tx,
    row,
    {
      ...changes,
      ...promise,
      service_code: serviceCode,
      // Neighbours are offered what was reported as a fault from the start, and is one still: what was
      // answered to other questions is not for them. Who follows it by now goes on doing so.
      fault_id: null,
      // How staff judged it held for the former kind.
      triage: null,
    },
    {
      ...told,
      type: 'recategorised',
      service_name: json(kind.name),
      expected_at: promise.expected_at ?? null,
    },
  );
};
