import type {FastifyRequest} from 'fastify';
import {findCommunity, languageFor, type Community} from '../communities.js';
import type {Database} from '../database/schema.js';
import type {PublishedSubject} from '../database/standards-tables.js';
import {newestAccounts} from '../fees/read.js';
import {accountView} from '../fees/view.js';
import {contractShapes} from '../http/contract-shapes.js';
import {invalid, mayNot, notFound, Problem} from '../http/problem.js';
import {inLanguage} from '../languages.js';
import {present} from '../requests/told.js';
import {checkDocument, tidy, type DocumentOrder} from '../standards/check.js';
import {publishDocument} from '../standards/publish.js';
import {findDocument, versionsOf, type VersionRow} from '../standards/read.js';
import {categoryLabels, versionView} from '../standards/view.js';
import {memberOf, type DeskContext, type Member} from './context.js';

interface Params {
  readonly community: string;
  readonly subject: PublishedSubject;
}
type Read = FastifyRequest<{Params: Params; Querystring: {version?: number}}>;
type Publish = FastifyRequest<{Params: Params; Body: DocumentOrder & {baseVersion: number}}>;

/** Far more than any community's standards. */
const bodyLimit = 2 * 1024 * 1024;

const wasFaster = () =>
  new Problem(409, 'version-conflict', 'Somebody published meanwhile; please look once more.');

const deskVersion = (row: VersionRow, lang: string, community: Community) => ({
  ...versionView(row, lang, community),
  ...present({publishedBy: row.published_by}),
});

const labelsOf = async (db: Database, community: Community, lang: string) => {
  const [account] = await newestAccounts(db, community.id);
  return categoryLabels(account && accountView(account, [], lang, community));
};

/** The community, where this member of staff serves it. */
const servedBy = async (db: Database, {communities}: Member, id: string) => {
  if (!communities.includes(id)) throw notFound();
  return findCommunity(db, id);
};

/** Whether a version is what this very call published, when its answer was lost on the way. */
const isOurs = async (
  db: Database,
  {community, subject}: Params,
  version: number,
  by: string,
  order: DocumentOrder,
) => {
  const row = await findDocument(db, community, subject, version);
  const kept = row && JSON.stringify([row.published_by, sorted(row.content)]);
  return kept === JSON.stringify([by, sorted(order.content)]);
};

/** `jsonb` keeps members in an order of its own. */
const sorted = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(sorted);
  const entries = Object.entries(value).map(([name, member]) => [name, sorted(member)] as const);
  return Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)));
};

export const deskStandardsHandlers = async ({db}: DeskContext) => {
  const shapes = await contractShapes();

  const publishedAt = async (id: string) => {
    const community = await findCommunity(db, id);
    const lang = languageFor(community, undefined);
    const versions = async (subject: PublishedSubject) =>
      (await versionsOf(db, id, subject)).map((row) => deskVersion(row, lang, community));
    const labels = await labelsOf(db, community, lang);
    return {
      id,
      name: inLanguage(community.config.name, lang),
      languages: community.config.languages,
      timeZone: community.config.timeZone,
      standards: await versions('standards'),
      contacts: await versions('contacts'),
      costCategories: [...labels].map(([category, label]) => ({id: category, label})),
    };
  };

  return {
    async listPublished(request: FastifyRequest) {
      const {communities} = memberOf(request);
      return {communities: await Promise.all([...communities].sort().map(publishedAt))};
    },

    async getPublished(request: Read) {
      const {community: id, subject} = request.params;
      const community = await servedBy(db, memberOf(request), id);
      const [newest] = await versionsOf(db, id, subject);
      const version = request.query.version ?? newest?.version;
      if (version === undefined) return {version: 0, content: {}};
      const row = await findDocument(db, id, subject, version);
      if (!row) throw notFound();
      return {
        version,
        content: row.content,
        ...present({
          effectiveFrom: row.effective_from,
          approvedBy: row.approved_by,
          publishedBy: row.published_by,
          changeNote: row.change_note && inLanguage(row.change_note, languageFor(community, null)),
        }),
      };
    },

    publishDocument: {
      bodyLimit,
      handler: async (request: Publish) => {
        const member = memberOf(request);
        const {community: id, subject} = request.params;
        const community = await servedBy(db, member, id);
        if (!member.publishes_fees) throw mayNot('Publishing is for the manager.');
        const {baseVersion, ...sent} = request.body;
        const order = {content: {}, ...(tidy(sent) as Partial<DocumentOrder>)};
        const labels = await labelsOf(db, community, languageFor(community, undefined));
        const version = baseVersion + 1;
        const problems = checkDocument(subject, order, {community, version, labels, shapes});
        if (problems.length > 0) throw invalid(problems);
        const draft = {community: id, subject, ...order, at: new Date(), by: member.name};
        const stored = await db
          .transaction()
          .execute((tx) => publishDocument(tx, draft, baseVersion));
        if (stored !== undefined) return {version: stored};
        if (await isOurs(db, request.params, version, member.name, order)) return {version};
        throw wasFaster();
      },
    },
  };
};
