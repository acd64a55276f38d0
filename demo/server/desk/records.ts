import {stringify} from 'csv-stringify/sync';
import type {FastifyReply, FastifyRequest} from 'fastify';
import {findCommunity, languageFor} from '../communities.js';
import {notFound} from '../http/problem.js';
import {inLanguage} from '../languages.js';
import {wordingFor} from '../requests/wording/wording.js';
import {memberOf, type DeskContext} from './context.js';
import {dayAfter, startOfDay} from './days.js';

type Export = FastifyRequest<{Querystring: {community: string; from: string; to: string}}>;

const columns = [
  'reference',
  'kind',
  'received',
  'place',
  'owner',
  'matter',
  'state',
  'handled by',
  'promised by',
  'first answer',
  'ended',
  'promise kept',
  'delays announced',
  'opened again',
  'result',
  'rating',
  'comment',
  'return visit',
];

/** A table program shows this as a mark of UTF-8, and reads Chinese rightly. */
const byteOrderMark = '\ufeff';

export const recordHandlers = ({db}: DeskContext) => ({
  /** All that was received in a period: time, place, people, matter, result. */
  async exportRecords(request: Export, reply: FastifyReply) {
    const {community: id, from, to} = request.query;
    if (!memberOf(request).communities.includes(id)) throw notFound();
    const community = await findCommunity(db, id);
    const {timeZone} = community.config;
    const lang = languageFor(community, undefined);
    const rows = await db
      .selectFrom('requests')
      .innerJoin('services', (join) =>
        join
          .onRef('services.community', '=', 'requests.community')
          .onRef('services.code', '=', 'requests.service_code'),
      )
      .selectAll('requests')
      .select('services.name as service_name')
      .where('requests.community', '=', id)
      .where('submitted_at', '>=', startOfDay(from, timeZone))
      .where('submitted_at', '<', startOfDay(dayAfter(to), timeZone))
      .orderBy('submitted_at')
      .execute();
    const time = new Intl.DateTimeFormat('sv-SE', {
      timeZone,
      dateStyle: 'short',
      timeStyle: 'short',
    });
    const written = (at: Date | null) => (at ? time.format(at) : '');
    const {labels} = wordingFor(lang);
    const lines = rows.map((row) => [
      row.reference,
      inLanguage(row.service_name, lang),
      written(row.submitted_at),
      [row.place_name && inLanguage(row.place_name, lang), row.detail].filter(Boolean).join(' · '),
      row.contact_name ?? '',
      row.description,
      labels[row.state],
      row.handler?.name ?? '',
      written(row.expected_at),
      written(row.first_answer_at),
      written(row.ended_at),
      row.kept_promise === null ? '' : row.kept_promise ? 'yes' : 'no',
      row.delays,
      row.reopen_count,
      row.result?.text ?? row.refusal?.explanation ?? '',
      row.rating?.overall ?? '',
      row.rating?.comment ?? '',
      written(row.return_visit_at),
    ]);
    void reply
      .header('content-type', 'text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="records-${from}-${to}.csv"`);
    // A cell that begins like a formula is text, whatever an owner wrote.
    return byteOrderMark + stringify([columns, ...lines], {escape_formulas: true});
  },
});
