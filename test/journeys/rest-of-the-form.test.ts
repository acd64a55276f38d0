import assert from 'node:assert/strict';
import {test} from 'node:test';
import {seat} from './support/town.js';
import {useTown} from './support/use-town.js';

const town = useTown();

/** What waits ten seconds and more comes ten times as soon. */
const hurry = `
  const wait = window.setTimeout;
  window.setTimeout = (work, time, ...rest) => wait(work, time >= 10000 ? time / 10 : time, ...rest);
`;

test('the rest of the form comes by itself once the line is back', async () => {
  const {page} = await seat(town.browser, {locale: 'en', device: 'phone'});
  await page.addInitScript(hurry);
  let isCut = true;
  let refused = 0;
  // And what would ask again in its turn is away as well.
  await page.route(/\/(inquiry-more|later)-/, (route) => {
    if (!isCut) return route.continue();
    refused += 1;
    return route.abort();
  });
  await page.goto(`${town.server.url}/en/ask/`);
  await page.getByLabel('In your own words').fill('The lamp on the landing is out.');
  while (refused === 0) await page.waitForTimeout(50);
  assert.equal(await page.getByLabel('Telephone').count(), 0);
  isCut = false;
  await page.getByLabel('Telephone').waitFor();
  assert.equal(
    await page.getByLabel('In your own words').inputValue(),
    'The lamp on the landing is out.',
  );
});
