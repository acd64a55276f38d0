import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {
  ContactsPublication,
  Portal as PortalView,
  StandardsPublication,
} from '../../src/contract/index.js';
import {inForce} from '../../demo/server/standards/read.js';
import {startPortal, type Portal, type Staff} from './support/portal.js';

interface Document {
  version: number;
  content: {areas: {id: string; items: Record<string, unknown>[]}[]; contacts: object[]};
  effectiveFrom?: string;
  approvedBy?: object;
}

describe('service standards and contacts', () => {
  let portal: Portal;
  let manager: Staff;
  before(async () => {
    portal = await startPortal();
    manager = await portal.signIn('manager', 'guiyuan-lead');
  });
  after(() => portal.close());

  const standards = async (query = '') => portal.owners<StandardsPublication>(`/standards${query}`);
  const contacts = async (query = '') => portal.owners<ContactsPublication>(`/contacts${query}`);
  const newest = async (subject: string, community = 'guiyuan') =>
    (await manager.desk<Document>(`/published/${community}/${subject}`)).json;
  const publish = (subject: string, body: object, as = manager, community = 'guiyuan') =>
    as.desk<{version: number}>(`/published/${community}/${subject}`, {body});

  it('are what holds today, though a later version is published already', async () => {
    const {json} = await standards('?lang=en');
    assert.deepEqual(
      json.versions.map(({version}) => version),
      [3, 2, 1],
    );
    assert.equal(json.document?.version, 2);
    const items = json.document?.areas.flatMap((area) => area.items) ?? [];
    const stairs = items.find(({id}) => id === 'stairs');
    assert.equal(stairs?.frequency, 'Once a day');
    assert.equal(stairs?.costCategoryLabel, 'Cleaning contract');
    assert.equal(json.document?.approvedBy.decision, 'Resolution 2/2025');
  });

  it('are readable in every version, and a 404 in one that does not exist', async () => {
    const {json} = await standards('?lang=en&version=1');
    const stairs = json.document?.areas.flatMap(({items}) => items).find(({id}) => id === 'stairs');
    assert.equal(stairs?.frequency, 'Every other day');
    assert.equal((await standards('?version=99')).status, 404);
    for (const version of ['0', '-1', 'x', '2147483648', '99999999999999999999']) {
      assert.equal((await standards(`?version=${version}`)).status, 400, version);
    }
  });

  it('tell the day they hold by the community’s calendar, and a correction of the present from the future', () => {
    const versions = ['2026-01-01', '2027-01-01', '2026-01-01', '2025-01-01'].map(
      (from, index) => ({
        effective_from: from,
        version: 4 - index,
      }),
    );
    const on = (day: string) => inForce(versions, day)?.version;
    assert.equal(on('2026-12-31'), 4);
    assert.equal(on('2027-01-01'), 3);
    assert.equal(on('2025-06-01'), 1);
    assert.equal(on('2024-06-01'), 1);
    assert.equal(inForce([], '2026-01-01'), undefined);
  });

  it('are nothing, and no failure, where nothing was published', async () => {
    await portal.db
      .insertInto('communities')
      .columns(['id', 'config'])
      .expression((is) =>
        is
          .selectFrom('communities')
          .select(({val, ref}) => [val('empty').as('id'), ref('config').as('config')])
          .where('id', '=', 'lanting'),
      )
      .execute();
    const {json, status} = await standards('?community=empty');
    assert.equal(status, 200);
    assert.deepEqual(json, {versions: []});
    assert.deepEqual((await contacts('?community=empty')).json, {versions: []});
  });

  it('name everybody, with the community’s clock, and keep what is the backend’s own', async () => {
    const {json} = await contacts('?lang=en');
    const kinds = new Set(json.document?.contacts.map(({kind}) => kind));
    assert.deepEqual(
      [...kinds].sort(),
      'authority committee complaints contractor developer emergency person service-centre utility'.split(
        ' ',
      ),
    );
    assert.equal(json.document?.timeZone, 'Asia/Shanghai');
    assert.equal(JSON.stringify(json).includes('onEveryPage'), false);
  });

  it('are published as the next version, which everybody then reads; the old one is kept', async () => {
    const {version, content, approvedBy} = await newest('contacts');
    const [first, ...others] = content.contacts;
    const {status, json} = await publish('contacts', {
      baseVersion: version,
      content: {...content, contacts: [{...first, phone: '021-5550 0999'}, ...others]},
      approvedBy,
      changeNote: {'zh-Hans': '更换值班电话', en: 'New duty number'},
    });
    assert.equal(status, 200);
    assert.equal(json.version, version + 1);
    const read = (await contacts('?lang=en')).json;
    assert.equal(read.document?.contacts[0]?.phone, '021-5550 0999');
    assert.equal(read.versions[0]?.changeNote, 'New duty number');
    const old = (await contacts(`?version=${version}`)).json;
    assert.equal(old.document?.contacts[0]?.phone, '021-5550 0110');
    // What stands beside notices and on receipts is the same directory.
    const {json: shown} = await portal.owners<PortalView>('/portal');
    assert.equal(shown.contacts[0]?.phone, '021-5550 0999');
  });

  it('are announced to who watches', async () => {
    const events = await fetch(`${portal.url}/v1/events?community=lanting`);
    const reader = events.body?.pipeThrough(new TextDecoderStream()).getReader();
    const {version, content} = await newest('contacts', 'lanting');
    await publish(
      'contacts',
      {baseVersion: version, content, changeNote: {en: 'x'}},
      manager,
      'lanting',
    );
    let heard = '';
    while (!heard.includes('event: contacts-changed')) heard += (await reader?.read())?.value ?? '';
    await reader?.cancel();
  });

  it('tell whoever was slower that a colleague published, and lose neither', async () => {
    const {version, content} = await newest('contacts');
    const order = (note: string) => ({
      baseVersion: version,
      content: {...content, note: {en: note}},
      changeNote: {en: note},
    });
    const answers = await Promise.all([
      publish('contacts', order('one')),
      publish('contacts', order('two')),
    ]);
    assert.deepEqual(answers.map(({status}) => status).sort(), [200, 409]);
    // The same once more, as after a lost answer, is the same version.
    const won = answers[0]?.status === 200 ? 'one' : 'two';
    const again = await publish('contacts', order(won));
    assert.deepEqual([again.status, again.json.version], [200, version + 1]);
  });

  it('are for the manager of the community alone', async () => {
    const {version, content} = await newest('contacts');
    const body = {baseVersion: version, content, changeNote: {en: 'x'}};
    assert.equal((await publish('contacts', body, await portal.signIn())).status, 403);
    assert.equal((await publish('contacts', body, manager, 'nowhere')).status, 404);
    const {status} = await manager.desk('/published/guiyuan/secrets');
    assert.equal(status, 400);
  });

  it('cannot be published with something wrong in them: each place is named', async () => {
    const {version, content, effectiveFrom, approvedBy} = await newest('standards');
    const [area] = content.areas;
    const [item] = area?.items ?? [];
    const wrong = async (order: object) => {
      const body = {
        baseVersion: version,
        content,
        effectiveFrom,
        approvedBy,
        changeNote: {en: 'x'},
      };
      const {status, problem} = await publish('standards', {...body, ...order});
      assert.equal(status, 422);
      return problem.errors?.map(({pointer, code}) => `${pointer} ${code}`);
    };
    const withItem = (members: object) => ({
      content: {...content, areas: [{...area, items: [{...item, ...members}]}]},
    });
    const place = '/content/areas/0/items/0';
    assert.deepEqual(await wrong({changeNote: {en: ' '}}), ['/changeNote required']);
    assert.deepEqual(await wrong({effectiveFrom: '2026-13-01'}), ['/effectiveFrom format']);
    assert.deepEqual(await wrong({approvedBy: undefined}), ['/approvedBy required']);
    assert.deepEqual(await wrong(withItem({name: {en: ''}})), [`${place}/name required`]);
    assert.deepEqual(await wrong(withItem({costCategoryId: 'moon'})), [
      `${place}/costCategoryId unknown`,
    ]);
    assert.deepEqual(
      await wrong(withItem({documents: [{title: {en: 'x'}, href: 'javascript:alert(1)'}]})),
      [`${place}/documents/0/href format`],
    );
    assert.deepEqual(
      await wrong(withItem({period: {from: '2026-02-01', to: '2026-01-01', outcome: 'met'}})),
      [`${place}/period/to order`],
    );
    assert.deepEqual(await wrong(withItem({id: area?.id})), [`${place}/id duplicate-id`]);
    assert.deepEqual(await wrong({content: {areas: []}}), ['/content/areas required']);
    assert.deepEqual(await wrong({content: {areas: 'x'}}), ['/content/areas format']);
    assert.equal((await standards()).json.versions.length, 3);
  });

  it('are never changed nor deleted, not even by hand', async () => {
    const change = portal.db.updateTable('published_documents').set({published_by: 'x'}).execute();
    await assert.rejects(change);
    await assert.rejects(portal.db.deleteFrom('published_documents').execute());
  });
});
