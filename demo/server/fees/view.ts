import type {Selectable} from 'kysely';
import type {FeeAccount, FeeStatement} from '../../../src/contract/index.js';
import type {Community} from '../communities.js';
import type {Tables} from '../database/schema.js';
import {inLanguage, type Localized} from '../languages.js';
import {present} from '../requests/told.js';
import {textsIn} from './texts.js';

export type AccountRow = Selectable<Tables['fee_accounts']>;
export type StatementRow = Selectable<Tables['fee_statements']>;
type VersionRow = Pick<AccountRow, 'version' | 'published_at' | 'change_note'>;

const noteIn = (note: Localized | null, lang: string) => note && inLanguage(note, lang);

/** What every version says of itself. */
const versionView = ({version, published_at: at, change_note: note}: VersionRow, lang: string) => ({
  version,
  publishedAt: at.toISOString(),
  ...present({changeNote: noteIn(note, lang)}),
});

const earlierView = (earlier: readonly VersionRow[], lang: string) =>
  earlier.length > 0 && {earlierVersions: earlier.map((row) => versionView(row, lang))};

const contentIn = (row: AccountRow | StatementRow, lang: string, {config}: Community) =>
  textsIn(row.content, lang, config.languages) as object;

/** The account as it was published, in one language. The contract is held at the way out. */
export const accountView = (
  row: AccountRow,
  earlier: readonly VersionRow[],
  lang: string,
  community: Community,
) =>
  ({
    ...contentIn(row, lang, community),
    ...versionView(row, lang),
    ...earlierView(earlier, lang),
  }) as FeeAccount;

export const statementView = (
  row: StatementRow,
  earlier: readonly VersionRow[],
  lang: string,
  community: Community,
) =>
  ({
    ...contentIn(row, lang, community),
    accountVersion: row.account_version,
    ...versionView(row, lang),
    ...earlierView(earlier, lang),
  }) as FeeStatement;

export const accountSummary = (row: AccountRow, lang: string, community: Community) => {
  const {period, scheme, audited} = accountView(row, [], lang, community);
  return {period, scheme, ...versionView(row, lang), ...present({audited})};
};

export const statementSummary = (row: StatementRow, lang: string, community: Community) => {
  const {period, unit} = statementView(row, [], lang, community);
  return {period, unit, ...versionView(row, lang)};
};

/** When the next figures are due, where the firm has said so. */
export const dueView = ({config}: Community, lang: string) => {
  const {feesDue} = config;
  if (!feesDue) return {};
  const {period, dueAt, note} = feesDue;
  return {next: {dueAt, ...present({period, note: note && inLanguage(note, lang)})}};
};
