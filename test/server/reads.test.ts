import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {NoticePage, Portal as PublishedPortal, ServiceList} from '../../src/contract/index.js';
import {wordingFor} from '../../demo/server/requests/wording/wording.js';
import {requestStates} from '../../src/contract/request-lifecycle.js';
import type {Answer} from './support/call.js';
import {startPortal, type Portal} from './support/portal.js';

describe('what the firm publishes', () => {
  let portal: Portal;
  before(async () => (portal = await startPortal()));
  after(() => portal.close());

  it('names the community, the firm, contacts, places and the privacy notice', async () => {
    const {status, json} = await portal.owners<PublishedPortal>('/portal');
    assert.equal(status, 200);
    assert.equal(json.community.name, '桂苑小区');
    assert.equal(json.manager.name, '安和物业服务有限公司');
    assert.equal(json.contacts[0]?.kind, 'emergency');
    assert.ok(json.places.some(({kind}) => kind === 'building'));
    assert.equal(json.privacyNotice.version, '2026-01');
  });

  it('offers all ten kinds of request, and a promise only where the firm publishes one', async () => {
    const {json} = await portal.owners<ServiceList>('/services?lang=en');
    assert.equal(json.items.length, 10);
    const promising = json.items.filter(({promise}) => promise);
    assert.deepEqual(
      promising.map(({code}) => code),
      ['repair-home', 'repair-common', 'complaint', 'fee-objection'],
    );
  });

  const languages = [
    ['zh-TW', 'zh-Hant', '桂苑社區'],
    ['zh-HK', 'zh-Hant', '桂苑社區'],
    ['zh', 'zh-Hans', '桂苑小区'],
    ['zh-CN', 'zh-Hans', '桂苑小区'],
    ['en-GB', 'en', 'Guiyuan Community'],
    ['fr', 'zh-Hans', '桂苑小区'],
    ['no_such-tag!', 'zh-Hans', '桂苑小区'],
  ] as const;
  for (const [asked, answered, name] of languages) {
    it(`answers ${asked} in ${answered}, and says so`, async () => {
      const {headers, json} = await portal.owners<PublishedPortal>(`/portal?lang=${asked}`);
      assert.equal(headers.get('content-language'), answered);
      assert.equal(json.community.name, name);
    });
  }

  it('says which community is not known', async () => {
    const {status, problem} = await portal.owners('/portal?community=nowhere');
    assert.equal(status, 404);
    assert.equal(problem.type, 'urn:owner-portal:problem:unknown-community');
  });

  it('shows a community only its own notices', async () => {
    const {json}: Answer<NoticePage> = await portal.owners('/notices?community=lanting');
    assert.deepEqual(
      json.items.map(({id}) => id),
      ['lt-gate-card'],
    );
    const other = await portal.owners('/notices/gy-accounts?community=lanting');
    assert.equal(other.status, 404);
  });

  it('lists pinned notices first, then the newest', async () => {
    const {json}: Answer<NoticePage> = await portal.owners('/notices');
    const order = json.items.map(({pinned, publishedAt}) => `${pinned ? 1 : 0} ${publishedAt}`);
    assert.deepEqual(order, [...order].sort().reverse());
    assert.equal(json.items.length, 11);
    assert.equal(json.nextCursor, undefined);
  });

  it('filters notices by kind', async () => {
    const {json}: Answer<NoticePage> = await portal.owners('/notices?kind=lift');
    assert.deepEqual(
      json.items.map(({id}) => id),
      ['gy-lift-maintenance'],
    );
  });

  it('shows each notice once over the pages, though one is published in between', async () => {
    const seen: string[] = [];
    let query = '/notices?limit=4';
    for (let cursor: string | undefined = ''; cursor !== undefined;) {
      const {json}: Answer<NoticePage> = await portal.owners(query);
      seen.push(...json.items.map(({id}) => id));
      cursor = json.nextCursor;
      query = `/notices?limit=4&cursor=${cursor}`;
      if (seen.length === 4) await publish(portal, 'gy-in-between', new Date());
    }
    assert.equal(new Set(seen).size, seen.length);
    assert.equal(seen.length, 11);
    await portal.db.deleteFrom('notices').where('id', '=', 'gy-in-between').execute();
  });

  const inYear275000 = Buffer.from('[true,"+275000-01-01T00:00:00Z","x"]').toString('base64url');
  for (const cursor of ['rubbish', 'WzFd', 'W3RydWUsIngiLCJ5Il0', inYear275000]) {
    it(`refuses the unreadable cursor ${cursor}`, async () => {
      const {status} = await portal.owners(`/notices?cursor=${cursor}`);
      assert.equal(status, 400);
    });
  }

  it('shows a notice from its time of display on, and afterwards in the archive', async () => {
    await publish(portal, 'gy-later', new Date(Date.now() + 60_000));
    assert.equal((await portal.owners('/notices/gy-later')).status, 404);
    await portal.db
      .updateTable('notices')
      .set({display_from: new Date(0), display_to: new Date(1)})
      .where('id', '=', 'gy-later')
      .execute();
    const ids = async (query: string) =>
      (await portal.owners<NoticePage>(`/notices?limit=100${query}`)).json.items.map(({id}) => id);
    assert.ok(!(await ids('')).includes('gy-later'));
    assert.ok((await ids('&display=archive')).includes('gy-later'));
    assert.equal((await portal.owners('/notices/gy-later')).status, 200);
  });

  for (const path of ['/portal', '/services', '/notices', '/notices/gy-accounts']) {
    it(`answers 304 to whoever has the present copy of ${path}`, async () => {
      const first = await portal.owners(path);
      const etag = first.headers.get('etag') ?? '';
      assert.match(etag, /^".+"$/);
      const again = await portal.owners(path, {headers: {'if-none-match': `"old", W/${etag}`}});
      assert.equal(again.status, 304);
      assert.equal(again.text, '');
      const other = await portal.owners(path, {headers: {'if-none-match': '"old"'}});
      assert.equal(other.status, 200);
    });
  }

  it('gives a request an ETag that changes with it', async () => {
    const receipt = await portal.receipt();
    const first = await portal.open(receipt);
    const etag = first.headers.get('etag') ?? '';
    const headers = {'request-code': receipt.code, 'if-none-match': etag};
    const path = `/requests/${receipt.reference}`;
    assert.equal((await portal.owners(path, {headers})).status, 304);
    await portal.write(receipt, {text: '另外，发票怎么开？'});
    assert.equal((await portal.owners(path, {headers})).status, 200);
    assert.match(first.headers.get('cache-control') ?? '', /private, no-store/);
  });

  for (const lang of ['zh-Hans', 'zh-Hant', 'en']) {
    it(`has a word of its own for every state in ${lang}`, () => {
      const labels = requestStates.map((state) => wordingFor(lang).labels[state]);
      assert.equal(new Set(labels).size, labels.length);
    });
  }

  for (const query of ['limit=0', 'limit=abc', 'kind=', 'community=a&community=b', 'kind=%00']) {
    it(`refuses the query ${query}`, async () => {
      const {status, headers} = await portal.owners(`/notices?community=guiyuan&${query}`);
      assert.equal(status, 400);
      assert.match(headers.get('content-type') ?? '', /problem\+json/);
    });
  }

  for (const path of ['/nothing', '/portal/x', '/%ZZ', `/notices/${'x'.repeat(300)}`]) {
    it(`answers ${path.slice(0, 20)} with a problem`, async () => {
      const {status, problem} = await portal.owners(path);
      assert.ok(status === 404 || status === 400);
      assert.equal(problem.status, status);
    });
  }
});

