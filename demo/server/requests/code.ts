import {createHmac, randomBytes, timingSafeEqual} from 'node:crypto';
import type {Database} from '../database/schema.js';
import {typed} from './typed.js';

/** Makes and checks the codes of receipts. */
export interface Codes {
  /** Twelve digits in groups of four; the same every time for one request. */
  codeFor(community: string, reference: string): string;
  /** Whether `given` is that code; blanks, hyphens, unseen characters and full-width forms do not matter. */
  matches(community: string, reference: string, given: string | undefined): boolean;
}

export const createCodes = (secret: string): Codes => {
  const derive = (community: string, reference: string) => {
    const mac = createHmac('sha256', secret)
      .update(JSON.stringify([community, reference]))
      .digest();
    return (mac.readBigUInt64BE() % 10n ** 12n).toString().padStart(12, '0');
  };
  const fingerprint = (text: string) => createHmac('sha256', secret).update(text).digest();
  return {
    codeFor: (community, reference) =>
      derive(community, reference).replace(/(\d{4})(?=\d)/g, '$1-'),
    matches: (community, reference, given) =>
      timingSafeEqual(fingerprint(derive(community, reference)), fingerprint(typed(given ?? ''))),
  };
};

/** A secret kept in the database; the first process to start makes it. */
export const keptSecret = async (db: Database, name: string): Promise<string> => {
  await db
    .insertInto('settings')
    .values({name, value: randomBytes(32).toString('base64url')})
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const {value} = await db
    .selectFrom('settings')
    .select('value')
    .where('name', '=', name)
    .executeTakeFirstOrThrow();
  return value;
};
