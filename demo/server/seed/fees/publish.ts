import type {Tx} from '../../database/schema.js';
import {
  publishAccount,
  publishStatements,
  type FeeDraft,
  type StatementDraft,
} from '../../fees/publish.js';
import type {Localized} from '../../languages.js';
import {feeSeedNames, readFeeSeed, type FeeSeed} from './documents.js';

interface Figures {
  readonly label: unknown;
  readonly id: string;
  readonly budget: string;
  readonly actual: string;
  readonly variance: string;
}

interface SeedAccount extends FeeDraft {
  readonly categories: readonly Figures[];
  readonly totals: Omit<Figures, 'id' | 'label'>;
}

interface Version {
  readonly account: SeedAccount;
  readonly at: Date;
  readonly changeNote?: Localized;
}

/**
 * Lanting's account before the audit, with the office's cost as it was first booked: a hundred
 * yuan more, which the owners' surplus then lacked.
 */
const beforeAudit = (account: SeedAccount): SeedAccount =>
  ({
    ...account,
    audited: false,
    audit: {status: 'in_progress'},
    documents: [],
    categories: account.categories.map((category) =>
      category.id === 'office' ? {...category, actual: '19844.18', variance: '-1755.82'} : category,
    ),
    totals: {...account.totals, actual: '1828226.35', variance: '-7797.41'},
    ownersSurplus: {opening: '41208.60', thisPeriod: '7797.41', closing: '49006.01'},
  }) as SeedAccount;

const versionsOf: Readonly<
  Record<(typeof feeSeedNames)[number], (account: SeedAccount) => readonly Version[]>
> = {
  'guiyuan-2025': (account) => [{account, at: new Date('2026-01-15T09:00:00+08:00')}],
  'lanting-2025': (account) => [
    {account: beforeAudit(account), at: new Date('2026-01-20T09:00:00+08:00')},
    {
      account,
      at: new Date('2026-03-15T09:00:00+08:00'),
      changeNote: {
        'zh-Hans': '第 2 版：按审计结果更正“办公费”实际数。',
        en: 'Version 2: office cost corrected after audit.',
      },
    },
  ],
  'lindenhof-2024': (account) => [{account, at: new Date('2025-04-25T09:00:00+02:00')}],
};

const publishSeed = async (
  tx: Tx,
  {community, statements}: FeeSeed,
  versions: readonly Version[],
) => {
  for (const [index, {account: content, at, changeNote}] of versions.entries()) {
    const publication = {community, at, changeNote};
    const version = await publishAccount(tx, content, publication);
    const isLast = index === versions.length - 1;
    if (isLast) {
      await publishStatements(tx, statements as readonly StatementDraft[], publication, version);
    }
  }
};

/** Publishes the demo communities' fees. */
export const seedFees = async (tx: Tx): Promise<void> => {
  for (const name of feeSeedNames) {
    const seed = readFeeSeed(name);
    await publishSeed(tx, seed, versionsOf[name](seed.account as SeedAccount));
  }
};
