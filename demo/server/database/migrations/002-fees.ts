import {sql, type Kysely} from 'kysely';

const published = `
    community text not null references communities,
    period text not null,
    period_from text not null,
    period_to text not null,
    version integer not null check (version > 0),
    published_at timestamptz not null,
    change_note jsonb,
    content jsonb not null`;

const saysWhatChanged = `constraint a_correction_says_what_changed
      check (version = 1 or change_note is not null)`;

const statements = [
  `create table fee_accounts (${published},
    primary key (community, period, version),
    ${saysWhatChanged})`,

  `create table fee_statements (${published},
    unit text not null,
    account_version integer not null,
    primary key (community, period, unit, version),
    foreign key (community, period, account_version) references fee_accounts,
    ${saysWhatChanged})`,
  `create index fee_statements_by_unit on fee_statements (community, unit)`,

  `create trigger accounts_are_kept before update or delete on fee_accounts
    for each row execute function refuse_change()`,
  `create trigger statements_are_kept before update or delete on fee_statements
    for each row execute function refuse_change()`,

  `create table unit_owners (
    community text not null references communities,
    unit text not null,
    subject text not null,
    since text,
    until text,
    primary key (community, unit, subject))`,
  `create index unit_owners_by_subject on unit_owners (community, subject)`,

  `create table demo_owners (
    username text primary key,
    subject text not null unique,
    name jsonb not null,
    password_hash text not null)`,
  `create table demo_sessions (
    token_hash text primary key,
    username text not null references demo_owners,
    expires_at timestamptz not null)`,

  `alter table requests add context jsonb, add owner_subject text`,
  `alter table staff add publishes_fees boolean not null default false`,
];

export const up = async (db: Kysely<unknown>) => {
  for (const statement of statements) await sql.raw(statement).execute(db);
};
