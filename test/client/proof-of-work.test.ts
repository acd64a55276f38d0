import {expect} from '@open-wc/testing';
import {PortalError} from '../../src/client/index.js';
import {aClient, answer, text, useBackend} from './support.js';

const good = {
  algorithm: 'SHA-256',
  cost: 1,
  keyLength: 32,
  keyPrefix: '0',
  nonce: 'ab',
  salt: 'cd',
};
const with_ = (parameters: object) => JSON.stringify({parameters: {...good, ...parameters}});

/** Sums that cannot be done, or that would take a device for ever. */
const bad: readonly (readonly [string, string])[] = [
  ['nothing', '""'],
  ['no JSON', '{oops'],
  ['null', 'null'],
  ['a number', '7'],
  ['a list', '[]'],
  ['an empty object', '{}'],
  ['parameters that are none', '{"parameters": 1}'],
  ['no parameters', '{"parameters": {}}'],
  ['a prototype', '{"__proto__": {"parameters": {"polluted": 1}}}'],
  ['more hashes than there is time for', with_({cost: 1e12})],
  ['hashes without end', '{"parameters": {"cost": 1e999, "keyPrefix": "0"}}'],
  ['a cost in words', with_({cost: 'much'})],
  ['no cost', with_({cost: undefined})],
  ['a beginning that no key can have', with_({keyPrefix: 'xyz'})],
  ['a beginning longer than the key', with_({keyPrefix: '0'.repeat(500)})],
  ['a beginning that is none', with_({keyPrefix: {}})],
  ['a nonce that is none', with_({nonce: null})],
  ['a salt that is none', with_({salt: 9})],
];

describe('a proof of work', () => {
  useBackend();

  const ask = async (challenge: string) => {
    answer('getProofOfWork', text(JSON.stringify({kind: 'altcha', challenge})));
    return aClient()
      .client.proofOfWork()
      .catch((error: unknown) => (error instanceof PortalError ? error.kind : error));
  };

  it('is done where it can be', async () => {
    const proof = JSON.parse(atob(String(await ask(JSON.stringify({parameters: good}))))) as {
      solution: {derivedKey: string};
    };
    expect(proof.solution.derivedKey).to.match(/^0/);
  });

  for (const [what, challenge] of bad) {
    it(`that cannot be done is told at once: ${what}`, async () => {
      expect(await ask(challenge)).to.equal('malformed');
      expect('polluted' in {}).to.equal(false);
    });
  }

  it('that goes on and on is given up, and the owner is told', async () => {
    const {now} = performance;
    let late = 0;
    performance.now = () => now.call(performance) + (late += 1_000);
    try {
      expect(await ask(with_({keyPrefix: '0'.repeat(64)}))).to.equal('timeout');
    } finally {
      performance.now = now;
    }
  });
});
