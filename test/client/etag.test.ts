import {expect} from '@open-wc/testing';
import {keepReplies} from '../../src/client/kept-replies.js';
import {aNotice, aPortal, json} from '../../src/testing/index.js';
import {
  access,
  aClient,
  answer,
  callIds,
  calls,
  errorOf,
  observe,
  text,
  useBackend,
} from './support.js';

const etags = (asked: readonly Request[]) => asked.map(({headers}) => headers.get('If-None-Match'));
const reads = callIds.filter((call) => !call.startsWith('create'));

describe('a copy that still holds', () => {
  const use = useBackend();

  for (const call of reads) {
    it(`is used again when the backend says so: ${call}`, async () => {
      const asked = observe(call);
      const {client} = aClient();
      const first = await calls[call](client);
      const second = await calls[call](client);
      expect(second).to.deep.equal(first);
      expect(etags(asked)[0]).to.equal(null);
      expect(etags(asked)[1]).to.match(/^"[0-9a-f]+"$/);
    });
  }

  it('is the very same object, so that nothing is drawn again', async () => {
    const {client} = aClient();
    expect(await client.portal()).to.equal(await client.portal());
  });

  it('gives way to a new one', async () => {
    const {client} = aClient();
    await client.notices({});
    use.backend.publish([aNotice({id: 'new'})]);
    const {items} = await client.notices({});
    expect(items.map(({id}) => id)).to.deep.equal(['new']);
  });

  it('is not mixed up between languages', async () => {
    const asked = observe('listNotices');
    const {client} = aClient();
    await client.notices({}, {lang: 'en'});
    const {items} = await client.notices({}, {lang: 'zh-Hans'});
    expect([etags(asked)[1], items[0]?.lang]).to.deep.equal([null, 'zh-Hans']);
  });

  it('is not mixed up between codes', async () => {
    const {client} = aClient();
    await client.request(access);
    const asked = observe('getRequest');
    await errorOf(client.request({...access, code: '0000-0000-0000'}));
    expect(etags(asked)).to.deep.equal([null]);
  });

  it('is not mixed up between owners', async () => {
    const tokens = ['zhou', 'lin', 'zhou'];
    const asked = observe('getPortal');
    const {client} = aClient({getToken: () => tokens.shift()});
    await client.portal();
    await client.portal();
    await client.portal();
    expect(etags(asked).map(Boolean)).to.deep.equal([false, false, true]);
  });

  it('is fetched anew when the backend says "not modified" without being asked', async () => {
    const asked = answer('getPortal', text(null, {status: 304}), json(aPortal()));
    expect(await aClient().client.portal()).to.deep.equal(aPortal());
    expect(etags(asked)).to.deep.equal([null, null]);
  });

  it('is kept through a failure in between', async () => {
    const {client} = aClient();
    await client.portal();
    const asked = answer('getPortal', json({}), () => undefined);
    await errorOf(client.portal());
    await client.portal();
    expect(etags(asked).every(Boolean)).to.equal(true);
  });

  it('is not kept of a reply that breaks the contract', async () => {
    const asked = answer('getPortal', text('{}', {ETag: '"bad"'}), () => undefined);
    const {client} = aClient();
    await errorOf(client.portal());
    await client.portal();
    expect(etags(asked)).to.deep.equal([null, null]);
  });
});

describe('the kept replies', () => {
  it('are the most recently used ones', () => {
    const kept = keepReplies(2);
    kept.set('a', {etag: '1', value: 1});
    kept.set('b', {etag: '2', value: 2});
    kept.get('a');
    kept.set('c', {etag: '3', value: 3});
    expect([kept.get('a')?.value, kept.get('b'), kept.get('c')?.value]).to.deep.equal([
      1,
      undefined,
      3,
    ]);
  });
});
