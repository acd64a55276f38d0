import type {FastifyRequest} from 'fastify';
import type {Database} from '../database/schema.js';
import type {Attempts} from '../http/attempts.js';
import {unauthenticated} from '../http/problem.js';
import type {Live} from '../live/live.js';
import type {Streams} from '../live/streams.js';
import type {UploadFolder} from '../uploads/folder.js';
import type {Uploads} from '../uploads/uploads.js';

/** A signed-in member of staff. */
export interface Member {
  readonly username: string;
  readonly name: string;
  readonly role: string;
  readonly phone: string | null;
  /** Whether they may publish fee accounts. */
  readonly publishes_fees: boolean;
  /** The communities they serve. */
  readonly communities: string[];
}

/** What the desk's handlers work with. */
export interface DeskContext {
  readonly db: Database;
  readonly failedSignIns: Attempts;
  readonly live: Live;
  readonly streams: Streams;
  readonly folder: UploadFolder;
  readonly uploads: Uploads;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Set on every desk call but signing in. */
    member: Member | null;
  }
}

/** Who is calling. Throws a 401 for nobody. */
export const memberOf = ({member}: FastifyRequest): Member => {
  if (!member) throw unauthenticated('There is no session, or it has ended.');
  return member;
};
