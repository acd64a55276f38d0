import type {ServerOptions} from '../config.js';
import type {Database} from '../database/schema.js';
import {createDemoIssuer, demoAudience, demoIssuer, type DemoIssuer} from './demo-keys.js';
import {readKeySet} from './key-set.js';
import {knowByCookie} from './owner-cookies.js';
import {knowByToken, type KnowOwner} from './owner-tokens.js';

/** How owners are known, and the demo's own sign-in where it is the demo's. */
export interface Identity {
  readonly know: KnowOwner;
  readonly demo?: DemoIssuer;
}

/** The firm's sign-in where it is named; the demo's with the demo; else nobody's. */
export const chooseIdentity = async (
  db: Database,
  {ownerTokens, seed, allowedOrigins}: ServerOptions,
): Promise<Identity> => {
  if (ownerTokens) {
    const {jwks, issuer, audience} = ownerTokens;
    return {know: knowByToken({keys: await readKeySet(jwks), issuer, audience})};
  }
  if (seed !== 'demo') return {know: async () => undefined};
  const demo = await createDemoIssuer(db);
  const {keys} = demo;
  const byToken = knowByToken({keys, issuer: demoIssuer, audience: demoAudience});
  return {know: knowByCookie(db, allowedOrigins, byToken), demo};
};
