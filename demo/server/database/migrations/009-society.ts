import {sql, type Kysely} from 'kysely';

const statements = [
  `create table survey_rounds (
    community text not null references communities,
    id text not null,
    state text not null default 'draft' check (state in ('draft', 'open', 'closed')),
    opens_at timestamptz not null,
    closes_at timestamptz not null check (closes_at > opens_at),
    anonymity text not null check (anonymity in ('anonymous', 'confidential', 'named')),
    answers_per text not null check (answers_per in ('household', 'person')),
    threshold integer not null check (threshold > 0),
    content jsonb not null,
    results jsonb,
    results_at timestamptz,
    results_version integer not null default 0,
    version integer not null default 1,
    primary key (community, id),
    constraint named_answers_need_identity
      check (anonymity = 'anonymous' or answers_per = 'household'))`,

  // Nothing in here tells who or when: the id is random, and there is no other column.
  `create table survey_responses (
    id text primary key,
    community text not null,
    round text not null,
    answers jsonb not null,
    foreign key (community, round) references survey_rounds)`,
  `create index survey_responses_by_round on survey_responses (community, round)`,

  // One row for a whole round, in alphabetical order: a row for each household would stand in the
  // order of the answers, and bear the same transaction number as one of them.
  `create table survey_participation (
    community text not null,
    round text not null,
    units jsonb not null default '[]',
    primary key (community, round),
    foreign key (community, round) references survey_rounds)`,

  // Of confidential and named rounds only.
  `create table survey_identities (
    response_id text primary key references survey_responses,
    unit text not null,
    subject text not null)`,
  `create function refuse_identity() returns trigger language plpgsql as $$
    begin
      if exists (select 1 from survey_responses join survey_rounds
          on survey_rounds.community = survey_responses.community
          and survey_rounds.id = survey_responses.round
          where survey_responses.id = new.response_id and anonymity = 'anonymous') then
        raise exception 'an anonymous answer has no identity';
      end if;
      return new;
    end $$`,
  `create trigger anonymous_stays_anonymous before insert or update on survey_identities
    for each row execute function refuse_identity()`,
  // A round keeps the promise it was opened with.
  `create function keep_promise() returns trigger language plpgsql as $$
    begin
      if old.state <> 'draft' and (new.anonymity <> old.anonymity
          or new.answers_per <> old.answers_per or new.threshold < old.threshold) then
        raise exception 'an open round keeps what it promised';
      end if;
      return new;
    end $$`,
  `create trigger rounds_keep_their_promise before update on survey_rounds
    for each row execute function keep_promise()`,

  `create table meetings (
    community text not null references communities,
    id text not null,
    kind text not null,
    status text not null check (status in ('scheduled', 'changed', 'cancelled', 'held')),
    starts_at timestamptz not null,
    ends_at timestamptz not null check (ends_at > starts_at),
    time_zone text not null,
    series text,
    reply_by timestamptz,
    capacity integer check (capacity > 0),
    content jsonb not null,
    minutes jsonb,
    minutes_at timestamptz,
    notice_sent_at timestamptz,
    version integer not null default 1,
    updated_at timestamptz not null,
    primary key (community, id))`,
  `create index meetings_in_order on meetings (community, starts_at, id)`,
  `create table meeting_replies (
    community text not null,
    meeting text not null,
    unit text not null,
    subject text not null,
    answer text not null check (answer in ('yes', 'no', 'maybe')),
    guests integer not null default 0 check (guests >= 0),
    proxy_name text,
    slot text,
    note text,
    replied_at timestamptz not null,
    primary key (community, meeting, unit),
    foreign key (community, meeting) references meetings)`,
  `create unique index one_household_for_a_slot on meeting_replies (community, meeting, slot)
    where slot is not null and answer = 'yes'`,

  `create table service_reports (
    community text not null references communities,
    period text not null,
    period_from text not null,
    period_to text not null,
    version integer not null check (version > 0),
    published_at timestamptz not null,
    published_by text not null,
    change_note jsonb,
    content jsonb not null,
    primary key (community, period, version),
    constraint a_correction_says_what_changed check (version = 1 or change_note is not null))`,
  `create trigger reports_are_kept before update or delete on service_reports
    for each row execute function refuse_change()`,

  `create function tell_society_changed() returns trigger language plpgsql as $$
    begin
      perform pg_notify('owner_portal', json_build_object(
        'community', coalesce(new.community, old.community), 'published', tg_argv[0])::text);
      return null;
    end $$`,
  `create trigger tell_survey after insert or update or delete on survey_rounds
    for each row execute function tell_society_changed('surveys')`,
  `create trigger tell_meeting after insert or update or delete on meetings
    for each row execute function tell_society_changed('meetings')`,
  `create trigger tell_reply after insert or update or delete on meeting_replies
    for each row execute function tell_society_changed('meetings')`,
  `create trigger tell_report after insert on service_reports
    for each row execute function tell_society_changed('report')`,
];

export const up = async (db: Kysely<unknown>) => {
  for (const statement of statements) await sql.raw(statement).execute(db);
};
