import assert from 'node:assert/strict';
import {test} from 'node:test';
import {seat} from './support/town.js';
import {useTown} from './support/use-town.js';

const town = useTown();

interface Host {
  readonly head?: string;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** The page's own encoding; UTF-8 without it. */
  readonly bytes?: Buffer;
}

const drop = '<script type="module" src="/embed/owner-portal.js"></script>';
const fallback = '<p>请致电 021-5550 0100</p>';
const board = `<owner-portal endpoint="/v1" community="guiyuan" lang="en"><owner-notice-board>${fallback}</owner-notice-board></owner-portal>`;

/** Opens a webmaster's page on the server's own origin, and keeps what its console says. */
async function open({head = drop, body, headers = {}, bytes}: Host) {
  const {page, complaints} = await seat(town.browser, {locale: 'en-GB'});
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  await page.route(`${town.server.url}/host`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      headers: {'content-type': 'text/html', ...headers},
      body:
        bytes ??
        `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title>${head}</head><body>${body}</body></html>`,
    }),
  );
  await page.goto(`${town.server.url}/host`);
  return {page, complaints, said, notice: page.getByRole('heading', {name: /Typhoon/})};
}

test('two lines show the notices', async () => {
  const {notice, complaints} = await open({body: board});
  await notice.waitFor();
  assert.deepEqual(complaints, []);
});

test('placeholders with data attributes work the same', async () => {
  const {notice, page} = await open({
    body: `<div data-owner-portal data-endpoint="/v1" data-community="guiyuan" data-lang="en">
      <div data-owner-widget="notice-board" data-kind="lift">${fallback}</div></div>`,
  });
  await page.getByRole('heading', {name: /Lift maintenance/}).waitFor();
  assert.equal(await notice.count(), 0, 'the kind was taken over');
});

test('a placeholder for a widget there is not keeps its content and tells the webmaster', async () => {
  const {page, said} = await open({
    body: `<div data-owner-widget="notise-board">${fallback}</div>`,
  });
  await page.getByText('021-5550 0100').waitFor();
  assert.ok(said.some((text) => text.includes('there is no widget "notise-board"')));
});

test('widgets that a page adds later are found', async () => {
  const {notice, page} = await open({body: '<main></main>'});
  await page.evaluate((html) => {
    const part = document.createElement('section');
    part.innerHTML = html;
    document.querySelector('main')?.append(part);
  }, board);
  await notice.waitFor();
});

test('the script twice on a page serves it once, and says so', async () => {
  const again = '<script type="module" src="/embed/owner-portal.js?again"></script>';
  const {notice, complaints, said} = await open({head: drop + again, body: board});
  await notice.waitFor();
  assert.deepEqual(complaints, []);
  assert.equal(said.filter((text) => text.includes('on this page twice')).length, 1);
});

test('a strict policy without any unsafe source is kept', async () => {
  const {notice, complaints} = await open({
    body: board,
    headers: {
      'content-security-policy':
        "default-src 'none'; script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html",
    },
  });
  await notice.waitFor();
  assert.deepEqual(complaints, []);
});

test('where Trusted Types forbid it, the fallback stays and the header to change is named', async () => {
  const {page, said} = await open({
    body: board,
    headers: {
      'content-security-policy': "require-trusted-types-for 'script'; trusted-types none-of-ours",
    },
  });
  const named = (text: string) => text.includes('must list "lit-html"');
  if (!said.some(named)) {
    await page.waitForEvent('console', {predicate: (message) => named(message.text())});
  }
  assert.ok(await page.getByText('021-5550 0100').isVisible());
});

test('the classic script speaks Chinese on a GB2312 page', async () => {
  const ascii = `<html><head><meta charset="gb2312"><title>Host</title></head><body>
    <owner-portal endpoint="/v1" community="guiyuan" lang="zh-Hans"><owner-inquiry-form></owner-inquiry-form></owner-portal>
    <script src="/embed/owner-portal.classic.js"></script></body></html>`;
  const {page, complaints} = await open({
    body: '',
    bytes: Buffer.from(ascii, 'latin1'),
    headers: {'content-type': 'text/html; charset=gb2312'},
  });
  await page.getByLabel('请用您自己的话说一说').waitFor();
  await page.getByRole('radio', {name: /家里报修/}).waitFor();
  assert.deepEqual(complaints, []);
});

test('the classic script twice, or forbidden by Trusted Types, throws nothing into the page', async () => {
  const classic = '<script defer src="/embed/owner-portal.classic.js"></script>';
  const twice = await open({head: classic + classic, body: board});
  await twice.notice.waitFor();
  assert.deepEqual(twice.complaints, []);
  const forbidden = await open({
    head: classic,
    body: board,
    headers: {
      'content-security-policy': "require-trusted-types-for 'script'; trusted-types none-of-ours",
    },
  });
  await forbidden.page.getByText('021-5550 0100').waitFor();
  assert.ok(forbidden.said.some((text) => text.includes('must list "lit-html"')));
});

test('a backend that is not there leaves words, a way on and the fallback', async () => {
  const {page} = await open({
    body: board.replace('/v1', 'http://127.0.0.1:9/v1'),
  });
  await page.getByRole('alert').getByText('cannot be reached').waitFor();
  assert.ok(await page.getByRole('button', {name: 'Try again'}).isVisible());
  assert.ok(await page.getByText('021-5550 0100').isVisible());
});

test('without script the fallback is there', async () => {
  const {page} = await open({head: '', body: board});
  assert.ok(await page.getByText('021-5550 0100').isVisible());
});
