import {expect} from '@open-wc/testing';
import {http, HttpResponse} from 'msw';
import {createFilesClient} from '../../src/client/files-client.js';
import type {PortalErrorKind} from '../../src/index.js';
import {
  aFeeAccount,
  aNotice,
  aPortal,
  someContacts,
  someStandards,
} from '../../src/testing/index.js';
import {useBackend, worker} from './support.js';

const folder = 'https://www.firm.example/data/';

/** What the folder holds, by path; what is not there is answered as web hosts do. */
type Files = Record<string, unknown>;

const files: Files = {
  'owner-portal.json': {
    format: 'owner-portal-files/1',
    languages: ['zh-Hans', 'en'],
    contents: ['notices', 'standards', 'contacts', 'fees'],
  },
  'en/portal.json': aPortal(),
  'zh-Hans/portal.json': aPortal({}, 'zh-Hans'),
  'en/notices.json': {items: [aNotice()]},
  'zh-Hans/notices.json': {items: [aNotice({}, 'zh-Hans')]},
  'en/contacts.json': {versions: [], document: someContacts()},
  'en/fees.json': {items: []},
  'en/fees/2025.json': aFeeAccount({version: 2, changeNote: 'Corrected.'}),
  'en/fees/2025.v1.json': aFeeAccount(),
};

const year = new Date().getUTCFullYear();
const version = (number: number, effectiveFrom: string) => {
  const {publishedAt} = someStandards();
  return {version: number, publishedAt, effectiveFrom};
};

