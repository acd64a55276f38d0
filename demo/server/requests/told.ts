import type {Selectable} from 'kysely';
import type {RequestEvent} from '../../../src/contract/index.js';
import type {Tables} from '../database/schema.js';

type Told = Pick<
  RequestEvent,
  | 'expectedAt'
  | 'handler'
  | 'question'
  | 'appointment'
  | 'result'
  | 'refusal'
  | 'mergedInto'
  | 'rating'
>;

/** An object without the members that have nothing to say. */
export const present = <Value extends object>(value: Value) =>
  Object.fromEntries(
    Object.entries(value).filter(([, each]) => each !== null && each !== undefined),
  ) as {[Key in keyof Value]: Exclude<Value[Key], null>};

/** Columns of an event or a request, as members of the contract. */
export const told = (
  row: Pick<
    Selectable<Tables['request_events']>,
    | 'expected_at'
    | 'handler'
    | 'question'
    | 'appointment'
    | 'result'
    | 'refusal'
    | 'merged_into'
    | 'rating'
  >,
): Told =>
  present({
    expectedAt: row.expected_at?.toISOString(),
    handler: row.handler ?? undefined,
    question: row.question ?? undefined,
    appointment: row.appointment ?? undefined,
    result: row.result ?? undefined,
    refusal: row.refusal ?? undefined,
    mergedInto: row.merged_into ?? undefined,
    rating: row.rating ?? undefined,
  });

/** A value for a `jsonb` column. */
export const json = <Value extends object>(value: Value | null | undefined) =>
  value ? JSON.stringify(value) : null;
