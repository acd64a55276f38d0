import {createHash, randomBytes} from 'node:crypto';
import type {Database} from '../database/schema.js';
import type {Member} from './context.js';

const hour = 60 * 60 * 1000;
export const sessionHours = 8;

/** Only a hash is stored: who reads the table cannot sign in with it. */
const hashOf = (token: string) => createHash('sha256').update(token).digest('base64url');

/** Begins a session; resolves to the token for the cookie. */
export const beginSession = async (db: Database, username: string): Promise<string> => {
  const token = randomBytes(32).toString('base64url');
  const now = Date.now();
  await db.deleteFrom('desk_sessions').where('expires_at', '<', new Date(now)).execute();
  await db
    .insertInto('desk_sessions')
    .values({
      token_hash: hashOf(token),
      username,
      expires_at: new Date(now + sessionHours * hour),
    })
    .execute();
  return token;
};

export const endSession = async (db: Database, token: string): Promise<void> => {
  await db.deleteFrom('desk_sessions').where('token_hash', '=', hashOf(token)).execute();
};

/** Whether a session still goes on; asking does not prolong it. */
export const isAlive = async (db: Database, token: string): Promise<boolean> => {
  const session = await db
    .selectFrom('desk_sessions')
    .select('username')
    .where('token_hash', '=', hashOf(token))
    .where('expires_at', '>', new Date())
    .executeTakeFirst();
  return session !== undefined;
};

/** Whose session this is. Using it puts its end off, written at most every half hour. */
export const memberWith = async (
  db: Database,
  token: string,
): Promise<{member: Member; extended: boolean} | undefined> => {
  const now = Date.now();
  const session = await db
    .selectFrom('desk_sessions')
    .innerJoin('staff', 'staff.username', 'desk_sessions.username')
    .select([
      'staff.username',
      'staff.name',
      'staff.role',
      'staff.phone',
      'publishes_fees',
      'expires_at',
    ])
    .where('token_hash', '=', hashOf(token))
    .where('expires_at', '>', new Date(now))
    .executeTakeFirst();
  if (!session) return undefined;
  const {expires_at: expiresAt, ...person} = session;
  const serves = await db
    .selectFrom('staff_communities')
    .select('community')
    .where('username', '=', person.username)
    .execute();
  const extended = expiresAt.valueOf() < now + (sessionHours - 0.5) * hour;
  if (extended) {
    await db
      .updateTable('desk_sessions')
      .set({expires_at: new Date(now + sessionHours * hour)})
      .where('token_hash', '=', hashOf(token))
      .execute();
  }
  return {member: {...person, communities: serves.map(({community}) => community)}, extended};
};
