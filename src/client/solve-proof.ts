/** Does the small sum of a proof of work, by ALTCHA's method; fetched where a backend wants one. */
import {sha256} from '@noble/hashes/sha2.js';
import {solveChallenge} from 'altcha-lib';
import type {Challenge, DeriveKeyFunction} from 'altcha-lib/types';
import {PortalError} from './portal-error.js';

/** Without the browser's own digest: pages over plain http have none. */
const deriveKey: DeriveKeyFunction = ({cost, keyLength}, salt, password) => {
  let key = sha256(new Uint8Array([...salt, ...password]));
  for (let round = 1; round < cost; round++) key = sha256(key);
  return Promise.resolve({derivedKey: key.slice(0, keyLength)});
};

/** Hashes for one attempt at most: they are made at a stretch, and the page stands still meanwhile. */
const mostCost = 10_000;
/** Milliseconds after which the owner is told instead of kept waiting. */
const patience = 30_000;

/** The solution, as the header `Proof-Of-Work` carries it. */
export const solveProof = async (challengeText: string): Promise<string> => {
  try {
    const challenge = JSON.parse(challengeText) as Challenge;
    const {cost} = challenge.parameters;
    if (!(cost <= mostCost)) throw new Error('It costs more than an owner has time for.');
    const solution = await solveChallenge({challenge, deriveKey, timeout: patience});
    if (solution) return btoa(JSON.stringify({challenge, solution}));
  } catch (cause) {
    throw new PortalError('malformed', {message: 'The proof of work cannot be solved.', cause});
  }
  throw new PortalError('timeout');
};
