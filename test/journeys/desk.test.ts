import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Page} from 'playwright-core';
import {isAccessible} from './support/accessibility.js';
import {moveOnElsewhere, sendRequest} from './support/calls.js';
import {act, inList, signIn} from './support/desk.js';
import {seat} from './support/town.js';
import {useTown} from './support/use-town.js';

const town = useTown();

const signedIn = async (): Promise<Page> => {
  const {page} = await seat(town.browser, {locale: 'en-GB'});
  await signIn(page, town.server.url);
  return page;
};

/** A fresh request, open on a fresh desk. */
const opened = async (words: string) => {
  const reference = await sendRequest(town.server.url, words);
  const page = await signedIn();
  await inList(page, reference).click();
  await page.getByRole('heading', {name: reference}).waitFor();
  return {page, reference};
};

const choose = (page: Page, action: string) =>
  page.getByRole('button', {name: action, exact: true}).click();
const send = (page: Page) => choose(page, 'Send');
const note = (page: Page) => page.getByLabel('Words to the owner');

const accepting = {
  to: 'accepted',
  handlerUsername: 'engineer',
  expectedAt: '2099-01-15T18:00:00+08:00',
};

test('a wrong password is told in words, and the name stays', async () => {
  const {page} = await seat(town.browser, {locale: 'en-GB'});
  await page.goto(`${town.server.url}/desk/`);
  await page.getByLabel('User name').fill('frontdesk');
  await page.getByLabel('Password').fill('wrong');
  await page.getByRole('button', {name: 'Sign in'}).click();
  await page.getByRole('alert').filter({hasText: 'do not match'}).waitFor();
  assert.equal(await page.getByLabel('User name').inputValue(), 'frontdesk');
  await isAccessible(page);
});

test('a new request is announced while the search keeps the focus', async () => {
  const page = await signedIn();
  await page.getByRole('searchbox').focus();
  const reference = await sendRequest(town.server.url, 'The lobby lamp flickers.');
  await page.getByRole('status').filter({hasText: 'The lobby lamp flickers.'}).waitFor();
  await inList(page, reference).waitFor();
  assert.ok(await page.getByRole('searchbox').evaluate((box) => box.matches(':focus')));
  await isAccessible(page);
});

test('all that a manager may open has room on a phone', async () => {
  const {page} = await seat(town.browser, {locale: 'en-GB', device: 'phone'});
  await signIn(page, town.server.url, 'manager');
  await page.getByRole('link', {name: 'Fees'}).waitFor();
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  assert.equal(width, page.viewportSize()?.width);
});

test('arrow keys move through the list', async () => {
  const page = await signedIn();
  const rows = page.getByRole('region', {name: 'Requests'}).getByRole('link');
  await rows.first().focus();
  await page.keyboard.press('ArrowDown');
  assert.ok(await rows.nth(1).evaluate((row) => row.matches(':focus')));
});

test('what is still missing is said beside each field, before anything is sent', async () => {
  const {page} = await opened('Missing parts');
  await choose(page, 'Decline with reasons');
  await page.getByLabel('Explanation').fill('The beam carries the floor above.');
  await send(page);
  assert.equal(await page.getByText('Please fill this in.').count(), 3);
  assert.equal(
    await page.getByLabel('Explanation').inputValue(),
    'The beam carries the floor above.',
  );
  await isAccessible(page);
});

test('what the server cannot take is said beside its field, and every word stays', async () => {
  const {page} = await opened('To be handed over');
  await choose(page, 'Hand over');
  await page.getByLabel('Someone outside the firm').check();
  await page.getByLabel('Name of the person or firm').fill('Jiesheng');
  await page.getByLabel('Their telephone').fill('on the door');
  await page.getByLabel('Reason').fill('The lift is under their warranty.');
  await send(page);
  await page.getByText('Please check how this is written.').waitFor();
  const phone = page.getByLabel('Their telephone');
  assert.equal(await phone.getAttribute('aria-invalid'), 'true');
  assert.equal(await page.getByLabel('Reason').inputValue(), 'The lift is under their warranty.');
});

test('a promise for a time that has passed is refused beside its field', async () => {
  const {page} = await opened('Promised too early');
  await choose(page, 'Accept');
  await page.getByLabel('The owner will hear by').fill('2020-01-01T08:00');
  await send(page);
  await page.getByText('This time has passed.').waitFor();
  const promise = page.getByLabel('The owner will hear by');
  assert.equal(await promise.getAttribute('aria-invalid'), 'true');
});

test("a colleague's change is shown while one writes, and the words stay", async () => {
  const {page, reference} = await opened('Two at once');
  await choose(page, 'Write to the owner');
  await note(page).fill('I am on my way.');
  await moveOnElsewhere(town.server.url, reference, accepting);
  await page.getByText('陈建国 changed this meanwhile. Your text is kept.').waitFor();
  assert.equal(await note(page).inputValue(), 'I am on my way.');
  await isAccessible(page);
});

test('a step that a colleague has closed is explained, and its words stay', async () => {
  const {page, reference} = await opened('Accepted by two');
  await choose(page, 'Accept');
  await note(page).fill('I take it.');
  await moveOnElsewhere(town.server.url, reference, accepting);
  await page.getByText('this step is no longer open').waitFor();
  assert.equal(await note(page).inputValue(), 'I take it.');
});

