import {
  createLocalJWKSet,
  exportJWK,
  generateKeyPair,
  importJWK,
  SignJWT,
  type JWK,
  type JWTVerifyGetKey,
} from 'jose';
import type {Database} from '../database/schema.js';

const algorithm = 'ES256';
const settingName = 'demo-identity-key';

/** Seconds a token is good for. */
export const tokenSeconds = 5 * 60;

export const demoIssuer = 'urn:owner-portal:demo';
export const demoAudience = 'owner-portal';

/** The demo's own sign-in: makes tokens, and has the key that proves them. */
export interface DemoIssuer {
  readonly keys: JWTVerifyGetKey;
  issue(subject: string, at: Date): Promise<string>;
}

/** The private key kept in the database; the first process to start makes it. */
const keptKey = async (db: Database): Promise<JWK> => {
  const find = () =>
    db.selectFrom('settings').select('value').where('name', '=', settingName).executeTakeFirst();
  if (!(await find())) {
    const {privateKey} = await generateKeyPair(algorithm, {extractable: true});
    await db
      .insertInto('settings')
      .values({name: settingName, value: JSON.stringify(await exportJWK(privateKey))})
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
  const kept = await find();
  if (!kept) throw new Error('The key that was just stored is not there.');
  return JSON.parse(kept.value) as JWK;
};

export const createDemoIssuer = async (db: Database): Promise<DemoIssuer> => {
  const jwk = await keptKey(db);
  const key = await importJWK(jwk, algorithm);
  const {kty, crv, x, y} = jwk;
  return {
    keys: createLocalJWKSet({keys: [{kty, crv, x, y, alg: algorithm, use: 'sig'}]}),
    issue(subject, at) {
      const now = Math.floor(at.valueOf() / 1000);
      return new SignJWT()
        .setProtectedHeader({alg: algorithm, typ: 'JWT'})
        .setSubject(subject)
        .setIssuer(demoIssuer)
        .setAudience(demoAudience)
        .setIssuedAt(now)
        .setExpirationTime(now + tokenSeconds)
        .sign(key);
    },
  };
};
