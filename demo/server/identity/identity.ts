import type {ServerOptions} from '../config.js';
import type {Database} from '../database/schema.js';
import {createDemoIssuer, demoAudience, demoIssuer, type DemoIssuer} from './demo-keys.js';
import {readKeySet} from './key-set.js';
import {identifyByToken, identifyNobody, type Identify} from './owner-tokens.js';

/** How owners are known, and the demo's own sign-in where it is the demo's. */
export interface Identity {
  readonly identify: Identify;
  readonly demo?: DemoIssuer;
}

/** The firm's sign-in where it is named; the demo's with the demo; else nobody's. */
export const chooseIdentity = async (
  db: Database,
  {ownerTokens, seed}: ServerOptions,
): Promise<Identity> => {
  if (ownerTokens) {
    const {jwks, issuer, audience} = ownerTokens;
    return {identify: identifyByToken({keys: await readKeySet(jwks), issuer, audience})};
  }
  if (seed !== 'demo') return {identify: identifyNobody};
  const demo = await createDemoIssuer(db);
  const {keys} = demo;
  return {
    identify: identifyByToken({keys, issuer: demoIssuer, audience: demoAudience}),
    demo,
  };
};
