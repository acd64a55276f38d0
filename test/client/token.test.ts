import {expect} from '@open-wc/testing';
import {http} from 'msw';
import {status, testEndpoint} from '../../src/testing/index.js';
import {pathOf} from '../../src/testing/operations.js';
import {aClient, answer, callIds, calls, errorOf, observe, useBackend, worker} from './support.js';

const tokens = (asked: readonly Request[]) =>
  asked.map(({headers}) => headers.get('Authorization'));

describe('the owner’s token', () => {
  useBackend();

  it('is not asked for before it is needed', () => {
    let asked = 0;
    aClient({getToken: () => void asked++});
    expect(asked).to.equal(0);
  });

  it('goes with every call', async () => {
    for (const call of callIds) {
      const asked = observe(call);
      await calls[call](aClient({getToken: async () => 'abc.def'}).client);
      expect(tokens(asked)).to.deep.equal(['Bearer abc.def']);
    }
  });

  for (const nothing of [undefined, '', '  ']) {
    it(`is left out when getToken gives ${JSON.stringify(nothing)}`, async () => {
      const asked = observe('getPortal');
      await aClient({getToken: () => nothing}).client.portal();
      expect(tokens(asked)).to.deep.equal([null]);
    });
  }

  it('is asked for once by calls made together', async () => {
    let asked = 0;
    const getToken = async () => `token-${++asked}`;
    const {client} = aClient({getToken});
    await Promise.all([client.portal(), client.services(), client.portal({lang: 'en'})]);
    expect(asked).to.equal(1);
  });

  it('is asked for again by a later call, since it may have changed', async () => {
    let count = 0;
    const asked = observe('getPortal');
    const {client} = aClient({getToken: () => `token-${++count}`});
    await client.portal();
    await client.portal();
    expect(tokens(asked)).to.deep.equal(['Bearer token-1', 'Bearer token-2']);
  });

  it('is asked for afresh when it was refused', async () => {
    let count = 0;
    const asked = answer('getRequest', status(401), () => undefined);
    await calls.getRequest(aClient({getToken: () => `token-${++count}`}).client);
    expect(tokens(asked)).to.deep.equal(['Bearer token-1', 'Bearer token-2']);
  });

  it('that ran out is renewed once for a hundred calls under way, and none is lost', async () => {
    const wishes: unknown[] = [];
    let token = 'old';
    const getToken = async (wish?: {refused?: string}) => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      if (wish?.refused) {
        wishes.push(wish.refused);
        token = 'new';
      }
      return token;
    };
    const asked: string[] = [];
    worker.use(
      http.get(pathOf('getRequest', testEndpoint), ({request}) => {
        const bearer = request.headers.get('Authorization') ?? '';
        asked.push(bearer);
        return bearer === 'Bearer old' ? status(401)() : undefined;
      }),
    );
    const {client} = aClient({getToken});
    const replies = await Promise.all(Array.from({length: 100}, () => calls.getRequest(client)));
    expect(replies).to.have.length(100);
    expect(wishes).to.deep.equal(['old']);
    expect(asked.filter((bearer) => bearer === 'Bearer old')).to.have.length(100);
    expect(asked.filter((bearer) => bearer === 'Bearer new')).to.have.length(100);
  });

  it('is not asked for in a loop', async () => {
    let count = 0;
    const asked = answer('getRequest', status(401));
    const {client} = aClient({getToken: () => `token-${++count}`});
    const {kind, status: code} = await errorOf(calls.getRequest(client));
    expect([kind, code, count, asked.length]).to.deep.equal(['unauthenticated', 401, 2, 2]);
  });

  it('keeps the key of a request when it was refused first', async () => {
    const asked = answer('createRequest', status(401), () => undefined);
    await calls.createRequest(aClient({getToken: () => 'abc'}).client);
    const keys = asked.map(({headers}) => headers.get('Idempotency-Key'));
    expect(keys[1]).to.equal(keys[0]);
  });

  it('that is gone after a refusal ends the call', async () => {
    const given = ['old', undefined];
    const asked = answer('getRequest', status(401));
    const {kind} = await errorOf(calls.getRequest(aClient({getToken: () => given.shift()}).client));
    expect([kind, asked.length]).to.deep.equal(['unauthenticated', 1]);
  });

  const broken: readonly (readonly [string, () => Promise<string> | string])[] = [
    [
      'throws',
      () => {
        throw new Error('signed out');
      },
    ],
    ['rejects', () => Promise.reject(new Error('signed out'))],
    ['gives what no header can carry', () => 'a\r\nX-Evil: 1'],
    ['gives no text', () => 7 as unknown as string],
  ];
  for (const [what, getToken] of broken) {
    it(`is unauthenticated when getToken ${what}`, async () => {
      const asked = observe('getPortal');
      const {kind} = await errorOf(aClient({getToken}).client.portal());
      expect([kind, asked.length]).to.deep.equal(['unauthenticated', 0]);
    });
  }

  it('that never comes is a timeout', async () => {
    const {client} = aClient({
      getToken: () => new Promise(() => {}),
      timeouts: {read: 20, write: 20},
    });
    expect((await errorOf(client.portal())).kind).to.equal('timeout');
  });

  it('is asked for again after getToken failed', async () => {
    let count = 0;
    const getToken = () => {
      if (++count === 1) throw new Error('not yet');
      return 'abc';
    };
    const {client} = aClient({getToken});
    await errorOf(client.portal());
    expect((await client.portal()).community.id).to.equal('riverside');
  });
});
