import {expect} from '@open-wc/testing';
import {RestClient} from '../../src/client/index.js';
import {addressOf, webAddress} from '../../src/client/address.js';
import {errorOf} from './support.js';

const portalAt = (endpoint: string | URL): string =>
  addressOf(webAddress(endpoint), ['portal'], {community: 'riverside'});

describe('the endpoint', () => {
  const page = new URL('.', document.baseURI).href;
  const origin = location.origin;
  const cases: readonly (readonly [string | URL, string])[] = [
    ['https://api.firm.example', 'https://api.firm.example/portal?community=riverside'],
    ['https://api.firm.example/', 'https://api.firm.example/portal?community=riverside'],
    ['https://api.firm.example/v1', 'https://api.firm.example/v1/portal?community=riverside'],
    ['https://api.firm.example/v1//', 'https://api.firm.example/v1/portal?community=riverside'],
    [' https://api.firm.example/v1 ', 'https://api.firm.example/v1/portal?community=riverside'],
    [
      'https://api.firm.example/v1/?tenant=7#top',
      'https://api.firm.example/v1/portal?tenant=7&community=riverside',
    ],
    [
      new URL('https://api.firm.example/v1'),
      'https://api.firm.example/v1/portal?community=riverside',
    ],
    [
      '//api.firm.example/v1',
      `${location.protocol}//api.firm.example/v1/portal?community=riverside`,
    ],
    ['/api', `${origin}/api/portal?community=riverside`],
    ['api/v1/', `${page}api/v1/portal?community=riverside`],
  ];
  for (const [endpoint, address] of cases) {
    it(`${String(endpoint)} is asked at ${address.replace(origin, '')}`, () => {
      expect(portalAt(endpoint)).to.equal(address);
    });
  }

  it('is resolved against the page’s base address', () => {
    const base = document.createElement('base');
    base.href = 'https://www.firm.example/de/';
    document.head.append(base);
    try {
      expect(portalAt('api')).to.equal(
        'https://www.firm.example/de/api/portal?community=riverside',
      );
    } finally {
      base.remove();
    }
  });

  for (const endpoint of ['http://', 'ftp://firm.example', 'javascript:alert(1)', 'http://[']) {
    it(`${endpoint} makes every call unreachable and throws nothing`, async () => {
      const client = new RestClient({endpoint, community: 'riverside'});
      expect((await errorOf(client.portal())).kind).to.equal('unreachable');
    });
  }

  it('encodes what stands in query and path', () => {
    const url = webAddress('https://api.firm.example');
    expect(addressOf(url, ['notices', 'a/b c?'], {kind: '停水&x', limit: undefined})).to.equal(
      'https://api.firm.example/notices/a%2Fb%20c%3F?kind=%E5%81%9C%E6%B0%B4%26x',
    );
  });
});
