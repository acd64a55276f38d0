import {sql, type Kysely} from 'kysely';

const statements = [
  `alter table services add definition jsonb not null default '{}'`,

  `alter table requests
    add place_id text,
    add unit_id text,
    add asked jsonb not null default '{}',
    add fault_id text unique`,
  `create index open_faults on requests (community, state) where fault_id is not null`,
  `create index requests_by_place on requests (community, place_id, submitted_at)`,
  `create index requests_by_owner on requests (community, owner_subject)
    where owner_subject is not null`,

  `create table published_answers (
    id text not null,
    community text not null references communities,
    position integer not null,
    title jsonb not null,
    text jsonb not null,
    keywords jsonb not null,
    href text,
    primary key (community, id))`,

  `create table fault_followers (
    reference text primary key,
    community text not null references communities,
    fault_reference text not null references requests,
    at timestamptz not null,
    contact jsonb,
    lang text,
    tone text,
    owner_subject text)`,
  `create index followers_by_fault on fault_followers (fault_reference)`,

  `create table spent_proofs (
    signature text primary key,
    expires_at timestamptz not null)`,
];

export const up = async (db: Kysely<unknown>) => {
  for (const statement of statements) await sql.raw(statement).execute(db);
};
