import assert from 'node:assert/strict';
import {createReadStream} from 'node:fs';
import {stat} from 'node:fs/promises';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname, join} from 'node:path';
import {after, before, test} from 'node:test';
import type {Browser} from 'playwright-core';
import type {RunningServer} from '../../demo/server/server.js';
import {openBrowser, seat, startTown} from './support/town.js';

let browser: Browser;
let server: RunningServer;
before(async () => {
  [browser, server] = await Promise.all([openBrowser(), startTown()]);
});
after(async () => {
  await browser.close();
  await server.close();
});

test('the manager changes a contact at the desk; the owner’s open page shows it', async () => {
  const {page: owner, complaints} = await seat(browser, {locale: 'en-GB', device: 'phone'});
  await owner.goto(`${server.url}/en/contacts/`);
  await owner.getByRole('link', {name: '021-5550 0166'}).waitFor();

  const {page: desk} = await seat(browser, {locale: 'en-GB'});
  await desk.goto(`${server.url}/desk/`);
  await desk.getByLabel('User name').fill('manager');
  await desk.getByLabel('Password').fill('guiyuan-lead');
  await desk.getByRole('button', {name: 'Sign in'}).click();
  await desk.getByRole('link', {name: 'Standards and contacts'}).click();
  await desk.getByLabel('What to edit').selectOption('Contacts');
  await desk.getByLabel('Texts in').selectOption('en');
  await desk.getByRole('button', {name: 'Edit Jiesheng Lift Service'}).click();
  await desk.getByLabel('Telephone', {exact: true}).fill('021-5550 0999');
  await desk.getByRole('button', {name: 'Done'}).click();
  await desk.getByRole('button', {name: 'Edit Complaints'}).click();
  const hours = desk.getByLabel('Hours', {exact: true});
  await hours.fill(`${await hours.inputValue()}\n2027-05-01 closed Labour Day`);
  await hours.blur();
  await desk.getByText('As owners will read it').click();
  await desk
    .locator('published-preview')
    .getByText(/Labour Day/)
    .waitFor();
  // A version must say what it changes; what was typed stays.
  await desk.getByRole('button', {name: 'Publish', exact: true}).click();
  await desk.getByText('What this version changes: is missing').waitFor();
  await desk.getByLabel('What this version changes').fill('New lift number');
  await desk.getByRole('button', {name: 'Publish', exact: true}).click();
  await desk.getByText('Published as version 2.').waitFor();

  await owner.getByRole('link', {name: '021-5550 0999'}).waitFor();
  await owner.getByText('New lift number').waitFor();
  await owner.getByText(/Labour Day/).waitFor();
  assert.deepEqual(complaints, []);
});

test('the manager edits a service: its documents and grade; every version stays readable', async () => {
  const {page: desk, complaints} = await seat(browser, {locale: 'en-GB'});
  await desk.goto(`${server.url}/desk/`);
  await desk.getByLabel('User name').fill('manager');
  await desk.getByLabel('Password').fill('guiyuan-lead');
  await desk.getByRole('button', {name: 'Sign in'}).click();
  await desk.getByRole('link', {name: 'Standards and contacts'}).click();
  await desk.getByLabel('Texts in').selectOption('en');
  await desk.getByText('Grade, contract and note of all standards').click();
  await desk.getByLabel('Grade of service in the contract').fill('Grade 1');
  await desk.getByRole('button', {name: 'Edit Front desk'}).click();
  await desk.getByLabel('Documents').fill('House rules /contacts/docs/fire-plan.html');
  await desk.getByLabel('What this version changes').fill('Better grade');
  await desk.getByText('As owners will read it').click();
  await desk.locator('published-preview').getByRole('link', {name: 'House rules'}).waitFor();
  await desk.getByRole('button', {name: 'Publish', exact: true}).click();
  await desk.getByText('Published as version 4.').waitFor();
  await desk.getByText('Version 3', {exact: true}).waitFor();

  const {page: owner} = await seat(browser, {locale: 'en-GB'});
  await owner.goto(`${server.url}/en/standards/`);
  await owner.getByLabel('Version', {exact: true}).selectOption('4');
  await owner.getByText('Grade 1').waitFor();
  await owner.getByRole('link', {name: 'House rules'}).waitFor();
  await owner.getByLabel('Version', {exact: true}).selectOption('2');
  await owner.getByText('Grade 2').waitFor();
  assert.deepEqual(
    complaints.filter((one) => !/ 401 /.test(one)),
    [],
  );
});

test('an owner asks about a service: the form is told which, and the fee line is one press away', async () => {
  const {page, complaints} = await seat(browser, {locale: 'en-GB'});
  await page.goto(`${server.url}/en/standards/`);
  await page.getByRole('link', {name: 'Ask about this: Fire protection'}).click();
  await page.getByText('Your question is about: Fire protection').waitFor();
  assert.deepEqual(complaints, []);
  await page.goBack();
  await page.getByRole('link', {name: 'Lift maintenance (24)'}).click();
  const line = page.getByRole('row', {name: /^Lift maintenance \(24\)/});
  await line.waitFor();
  await page.waitForFunction(() => {
    const {activeElement} = document.querySelector('owner-fee-breakdown')?.shadowRoot ?? {};
    return activeElement?.id === 'categories/fac.lift';
  });
});

/** A web host that serves files and knows nothing else. */
const startFileHost = async () => {
  const types: Readonly<Record<string, string>> = {
    '.html': 'text/html; charset=utf-8',
    '.js': 'text/javascript',
    '.css': 'text/css',
    '.svg': 'image/svg+xml',
    '.json': 'application/json',
  };
  const host = createServer((request, response) => {
    const {pathname} = new URL(request.url ?? '/', 'http://host.example');
    const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    const file = path.startsWith('/embed/')
      ? join('dist/cdn', path.slice('/embed/'.length))
      : join('demo/site', path);
    stat(file).then(
      () => {
        response.writeHead(200, {'content-type': types[extname(file)] ?? 'text/plain'});
        createReadStream(file).pipe(response);
      },
      () => response.writeHead(404, {'content-type': 'text/html'}).end('<h1>Not found</h1>'),
    );
  });
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
  const {port} = host.address() as AddressInfo;
  return {url: `http://127.0.0.1:${port}`, close: () => host.close()};
};

test('without a backend, plain files serve what is published, and say what they do not offer', async () => {
  const host = await startFileHost();
  try {
    const {page, complaints} = await seat(browser, {locale: 'en-GB'});
    await page.goto(`${host.url}/en/files/`);
    await page.getByText('Yearly check of access cards').waitFor();
    await page.getByText('Swept and mopped, handrails wiped.').waitFor();
    await page.getByRole('link', {name: '021-5550 0166'}).waitFor();
    await page
      .getByRole('columnheader', {name: 'Budget'})
      .or(page.getByText('Landscaping'))
      .first()
      .waitFor();
    const refused = page.getByRole('alert').filter({hasText: 'not offered online here'});
    await refused.getByText('021-5550 0200').waitFor();
    assert.deepEqual(complaints, []);
  } finally {
    host.close();
  }
});
