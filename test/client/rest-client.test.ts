import {expect} from '@open-wc/testing';
import {aNewRequest, aNotice, aPortal, someServices} from '../../src/testing/index.js';
import {
  access,
  aClient,
  answer,
  calls,
  errorOf,
  idempotencyKey,
  observe,
  useBackend,
} from './support.js';
import {json} from '../../src/testing/index.js';

describe('RestClient', () => {
  const use = useBackend();

  it('reads the portal', async () => {
    expect(await aClient().client.portal()).to.deep.equal(aPortal());
  });

  it('reads the services in the firm’s order', async () => {
    const codes = (await aClient().client.services()).map(({code}) => code);
    expect(codes).to.deep.equal(someServices().map(({code}) => code));
  });

  it('reads in the language asked for', async () => {
    const {title} = await aClient().client.notice('notice-1', {lang: 'zh-Hans'});
    expect(title).to.equal('12 月 3 日 1 至 5 幢停水通知');
  });

  it('pages through the notices by cursor', async () => {
    const {client} = aClient();
    const first = await client.notices({limit: 2});
    const second = await client.notices({limit: 2, cursor: first.nextCursor});
    expect(second.items.map(({id}) => id)).to.deep.equal(['notice-3']);
    expect(second.nextCursor).to.equal(undefined);
  });

  it('lists notices of one kind', async () => {
    const {items} = await aClient().client.notices({kind: 'lift'});
    expect(items.map(({id}) => id)).to.deep.equal(['notice-2']);
  });

  it('sends a request that its receipt then opens', async () => {
    const {client} = aClient();
    const {reference, code} = await client.createRequest(aNewRequest(), {idempotencyKey});
    const request = await client.request({reference, code});
    expect(request.description).to.equal(aNewRequest().description);
  });

  it('adds a message that then stands in the record', async () => {
    const {client} = aClient();
    await client.createMessage(access, {text: '谢谢 👋'}, {idempotencyKey});
    const {timeline} = await client.request(access);
    expect(timeline[timeline.length - 1]?.text).to.equal('谢谢 👋');
  });

  it('opens a request by a code as people type it', async () => {
    const typed = '４８２１ 7730－1956';
    const request = await aClient().client.request({...access, code: typed});
    expect(request.reference).to.equal(access.reference);
  });

  it('keeps code and owner’s data out of every address', async () => {
    const asked = [observe('getRequest'), observe('createRequest'), observe('createMessage')];
    const {client} = aClient();
    await calls.getRequest(client);
    await calls.createRequest(client);
    await calls.createMessage(client);
    const urls = asked.flat().map(({url}) => decodeURIComponent(url));
    expect(urls).to.have.length(3);
    expect(urls.join()).not.to.match(/4821|Zhou|1380|dark/);
  });

  it('sends neither cookies nor other credentials', async () => {
    const [asked] = [observe('getPortal')];
    await aClient().client.portal();
    expect(asked[0]?.credentials).to.equal('omit');
  });

  it('keeps what a code opens out of the browser’s cache', async () => {
    const asked = observe('getRequest');
    await calls.getRequest(aClient().client);
    expect(asked[0]?.cache).to.equal('no-store');
  });

  it('drops members it does not know', async () => {
    answer('getNotice', json({...aNotice(), tracker: 'x', __proto__: {polluted: 1}}));
    expect(await aClient().client.notice('notice-1')).to.deep.equal(aNotice());
  });

  it('shows what a host calls by words of its own', async () => {
    answer('getNotice', json(aNotice({kind: 'karaoke', severity: 'loud', status: 'maybe'})));
    const {kind, severity, status} = await aClient().client.notice('notice-1');
    expect([kind, severity, status]).to.deep.equal(['karaoke', 'loud', 'maybe']);
  });

  it('takes null and empty optional members for absent ones', async () => {
    answer('getNotice', json({...aNotice(), effectiveTo: null, correctionNote: ''}));
    const notice = await aClient().client.notice('notice-1');
    expect([notice.effectiveTo, notice.correctionNote]).to.deep.equal([undefined, undefined]);
  });

  for (const href of [
    'javascript:alert(1)',
    ' JaVaScript:alert(1)',
    'java\nscript:1',
    'data:text/html,x',
  ]) {
    it(`refuses a privacy notice at ${JSON.stringify(href)}`, async () => {
      const portal = aPortal();
      answer('getPortal', json({...portal, privacyNotice: {...portal.privacyNotice, href}}));
      expect((await errorOf(aClient().client.portal())).kind).to.equal('malformed');
    });
  }

  it('knows an unknown community by its 404', async () => {
    const {kind, problem} = await errorOf(aClient({community: 'elsewhere'}).client.portal());
    expect(kind).to.equal('not-found');
    expect(problem?.type).to.equal('urn:owner-portal:problem:unknown-community');
  });

  it('says the same of a wrong code and of an unknown reference', async () => {
    const {client} = aClient();
    const wrong = await errorOf(client.request({...access, code: '0000-0000-0000'}));
    const unknown = await errorOf(client.request({...access, reference: 'RS-000000-0000'}));
    expect(wrong.problem).to.deep.equal(unknown.problem);
  });

  for (const reference of ['', '.', '..', '\ud800']) {
    it(`asks nobody for a reference like ${JSON.stringify(reference)}`, async () => {
      const error = await errorOf(aClient().client.request({...access, reference}));
      expect(error.kind).to.equal('not-found');
      expect(error.status).to.equal(undefined);
    });
  }

  for (const code of ['', ' - ', '密码', 'a\r\nX: y\u0000']) {
    it(`asks nobody with a code like ${JSON.stringify(code)}`, async () => {
      const error = await errorOf(aClient().client.request({...access, code}));
      expect(error.kind).to.equal('not-found');
      expect(error.status).to.equal(undefined);
    });
  }

  it('escapes what an owner typed as reference', async () => {
    const error = await errorOf(aClient().client.request({...access, reference: '../portal?x=#'}));
    expect(error.problem?.title).to.contain('No request matches');
  });

  it('refuses a key that would break its header', async () => {
    const call = aClient().client.createRequest(aNewRequest(), {idempotencyKey: 'a"b\nc'});
    expect((await errorOf(call)).kind).to.equal('invalid');
  });

  it('names the fields that need attention', async () => {
    const request = aNewRequest({description: '  '});
    const error = await errorOf(aClient().client.createRequest(request, {idempotencyKey}));
    expect(error.kind).to.equal('invalid');
    expect(error.problem?.errors?.[0]?.pointer).to.equal('/description');
    expect(use.backend.requests.size).to.equal(1);
  });
});
