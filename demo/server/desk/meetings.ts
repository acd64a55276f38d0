import type {FastifyReply, FastifyRequest} from 'fastify';
import type {Updateable} from 'kysely';
import type {Community} from '../communities.js';
import type {Tables, Tx} from '../database/schema.js';
import {invalid, notFound, Problem} from '../http/problem.js';
import type {Localized} from '../languages.js';
import type {MinutesContent} from '../meetings/content.js';
import {newId, readDraft, repeated, type MeetingDraft} from '../meetings/draft.js';
import {daysBetween, wallTime, type Step} from '../meetings/local-time.js';
import {repliesTo, seatsTaken, type MeetingRow, type ReplyRow} from '../meetings/view.js';
import {present} from '../requests/told.js';
import type {DeskContext} from './context.js';
import {servedCommunities, servedCommunity} from './served.js';

type Create = FastifyRequest<{Body: MeetingDraft & {repeat?: {every: Step; times: number}}}>;
type Write<Body> = FastifyRequest<{Params: {id: string}; Body: Body}>;
type Read = FastifyRequest<{Params: {id: string}; Querystring: {community: string}}>;

const viewOf = (row: MeetingRow, replies: readonly ReplyRow[]) => {
  const {minutes, notice_sent_at: sentAt} = row;
  return {
    id: row.id,
    community: row.community,
    kind: row.kind,
    status: row.status,
    startsAt: row.starts_at.toISOString(),
    endsAt: row.ends_at.toISOString(),
    startsAtLocal: wallTime(row.starts_at, row.time_zone),
    endsAtLocal: wallTime(row.ends_at, row.time_zone),
    timeZone: row.time_zone,
    content: row.content,
    version: row.version,
    coming: seatsTaken(replies),
    maybe: replies.filter(({answer}) => answer === 'maybe').length,
    ...present({
      replyByLocal: row.reply_by && wallTime(row.reply_by, row.time_zone),
      capacity: row.capacity,
      series: row.series,
      noticeDays: sentAt && Math.max(0, daysBetween(sentAt, row.starts_at, row.time_zone)),
      minutes,
    }),
  };
};

