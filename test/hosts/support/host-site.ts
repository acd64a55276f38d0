import {createHash, randomBytes} from 'node:crypto';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname, join, normalize} from 'node:path';
import {defaults, type Limits} from '../../../demo/server/config.js';
import {startTown} from '../../journeys/support/town.js';
import {debianLibraries} from '../../support/debian-files.mjs';

const pages = 'demo/hosts';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
};

/** Every host page there is. */
export const hostPages = readdirSync(pages)
  .filter((name) => name.endsWith('.html'))
  .sort();

/** The elements a page may use, as the drop-in names them. */
export const widgetTags = [
  ...readFileSync('src/embed.ts', 'utf8').matchAll(/'(owner-[a-z-]+)': \(\) =>/g),
]
  .map(([, tag]) => tag ?? '')
  .filter((tag) => tag !== 'owner-portal');

/** The elements of the manifest, but the portal that holds them. */
export const elementTags = (
  JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as {
    modules: {declarations?: {tagName?: string}[]}[];
  }
).modules
  .flatMap(({declarations = []}) => declarations.map(({tagName}) => tagName ?? ''))
  .filter((tag) => tag && tag !== 'owner-portal');

const policies = JSON.parse(readFileSync(join(pages, 'headers.json'), 'utf8')) as Readonly<
  Record<string, Readonly<Record<string, string>>>
>;

const hashOf = (file: string) =>
  `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;

/** ASCII only, for pages of every charset. */
const fallback = '<p class="call-us">021-5550 0100</p>';

const own = `<section id="own">
  <form id="own-form" action="/submitted"><input name="q" value="lift" required /> <button>Search</button></form>
  <button id="own-button" type="button">Count</button> <output id="own-count">0</output>
</section>`;

/** The file a path stands for, below the folders that are served. */
const fileOf = (path: string): string | undefined => {
  const [, folder = '', ...rest] = normalize(path).split('/');
  if (folder === 'embed') return join('dist/cdn', ...rest);
  if (folder === 'lib') return join('node_modules', ...rest);
  if (folder !== 'debian') return join(pages, folder, ...rest);
  const [name = '', ...file] = rest;
  const libraries = debianLibraries(name);
  return libraries && join(libraries, ...file);
};

/** A firm's website of awkward pages, on an origin of its own, and a backend on another. */
export const startHostSite = async (host = '127.0.0.1', limits: Limits = defaults.limits) => {
  const backend = await startTown({
    allowedOrigins: ['*'],
    limits,
    // Every page sends from the same home.
    sending: {perHour: 10_000, perHome: 10_000},
  });
  const endpoint = `http://${host}:${backend.port}/v1`;
  const widgets = widgetTags.map((tag) => `<${tag}>${fallback}</${tag}>`).join('\n');
  const parts = (nonce: string): Readonly<Record<string, string>> => ({
    '<!-- portal -->': `<owner-portal endpoint="${endpoint}" community="guiyuan" lang="zh-Hans">${widgets}</owner-portal>`,
    '<!-- own -->': own,
    '<!-- script -->': '<script type="module" src="/embed/owner-portal.js"></script>',
    '<!-- classic -->': '<script src="/embed/owner-portal.classic.js" defer></script>',
    '<!-- classic with integrity -->': `<script src="/embed/owner-portal.classic.js" integrity="${hashOf('dist/cdn/owner-portal.classic.js')}" defer></script>`,
    '{{endpoint-origin}}': new URL(endpoint).origin,
    '{{nonce}}': nonce,
    '{{host-hash}}': hashOf('demo/hosts/host.js'),
    '{{classic-hash}}': hashOf('dist/cdn/owner-portal.classic.js'),
  });
  const fill = (text: string, nonce: string) =>
    Object.entries(parts(nonce)).reduce(
      (filled, [mark, part]) => filled.replaceAll(mark, part),
      text,
    );

  const pageOf = (name: string, bare: boolean) => {
    const nonce = randomBytes(12).toString('base64');
    const headers = Object.fromEntries(
      Object.entries(policies[name] ?? {}).map(([header, value]) => [header, fill(value, nonce)]),
    );
    // Byte by byte: each page has a charset of its own.
    const text = readFileSync(join(pages, name), 'latin1');
    const filled = fill(bare ? text.replace(/<!-- (script|classic.*?) -->/g, '') : text, nonce);
    const usesNonce = Object.values(headers).some((value) => value.includes(nonce));
    const usesHash = Object.values(headers).some((value) => value.includes('sha384-'));
    const body = filled
      .replaceAll('<script', usesNonce ? `<script nonce="${nonce}"` : '<script')
      .replace(
        '<script src="/host.js"',
        usesHash ? `$& integrity="${hashOf('demo/hosts/host.js')}"` : '$&',
      );
    return {headers, body: Buffer.from(body, 'latin1')};
  };

  const shown = new Map<string, string>();
  const site = createServer((request, response) => {
    const {pathname, search, searchParams} = new URL(request.url ?? '/', 'http://site');
    if (pathname === '/submitted') {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(`<!doctype html><title>Submitted</title><p id="sent">${search.length}</p>`);
      return;
    }
    const page = shown.get(pathname);
    if (page !== undefined) {
      response.writeHead(200, {'content-type': 'text/html; charset=utf-8'}).end(page);
      return;
    }
    const file = fileOf(pathname);
    if (file === undefined || !existsSync(file)) {
      response.writeHead(pathname === '/favicon.ico' ? 204 : 404).end();
      return;
    }
    // Without a charset: each page says its own.
    const contentType = types[extname(file)] ?? 'application/octet-stream';
    if (extname(file) === '.html') {
      const {headers, body} = pageOf(pathname.slice(1), searchParams.has('bare'));
      response.writeHead(200, {...headers, 'content-type': contentType}).end(body);
      return;
    }
    response.writeHead(200, {'content-type': contentType, 'access-control-allow-origin': '*'});
    response.end(readFileSync(file));
  });
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  const {port} = site.address() as AddressInfo;
  return {
    url: `http://${host}:${port}`,
    endpoint,
    /** Puts a page on the site; gives its address. */
    show: (html: string): string => {
      const path = `/shown/${shown.size}`;
      shown.set(path, html);
      return `http://${host}:${port}${path}`;
    },
    /** How many requests with these words the backend has. */
    countRecorded: async (description: string): Promise<number> => {
      const rows = await backend.db
        .selectFrom('requests')
        .select('reference')
        .where('description', '=', description)
        .execute();
      return rows.length;
    },
    close: async () => {
      site.closeAllConnections();
      site.close();
      await backend.close();
    },
  };
};

export type HostSite = Awaited<ReturnType<typeof startHostSite>>;
