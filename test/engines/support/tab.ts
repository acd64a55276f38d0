import {readFileSync} from 'node:fs';
import {setTimeout as delay} from 'node:timers/promises';

export type Kind = 'button' | 'heading' | 'label' | 'entry';

/** One element of a page, as its engine's driver handles it. */
export interface Thing {
  readonly click: () => Promise<unknown>;
  readonly type: (words: string) => Promise<unknown>;
  /** Chooses the entry of a list by its words. */
  readonly choose: (label: string) => Promise<unknown>;
  readonly text: () => Promise<string>;
}

/** One page of one engine, with the little that every driver can do. */
export interface Page {
  readonly open: (address: string) => Promise<unknown>;
  /** The element a script returns; the script is text, as engines are older than what compiles us. */
  readonly find: (script: string) => Promise<Thing | undefined>;
  /** What the page's scripts threw and nobody caught. */
  readonly complaints: () => Promise<readonly string[]>;
  readonly close: () => Promise<unknown>;
}

const finder = readFileSync(new URL('find.js', import.meta.url), 'utf8');
/** Milliseconds for one thing to appear, on a slow machine with an old engine. */
const patience = 20_000;

/** A page, used by what is seen on it. */
export function useBySight(page: Page) {
  const see = async (kind: Kind, name: string): Promise<Thing> => {
    const script = `${finder}; return find(${JSON.stringify(kind)}, ${JSON.stringify(name)});`;
    for (const end = Date.now() + patience; Date.now() < end; await delay(100)) {
      const found = await page.find(script);
      if (found) return found;
    }
    throw new Error(`There is no ${kind} “${name}”.`);
  };
  return {
    see,
    open: page.open,
    complaints: page.complaints,
    press: async (kind: Kind, name: string) => (await see(kind, name)).click(),
    write: async (name: string, words: string) => (await see('label', name)).type(words),
    choose: async (name: string, label: string) => (await see('label', name)).choose(label),
    read: async (name: string) => (await (await see('entry', name)).text()).trim(),
  };
}
