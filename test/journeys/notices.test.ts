import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import type {RunningServer} from '../../demo/server/server.js';
import {isAccessible} from './support/accessibility.js';
import {signIn} from './support/desk.js';
import {openBrowser, seat, startTown} from './support/town.js';

let server: RunningServer;
let browser: Browser;
/** An owner before the board, and two of staff. */
let owner: Page;
let clerk: Page;
let colleague: Page;

before(async () => {
  [server, browser] = await Promise.all([startTown(), openBrowser()]);
  [owner, clerk, colleague] = (await Promise.all(
    ['phone', 'desktop', 'desktop'].map(
      async (device) => (await seat(browser, {locale: 'en-GB', device: device as 'phone'})).page,
    ),
  )) as [Page, Page, Page];
  await owner.goto(`${server.url}/en/notices/`);
  for (const desk of [clerk, colleague]) {
    await signIn(desk, server.url);
    await desk.getByRole('link', {name: 'Notices', exact: true}).click();
  }
});

after(async () => {
  await browser.close();
  await server.close();
});

const press = (page: Page, name: string) =>
  page.getByRole('main').getByRole('button', {name, exact: true}).click();
const row = (page: Page, title: string) => page.getByRole('link').filter({hasText: title});
const texts = {
  'Title (Simplified Chinese)': '3 号楼停水',
  'Text (Simplified Chinese)': '请提前储水。',
  'Title (Traditional Chinese)': '3 號樓停水',
  'Text (Traditional Chinese)': '請提前儲水。',
  'Title (English)': 'Water off in building 3',
  'Text (English)': 'Please store some **water**.',
};

test('what is still missing is said beside its field, and what was typed outlives a reload', async () => {
  await clerk.getByRole('link', {name: /Write a notice/}).click();
  await clerk.getByLabel('Title (English)').fill(texts['Title (English)']);
  await press(clerk, 'Publish');
  await clerk.getByText('This is needed.').first().waitFor();
  await clerk.reload();
  assert.equal(await clerk.getByLabel('Title (English)').inputValue(), texts['Title (English)']);
  await clerk.getByText('kept in this browser tab').waitFor();
});

test('a draft is written, seen as owners will, kept; a colleague’s list shows it by itself', async () => {
  for (const [label, text] of Object.entries(texts)) await clerk.getByLabel(label).fill(text);
  await clerk.getByLabel('About').selectOption('Water');
  await clerk.getByLabel('Written in').selectOption('Markdown');
  await clerk.getByLabel('3 号楼', {exact: true}).check();
  await clerk.getByLabel('2 单元', {exact: true}).check();
  await clerk.getByText('Whom to ask', {exact: true}).click();
  await clerk.getByLabel('One of ours').selectOption({index: 1});
  await press(clerk, 'English');
  const preview = clerk.locator('notice-preview');
  await preview.getByText('For: Building 3 Entrance 2').waitFor();
  assert.equal(await preview.locator('strong', {hasText: 'water'}).count(), 1);
  await press(clerk, 'Keep as a draft');
  await clerk.getByText('Draft kept. Owners do not see it.').waitFor();
  await row(colleague, '3 号楼停水').filter({hasText: 'Draft'}).waitFor();
  await isAccessible(clerk);
});

test('it is planned, then published at once: the owner’s open page shows it and says so', async () => {
  await clerk.getByLabel('On display from').fill('2099-01-01T09:00');
  await press(clerk, 'Plan for its display');
  await clerk.getByText('Published. Owners see it from its display on.').waitFor();
  await row(colleague, '3 号楼停水').filter({hasText: 'Planned'}).waitFor();
  assert.equal(await owner.getByText('Water off in building 3').count(), 0);
  await clerk.getByLabel('On display from').fill('');
  await press(clerk, 'Publish');
  await owner.getByRole('status').filter({hasText: 'New: Water off in building 3'}).waitFor();
  await owner.getByRole('article', {name: 'Water off in building 3'}).waitFor();
});

test('two correct it at once: the slower is told, looks at theirs, and loses nothing', async () => {
  await row(colleague, '3 号楼停水').click();
  const theirs = colleague.getByLabel('Text (English)');
  await theirs.fill('Please store water for a day.');
  await clerk.getByLabel('Expected end, if not certain').fill('2099-01-02T12:00');
  await clerk
    .getByLabel('What the correction changes (Simplified Chinese)')
    .fill('补充预计恢复时间');
  await clerk.getByLabel('What the correction changes (English)').fill('When it ends');
  await press(clerk, 'Publish the correction');
  await owner.getByText(/Corrected:\s+When it ends/).waitFor();

  await colleague.getByText('A colleague has saved this notice meanwhile.').waitFor();
  assert.equal(await theirs.inputValue(), 'Please store water for a day.');
  await press(colleague, 'Show what they saved');
  await press(colleague, 'English');
  const preview = colleague.locator('notice-preview');
  await preview.getByText(/Expected to be over:/).waitFor();
  await press(colleague, 'Take this into the form');
  await theirs.fill('Please store water for a day.');
  await colleague
    .getByLabel('What the correction changes (Simplified Chinese)')
    .fill('请储一天的水');
  await colleague.getByLabel('What the correction changes (English)').fill('For a day');
  await press(colleague, 'Publish the correction');
  await owner.getByText(/Corrected:\s+For a day/).waitFor();
  await owner.getByText(/Expected to be over:/).waitFor();
  await colleague.getByText('Everything saved so far').click();
  await colleague.getByText(/corrected it \(version 3\)/).waitFor();
});

test('it is over: the owner is told that the water is back', async () => {
  await colleague.getByText('End or cancel it').click();
  await colleague
    .getByLabel('What owners read, e.g. “The water is back.” (Simplified Chinese)')
    .fill('已恢复供水。');
  await colleague
    .getByLabel('What owners read, e.g. “The water is back.” (English)')
    .fill('The water is back.');
  await press(colleague, 'It is over');
  await colleague.getByText('Owners have been told.').waitFor();
  await owner.getByRole('status').filter({hasText: 'The water is back.'}).waitFor();
});

test('a notice that takes the place of another leads on from it, and another is cancelled', async () => {
  await colleague.getByRole('link', {name: /All notices/}).click();
  await colleague.getByRole('link', {name: /Write a notice/}).click();
  for (const [label, text] of Object.entries(texts)) {
    await colleague.getByLabel(label).fill(text.replace('3', '5'));
  }
  await colleague.getByText('Documents, what it replaces, further dates').click();
  await colleague.getByLabel('Takes the place of').fill('停水');
  await colleague.getByRole('button', {name: /3 号楼停水/}).click();
  await press(colleague, 'Publish');
  await owner.getByRole('article', {name: 'Water off in building 5'}).waitFor();
  await owner.getByRole('article', {name: 'Water off in building 3'}).waitFor({state: 'detached'});
  await colleague.getByText('End or cancel it').click();
  await colleague
    .getByLabel('What owners read, e.g. “The water is back.” (Simplified Chinese)')
    .fill('改期。');
  await press(colleague, 'Cancel it');
  await colleague.getByText('Owners have been told.').waitFor();
  await owner
    .getByRole('article', {name: 'Water off in building 5'})
    .getByText(/Cancelled/)
    .first()
    .waitFor();
});
