import type {FastifyReply, FastifyRequest} from 'fastify';
import type {ServiceReport} from '../../../src/contract/index.js';
import {findCommunity, languageFor} from '../communities.js';
import {notFound} from '../http/problem.js';
import {servicesOf} from '../reports/compute.js';
import {periodOf, reportView} from '../reports/view.js';
import type {OwnersContext, ReadQuery} from './context.js';
import {asPublic} from './replies.js';

type Read = FastifyRequest<{Querystring: ReadQuery & {period?: string}}>;

export const reportHandlers = ({db}: OwnersContext) => ({
  async getServiceReport({query}: Read, reply: FastifyReply): Promise<ServiceReport> {
    const community = await findCommunity(db, query.community);
    const lang = languageFor(community, query.lang);
    const newest = await db
      .selectFrom('service_reports')
      .selectAll()
      .distinctOn(['period_from', 'period'])
      .where('community', '=', community.id)
      .orderBy('period_from', 'desc')
      .orderBy('period')
      .orderBy('version', 'desc')
      .execute();
    const row = query.period ? newest.find(({period}) => period === query.period) : newest[0];
    if (!row) throw notFound();
    const services = await servicesOf(db, community.id);
    asPublic(reply, lang);
    return reportView(
      row,
      newest.map(periodOf),
      new Map(services.map(({code, name}) => [code, name])),
      lang,
    );
  },
});
