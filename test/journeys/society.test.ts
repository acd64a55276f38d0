import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import {test} from 'node:test';
import type {Locator, Page} from 'playwright-core';
import {isAccessible} from './support/accessibility.js';
import {seat} from './support/town.js';
import {useTown} from './support/use-town.js';

const town = useTown();

/** The manager's desk at one of the three pages, writing in English. */
const deskAt = async (part: string): Promise<Page> => {
  const {page} = await seat(town.browser, {locale: 'en'});
  await page.goto(`${town.server.url}/desk/`);
  await page.getByLabel('User name').fill('manager');
  await page.getByLabel('Password').fill('guiyuan-lead');
  await page.getByRole('button', {name: 'Sign in'}).click();
  await page.getByRole('link', {name: 'Together'}).click();
  await page
    .getByRole('navigation', {name: 'Surveys, meetings, report'})
    .getByRole('link', {name: part})
    .click();
  await page.getByLabel('Write in').selectOption('en');
  return page;
};

const card = (desk: Page, title: string): Locator =>
  desk.getByRole('listitem').filter({has: desk.getByText(title, {exact: true})});

const press = (place: Page | Locator, name: string) =>
  place.getByRole('button', {name, exact: true}).click();

const day = 24 * 60 * 60 * 1000;
/** A time on the community's clock, so many days from now. */
const wall = (days: number) =>
  new Date(Date.now() + days * day + 8 * 60 * 60 * 1000).toISOString().slice(0, 16);

test('a round is asked, answered and closed; results say what was done, and lead there', async () => {
  const desk = await deskAt('Surveys');
  await press(desk, 'Write a new round');
  await desk.getByLabel('Title (en)').fill('Light in the garage');
  await desk.getByLabel('Opens').fill(wall(-1));
  await press(desk, 'Keep as draft');
  await desk.getByText('Please check this').waitFor();
  await desk.getByLabel('Closes').fill(wall(7));
  await desk.getByLabel('Answers', {exact: true}).selectOption('person');
  for (const usual of await desk.getByRole('checkbox').all()) await usual.uncheck();
  await desk.getByRole('checkbox', {name: 'All in all'}).check();
  await press(desk, 'Add a question');
  await desk.getByLabel('Question', {exact: true}).fill('Where is it dark?');
  await desk.getByLabel('Answered by').selectOption('single');
  await desk.getByLabel('What can be chosen').fill('B1\nB2');
  await isAccessible(desk);
  await press(desk, 'Keep as draft');
  const round = card(desk, 'Light in the garage');
  await press(round, 'Open');
  await desk.getByText('Open: owners can answer.').waitFor();

  const {page} = await seat(town.browser, {locale: 'en', device: 'phone'});
  await page.goto(`${town.server.url}/en/survey/`);
  await page.getByRole('heading', {name: 'Light in the garage'}).waitFor();
  await page.getByRole('radio', {name: 'Very satisfied'}).check();
  await page.getByRole('radio', {name: 'B2'}).check();
  await press(page, 'Send my answers');
  await page.getByText('we have received your answers').waitFor();
  const {rows} = await listRounds();
  const id = rows.find(({title}) => title === 'Light in the garage')?.id ?? '';
  for (let neighbour = 0; neighbour < 5; neighbour += 1) await answer(id, '2');

  await press(round, 'Close now');
  await press(round, 'Results');
  await desk.getByRole('heading', {name: 'What 6 answered'}).waitFor();
  await desk.getByLabel('What we heard (en)').fill('Many find it too dark.');
  await press(desk, 'Add what was done');
  await desk.getByLabel('You said', {exact: true}).fill('It is dark in B2.');
  await desk.getByLabel('We did', {exact: true}).fill('New lamps are there.');
  const links = desk.getByLabel('Where it can be read up');
  await links.selectOption('notice:gy-garage-leak-done');
  await links.selectOption('fee-line:accounts/2025/categories/green');
  await press(desk, 'Publish');
  await desk.getByText('Published; owners read it now.').waitFor();

  await page.goto(`${town.server.url}/en/survey/`);
  await press(page, 'Light in the garage');
  await page.getByRole('heading', {name: 'You said, we did'}).waitFor();
  await page.getByText('16.7% satisfied').waitFor();
  await page.getByRole('link', {name: 'Leak in the garage ceiling (B2)'}).click();
  await page.getByRole('heading', {name: 'Leak in the garage ceiling (B2)'}).first().waitFor();
  await page.goto(`${town.server.url}/en/survey/`);
  await press(page, 'Light in the garage');
  await page.getByRole('link', {name: 'Landscaping'}).click();
  const line = page.getByRole('row', {name: /^Landscaping/});
  await line.waitFor();
  await page.waitForFunction(
    () =>
      document.querySelector('owner-fee-breakdown')?.shadowRoot?.activeElement?.id ===
      'categories/green',
  );
});

