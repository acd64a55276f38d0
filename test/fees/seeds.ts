import {
  accountIn,
  feeSeedNames,
  readFeeSeed,
  statementsIn,
} from '../../demo/server/seed/fees/documents.js';
import type {FeeAccount, FeeStatement} from '../../src/contract/index.js';

export {feeSeedNames};
export type FeeSeedName = (typeof feeSeedNames)[number];

/** What a backend adds on publishing. */
const publication = {version: 1, publishedAt: '2026-01-15T09:00:00+08:00'};

/** Whose statement the samples were made for. */
const known = {'guiyuan-2025': '5-2-1203', 'lanting-2025': 'B-1-0802', 'lindenhof-2024': 'WE 03'};

/** A seed as it is published: the account, everyone's statement, and the one that is known. */
export const publishedSeed = (
  name: FeeSeedName,
  lang = 'en',
): {account: FeeAccount; statements: FeeStatement[]; statement: FeeStatement} => {
  const seed = readFeeSeed(name);
  const account = {...accountIn(seed, lang), ...publication};
  const statements = statementsIn(seed, lang).map((statement) => ({
    ...statement,
    ...publication,
    accountVersion: publication.version,
  }));
  const statement = statements.find(({unit}) => unit.id === known[name]);
  if (!statement) throw new Error(`${name} has no statement of ${known[name]}.`);
  return {account, statements, statement};
};
