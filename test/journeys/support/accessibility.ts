import assert from 'node:assert/strict';
import axe from 'axe-core';
import type {Page} from 'playwright-core';

/** Holds the page, as it now is, against every rule axe knows. */
export async function isAccessible(page: Page): Promise<void> {
  await page.evaluate(`${axe.source};0`);
  const found = await page.evaluate(async () => {
    const {violations} = await (globalThis as unknown as {axe: typeof axe}).axe.run(document);
    return violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join(' ')}`);
  });
  assert.deepEqual(found, []);
}
