import type {FastifyReply, FastifyRequest} from 'fastify';
import {sql} from 'kysely';
import type {Meeting, MeetingPage, NewMeetingReply} from '../../../src/contract/index.js';
import {findCommunity, languageFor} from '../communities.js';
import {readCursor, writeCursor} from '../cursor.js';
import {notFound} from '../http/problem.js';
import {calendarFile} from '../meetings/calendar.js';
import {recordReply} from '../meetings/reply.js';
import {meetingView, repliesTo} from '../meetings/view.js';
import type {OwnersContext, ReadQuery} from './context.js';
import {householdMeant, householdsOf} from './households.js';
import {asPrivate, asPublic} from './replies.js';

type List = FastifyRequest<{
  Querystring: ReadQuery & {
    when: 'upcoming' | 'past';
    kind?: string;
    cursor?: string;
    limit: number;
  };
}>;
type Read = FastifyRequest<{Querystring: ReadQuery; Params: {id: string}}>;
type Write = FastifyRequest<{
  Querystring: ReadQuery;
  Params: {id: string};
  Body: NewMeetingReply;
}>;

export const meetingHandlers = ({db, know, identify}: OwnersContext) => {
  /** The owner's households; undefined for whoever does not say who they are. */
  const ownUnits = async (request: FastifyRequest, community: string) => {
    const subject = await know(request);
    return subject === undefined ? undefined : householdsOf(db, community, subject);
  };

  const find = async ({query, params}: Read) => {
    const community = await findCommunity(db, query.community);
    const row = await db
      .selectFrom('meetings')
      .selectAll()
      .where('community', '=', community.id)
      .where('id', '=', params.id)
      .executeTakeFirst();
    if (!row) throw notFound();
    return {community, row, lang: languageFor(community, query.lang)};
  };

  const show = async (request: Read, units: readonly string[] | undefined): Promise<Meeting> => {
    const {community, row, lang} = await find(request);
    const replies = await repliesTo(db, community.id, [row.id]);
    return meetingView(row, replies, {lang, now: new Date(), units});
  };

  return {
    async listMeetings(request: List, reply: FastifyReply): Promise<MeetingPage> {
      const {when, kind, cursor, limit, ...query} = request.query;
      const community = await findCommunity(db, query.community);
      const lang = languageFor(community, query.lang);
      const units = await ownUnits(request, community.id);
      const place = cursor === undefined ? undefined : readCursor(cursor, 3, [0, 1]);
      // The pages after the first go by the first one's clock.
      const now = place ? new Date(place.texts[0] ?? 0) : new Date();
      const order = when === 'past' ? 'desc' : 'asc';
      let page = db
        .selectFrom('meetings')
        .selectAll()
        .where('community', '=', community.id)
        .where('ends_at', when === 'past' ? '<=' : '>', now)
        .orderBy('starts_at', order)
        .orderBy('id', order)
        .limit(limit + 1);
      if (kind) page = page.where('kind', '=', kind);
      if (place) {
        const [, startsAt = '', id = ''] = place.texts;
        page = page.where(
          sql<boolean>`(starts_at, id) ${sql.raw(when === 'past' ? '<' : '>')} (${new Date(startsAt)}::timestamptz, ${id}::text)`,
        );
      }
      const rows = await page.execute();
      const shown = rows.slice(0, limit);
      const last = rows.length > limit ? shown.at(-1) : undefined;
      const replies = await repliesTo(
        db,
        community.id,
        shown.map(({id}) => id),
      );
      if (units) asPrivate(reply, lang);
      else asPublic(reply, lang);
      return {
        items: shown.map((row) =>
          meetingView(
            row,
            replies.filter(({meeting}) => meeting === row.id),
            {lang, now: new Date(), units},
          ),
        ),
        ...(last && {
          nextCursor: writeCursor([
            when === 'past',
            now.toISOString(),
            last.starts_at.toISOString(),
            last.id,
          ]),
        }),
      };
    },

    async getMeeting(request: Read, reply: FastifyReply): Promise<Meeting> {
      const community = await findCommunity(db, request.query.community);
      const units = await ownUnits(request, community.id);
      const lang = languageFor(community, request.query.lang);
      if (units) asPrivate(reply, lang);
      else asPublic(reply, lang);
      return show(request, units);
    },

    async putMeetingReply(request: Write, reply: FastifyReply): Promise<Meeting> {
      const subject = await identify(request);
      const {community, row, lang} = await find(request);
      const units = await householdsOf(db, community.id, subject);
      const unit = householdMeant(units, request.body.unit);
      await recordReply(
        db,
        {community: community.id, id: row.id},
        {subject, unit},
        request.body,
        new Date(),
      );
      asPrivate(reply, lang);
      return show(request, units);
    },

    async getMeetingCalendar(request: Read, reply: FastifyReply) {
      const {community, row, lang} = await find(request);
      asPublic(reply, lang);
      void reply
        .type('text/calendar; charset=utf-8')
        .header('content-disposition', `inline; filename="${row.id.replace(/[^\w-]/g, '_')}.ics"`);
      return calendarFile(row, community, lang);
    },
  };
};
