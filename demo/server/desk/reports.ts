import type {FastifyRequest} from 'fastify';
import {languageFor, type Community} from '../communities.js';
import {invalid, notFound} from '../http/problem.js';
import type {Localized} from '../languages.js';
import {computeReport, servicesOf, withWords} from '../reports/compute.js';
import {lastQuarters, readPeriod, type Period} from '../reports/period.js';
import {extractOf, reviewsOf} from '../reports/reviews.js';
import {figureRows, periodView} from '../reports/view.js';
import {json, present} from '../requests/told.js';
import type {DeskContext} from './context.js';
import {managerOf, servedCommunities, servedCommunity} from './served.js';

type Read = FastifyRequest<{Params: {id: string}; Querystring: {community: string}}>;
type Publish = FastifyRequest<{
  Params: {id: string};
  Body: {community: string; comment: Localized; changeNote?: Localized; reviewId?: string};
}>;

const quartersOffered = 8;

export const deskReportHandlers = (context: DeskContext) => {
  const {db} = context;

  const newest = (community: string, period: string) =>
    db
      .selectFrom('service_reports')
      .selectAll()
      .where('community', '=', community)
      .where('period', '=', period)
      .orderBy('version', 'desc')
      .limit(1)
      .executeTakeFirst();

  const periodWith = async (community: Community, period: Period) => {
    const published = await newest(community.id, period.id);
    return {
      ...periodView(period, languageFor(community, undefined)),
      ...(published && {
        publishedAt: published.published_at.toISOString(),
        version: published.version,
      }),
    };
  };

  /** A period that is over: figures that still grow are no report. */
  const periodOver = (id: string, now: Date) => {
    const period = readPeriod(id);
    if (!period || new Date(period.to) >= now) throw notFound();
    return period;
  };

  const show = async (community: Community, period: Period) => {
    const content = await computeReport(db, community, period, new Date());
    const services = await servicesOf(db, community.id);
    const published = await newest(community.id, period.id);
    return {
      period: await periodWith(community, period),
      threshold: content.threshold,
      ...figureRows(
        content,
        new Map(services.map(({code, name}) => [code, name])),
        languageFor(community, undefined),
      ),
      reviews: await reviewsOf(db, community.id, period),
      ...present({comment: published?.content.comment}),
    };
  };

  return {
    async listDeskReports(request: FastifyRequest) {
      const communities = await servedCommunities(context, request);
      return {
        communities: await Promise.all(
          communities.map(async (community) => ({
            id: community.id,
            name: community.name,
            languages: community.config.languages,
            periods: await Promise.all(
              lastQuarters(new Date(), community.config.timeZone, quartersOffered).map((period) =>
                periodWith(community, period),
              ),
            ),
          })),
        ),
      };
    },

    async getDeskReport(request: Read) {
      const community = await servedCommunity(context, request, request.query.community);
      return show(community, periodOver(request.params.id, new Date()));
    },

    async publishDeskReport(request: Publish) {
      const member = managerOf(request);
      const {comment, changeNote, reviewId} = request.body;
      const community = await servedCommunity(context, request, request.body.community);
      const now = new Date();
      const period = periodOver(request.params.id, now);
      const review = reviewId
        ? await extractOf(db, community.id, reviewId, community.config.timeZone)
        : undefined;
      if (reviewId && !review) {
        const detail = 'There is no such review, or nothing of it is to be published.';
        throw invalid([{pointer: '/reviewId', code: 'unknown', detail}]);
      }
      const before = await newest(community.id, period.id);
      if (before && !changeNote) {
        const detail = 'A correction says what it corrects.';
        throw invalid([{pointer: '/changeNote', code: 'required', detail}]);
      }
      const content = await computeReport(db, community, period, now);
      await db
        .insertInto('service_reports')
        .values({
          community: community.id,
          period: period.id,
          period_from: period.from,
          period_to: period.to,
          version: (before?.version ?? 0) + 1,
          published_at: now,
          published_by: member.name,
          change_note: json(before && changeNote),
          content: JSON.stringify(withWords(content, {comment, ...present({review})})),
        })
        .execute();
      return show(community, period);
    },
  };
};
