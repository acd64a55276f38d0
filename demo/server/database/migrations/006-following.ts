import {sql, type Kysely} from 'kysely';

const statements = [
  `alter table requests
    add reopen_count integer not null default 0,
    add rating jsonb,
    add escalations jsonb not null default '[]',
    add delayed_from timestamptz,
    add delay_reason text,
    add handover_objected boolean not null default false,
    add triage text,
    add last_actor text not null default 'owner',
    add first_answer_at timestamptz,
    add ended_at timestamptz,
    add kept_promise boolean,
    add delays integer not null default 0,
    add return_visit_at timestamptz,
    add warned_for timestamptz`,
  `create index requests_of_owner on requests (community, owner_subject, updated_at desc, reference desc)
    where owner_subject is not null`,
  `create index requests_by_submission on requests (community, submitted_at)`,
  `create index promises_running on requests (expected_at) where expected_at is not null`,

  `alter table request_events
    add place text,
    add people jsonb,
    add proposals jsonb,
    add rating jsonb,
    add stage text`,

  `alter table services
    add guidance jsonb,
    add answers_at_once boolean not null default false,
    add return_visit boolean not null default false`,

  // Kept by the database itself, so that no way of writing can forget it.
  `create function keep_last_actor() returns trigger language plpgsql as $$
    begin
      update requests set last_actor = new.actor_role,
        first_answer_at = case when new.actor_role = 'staff'
          then coalesce(first_answer_at, new.at) else first_answer_at end
        where reference = new.reference;
      return null;
    end $$`,
  `create trigger keep_last_actor after insert on request_events
    for each row execute function keep_last_actor()`,

  // Those who look at a period together, what they found and who does what about it.
  `create table reviews (
    id text primary key,
    community text not null references communities,
    title text not null,
    period_from date not null,
    period_to date not null,
    participants jsonb not null default '[]',
    extract text,
    published_at timestamptz,
    version integer not null default 1,
    created_at timestamptz not null,
    created_by text not null,
    updated_at timestamptz not null,
    check (period_from <= period_to),
    check (published_at is null or extract is not null))`,
  `create index reviews_by_period on reviews (community, period_to desc)`,
  `create table review_findings (
    id text primary key,
    review text not null references reviews on delete cascade,
    position integer not null,
    text text not null,
    public boolean not null default false)`,
  `create index findings_of_review on review_findings (review, position)`,
  `create table review_actions (
    id text primary key,
    review text not null references reviews on delete cascade,
    position integer not null,
    text text not null,
    owner_name text not null,
    due_on date not null,
    status text not null default 'open' check (status in ('open', 'done', 'dropped')),
    public boolean not null default false)`,
  `create index actions_of_review on review_actions (review, position)`,
];

export const up = async (db: Kysely<unknown>) => {
  for (const statement of statements) await sql.raw(statement).execute(db);
};