describe('an address nobody knows', () => {
  let portal: Portal;
  before(async () => (portal = await startPortal()));
  after(() => portal.close());

  const ask = async (path: string, accept: string) => {
    const response = await fetch(portal.url + path, {headers: {accept}});
    assert.equal(response.status, 404);
    return {type: response.headers.get('content-type') ?? '', text: await response.text()};
  };
  const browser = 'text/html,application/xhtml+xml,*/*;q=0.8';

  for (const [path, lang] of [
    ['/nowhere', 'zh-Hans'],
    ['/en/nowhere/?x=1', 'en'],
  ] as const) {
    it(`is told to people on a page in ${lang} at ${path}`, async () => {
      const {type, text} = await ask(path, browser);
      assert.match(type, /^text\/html/);
      assert.ok(text.includes(`<html lang="${lang}">`));
    });
  }

  for (const [path, accept] of [
    ['/nowhere', '*/*'],
    ['/v1/nowhere', browser],
    ['/desk/api/nowhere', browser],
    ['/embed/nowhere.js', browser],
  ] as const) {
    it(`is told as a problem at ${path} to who accepts ${accept}`, async () => {
      const {type, text} = await ask(path, accept);
      assert.match(type, /^application\/problem\+json/);
      assert.equal((JSON.parse(text) as {status: number}).status, 404);
    });
  }
});

const publish = (portal: Portal, id: string, from: Date) =>
  portal.db
    .insertInto('notices')
    .values({
      id,
      community: 'guiyuan',
      kind: 'activity',
      title: JSON.stringify({en: 'Title'}),
      body: JSON.stringify({en: 'Body'}),
      issuer: JSON.stringify({en: 'Issuer'}),
      severity: 'info',
      status: 'active',
      pinned: false,
      published_at: from,
      display_from: from,
      version: 1,
    })
    .execute();
