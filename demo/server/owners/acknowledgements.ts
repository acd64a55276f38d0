import type {FastifyReply, FastifyRequest} from 'fastify';
import type {
  NoticeAcknowledgement,
  NoticeAcknowledgementList,
} from '../../../src/contract/index.js';
import {findCommunity, languageFor} from '../communities.js';
import {notFound, Problem} from '../http/problem.js';
import {findNotice} from '../notices/read.js';
import type {OwnersContext, ReadQuery} from './context.js';
import {asPrivate} from './replies.js';

type Acknowledge = FastifyRequest<{
  Querystring: ReadQuery;
  Params: {id: string};
  Body: {version: number};
}>;

const view = ({notice, version, at}: {notice: string; version: number; at: Date}) => ({
  noticeId: notice,
  version,
  acknowledgedAt: at.toISOString(),
});

export const acknowledgementHandlers = ({db, identify}: OwnersContext) => ({
  async acknowledgeNotice(
    request: Acknowledge,
    reply: FastifyReply,
  ): Promise<NoticeAcknowledgement> {
    const subject = await identify(request);
    const {query, params, body} = request;
    const community = await findCommunity(db, query.community);
    const now = new Date();
    const notice = await findNotice(db, community.id, params.id, now);
    if (!notice) throw notFound();
    if (notice.version !== body.version) {
      throw new Problem(409, 'conflict', 'There is a newer version of this notice.');
    }
    const entry = {notice: notice.id, version: body.version, subject};
    await db
      .insertInto('notice_acknowledgements')
      .values({...entry, community: community.id, at: now})
      .onConflict((row) => row.doNothing())
      .execute();
    const kept = await db
      .selectFrom('notice_acknowledgements')
      .selectAll()
      .where('notice', '=', entry.notice)
      .where('version', '=', entry.version)
      .where('subject', '=', subject)
      .executeTakeFirstOrThrow();
    asPrivate(reply, languageFor(community, query.lang));
    return view(kept);
  },

  async listAcknowledgements(
    request: FastifyRequest<{Querystring: ReadQuery}>,
    reply: FastifyReply,
  ): Promise<NoticeAcknowledgementList> {
    const subject = await identify(request);
    const community = await findCommunity(db, request.query.community);
    const rows = await db
      .selectFrom('notice_acknowledgements')
      .selectAll()
      .where('community', '=', community.id)
      .where('subject', '=', subject)
      .orderBy('at', 'desc')
      .limit(500)
      .execute();
    asPrivate(reply, languageFor(community, undefined));
    return {items: rows.map(view)};
  },
});
