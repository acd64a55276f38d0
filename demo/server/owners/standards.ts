import type {FastifyReply, FastifyRequest} from 'fastify';
import type {ContactsPublication, StandardsPublication} from '../../../src/contract/index.js';
import {findCommunity, languageFor, type Community} from '../communities.js';
import type {Database} from '../database/schema.js';
import type {PublishedSubject} from '../database/standards-tables.js';
import {newestAccounts} from '../fees/read.js';
import {accountView} from '../fees/view.js';
import {notFound} from '../http/problem.js';
import {findDocument, inForce, todayAt, versionsOf} from '../standards/read.js';
import {categoryLabels, contactsView, standardsView, versionView} from '../standards/view.js';
import type {OwnersContext, ReadQuery} from './context.js';
import {asPublic} from './replies.js';

type Read = FastifyRequest<{Querystring: ReadQuery & {version?: number}}>;

/** The version asked for, else the one that holds today. */
const choose = async (
  db: Database,
  community: Community,
  subject: PublishedSubject,
  asked: number | undefined,
) => {
  const versions = await versionsOf(db, community.id, subject);
  const version = asked ?? inForce(versions, todayAt(community, new Date()))?.version;
  if (version === undefined) return {versions};
  const row = await findDocument(db, community.id, subject, version);
  if (!row) throw notFound();
  return {versions, row};
};

export const standardsHandlers = ({db}: OwnersContext) => ({
  async listStandards({query}: Read, reply: FastifyReply): Promise<StandardsPublication> {
    const community = await findCommunity(db, query.community);
    const lang = languageFor(community, query.lang);
    const {versions, row} = await choose(db, community, 'standards', query.version);
    const [account] = row ? await newestAccounts(db, community.id) : [];
    const labels = categoryLabels(account && accountView(account, [], lang, community));
    asPublic(reply, lang);
    return {
      versions: versions.map((version) => versionView(version, lang, community)),
      ...(row && {document: standardsView(row, lang, community, labels)}),
    };
  },

  async listContacts({query}: Read, reply: FastifyReply): Promise<ContactsPublication> {
    const community = await findCommunity(db, query.community);
    const lang = languageFor(community, query.lang);
    const {versions, row} = await choose(db, community, 'contacts', query.version);
    asPublic(reply, lang);
    return {
      versions: versions.map((version) => versionView(version, lang, community)),
      ...(row && {document: contactsView(row, lang, community)}),
    };
  },
});
