import type {FastifyReply, FastifyRequest} from 'fastify';
import type {
  FeeAccount,
  FeeAccountList,
  FeeStatement,
  FeeStatementList,
} from '../../../src/contract/index.js';
import {findCommunity, languageFor} from '../communities.js';
import {
  accountVersions,
  findAccount,
  findStatement,
  newestAccounts,
  newestStatements,
  statementVersions,
} from '../fees/read.js';
import {
  accountSummary,
  accountView,
  dueView,
  statementSummary,
  statementView,
} from '../fees/view.js';
import {notFound} from '../http/problem.js';
import type {OwnersContext, ReadQuery} from './context.js';
import {asPrivate, asPublic} from './replies.js';

type List = FastifyRequest<{Querystring: ReadQuery}>;
type Read = FastifyRequest<{
  Querystring: ReadQuery & {version?: number; unit?: string};
  Params: {period: string};
}>;

/** The version asked for, or the newest, with those before it. */
const choose = <Row extends {version: number}>(rows: readonly Row[], version?: number) => {
  const at = version === undefined ? 0 : rows.findIndex((row) => row.version === version);
  const chosen = rows[at];
  if (!chosen) throw notFound();
  return {chosen, earlier: rows.slice(at + 1)};
};

export const feeHandlers = ({db, identify}: OwnersContext) => ({
  async listFeeAccounts({query}: List, reply: FastifyReply): Promise<FeeAccountList> {
    const community = await findCommunity(db, query.community);
    const lang = languageFor(community, query.lang);
    const rows = await newestAccounts(db, community.id);
    asPublic(reply, lang);
    return {
      items: rows.map((row) => accountSummary(row, lang, community)),
      ...dueView(community, lang),
    };
  },

  async getFeeAccount({query, params}: Read, reply: FastifyReply): Promise<FeeAccount> {
    const community = await findCommunity(db, query.community);
    const lang = languageFor(community, query.lang);
    const versions = await accountVersions(db, community.id, params.period);
    const {chosen, earlier} = choose(versions, query.version);
    const row = await findAccount(db, community.id, params.period, chosen.version);
    if (!row) throw notFound();
    asPublic(reply, lang);
    return accountView(row, earlier, lang, community);
  },

  async listFeeStatements(request: List, reply: FastifyReply): Promise<FeeStatementList> {
    const subject = await identify(request);
    const {query} = request;
    const community = await findCommunity(db, query.community);
    const lang = languageFor(community, query.lang);
    const rows = await newestStatements(db, community.id, subject);
    asPrivate(reply, lang);
    return {
      items: rows.map((row) => statementSummary(row, lang, community)),
      ...dueView(community, lang),
    };
  },

  async getFeeStatement(request: Read, reply: FastifyReply): Promise<FeeStatement> {
    const subject = await identify(request);
    const {query, params} = request;
    const community = await findCommunity(db, query.community);
    const lang = languageFor(community, query.lang);
    const versions = await statementVersions(db, community.id, subject, {
      period: params.period,
      unit: query.unit,
    });
    const {chosen, earlier} = choose(versions, query.version);
    const {unit, version} = chosen;
    const row = await findStatement(db, {
      community: community.id,
      period: params.period,
      unit,
      version,
    });
    if (!row) throw notFound();
    asPrivate(reply, lang);
    return statementView(row, earlier, lang, community);
  },
});
