import {readFileSync} from 'node:fs';
import type {FeeAccount, FeeStatement} from '../../../../src/contract/index.js';
import {inLanguage, type Localized} from '../../languages.js';

/** A community's published account and its owners' statements; texts in several languages. */
export interface FeeSeed {
  readonly community: string;
  readonly account: unknown;
  readonly statements: readonly unknown[];
}

export const feeSeedNames = ['guiyuan-2025', 'lanting-2025', 'lindenhof-2024'] as const;

export const readFeeSeed = (name: (typeof feeSeedNames)[number]): FeeSeed =>
  JSON.parse(readFileSync(new URL(`${name}.json`, import.meta.url), 'utf8')) as FeeSeed;

const isLocalized = (value: object): value is Localized => {
  const members = Object.entries(value);
  const isText = ([tag, text]: [string, unknown]): boolean =>
    /^(de|en|zh-Hans|zh-Hant)$/.test(tag) && typeof text === 'string';
  return members.length > 0 && members.every(isText);
};

/** A document with every text in the language nearest to `lang`, as the contract has it. */
const translated = (value: unknown, lang: string): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item: unknown) => translated(item, lang));
  if (isLocalized(value)) return inLanguage(value, lang);
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [key, translated(member, lang)]),
  );
};

export const accountIn = ({account}: FeeSeed, lang: string): FeeAccount =>
  translated(account, lang) as FeeAccount;

export const statementsIn = ({statements}: FeeSeed, lang: string): FeeStatement[] =>
  statements.map((statement) => translated(statement, lang) as FeeStatement);
