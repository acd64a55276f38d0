import assert from 'node:assert/strict';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {after, before, test} from 'node:test';
import {chromium, type Browser, type Page} from 'playwright-core';
import type {RunningServer} from '../../demo/server/server.js';
import {plainJpeg} from '../server/support/files.js';
import {chromiumFlags, findChromium} from '../support/chromium.mjs';
import {seat, startTown} from './support/town.js';

/** The firm's website and its backend: two origins of one site, so that its cookie goes along. */
const www = 'www.firm.example';
const api = 'api.firm.example';

let site: Server;
let backend: RunningServer;
let browser: Browser;
let siteUrl: string;
let backendUrl: string;

/** As docs/embedding.md tells a host to set it. */
const page = () => `<!doctype html><html lang="en"><title>Service</title>
  <meta name="viewport" content="width=device-width">
  <script type="module" src="${backendUrl}/embed/owner-portal.js"></script>
  <owner-portal endpoint="${backendUrl}/v1" community="guiyuan" credentials="include" person="zhou">
    <owner-inquiry-form></owner-inquiry-form>
    <owner-feedback-status></owner-feedback-status>
  </owner-portal></html>`;

before(async () => {
  site = createServer((_call, answer) => {
    answer.setHeader('content-type', 'text/html; charset=utf-8');
    answer.end(page());
  });
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  siteUrl = `http://${www}:${(site.address() as AddressInfo).port}`;
  backend = await startTown({allowedOrigins: [siteUrl]});
  backendUrl = `http://${api}:${backend.port}`;
  browser = await chromium.launch({
    executablePath: findChromium(),
    args: [...chromiumFlags, '--host-resolver-rules=MAP *.firm.example 127.0.0.1'],
  });
});

after(async () => {
  await browser.close();
  site.closeAllConnections();
  site.close();
  await backend.close();
});

/** At the backend's own page, as at any sign-in that leaves a cookie. */
const signIn = async (owner: Page) => {
  await owner.goto(`${backendUrl}/en/fees/`);
  await owner.getByLabel('User name').fill('zhou');
  await owner.getByLabel('Password').fill('guiyuan-1203');
  await owner.getByRole('button', {name: 'Sign in'}).click();
  await owner.getByRole('button', {name: 'Sign out'}).waitFor();
};

const words = 'The lamp in our stairwell has been dark since Sunday.';

const writeAndSend = async (on: Page) => {
  await on.getByLabel('In your own words').fill(words);
  await on.getByRole('radio', {name: /home/i}).check();
  await on.getByLabel('Building or place').selectOption({index: 1});
  await on.getByLabel(/floor or exact place/i).fill('1202');
  await on.getByLabel('Telephone', {exact: true}).fill('138 0000 0000');
  const picture = {name: 'lamp.jpg', mimeType: 'image/jpeg', buffer: await plainJpeg()};
  await on.locator('input#files').setInputFiles(picture);
  await on.getByText('✓ Ready').waitFor();
  await on.getByRole('checkbox', {name: /I agree/}).check();
  await on.getByRole('button', {name: 'Send', exact: true}).click();
  await on.getByRole('heading', {name: /received/}).waitFor();
};

test('an owner whose sign-in is the backend’s cookie asks, sees the answer’s way, and signs out', async () => {
  const {page: owner, complaints} = await seat(browser, {locale: 'en', device: 'phone'});
  await signIn(owner);

  await owner.goto(siteUrl);
  await writeAndSend(owner);
  await owner.reload();
  // By the cookie alone, without number or code.
  await owner.getByRole('heading', {name: 'My requests'}).waitFor();
  await owner.getByRole('button', {name: new RegExp(words)}).click();
  await owner.getByText('lamp.jpg').first().waitFor();

  await owner.goto(`${backendUrl}/en/fees/`);
  await owner.getByRole('button', {name: 'Sign out'}).click();
  await owner.getByLabel('User name').waitFor();
  await owner.goto(siteUrl);
  await owner.getByLabel('Number on your receipt').waitFor();
  assert.equal(await owner.getByText(words).count(), 0);
  // Before and after the session, 401 is the answer; on plain http a browser ignores one header of ours.
  const expected = /401|Cross-Origin-Opener-Policy/;
  assert.deepEqual(
    complaints.filter((text) => !expected.test(text)),
    [],
  );
  await owner.context().close();
});

test('on a page that nobody named, the cookie opens nothing, and the owner is told', async () => {
  const {page: owner} = await seat(browser, {locale: 'en'});
  await signIn(owner);
  await owner.goto(siteUrl.replace(www, 'shop.firm.example'));
  await owner.getByRole('button', {name: 'Try again'}).first().waitFor();
  assert.equal(await owner.getByRole('heading', {name: 'My requests'}).count(), 0);
  await owner.context().close();
});
