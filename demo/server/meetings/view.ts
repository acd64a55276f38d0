import type {Selectable} from 'kysely';
import type {Meeting, MeetingReply} from '../../../src/contract/index.js';
import type {Database, Tables} from '../database/schema.js';
import {inLanguage, type Localized} from '../languages.js';
import {present} from '../requests/told.js';
import type {MeetingDocument} from './content.js';
import {daysBetween} from './local-time.js';

export type MeetingRow = Selectable<Tables['meetings']>;
export type ReplyRow = Selectable<Tables['meeting_replies']>;

/** How many come, guests and all. */
export const seatsTaken = (replies: readonly ReplyRow[]) =>
  replies.filter(({answer}) => answer === 'yes').reduce((sum, {guests}) => sum + 1 + guests, 0);

export const isReplyOpen = ({reply_by: by, status, ends_at: end}: MeetingRow, now: Date): boolean =>
  by !== null && now < by && now < end && status !== 'cancelled' && status !== 'held';

export const repliesTo = (
  db: Database,
  community: string,
  ids: readonly string[],
): Promise<ReplyRow[]> =>
  ids.length === 0
    ? Promise.resolve([])
    : db
        .selectFrom('meeting_replies')
        .selectAll()
        .where('community', '=', community)
        .where('meeting', 'in', ids)
        .execute();

const replyView = (row: ReplyRow): MeetingReply => ({
  answer: row.answer,
  repliedAt: row.replied_at.toISOString(),
  ...present({
    guests: row.guests || undefined,
    proxy: row.proxy_name === null ? undefined : {name: row.proxy_name},
    slotId: row.slot,
    note: row.note,
  }),
});

/** A meeting as an owner reads it: of other households' replies only how many seats are left. */
export const meetingView = (
  row: MeetingRow,
  replies: readonly ReplyRow[],
  {lang, now, units}: {lang: string; now: Date; units?: readonly string[]},
): Meeting => {
  const {content, minutes} = row;
  const words = (text: Localized | undefined) => text && inLanguage(text, lang);
  const documentViews = (documents: readonly MeetingDocument[] | undefined) =>
    documents?.map(({title, href}) => ({title: inLanguage(title, lang), href}));
  const taken = new Set(replies.filter(({answer}) => answer === 'yes').map(({slot}) => slot));
  return {
    id: row.id,
    kind: row.kind,
    title: inLanguage(content.title, lang),
    startsAt: row.starts_at.toISOString(),
    endsAt: row.ends_at.toISOString(),
    timeZone: row.time_zone,
    place: {
      name: inLanguage(content.place.name, lang),
      ...present({room: words(content.place.room), access: words(content.place.access)}),
    },
    host: inLanguage(content.host, lang),
    agenda: content.agenda.map(({id, type, title, text, documents}) => ({
      id,
      type,
      title: inLanguage(title, lang),
      ...present({text: words(text), documents: documentViews(documents)}),
    })),
    status: row.status,
    version: row.version,
    updatedAt: row.updated_at.toISOString(),
    ...present({
      description: words(content.description),
      online: content.online && {
        href: content.online.href,
        ...present({note: words(content.online.note)}),
      },
      people: content.people?.map((person) => inLanguage(person, lang)),
      documents: documentViews(content.documents),
      series:
        row.series && content.seriesTitle
          ? {id: row.series, title: inLanguage(content.seriesTitle, lang)}
          : undefined,
      notice: noticeView(row, lang),
      reply: row.reply_by ? replyingView(row, row.reply_by, replies, {lang, now}) : undefined,
      slots: content.slots?.map((slot) => ({...slot, taken: taken.has(slot.id)})),
      households: units?.map((unit) => {
        const own = replies.find((reply) => reply.unit === unit);
        return {unit, ...(own && {reply: replyView(own)})};
      }),
      changeNote: words(content.changeNote),
      minutes:
        minutes && row.minutes_at
          ? {
              publishedAt: row.minutes_at.toISOString(),
              ...present({text: words(minutes.text), href: minutes.href}),
            }
          : undefined,
      resolutions: minutes?.resolutions.map(({no, title, outcome, text}) => ({
        no,
        title: inLanguage(title, lang),
        outcome: inLanguage(outcome, lang),
        ...present({text: words(text)}),
      })),
    }),
  };
};

const noticeView = (
  {content: {notice}, notice_sent_at: sentAt, starts_at: start, time_zone: zone}: MeetingRow,
  lang: string,
): Meeting['notice'] =>
  sentAt
    ? {
        sentAt: sentAt.toISOString(),
        days: Math.max(0, daysBetween(sentAt, start, zone)),
        ...(notice && {
          requiredDays: notice.requiredDays,
          ...present({basis: notice.basis && inLanguage(notice.basis, lang)}),
        }),
      }
    : undefined;

const replyingView = (
  row: MeetingRow,
  by: Date,
  replies: readonly ReplyRow[],
  {lang, now}: {lang: string; now: Date},
): Meeting['reply'] => {
  const {maxGuests, proxy, proxyNote} = row.content;
  return {
    by: by.toISOString(),
    isOpen: isReplyOpen(row, now),
    ...present({
      maxGuests,
      proxy,
      proxyNote: proxyNote && inLanguage(proxyNote, lang),
      capacity: row.capacity,
      seatsLeft:
        row.capacity === null ? undefined : Math.max(0, row.capacity - seatsTaken(replies)),
    }),
  };
};
