import {isRequestState, lifecycle} from '../../../src/contract/request-lifecycle.js';
import type {Database} from '../database/schema.js';

/** What a report needs to know of one request. */
export interface RequestRecord {
  readonly serviceCode: string;
  readonly submittedAt: Date;
  /** The first words or move of the staff; acknowledgements made by the system are none. */
  readonly firstAnswerAt: Date | undefined;
  readonly ended: boolean;
  readonly declined: boolean;
  readonly reopened: boolean;
  /** Of five, where the owner rated it. */
  readonly rating: number | undefined;
}

const isClosed = (state: string | null) =>
  state !== null && isRequestState(state) && lifecycle[state].status === 'closed';

/** The requests submitted in a stretch of time, read from the records as they were kept. */
export const readRecords = async (
  db: Database,
  community: string,
  {start, end}: {start: Date; end: Date},
): Promise<RequestRecord[]> => {
  const submitted = db
    .selectFrom('requests')
    .where('community', '=', community)
    .where('submitted_at', '>=', start)
    .where('submitted_at', '<', end);
  const requests = await submitted.selectAll().orderBy('reference').execute();
  const events = await db
    .selectFrom('request_events')
    .select(['reference', 'at', 'actor_role', 'from_state', 'to_state'])
    .where('reference', 'in', submitted.select('reference'))
    .orderBy('reference')
    .orderBy('version')
    .execute();
  const byReference = new Map<string, typeof events>();
  for (const event of events) {
    const known = byReference.get(event.reference);
    if (known) known.push(event);
    else byReference.set(event.reference, [event]);
  }
  return requests.map((request) => {
    const history = byReference.get(request.reference) ?? [];
    return {
      serviceCode: request.service_code,
      submittedAt: request.submitted_at,
      firstAnswerAt: history.find((event) => event.actor_role === 'staff')?.at,
      ended: history.some((event) => isClosed(event.to_state)),
      declined: history.some((event) => event.to_state === 'declined'),
      reopened: history.some(
        (event) =>
          isClosed(event.from_state) && event.to_state !== null && !isClosed(event.to_state),
      ),
      rating: request.rating?.overall,
    };
  });
};
