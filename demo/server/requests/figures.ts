import {sql} from 'kysely';
import type {Database} from '../database/schema.js';

/** A period's records of one kind in figures; a median or mean is absent where nothing counts. */
export interface KindFigures {
  readonly serviceCode: string;
  readonly received: number;
  readonly ended: number;
  readonly declined: number;
  /** Those that were opened again. */
  readonly reopened: number;
  /** Those whose promise was put off with an announcement. */
  readonly delayed: number;
  /** Those with a promise that was kept or has passed, and how many of them kept it. */
  readonly promised: number;
  readonly onTime: number;
  /** Median seconds from being received to our first word, and to its end. */
  readonly firstAnswer: number | null;
  readonly duration: number | null;
  readonly rated: number;
  readonly rating: number | null;
  readonly returnVisits: number;
}

interface Period {
  readonly community: string;
  /** From this moment on, and before that one. */
  readonly from: Date;
  readonly to: Date;
}

/** What became of all that was received in a period, kind by kind. */
export const figuresOf = async (
  db: Database,
  {community, from, to}: Period,
  now: Date,
): Promise<KindFigures[]> => {
  const {rows} = await sql<KindFigures>`
    select service_code as "serviceCode",
      count(*)::int as received,
      count(ended_at)::int as ended,
      (count(*) filter (where state = 'declined' or (state = 'closed' and refusal is not null)))::int as declined,
      (count(*) filter (where reopen_count > 0))::int as reopened,
      (count(*) filter (where delays > 0))::int as delayed,
      (count(*) filter (where kept_promise is not null
        or (ended_at is null and expected_at < ${now})))::int as promised,
      (count(*) filter (where kept_promise))::int as "onTime",
      percentile_cont(0.5) within group
        (order by extract(epoch from first_answer_at - submitted_at)::float8)
        filter (where first_answer_at is not null) as "firstAnswer",
      percentile_cont(0.5) within group
        (order by extract(epoch from ended_at - submitted_at)::float8)
        filter (where ended_at is not null) as duration,
      count(rating)::int as rated,
      avg((rating->>'overall')::int)::float8 as rating,
      count(return_visit_at)::int as "returnVisits"
    from requests
    where community = ${community} and submitted_at >= ${from} and submitted_at < ${to}
    group by service_code
    order by received desc, service_code`.execute(db);
  return rows;
};