describe('a client of static files', () => {
  useBackend();

  const aClient = (more: Files = {}, asked: Request[] = []) => {
    const held: Files = {...files, ...more};
    worker.use(
      http.get(`${folder}*`, ({request}) => {
        asked.push(request.clone());
        const body = held[decodeURIComponent(request.url.slice(folder.length))];
        return body === undefined
          ? new HttpResponse('<h1>Not found</h1>', {status: 404})
          : HttpResponse.json(body);
      }),
    );
    const pace = {random: () => 0, delay: () => Promise.resolve()};
    return createFilesClient({folder: new URL(folder), ...pace});
  };

  const kindOf = (call: Promise<unknown>): Promise<PortalErrorKind | 'a value'> =>
    call.then(
      () => 'a value',
      ({kind}: {kind: PortalErrorKind}) => kind,
    );

  it('reads what is published, in the nearest language there is', async () => {
    const client = aClient();
    expect((await client.portal({lang: 'en-GB'})).community.name).to.equal('Riverside Gardens');
    expect((await client.portal({lang: 'zh-TW'})).community.name).to.equal('滨河花园');
    expect((await client.portal({lang: 'de'})).community.name).to.equal('滨河花园');
    expect((await client.contacts({lang: 'en'})).document?.contacts).to.have.length(3);
    expect((await client.feeAccount('2025', {lang: 'en'})).version).to.equal(2);
    expect((await client.feeAccount('2025', {lang: 'en', version: 1})).version).to.equal(1);
  });

  it('sends no header that a static host would have to allow', async () => {
    const asked: Request[] = [];
    const client = aClient({}, asked);
    await client.contacts({lang: 'en'});
    await client.contacts({lang: 'en'});
    const sent = asked.flatMap(({headers}) => [...headers.keys()]);
    expect(sent.filter((name) => !/^(accept|accept-language|user-agent)$/.test(name))).to.be.empty;
  });

  it('lists, filters, searches and pages notices, as the clock has them', async () => {
    const at = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
    const notice = (id: string, more: object) =>
      aNotice({id, effectiveFrom: undefined, effectiveTo: undefined, ...more});
    const places = [{building: 'b3'}];
    const client = aClient({
      'en/notices.json': {
        items: [
          notice('old', {publishedAt: at(-9), displayTo: at(-1)}),
          notice('later', {publishedAt: at(-1), displayFrom: at(2)}),
          notice('over', {publishedAt: at(-3), effectiveTo: at(-1)}),
          notice('here', {publishedAt: at(-2), kind: 'lift', scope: {label: 'B3', places}}),
          notice('pinned', {publishedAt: at(-8), pinned: true}),
          notice('alarm', {publishedAt: at(-7), severity: 'emergency', displayTo: at(-1)}),
        ],
      },
    });
    const ids = async (query: object) =>
      (await client.notices(query, {lang: 'en'})).items.map(({id}) => id).join(' ');
    expect(await ids({})).to.equal('pinned here over alarm');
    expect(await ids({display: 'archive'})).to.equal('old');
    expect(await ids({kind: 'lift'})).to.equal('here');
    expect(await ids({building: 'b9'})).to.equal('pinned over alarm');
    expect(await ids({q: 'WATER cart'})).to.equal('pinned here over alarm');
    expect(await ids({q: 'water moon'})).to.equal('');
    const first = await client.notices({limit: 3}, {lang: 'en'});
    expect(first.nextCursor).to.equal('over');
    expect(await ids({limit: 3, cursor: first.nextCursor})).to.equal('alarm');
    expect(await kindOf(client.notices({cursor: 'x'}, {lang: 'en'}))).to.equal('invalid');
    expect((await client.notice('over', {lang: 'en'})).status).to.equal('ended');
  });

  it('tells the version that holds today, though a later one is there already', async () => {
    const versions = [version(2, `${year + 1}-01-01`), version(1, `${year}-01-01`)];
    const client = aClient({
      'en/standards.json': {versions, document: someStandards({...versions[0], grade: 'Next'})},
      'en/standards/1.json': {versions, document: someStandards({...versions[1], grade: 'Now'})},
    });
    const gradeOf = async (options: object) =>
      (await client.standards({lang: 'en', ...options})).document?.grade;
    expect(await gradeOf({})).to.equal('Now');
    expect(await gradeOf({version: 2})).to.equal('Next');
    expect(await kindOf(client.standards({lang: 'en', version: 3}))).to.equal('not-found');
  });

  it('has nothing, and no failure, where the folder holds nothing of it', async () => {
    const head = {...(files['owner-portal.json'] as object), contents: []};
    const client = aClient({'owner-portal.json': head});
    expect(await client.notices({})).to.deep.equal({items: []});
    expect(await client.standards()).to.deep.equal({versions: []});
    expect(await client.contacts()).to.deep.equal({versions: []});
    expect(await client.feeAccounts()).to.deep.equal({items: []});
  });

  it('says what is not offered, and whom to call instead', async () => {
    const client = aClient();
    const refused = (call: Promise<unknown>) =>
      call.then(
        () => 'a value',
        ({kind, phone}: {kind: string; phone?: string}) => [kind, phone].join(' '),
      );
    const words = 'not-offered +86 571 8765 4321';
    expect(await refused(client.services())).to.equal(words);
    expect(await refused(client.feeStatements())).to.equal(words);
    expect(await refused(client.request({reference: 'x', code: 'x'}))).to.equal(words);
    client.watchRequest({reference: 'x', code: 'x'}, () => {}, new AbortController());
    expect(await Promise.resolve(client)).to.equal(client);
  });

  it('calls a broken folder what it is, and reads it again when it was mended', async () => {
    expect(await kindOf(aClient({'owner-portal.json': {format: 2}}).portal())).to.equal(
      'malformed',
    );
    expect(await kindOf(aClient({'owner-portal.json': undefined}).portal())).to.equal('not-found');
    const client = aClient({'owner-portal.json': undefined});
    await kindOf(client.portal());
    worker.resetHandlers();
    aClient();
    expect((await client.portal({lang: 'en'})).community.id).to.equal('riverside');
  });

  it('looks for news by itself, until nobody wants them', async () => {
    const controller = new AbortController();
    let changes = 0;
    await new Promise<void>((resolve) => {
      aClient().watchPublished(
        'standards',
        () => {
          changes += 1;
          if (changes < 3) return;
          controller.abort();
          resolve();
        },
        controller,
      );
    });
    expect(changes).to.equal(3);
  });
});
