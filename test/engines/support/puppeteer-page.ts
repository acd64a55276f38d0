import type {Browser, ElementHandle} from 'puppeteer-core';
import type {Page, Thing} from './tab.js';

const thing = (element: ElementHandle): Thing => ({
  click: () => element.click(),
  type: (words) => element.type(words),
  choose: async (label) => {
    const value = await element.evaluate(
      (list, wanted) =>
        [...(list as HTMLSelectElement).options].find(({text}) => text === wanted)?.value,
      label,
    );
    await element.select(value ?? '');
  },
  text: () => element.evaluate((node) => node.textContent ?? ''),
});

/** A page of a browser that Puppeteer drives. */
export async function puppeteerPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({width: 390, height: 844});
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  return {
    open: (address) => page.goto(address),
    find: async (script) => {
      const found = (await page.evaluateHandle(`(() => {${script}})()`)).asElement();
      return found ? thing(found as ElementHandle) : undefined;
    },
    complaints: async () => complaints,
    close: () => browser.close(),
  };
}
