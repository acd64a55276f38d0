import {createChallenge, verifySolution} from 'altcha-lib';
import {deriveKey} from 'altcha-lib/algorithms/sha';
import type {Payload} from 'altcha-lib/types';
import type {ProofOfWork} from '../../../src/contract/index.js';
import type {Tx} from '../database/schema.js';
import {Problem} from '../http/problem.js';

/** Asks senders' devices for a small sum, and takes each solution once. */
export interface Proofs {
  /** Announced as `Portal.proofOfWork`. */
  readonly kind: 'altcha';
  ask(): Promise<ProofOfWork>;
  /** Throws a 428 where there is no solution, or none that is good (any more). */
  spend(tx: Tx, solution: string | undefined, at: Date): Promise<void>;
}

/** Long enough to write a letter in, and for a proof that waited to be sent. */
const lifetime = 2 * 60 * 60 * 1000;
/** Some 4,000 hashes: a tenth of a second, a second on an old telephone. */
const keyPrefix = '000';

const wanted = () =>
  new Problem(428, 'proof-of-work', 'A new proof of work is needed.', {
    detail: 'Fetch one from /proof-of-work, solve it, and send again with it.',
  });

const read = (solution: string): Payload | undefined => {
  try {
    const payload = JSON.parse(Buffer.from(solution, 'base64').toString('utf8')) as Payload;
    const {parameters, signature} = payload.challenge;
    return typeof parameters === 'object' && signature && payload.solution ? payload : undefined;
  } catch {
    return undefined;
  }
};

/** By ALTCHA's method; the secret is shared by all processes on one database. */
export const altchaProofs = (secret: string): Proofs => ({
  kind: 'altcha',

  async ask() {
    const challenge = await createChallenge({
      algorithm: 'SHA-256',
      cost: 1,
      keyPrefix,
      deriveKey,
      hmacSignatureSecret: secret,
      expiresAt: new Date(Date.now() + lifetime),
    });
    return {kind: 'altcha', challenge: JSON.stringify(challenge)};
  },

  async spend(tx, solution, at) {
    const payload = solution === undefined ? undefined : read(solution);
    if (!payload) throw wanted();
    const {verified} = await verifySolution({
      ...payload,
      deriveKey,
      hmacSignatureSecret: secret,
    }).catch(() => ({verified: false}));
    if (!verified) throw wanted();
    await tx.deleteFrom('spent_proofs').where('expires_at', '<', at).execute();
    const spent = await tx
      .insertInto('spent_proofs')
      .values({
        signature: String(payload.challenge.signature),
        expires_at: new Date(at.valueOf() + lifetime),
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning('signature')
      .executeTakeFirst();
    if (!spent) throw wanted();
  },
});
