import {createHash, randomBytes} from 'node:crypto';
import type {Database} from '../database/schema.js';
import type {Localized} from '../languages.js';

export const cookieName = 'owner_session';
export const sessionDays = 14;

const day = 24 * 60 * 60 * 1000;

/** Only a hash is stored: who reads the table cannot sign in with it. */
const hashOf = (secret: string) => createHash('sha256').update(secret).digest('base64url');

export interface DemoOwner {
  readonly username: string;
  readonly subject: string;
  readonly name: Localized;
}

/** Begins a session; resolves to the secret for the cookie. */
export const beginDemoSession = async (db: Database, username: string): Promise<string> => {
  const secret = randomBytes(32).toString('base64url');
  const now = Date.now();
  await db.deleteFrom('demo_sessions').where('expires_at', '<', new Date(now)).execute();
  await db
    .insertInto('demo_sessions')
    .values({
      token_hash: hashOf(secret),
      username,
      expires_at: new Date(now + sessionDays * day),
    })
    .execute();
  return secret;
};

export const endDemoSession = async (db: Database, secret: string): Promise<void> => {
  await db.deleteFrom('demo_sessions').where('token_hash', '=', hashOf(secret)).execute();
};

export const ownerWith = (db: Database, secret: string): Promise<DemoOwner | undefined> =>
  db
    .selectFrom('demo_sessions')
    .innerJoin('demo_owners', 'demo_owners.username', 'demo_sessions.username')
    .select(['demo_owners.username', 'demo_owners.subject', 'demo_owners.name'])
    .where('token_hash', '=', hashOf(secret))
    .where('expires_at', '>', new Date())
    .executeTakeFirst();
