import {readFileSync} from 'node:fs';
import {setTimeout as delay} from 'node:timers/promises';
import type {Browser, ElementHandle} from 'puppeteer-core';

type Kind = 'button' | 'heading' | 'label' | 'entry';

const finder = readFileSync(new URL('find.js', import.meta.url), 'utf8');
/** Milliseconds for one thing to appear, on a slow machine with an old engine. */
const patience = 20_000;

/** One page in any engine, used by what is seen on it. */
export async function openTab(browser: Browser) {
  const page = await browser.newPage();
  await page.setViewport({width: 390, height: 844});
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));

  /** Waits for it; the function is text, as the engine is older than what compiles us. */
  const see = async (kind: Kind, name: string): Promise<ElementHandle> => {
    const asked = `(() => {${finder}; return find(${JSON.stringify(kind)}, ${JSON.stringify(name)});})()`;
    for (const end = Date.now() + patience; Date.now() < end; await delay(100)) {
      const found = (await page.evaluateHandle(asked)).asElement();
      if (found) return found as ElementHandle;
    }
    throw new Error(`There is no ${kind} “${name}”.`);
  };

  return {
    complaints,
    see,
    open: (address: string) => page.goto(address),
    press: async (kind: Kind, name: string) => (await see(kind, name)).click(),
    write: async (name: string, words: string) => (await see('label', name)).type(words),
    choose: async (name: string, label: string) => {
      const list = await see('label', name);
      const value = await list.evaluate(
        (element, wanted) =>
          [...(element as HTMLSelectElement).options].find(({text}) => text === wanted)?.value,
        label,
      );
      await list.select(value ?? '');
    },
    read: async (name: string) =>
      (await see('entry', name)).evaluate((element) => (element.textContent ?? '').trim()),
  };
}