test('an answer to an older copy is refused in words, then goes through', async () => {
  const reference = await sendRequest(town.server.url, 'Stale copy');
  const {page} = await seat(town.browser, {locale: 'en-GB'});
  await page.route('**/desk/api/events', (route) => route.abort());
  await signIn(page, town.server.url);
  await inList(page, reference).click();
  await choose(page, 'Write to the owner');
  await note(page).fill('We come today.');
  await moveOnElsewhere(town.server.url, reference, accepting);
  await send(page);
  await page.getByRole('alert').filter({hasText: 'A colleague was faster.'}).waitFor();
  await page.getByText('陈建国 changed this meanwhile.').waitFor();
  await send(page);
  await page.getByRole('listitem').filter({hasText: 'We come today.'}).waitFor();
});

test('what happened while the stream was down shows once it is back', async () => {
  const reference = await sendRequest(town.server.url, 'While nobody listened');
  const {page} = await seat(town.browser, {locale: 'en-GB'});
  await page.route('**/desk/api/events', (route) => route.abort());
  await signIn(page, town.server.url);
  await inList(page, reference).click();
  await page.getByText('Reconnecting…').waitFor();
  await moveOnElsewhere(town.server.url, reference, {...accepting, text: 'Said in the silence.'});
  await page.unrouteAll();
  await page.getByRole('listitem').filter({hasText: 'Said in the silence.'}).first().waitFor();
});

test('a desk nobody sees holds no connection, and reads anew when it is shown', async () => {
  const {page, reference} = await opened('In a tab behind');
  const show = (hidden: boolean) =>
    page.evaluate((value) => {
      Object.defineProperty(document, 'hidden', {configurable: true, value});
      document.dispatchEvent(new Event('visibilitychange'));
    }, hidden);
  const ended = page.waitForEvent('requestfailed', (request) =>
    request.url().endsWith('/desk/api/events'),
  );
  await show(true);
  await ended;
  await moveOnElsewhere(town.server.url, reference, {...accepting, text: 'Said behind the tab.'});
  await show(false);
  await page.getByRole('listitem').filter({hasText: 'Said behind the tab.'}).first().waitFor();
});

test('an ended session is signed in again over the open form, whose words stay', async () => {
  const {page} = await opened('Long shift');
  await choose(page, 'Write to the owner');
  await note(page).fill('Written before the session ended.');
  await page.context().clearCookies();
  await send(page);
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('User name').fill('frontdesk');
  await isAccessible(page);
  await dialog.getByLabel('Password').fill('guiyuan-desk');
  await dialog.getByRole('button', {name: 'Sign in'}).click();
  await dialog.waitFor({state: 'hidden'});
  await send(page);
  await page.getByRole('listitem').filter({hasText: 'Written before the session ended.'}).waitFor();
});

test('words put aside are marked, and outlive a reload', async () => {
  const {page} = await opened('Interrupted');
  await choose(page, 'Write to the owner');
  await note(page).fill('Half a sen');
  await page.keyboard.press('Escape');
  await page.reload();
  await page.getByRole('button', {name: 'Write to the owner · draft'}).click();
  assert.equal(await note(page).inputValue(), 'Half a sen');
});

test('showing all again also takes back the chosen state', async () => {
  const page = await signedIn();
  const state = page.getByRole('combobox', {name: 'State'});
  await state.selectOption({label: 'Merged'});
  await page.getByRole('button', {name: 'Show all open requests'}).click();
  await page.getByRole('region', {name: 'Requests'}).getByRole('link').first().waitFor();
  assert.equal(await state.locator('option:checked').textContent(), 'Any state');
});

test('a request past its promise says so in words', async () => {
  const {page, reference} = await opened('Promised for yesterday');
  await moveOnElsewhere(town.server.url, reference, accepting);
  await town.server.db
    .updateTable('requests')
    .set({expected_at: new Date(0)})
    .where('reference', '=', reference)
    .execute();
  await page.reload();
  await inList(page, reference).getByText('Overdue').waitFor();
  await page.getByRole('button', {name: /^Overdue/}).click();
  await inList(page, reference).waitFor();
  await isAccessible(page);
});

test('an internal note is marked as one', async () => {
  const {page} = await opened('With a note');
  await act(page, 'Leave an internal note', {'Internal note': 'Spare part on shelf 4.'});
  const entry = page.getByRole('listitem').filter({hasText: 'Spare part on shelf 4.'});
  await entry.getByText('Internal', {exact: true}).waitFor();
  await isAccessible(page);
});

test('the chosen language is remembered', async () => {
  const page = await signedIn();
  await page.getByRole('button', {name: '中文'}).click();
  await page.getByRole('region', {name: '业主反映'}).waitFor();
  await page.reload();
  await page.getByRole('region', {name: '业主反映'}).waitFor();
  assert.equal(await page.locator('html').getAttribute('lang'), 'zh-Hans');
});

test('on a phone the list gives way to the request and comes back, and the focus goes along', async () => {
  const reference = await sendRequest(town.server.url, 'Seen on a phone');
  const {page} = await seat(town.browser, {locale: 'en-GB', device: 'phone'});
  await signIn(page, town.server.url);
  await inList(page, reference).click();
  await page.getByRole('heading', {name: reference}).and(page.locator(':focus')).waitFor();
  assert.equal(await inList(page, reference).isVisible(), false);
  await isAccessible(page);
  await page.getByRole('link', {name: 'All requests'}).click();
  await inList(page, reference).and(page.locator(':focus')).waitFor();
});
