import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {after, before, test} from 'node:test';
import type {Browser} from 'playwright-core';
import type {RunningServer} from '../../demo/server/server.js';
import {ask, readReceipt} from './support/owner.js';
import {openBrowser, seat, startTown} from './support/town.js';

/** A server that asks senders' devices for a small sum first. */
let server: RunningServer;
let browser: Browser;

before(async () => {
  server = await startTown({proofOfWork: 'altcha'});
  browser = await openBrowser();
});

after(async () => {
  await browser.close();
  await server.close();
});

test('an owner sends as ever: their browser solves the sum, and nobody asks them anything', async () => {
  const {page, complaints} = await seat(browser, {device: 'phone'});
  const answered: number[] = [];
  page.on('response', (response) => {
    if (response.request().method() !== 'POST' || !response.url().includes('/v1/requests')) return;
    answered.push(response.status());
  });
  await page.goto(`${server.url}/ask/`);
  await ask(page, '楼道的灯不亮了。');
  const {reference} = await readReceipt(page);
  assert.match(reference, /^GY-\d{6}-\d{4}$/);
  assert.equal(answered.at(-1), 201);
  assert.deepEqual(
    complaints.filter((text) => !text.includes('428')),
    [],
  );
});

test('who sends without the sum is asked for it, and nothing is recorded', async () => {
  const count = () =>
    server.db
      .selectFrom('requests')
      .select((is) => is.fn.countAll<number>().as('all'))
      .executeTakeFirstOrThrow();
  const before = await count();
  const response = await fetch(`${server.url}/v1/requests?community=guiyuan`, {
    method: 'POST',
    headers: {'content-type': 'application/json', 'idempotency-key': `"${randomUUID()}"`},
    body: JSON.stringify({
      serviceCode: 'inquiry',
      description: 'Cheap lamps!',
      location: {placeId: 'b3'},
      contact: {phone: '138 0000 0000'},
      consent: {privacyNoticeVersion: '2026-01'},
    }),
  });
  assert.equal(response.status, 428);
  assert.deepEqual(await count(), before);
});