export const deskMeetingHandlers = (context: DeskContext) => {
  const {db} = context;

  const show = async (community: string, id: string) => {
    const row = await db
      .selectFrom('meetings')
      .selectAll()
      .where('community', '=', community)
      .where('id', '=', id)
      .executeTakeFirst();
    if (!row) throw notFound();
    return viewOf(row, await repliesTo(db, community, [id]));
  };

  /** Changes a meeting that nobody else has changed since, then shows it. */
  const change = async (
    request: Write<{community: string; version: number}>,
    work: (
      tx: Tx,
      row: MeetingRow,
      community: Community,
      now: Date,
    ) => Promise<Updateable<Tables['meetings']>>,
  ) => {
    const community = await servedCommunity(context, request, request.body.community);
    const {id} = request.params;
    await db.transaction().execute(async (tx) => {
      const row = await tx
        .selectFrom('meetings')
        .selectAll()
        .where('community', '=', community.id)
        .where('id', '=', id)
        .forUpdate()
        .executeTakeFirst();
      if (!row) throw notFound();
      if (row.version !== request.body.version) {
        throw new Problem(409, 'version-conflict', 'Somebody was faster; please look at it again.');
      }
      const now = new Date();
      const changed = await work(tx, row, community, now);
      await tx
        .updateTable('meetings')
        .set({...changed, version: row.version + 1, updated_at: now})
        .where('community', '=', community.id)
        .where('id', '=', id)
        .execute();
    });
    return show(community.id, id);
  };

  const withNote = ({content}: MeetingRow, changeNote: Localized) =>
    JSON.stringify({...content, changeNote});

  const refuseCancelled = ({status}: MeetingRow) => {
    if (status !== 'cancelled') return;
    throw new Problem(409, 'transition-not-allowed', 'This meeting is cancelled.');
  };

  return {
    async listDeskMeetings(request: FastifyRequest) {
      const communities = await servedCommunities(context, request);
      return {
        communities: await Promise.all(
          communities.map(async ({id, name, config}) => {
            const rows = await db
              .selectFrom('meetings')
              .selectAll()
              .where('community', '=', id)
              .orderBy('starts_at', 'desc')
              .limit(200)
              .execute();
            const replies = await repliesTo(
              db,
              id,
              rows.map((row) => row.id),
            );
            return {
              id,
              name,
              languages: config.languages,
              timeZone: config.timeZone,
              meetings: rows.map((row) =>
                viewOf(
                  row,
                  replies.filter(({meeting}) => meeting === row.id),
                ),
              ),
            };
          }),
        ),
      };
    },

    async createDeskMeeting(request: Create, reply: FastifyReply) {
      const {repeat, ...draft} = request.body;
      const community = await servedCommunity(context, request, draft.community);
      const now = new Date();
      const series = repeat ? newId() : null;
      const rows = repeated(draft, repeat).map((one) => ({
        community: community.id,
        id: newId(),
        status: 'scheduled' as const,
        series,
        notice_sent_at: now,
        updated_at: now,
        ...readDraft(one, community.config.timeZone, now),
      }));
      await db.insertInto('meetings').values(rows).execute();
      void reply.code(201);
      return {items: await Promise.all(rows.map(({id}) => show(community.id, id)))};
    },

    changeDeskMeeting: (request: Write<MeetingDraft & {version: number; changeNote: Localized}>) =>
      change(request, async (tx, row, {config}, now) => {
        refuseCancelled(row);
        const {changeNote, ...draft} = request.body;
        const slots = draft.slotMinutes ? undefined : row.content.slots;
        const content = {...draft.content, ...present({slots}), changeNote};
        const written = readDraft({...draft, content}, config.timeZone, now);
        const taken = seatsTaken(await repliesTo(tx, row.community, [row.id]));
        if (written.capacity !== null && written.capacity < taken) {
          const detail = `${taken} seats are taken already.`;
          throw invalid([{pointer: '/capacity', code: 'conflict', detail}]);
        }
        return {...written, status: 'changed'};
      }),

    cancelDeskMeeting: (
      request: Write<{
        community: string;
        version: number;
        reason: Localized;
        following: boolean;
      }>,
    ) =>
      change(request, async (tx, row, _community, now) => {
        refuseCancelled(row);
        const {reason, following} = request.body;
        if (row.ends_at <= now) {
          throw new Problem(409, 'transition-not-allowed', 'This meeting is over.');
        }
        const later =
          following && row.series
            ? await tx
                .selectFrom('meetings')
                .selectAll()
                .where('community', '=', row.community)
                .where('series', '=', row.series)
                .where('starts_at', '>', row.starts_at)
                .where('status', '!=', 'cancelled')
                .forUpdate()
                .execute()
            : [];
        for (const one of later) {
          await tx
            .updateTable('meetings')
            .set({
              status: 'cancelled',
              content: withNote(one, reason),
              version: one.version + 1,
              updated_at: now,
            })
            .where('community', '=', one.community)
            .where('id', '=', one.id)
            .execute();
        }
        return {status: 'cancelled', content: withNote(row, reason)};
      }),

    putDeskMinutes: (request: Write<{community: string; version: number} & MinutesContent>) =>
      change(request, async (_tx, row, _community, now) => {
        refuseCancelled(row);
        if (row.starts_at > now) {
          throw new Problem(409, 'transition-not-allowed', 'This meeting has not begun.');
        }
        const {text, href, resolutions} = request.body;
        const minutes = {resolutions, ...present({text, href})};
        return {status: 'held', minutes: JSON.stringify(minutes), minutes_at: now};
      }),

    async listDeskReplies(request: Read) {
      const community = await servedCommunity(context, request, request.query.community);
      const {content} = await show(community.id, request.params.id);
      const replies = await repliesTo(db, community.id, [request.params.id]);
      const slotAt = (id: string | null) => content.slots?.find((slot) => slot.id === id)?.startsAt;
      return {
        seats: seatsTaken(replies),
        items: replies
          .map((row) => ({
            unit: row.unit,
            answer: row.answer,
            guests: row.guests,
            repliedAt: row.replied_at.toISOString(),
            ...present({
              proxyName: row.proxy_name,
              slotAt: slotAt(row.slot),
              note: row.note,
            }),
          }))
          .sort((a, b) => (a.unit < b.unit ? -1 : 1)),
      };
    },
  };
};
