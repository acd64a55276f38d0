import {fixture, fixtureCleanup, html, waitUntil} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import '../../src/index.js';
import {
  testEndpoint,
  type Fault,
  type OperationId,
  type TestBackend,
} from '../../src/testing/index.js';
import {answer, useBackend} from '../client/support.js';

export {answer, observe, worker} from '../client/support.js';

/** Timeouts of the client, which nobody wants to sit out. */
const clientTimeouts: readonly unknown[] = [15_000, 30_000];

/**
 * A page in front of the owner, with a backend of its own for each test. Calls that fail are made
 * again at once rather than after a while.
 */
export const usePage = (): {readonly backend: TestBackend} => {
  const use = useBackend();
  const {random} = Math;
  before(() => {
    Math.random = () => random() / 10_000;
  });
  after(() => {
    Math.random = random;
  });
  afterEach(async () => {
    // First the widgets: what is still there would listen anew, in the midst of the next test.
    fixtureCleanup();
    use.backend.streams.endAll();
    await forgetKept();
    history.replaceState(null, '', location.pathname + location.search);
  });
  return use;
};

/** Nothing that one owner left on the device is there for the next. */
export const forgetKept = (): Promise<void> =>
  new Promise((resolve, reject) => {
    sessionStorage.clear();
    const deletion = indexedDB.deleteDatabase('owner-portal');
    deletion.onsuccess = () => resolve();
    deletion.onerror = () => reject(new Error('What was kept could not be deleted.'));
  });

/** How a page is set up. */
export interface PageOptions {
  readonly lang?: string;
  readonly tone?: string;
  readonly size?: string;
  readonly endpoint?: string;
  readonly community?: string;
  readonly storage?: string;
}

/** Puts widgets on the page, inside an `<owner-portal>`; resolves with the first of them. */
export const open = async <T extends HTMLElement>(
  widgets: TemplateResult,
  {
    lang = 'en',
    tone = 'formal',
    size = 'normal',
    endpoint = testEndpoint,
    community = 'riverside',
    storage = 'device',
  }: PageOptions = {},
): Promise<T> => {
  const portal = await fixture<HTMLElement>(
    html`<owner-portal
      endpoint=${endpoint}
      community=${community}
      lang=${lang}
      tone=${tone}
      size=${size}
      storage=${storage}
      >${widgets}</owner-portal
    >`,
  );
  return portal.firstElementChild as T;
};

/** Lets an operation fail until it is mended. */
export const breakDown = (operation: OperationId, fault: Fault): {readonly mend: () => void} => {
  let broken = true;
  answer(operation, () => (broken ? fault() : undefined));
  return {
    mend: () => {
      broken = false;
    },
  };
};

/** Lets the client lose its patience soon, at once unless told; msw's own timers are left alone. */
export const hurryTimeouts = (patience = 50): (() => void) => {
  const {setTimeout: original} = window;
  const hurried = (handler: TimerHandler, delay?: number, ...args: unknown[]): number =>
    original(handler, clientTimeouts.includes(delay) ? patience : delay, ...args);
  window.setTimeout = hurried as typeof window.setTimeout;
  return () => {
    window.setTimeout = original;
  };
};

/** Waits for something that is not to be read on the page. */
export const until = (condition: () => boolean, what: string): Promise<void> =>
  waitUntil(condition, what, {timeout: 8_000});

/** The sentences the console was given while the work lasted. */
export const consoleWarnings = (): {readonly said: string[]; readonly restore: () => void} => {
  const {warn} = console;
  const said: string[] = [];
  console.warn = (...words: unknown[]) => void said.push(words.join(' '));
  return {
    said,
    restore: () => {
      console.warn = warn;
    },
  };
};
