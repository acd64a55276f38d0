import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {after, before, test} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import type {RunningServer} from '../../demo/server/server.js';
import {plainJpeg} from '../server/support/files.js';
import {isAccessible} from './support/accessibility.js';
import {moveOnElsewhere, sendRequest} from './support/calls.js';
import {signIn} from './support/desk.js';
import {openBrowser, seat, startTown} from './support/town.js';

/** What the desk does with a request, each step looked at as it stands open. */
let server: RunningServer;
let browser: Browser;
let page: Page;

before(async () => {
  server = await startTown();
  browser = await openBrowser();
  ({page} = await seat(browser, {locale: 'en-GB'}));
  await signIn(page, server.url);
});

after(async () => {
  await browser.close();
  await server.close();
});

const opened = async (words: string, accepted = false): Promise<string> => {
  const reference = await sendRequest(server.url, words);
  if (accepted) {
    const expectedAt = '2099-01-15T18:00:00+08:00';
    const move = {to: 'accepted', handlerUsername: 'engineer', expectedAt};
    await moveOnElsewhere(server.url, reference, move);
  }
  await page.goto(`${server.url}/desk/#/requests/${reference}`);
  await page.getByRole('heading', {name: reference}).waitFor();
  return reference;
};

const choose = (action: string) => page.getByRole('button', {name: action, exact: true}).click();
const fill = (label: string, value: string) =>
  page
    .getByRole('textbox', {name: label})
    .or(page.getByLabel(label, {exact: true}))
    .last()
    .fill(value);
const isTold = (text: string) =>
  page.getByRole('listitem').filter({hasText: text}).first().waitFor();

/** Sends the open form, once it has been looked at. */
const send = async (): Promise<void> => {
  await isAccessible(page);
  const button = page.getByRole('button', {name: 'Send', exact: true});
  await button.click();
  await button.waitFor({state: 'detached'});
};

test('an appointment names time, place and people', async () => {
  await opened('For an appointment', true);
  await choose('Make an appointment');
  await fill('When', '2099-01-10T14:00');
  await fill('Where', 'At the owner’s, kitchen');
  await fill('Who will be there', 'Chen Wei, the plumber');
  await send();
  await isTold('At the owner’s, kitchen');
});

test('a hand-over opens with words in the owner’s language, introduces the next, and can be reached', async () => {
  await opened('To be handed over');
  await choose('Hand over');
  await page.getByLabel('Someone outside the firm').check();
  await fill('Name of the person or firm', 'Jiesheng');
  await fill('Their telephone', '021-5550 0199');
  await fill('Reason', 'The lift is under their warranty.');
  await choose('Begin with an opening');
  const words = await page.getByLabel('Words to the owner').inputValue();
  assert.match(words, /我们已请Jiesheng.*021-5550 0199/s);
  await send();
  await isTold('Jiesheng');
});

test('a merge says with which', async () => {
  const first = await opened('The lobby lamp flickers');
  await opened('The lobby lamp is out');
  await choose('Merge into another');
  await fill('Reference of the other request', first);
  await fill('Words to the owner', 'A neighbour told us the same; we go on there.');
  await send();
  await isTold(first);
});

test('a refusal warns of words that hurt, and goes out as staff wish', async () => {
  await opened('May I widen the balcony?');
  await choose('Decline with reasons');
  await choose('Begin with an opening');
  await fill('Reason, in a sentence', 'It carries the floor above.');
  await fill('Explanation', '这不可能。');
  await page.getByText('This may hurt: 不可能').first().waitFor();
  await fill('What we can do instead', 'A glass front is possible.');
  await fill('Whom else the owner may turn to', 'Zhou Min, 021-5550 0108');
  // The opening was taken first, and says what was filled in since.
  const words = await page.getByLabel('Words to the owner').inputValue();
  assert.match(words, /It carries the floor above；.*A glass front is possible。/s);
  await send();
  await isTold('A glass front is possible.');
});

test('another kind is told with the reason, and what was promised stays', async () => {
  await opened('It is a complaint really');
  await choose('It is of another kind');
  await page.getByLabel('Kind', {exact: true}).last().selectOption({label: '投诉'});
  await fill('Words to the owner', 'We count it as a complaint; our lead reads it today.');
  await send();
  await isTold('counted it to another kind');
});

test('an answer in one step takes a photo along, and the owner is asked again later', async () => {
  await opened('The lamp at the gate');
  await choose('Answer now, in one step');
  await fill('Words to the owner', 'The lamp has been changed.');
  await page
    .getByLabel('Photos and files for the owner')
    .setInputFiles({name: 'lamp.jpg', mimeType: 'image/jpeg', buffer: await plainJpeg()});
  await page.getByLabel('When it was taken: lamp.jpg').selectOption('after');
  await send();
  await isTold('The lamp has been changed.');
  await page
    .getByRole('img', {name: /lamp\.jpg/})
    .first()
    .waitFor();
});

test('a period is reviewed together: figures, a finding, a task, and its records as a table', async () => {
  await page.goto(`${server.url}/desk/#/reviews`);
  await choose('Begin a review');
  await fill('Title', 'This month');
  await fill('From', '2020-01-01');
  await fill('To', '2099-12-31');
  await choose('Add a finding');
  await page.getByLabel('Finding', {exact: true}).fill('Lamps take long.');
  await choose('Add a task');
  await page.getByLabel('Task', {exact: true}).fill('Keep spare lamps.');
  await page.getByLabel('By whom', {exact: true}).fill('Chen Wei');
  await page.keyboard.press('Tab');
  await page.getByLabel('Until', {exact: true}).fill('2099-12-31');
  await isAccessible(page);
  await choose('Save');
  await page.getByText('Saved.', {exact: true}).waitFor();
  await page.getByRole('columnheader', {name: 'On time'}).waitFor();
  await isAccessible(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', {name: 'Records as a table (CSV)'}).click(),
  ]);
  const table = await readFile(await download.path(), 'utf8');
  assert.match(table, /The lobby lamp flickers/);
});
