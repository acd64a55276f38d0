import type {CommunityConfig, Database} from './database/schema.js';
import {bestLanguage} from './languages.js';
import {unknownCommunity} from './http/problem.js';

export interface Community {
  readonly id: string;
  readonly config: CommunityConfig;
  readonly noticesRevision: number;
}

/** The community a call names. Throws the contract's 404 for one that is not here. */
export const findCommunity = async (db: Database, id: string): Promise<Community> => {
  const row = await db
    .selectFrom('communities')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row) throw unknownCommunity();
  return {id: row.id, config: row.config, noticesRevision: row.notices_revision};
};

export const languageFor = ({config}: Community, wanted: string | undefined | null) =>
  bestLanguage(wanted, config.languages);
