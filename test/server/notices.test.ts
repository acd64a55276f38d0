import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {components} from '../../demo/server/desk/openapi.js';
import type {
  Notice,
  NoticeAcknowledgement,
  NoticeAcknowledgementList,
  NoticePage,
} from '../../src/contract/index.js';
import {listen} from './support/listen.js';
import {signInOwner} from './support/owner-session.js';
import {startPortal, type Portal, type Staff} from './support/portal.js';

type DeskNotice = components['schemas']['DeskNotice'];
type Content = components['schemas']['NoticeContent'];

const words = (zh: string, en = zh) => ({'zh-Hans': zh, en});
const aContent = (changes: Partial<Content> = {}): Content => ({
  kind: 'works',
  severity: 'info',
  title: words('通知', 'Notice'),
  body: words('正文', 'Text'),
  issuer: words('工程部', 'Engineering'),
  ...changes,
});

describe('notices', () => {
  let portal: Portal;
  let staff: Staff;
  let colleague: Staff;
  before(async () => {
    portal = await startPortal();
    staff = await portal.signIn();
    colleague = await portal.signIn('manager', 'guiyuan-lead');
  });
  after(() => portal.close());

  const create = async (content: Content, publish = true) => {
    const answer = await staff.desk<DeskNotice>('/notices?community=guiyuan', {
      body: {content, publish},
    });
    assert.equal(answer.status, 201, answer.text);
    return answer.json;
  };
  const save = (by: Staff, id: string, body: object) =>
    by.desk<DeskNotice>(`/notices/${id}`, {method: 'PUT', body});
  const ids = async (query: string) =>
    (await portal.owners<NoticePage>(`/notices?limit=100&${query}`)).json.items.map(({id}) => id);
  const found = async (q: string, id: string) =>
    (await ids(`q=${encodeURIComponent(q)}`)).includes(id);

  it('are found by any part of Chinese words, and by beginnings of others', async () => {
    const {id} = await create(
      aContent({
        title: words('二期高层水箱清洗通知', 'Tank cleaning in phase two'),
        body: words('请提前储水，Ｂ２区照常。', 'Please store water; garage B2 is open.'),
      }),
    );
    for (const q of [
      '水箱',
      '箱',
      '水箱清洗',
      '储水 水箱',
      'b2区',
      'Ｂ２',
      'tank',
      'clean',
      'STORE wat',
      '工程',
    ]) {
      assert.ok(await found(q, id), q);
    }
    for (const q of ['箱水', '水清', '清箱', 'ank', '电梯', '%', "'", '水箱 电梯']) {
      assert.ok(!(await found(q, id)), q);
    }
  });

  it('are searched for by any text without breaking anything', async () => {
    for (const q of [
      "' | x",
      '\\',
      ':*',
      '!(a & b)',
      '🙂',
      '𠮷𠮷',
      'a'.repeat(200),
      '\u200b',
      '<->',
    ]) {
      const {status} = await portal.owners(`/notices?q=${encodeURIComponent(q)}`);
      assert.equal(status, 200, q);
    }
  });

  it('are those for the reader’s place, around it and within it', async () => {
    const at = async (...places: {building: string; entrance?: string; unit?: string}[]) =>
      (await create(aContent({scope: {label: words('范围'), places}}))).id;
    const all = (await create(aContent())).id;
    const three = await at({building: 'b3'});
    const entrance = await at({building: 'b3', entrance: '2'});
    const home = await at({building: 'b3', entrance: '2', unit: '1203'});
    const next = await at({building: 'b3', entrance: '2', unit: '1204'}, {building: 'b5'});
    const known = [all, three, entrance, home, next];
    const seen = async (query: string) => {
      const list = await ids(query);
      return known.map((id) => (list.includes(id) ? 1 : 0)).join('');
    };
    assert.equal(await seen(''), '11111');
    assert.equal(await seen('building=b3'), '11111');
    assert.equal(await seen('building=b3&entrance=1'), '11000');
    assert.equal(await seen('building=b3&entrance=2&unit=1203'), '11110');
    assert.equal(await seen('building=b3&unit=1203'), '11010');
    assert.equal(await seen('building=b5'), '10001');
    assert.equal(await seen('building=b9'), '10000');
  });

  it('are drafts until published, then corrected with a word about it; every version stays', async () => {
    const draft = await create(aContent(), false);
    const read = (query = '') => portal.owners<Notice>(`/notices/${draft.id}?lang=en${query}`);
    assert.equal((await read()).status, 404);
    const published = await save(staff, draft.id, {
      revision: 1,
      content: aContent({title: words('第一版', 'First')}),
      publish: true,
    });
    assert.equal(published.json.state, 'current');
    const silent = {
      revision: 2,
      content: aContent({title: words('第二版', 'Second')}),
      publish: true,
    };
    const refused = await save(staff, draft.id, silent);
    assert.equal(refused.problem.errors?.[0]?.pointer, '/correctionNote');
    await save(staff, draft.id, {...silent, correctionNote: words('改了标题', 'Another title')});
    const {json} = await read();
    assert.deepEqual(
      [json.title, json.version, json.status, json.correctionNote],
      ['Second', 2, 'updated', 'Another title'],
    );
    assert.deepEqual(
      json.history?.map(({version, correctionNote}) => [version, correctionNote]),
      [
        [2, 'Another title'],
        [1, undefined],
      ],
    );
    assert.equal((await read('&version=1')).json.title, 'First');
    assert.equal((await read('&version=3')).status, 404);
    assert.equal((await read('&version=99999999999')).status, 400);
    const {json: desk} = await staff.desk<DeskNotice>(`/notices/${draft.id}`);
    assert.deepEqual(
      desk.revisions.map(({action}) => action),
      ['corrected', 'published', 'saved'],
    );
    await assert.rejects(
      portal.db.deleteFrom('notice_revisions').where('notice', '=', draft.id).execute(),
    );
  });

  it('of two colleagues who save one notice, the slower is told, and nothing is lost', async () => {
    const {id} = await create(aContent(), false);
    const answers = await Promise.all(
      [staff, colleague].map((by, index) =>
        save(by, id, {
          revision: 1,
          content: aContent({title: words(`标题${index}`)}),
          publish: false,
        }),
      ),
    );
    assert.deepEqual(answers.map(({status}) => status).sort(), [200, 409]);
    const {json} = await staff.desk<DeskNotice>(`/notices/${id}`);
    assert.deepEqual([json.revision, json.revisions.length], [2, 2]);
  });

  it('end and are cancelled with words for the owners', async () => {
    const {id} = await create(aContent());
    const path = `/notices/${id}/ending`;
    const silent = await staff.desk(path, {body: {revision: 1, how: 'ended', note: {}}});
    assert.equal(silent.status, 422);
    await staff.desk(path, {
      body: {revision: 1, how: 'ended', note: words('已恢复供水', 'Water is back')},
    });
    const {json} = await portal.owners<Notice>(`/notices/${id}?lang=en`);
    assert.deepEqual([json.status, json.endNote], ['ended', 'Water is back']);
    assert.ok(json.endedAt);
    const again = await staff.desk(path, {body: {revision: 1, how: 'ended', note: words('x')}});
    assert.equal(again.status, 409);
  });

  it('say what needs another look, by field', async () => {
    const {status, problem} = await staff.desk('/notices?community=guiyuan', {
      body: {
        content: aContent({
          title: {en: 'Only English'},
          effectiveFrom: '2026-12-03T12:00:00Z',
          effectiveTo: '2026-12-03T09:00:00Z',
          scope: {label: words('x'), places: [{building: 'b99'}]},
          supersedes: 'nothing',
        }),
        publish: true,
      },
    });
    assert.equal(status, 422);
    assert.deepEqual(problem.errors?.map(({pointer}) => pointer).sort(), [
      '/content/effectiveTo',
      '/content/scope/places/0/building',
      '/content/supersedes',
      '/content/title/zh-Hans',
      '/content/title/zh-Hans',
    ]);
  });

  it('take the place of others, which go to the archive', async () => {
    const old = await create(aContent());
    const newer = await create(aContent({supersedes: old.id}));
    assert.ok(!(await ids('')).includes(old.id));
    assert.ok((await ids('display=archive')).includes(old.id));
    const {json} = await portal.owners<Notice>(`/notices/${old.id}`);
    assert.equal(json.supersededBy, newer.id);
  });

  it('of an emergency stay in sight past their display, until they are ended', async () => {
    const displayTo = new Date(Date.now() - 1000).toISOString();
    const {id} = await create(aContent({severity: 'emergency', displayTo}));
    assert.ok((await ids('')).includes(id));
    await staff.desk(`/notices/${id}/ending`, {
      body: {revision: 1, how: 'ended', note: words('好了')},
    });
    assert.ok(!(await ids('')).includes(id));
  });

  it('that begin and end by the clock are told of as they do', async () => {
    const stream = await listen(`${portal.url}/v1/events?community=guiyuan`);
    const present = Number((await stream.next()).id);
    const inMs = (ms: number) => new Date(Date.now() + ms).toISOString();
    const {id} = await create(aContent({displayFrom: inMs(1500), displayTo: inMs(3000)}));
    const told = [Number((await stream.next()).id)];
    assert.ok(!(await ids('')).includes(id));
    told.push(Number((await stream.next()).id));
    assert.ok((await ids('')).includes(id));
    told.push(Number((await stream.next()).id));
    assert.ok(!(await ids('')).includes(id));
    stream.close();
    assert.deepEqual(told, [present + 1, present + 2, present + 3]);
  });

  it('are said to be read by the owner, once, and only as they now are', async () => {
    const {id} = await create(aContent({acknowledgement: {required: true}}));
    const {token} = await signInOwner(portal.url, 'zhou', 'guiyuan-1203');
    const headers = {authorization: `Bearer ${token}`};
    const path = `/notices/${id}/acknowledgement`;
    const put = (version: number, as: Record<string, string> = headers) =>
      portal.owners<NoticeAcknowledgement>(path, {method: 'PUT', body: {version}, headers: as});
    assert.equal((await put(1, {})).status, 401);
    assert.equal((await put(2)).status, 409);
    const first = await put(1);
    assert.equal(first.status, 200, first.text);
    assert.equal((await put(1)).text, first.text);
    const {json} = await portal.owners<NoticeAcknowledgementList>('/acknowledgements', {headers});
    assert.deepEqual(json.items, [first.json]);
    assert.equal((await staff.desk<DeskNotice>(`/notices/${id}`)).json.acknowledged, 1);
  });

  it('may be kept by shared caches: long where the present revision is named, never ahead of it', async () => {
    const stream = await listen(`${portal.url}/v1/events?community=guiyuan`);
    const present = Number((await stream.next()).id);
    stream.close();
    const control = async (query: string) =>
      (await portal.owners(`/notices?${query}`)).headers.get('cache-control');
    assert.match(
      (await control('')) ?? '',
      /public, max-age=0, s-maxage=15, stale-while-revalidate=30/,
    );
    assert.match((await control(`revision=${present}`)) ?? '', /s-maxage=300/);
    assert.equal(await control(`revision=${present + 1}`), 'no-store');
  });

  it('are nobody’s business who serves another community', async () => {
    const {id} = await create(aContent());
    const other = await portal.signIn('frontdesk');
    const elsewhere = await other.desk('/notices?community=nowhere');
    assert.equal(elsewhere.status, 404);
    assert.equal((await fetch(`${portal.url}/desk/api/notices/${id}`)).status, 401);
  });
});
