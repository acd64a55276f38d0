import {sql, type Kysely} from 'kysely';
import {endStateChecks} from './end-state-checks.js';

const statements = [
  `create table settings (name text primary key, value text not null)`,

  `create table communities (
    id text primary key,
    config jsonb not null,
    notices_revision integer not null default 0)`,

  `create table services (
    community text not null references communities,
    code text not null,
    kind text not null,
    position integer not null,
    name jsonb not null,
    description jsonb,
    promise jsonb,
    promise_hours integer,
    primary key (community, code))`,

  `create table notices (
    id text primary key,
    community text not null references communities,
    kind text not null,
    title jsonb not null,
    body jsonb not null,
    issuer jsonb not null,
    severity text not null,
    status text not null,
    pinned boolean not null default false,
    published_at timestamptz not null,
    effective_from timestamptz,
    effective_to timestamptz,
    display_from timestamptz not null,
    display_to timestamptz,
    version integer not null default 1,
    correction_note jsonb)`,
  `create index notices_in_order on notices (community, pinned desc, published_at desc, id desc)`,

  `create table staff (
    username text primary key,
    name text not null,
    role text not null,
    phone text,
    password_hash text not null)`,
  `create table staff_communities (
    username text not null references staff,
    community text not null references communities,
    primary key (username, community))`,
  `create table desk_sessions (
    token_hash text primary key,
    username text not null references staff,
    expires_at timestamptz not null)`,

  `create table reference_counters (
    community text not null references communities,
    day text not null,
    last integer not null,
    primary key (community, day))`,

  `create table requests (
    reference text primary key,
    community text not null references communities,
    service_code text not null,
    description text not null,
    place_name jsonb,
    detail text,
    contact_name text,
    phone text,
    email text,
    privacy_notice_version text not null,
    lang text,
    tone text,
    state text not null,
    version integer not null,
    submitted_at timestamptz not null,
    updated_at timestamptz not null,
    expected_at timestamptz,
    clock_left integer,
    handler jsonb,
    handler_username text references staff,
    question jsonb,
    appointment jsonb,
    result jsonb,
    refusal jsonb,
    merged_into text references requests,
    owner_replied boolean not null default false,
    search text not null,
    foreign key (community, service_code) references services,
    check (phone is not null or email is not null))`,
  `create index requests_by_activity on requests (community, updated_at desc)`,

  `create table request_events (
    id text primary key,
    reference text not null references requests,
    version integer not null,
    at timestamptz not null,
    type text not null,
    actor_role text not null,
    actor_name text,
    from_state text,
    to_state text,
    text text,
    reason text,
    expected_at timestamptz,
    handler jsonb,
    question jsonb,
    appointment jsonb,
    result jsonb,
    refusal jsonb,
    merged_into text,
    unique (reference, version),
    ${endStateChecks})`,

  // Kept apart from the events, so that no owner's query can select one by accident.
  `create table internal_notes (
    id text primary key,
    reference text not null references requests,
    event_id text references request_events,
    at timestamptz not null,
    by_name text not null,
    text text not null)`,
  `create index internal_notes_by_reference on internal_notes (reference)`,

  `create table idempotency_keys (
    scope text not null,
    key text not null,
    body_hash text not null,
    answer text not null,
    created_at timestamptz not null,
    primary key (scope, key))`,
  `create index idempotency_keys_by_age on idempotency_keys (created_at)`,

  `create function refuse_change() returns trigger language plpgsql as $$
    begin raise exception 'the record of % is never changed', tg_table_name; end $$`,
  `create trigger events_are_kept before update or delete on request_events
    for each row execute function refuse_change()`,
  `create trigger notes_are_kept before update or delete on internal_notes
    for each row execute function refuse_change()`,

  // Told by the database itself, so that no way of writing can forget to tell.
  `create function tell_request_changed() returns trigger language plpgsql as $$
    declare of_request requests;
    begin
      select * into of_request from requests where reference = new.reference;
      perform pg_notify('owner_portal', json_build_object(
        'community', of_request.community, 'reference', new.reference,
        'version', of_request.version, 'forOwner', tg_table_name = 'request_events')::text);
      return null;
    end $$`,
  `create constraint trigger tell_event after insert on request_events deferrable initially deferred
    for each row execute function tell_request_changed()`,
  `create constraint trigger tell_note after insert on internal_notes deferrable initially deferred
    for each row execute function tell_request_changed()`,

  `create function tell_notices_changed() returns trigger language plpgsql as $$
    declare revision integer; of_community text := coalesce(new.community, old.community);
    begin
      update communities set notices_revision = notices_revision + 1
        where id = of_community returning notices_revision into revision;
      perform pg_notify('owner_portal', json_build_object(
        'community', of_community, 'noticesRevision', revision)::text);
      return null;
    end $$`,
  `create trigger tell_notice after insert or update or delete on notices
    for each row execute function tell_notices_changed()`,
];

export const up = async (db: Kysely<unknown>) => {
  for (const statement of statements) await sql.raw(statement).execute(db);
};
