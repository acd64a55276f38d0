import assert from 'node:assert/strict';
import {createServer, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {test} from 'node:test';
import type {Portal} from '../../src/contract/index.js';
import {aPortal} from '../../src/testing/index.js';
import {examine} from '../../kit/doctor/examine.js';

interface Site {
  readonly page?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly backend?: Readonly<Record<string, string>>;
  readonly answer?: (response: ServerResponse) => void;
  readonly scriptType?: string;
  readonly portal?: Partial<Portal>;
}

const listen = async (handle: (path: string, response: ServerResponse) => void) => {
  const server = createServer((request, response) => handle(request.url ?? '/', response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};

/** What the doctor finds wrong with a site and its backend on another origin. */
const complaints = async ({page, headers, backend, answer, scriptType, portal}: Site) => {
  const cors = {'access-control-allow-origin': '*', 'access-control-expose-headers': 'ETag'};
  const api = await listen((_path, response) => {
    response.writeHead(answer ? 404 : 200, {...cors, ...backend});
    response.end(JSON.stringify(answer ? {} : aPortal(portal)));
  });
  const site = await listen((path, response) => {
    if (path.endsWith('.js')) {
      response.writeHead(200, {'content-type': scriptType ?? 'text/javascript'}).end();
      return;
    }
    response.writeHead(200, {'content-type': 'text/html', ...headers});
    response.end(
      (
        page ??
        '<script type="module" src="/owner-portal.js"></script><owner-portal endpoint="API" community="riverside">'
      ).replace('API', api.origin),
    );
  });
  const found: string[] = [];
  for await (const {outcome, text} of examine(site.origin)) if (outcome === 'bad') found.push(text);
  site.close();
  api.close();
  return found.join(' ').replaceAll(api.origin, 'API').replaceAll(site.origin, 'SITE');
};

test('a healthy page has no complaint', async () => {
  assert.equal(await complaints({}), '');
  const headers = {'content-security-policy': "script-src 'self'; connect-src *"};
  assert.equal(await complaints({headers}), '');
});

const sick: Readonly<Record<string, readonly [Site, RegExp]>> = {
  'a page without the script': [{page: '<p>Hello</p>'}, /no script of owner-portal/],
  'a portal without community': [
    {page: '<script src="/owner-portal.js"></script><owner-portal endpoint="API">'},
    /lacks community/,
  ],
  'a script that is a web page': [{scriptType: 'text/html'}, /copy the whole folder dist\/cdn/],
  'a policy that blocks the backend': [
    {headers: {'content-security-policy': "default-src 'self'"}},
    /add API to connect-src/,
  ],
  'a policy that blocks the script': [
    {headers: {'content-security-policy': 'script-src https://cdn.example; connect-src *'}},
    /add SITE to script-src/,
  ],
  'Trusted Types without our name': [
    {headers: {'content-security-policy': 'trusted-types other'}},
    /add lit-html to trusted-types/,
  ],
  'a backend that allows another site': [
    {backend: {'access-control-allow-origin': 'https://other.example'}},
    /Access-Control-Allow-Origin: SITE/,
  ],
  'a backend that exposes nothing': [
    {backend: {'access-control-expose-headers': ''}},
    /exposes no headers/,
  ],
  'a backend whose clock is wrong': [
    {backend: {date: new Date(Date.now() + 3_600_000).toUTCString()}},
    /clock is 3\d\d\d s ahead/,
  ],
  'a backend of another contract': [
    {portal: {contractVersion: '7.0.0'}},
    /keeps version 7\.0\.0 of the contract/,
  ],
  'a community that is not known': [
    {answer: () => undefined},
    /does not know community="riverside"/,
  ],
};

for (const [title, [site, words]] of Object.entries(sick)) {
  test(`${title} is told what to change`, async () => {
    assert.match(await complaints(site), words);
  });
}
