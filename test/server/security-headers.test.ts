import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {after, before, test} from 'node:test';
import {deskSpecification, ownersSpecification} from '../../demo/server/http/specification.js';
import {startPortal, type Portal, type Staff} from './support/portal.js';
import {tusSpeaker} from './support/tus.js';

let portal: Portal;
let staff: Staff;

before(async () => {
  portal = await startPortal();
  staff = await portal.signIn('manager', 'guiyuan-lead');
});
after(() => portal.close());

/** What is wrong with an answer's headers. */
const flaws = (headers: Headers): string[] => {
  const policy = headers.get('content-security-policy') ?? '';
  return [
    ...(/default-src 'none'/.test(policy) ? [] : ['no default-src']),
    ...(/frame-ancestors 'none'/.test(policy) ? [] : ['may be framed']),
    ...(/unsafe|\*/.test(policy) ? [policy] : []),
    ...(headers.get('x-content-type-options') === 'nosniff' ? [] : ['is sniffed']),
    ...(headers.get('referrer-policy') === 'no-referrer' ? [] : ['names its readers to others']),
    ...(headers.has('x-powered-by') ? ['names its software'] : []),
  ];
};

const htmlFiles = (folder: string) =>
  readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((name) => name.endsWith('.html'));

const pages = [
  ...htmlFiles('demo/site').map((name) => `/${name.replace(/index\.html$/, '')}`),
  ...htmlFiles('demo/desk').map((name) => `/desk/${name.replace(/index\.html$/, '')}`),
];

/** Addresses of every operation that reads, with something in the place of each parameter. */
const readsOf = (prefix: string, paths: object) =>
  Object.entries(paths)
    .filter(([, item]) => 'get' in (item as object))
    .map(([path]) => `${prefix}${path.replace(/\{\w+\}/g, 'x')}?community=guiyuan`);

test('every page, answer and error of site, desk and both APIs has strict headers', async () => {
  const owners = (await ownersSpecification()) as unknown as {paths: object};
  const desk = (await deskSpecification()) as unknown as {paths: object};
  const addresses = [
    ...pages,
    ...readsOf('/v1', owners.paths),
    ...readsOf('/desk/api', desk.paths),
    '/desk',
    '/nowhere',
    '/en/nowhere',
    '/desk/nowhere',
    '/embed/nowhere.js',
    '/v1/nowhere',
    '/%zz',
    '/assets/site.css',
    '/demo/session',
  ];
  const bad: string[] = [];
  for (const address of addresses) {
    const asPage: Record<string, string> = {accept: 'text/html', cookie: staff.cookie};
    for (const headers of [{}, asPage]) {
      const ending = new AbortController();
      const answer = await fetch(`${portal.url}${address}`, {
        headers,
        redirect: 'manual',
        signal: ending.signal,
      });
      bad.push(...flaws(answer.headers).map((flaw) => `${answer.status} ${address}: ${flaw}`));
      // Streams do not end by themselves.
      ending.abort();
    }
  }
  assert.deepEqual(bad, []);
});

test('so have answers to writes, files, and what is refused before it is read', async () => {
  const tus = tusSpeaker(portal.url);
  const {reference, code} = await portal.receipt();
  const answers = [
    await portal.submit({}),
    await portal.open({reference, code}),
    await portal.open({reference, code: 'wrong-wrong'}),
    await portal.owners('/requests', {raw: '{', headers: {'content-type': 'application/json'}}),
    await portal.owners('/requests', {raw: 'x'.repeat(3e6)}),
    await portal.owners('/requests', {method: 'OPTIONS', headers: {origin: 'https://a.example'}}),
    await tus.announce({length: 10}),
    await tus.announce({length: 1e12}),
    await staff.desk('/records.csv?community=guiyuan'),
  ];
  assert.deepEqual(
    answers.flatMap(({status, headers}) => flaws(headers).map((flaw) => `${status}: ${flaw}`)),
    [],
  );
});

test('no page has script, style or handlers of its own that the policy would refuse', () => {
  const inline = /<style[\s>]|\sstyle=|\son[a-z]+="|<script(?![^>]*\ssrc=)(?![^>]*json)[^>]*>/i;
  const found = ['demo/site', 'demo/desk'].flatMap((folder) =>
    htmlFiles(folder)
      .map((name) => `${folder}/${name}`)
      .filter((file) => inline.test(readFileSync(file, 'utf8'))),
  );
  assert.deepEqual(found, []);
});
