import {html} from '@open-wc/testing';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {FeeAccount, FeeStatement} from '../../../src/contract/index.js';
import type {FeeBreakdown, OwnerPortal} from '../../../src/index.js';
import type {TestBackend} from '../../../src/testing/index.js';
import {open, until, type PageOptions} from '../../support/page.js';

/** How the widget stands on the page. */
export interface FeePage extends PageOptions {
  readonly period?: string;
  readonly askHref?: string;
  /** Whether the page's owner is signed in. */
  readonly isSignedIn?: boolean;
}

/** Puts the widget on the page of a signed-in owner. */
export const openFees = async ({
  period,
  askHref,
  isSignedIn = true,
  ...page
}: FeePage = {}): Promise<FeeBreakdown> => {
  const fees = await open<FeeBreakdown>(
    html`<owner-fee-breakdown
      period=${ifDefined(period)}
      ask-href=${ifDefined(askHref)}
    ></owner-fee-breakdown>`,
    page,
  );
  const portal = fees.parentElement as OwnerPortal;
  if (isSignedIn) portal.getToken = () => 'token-of-mr-zhou';
  return fees;
};

export const seeds = ['guiyuan-2025', 'lanting-2025', 'lindenhof-2024'] as const;

/** A community's real-shaped account with its first owner's statement, in English. */
export const readSeed = async (
  name: (typeof seeds)[number],
): Promise<{account: FeeAccount; statement: FeeStatement}> => {
  const reply = await fetch(`/demo/server/seed/fees/${name}.json`);
  const seed = inEnglish(await reply.json()) as {
    account: FeeAccount;
    statements: readonly FeeStatement[];
  };
  const published = {version: 1, publishedAt: '2026-01-20T09:00:00+08:00'};
  const [first] = seed.statements;
  if (!first) throw new Error(`${name} has no statement.`);
  return {
    account: {...seed.account, ...published},
    statement: {...first, ...published, accountVersion: 1},
  };
};

/** Publishes what a seed has. */
export const publishSeed = async (
  backend: TestBackend,
  name: (typeof seeds)[number],
): Promise<FeeStatement> => {
  const {account, statement} = await readSeed(name);
  backend.feeAccounts = [account];
  backend.feeStatements = [statement];
  return statement;
};

const inEnglish = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(inEnglish);
  const texts = value as Readonly<Record<string, unknown>>;
  if (Object.keys(texts).every((tag) => /^(de|en|zh-Hans|zh-Hant)$/.test(tag))) {
    return texts.en ?? texts.de;
  }
  return Object.fromEntries(Object.entries(texts).map(([key, member]) => [key, inEnglish(member)]));
};

/** The text of one of the owner's lines, opened, with how it comes about. */
export const openLine = async (fees: FeeBreakdown, label: string): Promise<string> => {
  const find = () =>
    [...(fees.shadowRoot?.querySelectorAll('details') ?? [])].find(({textContent}) =>
      textContent.includes(label),
    );
  await until(() => Boolean(find()), `the line ${label}`);
  find()?.querySelector('summary')?.click();
  // What says how a figure comes about is fetched after the figures.
  const mark = () => fees.shadowRoot?.querySelector('.verdict .mark')?.textContent;
  await until(() => mark() !== '…', 'the recomputed figures');
  await until(() => Boolean(find()?.querySelector('.how')), `how ${label} comes about`);
  return find()?.textContent.replace(/\s+/g, ' ') ?? '';
};
