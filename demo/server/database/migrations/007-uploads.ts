import {sql, type Kysely} from 'kysely';

const statements = [
  // Files that no request has claimed yet; the sha256 comes once they were looked through.
  `create table uploads (
    id text primary key,
    community text not null references communities,
    client text not null,
    name text not null,
    type text not null,
    bytes bigint not null check (bytes > 0),
    created_at timestamptz not null,
    sha256 text,
    width integer,
    height integer)`,
  `create index uploads_by_client on uploads (client)`,
  `create index uploads_by_age on uploads (created_at)`,

  `create table attachments (
    id text primary key,
    reference text not null references requests,
    event_id text not null references request_events,
    position integer not null,
    name text not null,
    type text not null,
    bytes bigint not null,
    sha256 text not null,
    width integer,
    height integer,
    label text,
    moment text,
    unique (event_id, position))`,
  `create index attachments_by_reference on attachments (reference)`,
  `create trigger attachments_are_kept before update or delete on attachments
    for each row execute function refuse_change()`,
];

export const up = async (db: Kysely<unknown>) => {
  for (const statement of statements) await sql.raw(statement).execute(db);
};