const listRounds = async () => {
  const response = await fetch(`${town.server.url}/v1/surveys?community=guiyuan&lang=en`);
  return {rows: ((await response.json()) as {items: {id: string; title: string}[]}).items};
};

const answer = async (id: string, value: string) => {
  const response = await fetch(`${town.server.url}/v1/surveys/${id}/responses?community=guiyuan`, {
    method: 'POST',
    headers: {'content-type': 'application/json', 'idempotency-key': `"${randomUUID()}"`},
    body: JSON.stringify({answers: [{questionId: 'overall', values: [value]}]}),
  });
  assert.equal(response.status, 201);
};

test('owners are invited, reply, take it into their calendar, and read what was decided', async () => {
  const desk = await deskAt('Meetings');
  await press(desk, 'Invite to a meeting');
  await desk.getByLabel('Kind').selectOption('forum');
  await desk.getByLabel('Title (en)').fill('Forum on the garden');
  await desk.getByLabel('Begins').fill(wall(20));
  await desk.getByLabel('Ends').fill(wall(20.1));
  await desk.getByLabel('Replies until').fill(wall(18));
  await desk.getByLabel('Place (en)').fill('Clubhouse');
  await desk.getByLabel('Who invites (en)').fill('Service centre');
  await press(desk, 'Add an item');
  await desk.getByLabel('Item', {exact: true}).fill('Benches');
  await desk.getByLabel('Seats').fill('20');
  await desk.getByLabel('Guests each may bring').fill('2');
  await isAccessible(desk);
  await press(desk, 'Send the invitation');
  await desk.getByText('Invited; owners see it now.').waitFor();

  const {page} = await seat(town.browser, {locale: 'en', device: 'phone'});
  await page.goto(`${town.server.url}/en/meetings/`);
  await page.getByLabel('User name').fill('zhou');
  await page.getByLabel('Password').fill('guiyuan-1203');
  await press(page, 'Sign in');
  const meeting = page.getByRole('article', {name: 'Forum on the garden'});
  await meeting.getByText('Benches').waitFor();
  await meeting.getByRole('radio', {name: 'Yes'}).check();
  await meeting.getByLabel('People who come with you').selectOption('1');
  await press(meeting, 'Send my reply');
  await meeting.getByText('Your reply for 5-2-1203: Yes').waitFor();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    meeting.getByRole('link', {name: 'Put into my calendar'}).click(),
  ]);
  assert.match(await readFile(await file.path(), 'utf8'), /SUMMARY:Forum on the garden\r\n/);

  await desk.reload();
  await press(card(desk, 'Forum on the garden'), 'Who comes');
  await desk.getByRole('row', {name: '5-2-1203 comes 1'}).waitFor();

  // Three weeks pass.
  const held = new Date(Date.now() - day);
  await town.server.db
    .updateTable('meetings')
    .set({starts_at: held, ends_at: new Date(held.valueOf() + day / 12), reply_by: held})
    .where('id', '=', await meetingId())
    .execute();
  await desk.reload();
  await desk.getByLabel('Write in').selectOption('en');
  await press(card(desk, 'Forum on the garden'), 'Minutes');
  await desk.getByLabel('What was said (en)').fill('Nineteen came.');
  await press(desk, 'Add a decision');
  await desk.getByLabel('Number').fill('1');
  await desk.getByLabel('Matter').fill('Benches');
  await desk.getByLabel('Outcome').fill('Four new benches');
  await press(desk, 'Publish');
  await desk.getByText('Published; owners read it now.').waitFor();
  await page.reload();
  await press(page, 'Show past meetings');
  await page.getByText('Four new benches').waitFor();
});

const meetingId = async () => {
  const rows = await town.server.db.selectFrom('meetings').select(['id', 'content']).execute();
  return rows.find(({content}) => content.title['en'] === 'Forum on the garden')?.id ?? '';
};

test('the report is commented on, and tells what the joint review marks as public', async () => {
  const desk = await deskAt('Service report');
  await desk.getByRole('button', {name: 'Figures'}).first().click();
  await desk.getByLabel('What the staff say about it (en)').fill('Lamps are in stock now.');
  await desk.getByLabel('Extract of a joint review').selectOption('gy-review-quarter');
  await desk.getByLabel('What this version corrects (en)').fill('A word about the lamps.');
  await isAccessible(desk);
  await press(desk, 'Publish');
  await desk.getByText('Published; owners read it now.').waitFor();

  const {page} = await seat(town.browser, {locale: 'en', device: 'phone'});
  await page.goto(`${town.server.url}/en/report/`);
  await page.getByText('Lamps are in stock now.').waitFor();
  await page.getByText('夜班工程师').waitFor();
  assert.equal(await page.getByText('两次转交没有写明接手人').count(), 0);
});
