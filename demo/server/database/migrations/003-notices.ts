import {sql, type Kysely} from 'kysely';

const bump = `
      update communities set notices_revision = notices_revision + 1
        where id in (select community from changed);
      perform pg_notify('owner_portal', json_build_object(
        'community', id, 'noticesRevision', notices_revision)::text)
        from communities where id in (select community from changed);
      return null;`;

const tellAfter = (event: string, table: string) =>
  `create trigger tell_notices_after_${event} after ${event} on notices
    referencing ${table} table as changed
    for each statement execute function tell_notices_changed()`;

const statements = [
  `alter table notices
    add revision integer not null default 1,
    add content jsonb not null default '{}',
    add pinned_until timestamptz,
    add supersedes text,
    add ended_at timestamptz,
    add end_note jsonb,
    add scope_keys text[] not null default '{all}',
    add search tsvector,
    add search_text text not null default ''`,
  `create index notices_by_words on notices using gin (search)`,
  `create index notices_superseded on notices (supersedes) where supersedes is not null`,

  `create table notice_revisions (
    notice text not null references notices,
    revision integer not null,
    version integer not null,
    action text not null,
    published_at timestamptz,
    content jsonb not null,
    correction_note jsonb,
    by_name text not null,
    at timestamptz not null,
    primary key (notice, revision))`,
  `create trigger revisions_are_kept before update or delete on notice_revisions
    for each row execute function refuse_change()`,

  `create table notice_acknowledgements (
    community text not null references communities,
    notice text not null references notices,
    version integer not null,
    subject text not null,
    at timestamptz not null,
    primary key (notice, version, subject))`,
  `create index acknowledgements_by_subject
    on notice_acknowledgements (community, subject, at desc)`,

  // Up to when it has been told what begins and ends by the clock.
  `alter table communities add notices_told_at timestamptz not null default now()`,

  // Told once for a statement, however many notices it changes.
  `drop trigger tell_notice on notices`,
  `create or replace function tell_notices_changed() returns trigger language plpgsql as $$
    begin ${bump} end $$`,
  tellAfter('insert', 'new'),
  tellAfter('update', 'new'),
  tellAfter('delete', 'old'),
];

export const up = async (db: Kysely<unknown>) => {
  for (const statement of statements) await sql.raw(statement).execute(db);
};
