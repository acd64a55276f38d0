import {sql, type Kysely} from 'kysely';

const statements = [
  `create table published_documents (
    community text not null references communities,
    subject text not null check (subject in ('standards', 'contacts')),
    version integer not null check (version > 0),
    published_at timestamptz not null,
    published_by text,
    effective_from text,
    approved_by jsonb,
    change_note jsonb,
    content jsonb not null,
    primary key (community, subject, version),
    constraint a_correction_says_what_changed check (version = 1 or change_note is not null),
    constraint standards_bind_from_a_day_and_are_approved
      check (subject <> 'standards' or (effective_from is not null and approved_by is not null)))`,

  `create trigger documents_are_kept before update or delete on published_documents
    for each row execute function refuse_change()`,

  `create function tell_document_published() returns trigger language plpgsql as $$
    begin
      perform pg_notify('owner_portal', json_build_object(
        'community', new.community, 'published', new.subject)::text);
      return null;
    end $$`,
  `create trigger tell_document after insert on published_documents
    for each row execute function tell_document_published()`,
];

export const up = async (db: Kysely<unknown>) => {
  for (const statement of statements) await sql.raw(statement).execute(db);
};
