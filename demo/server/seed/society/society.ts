import type {Community} from '../../communities.js';
import type {Tx} from '../../database/schema.js';
import {computeReport, withWords} from '../../reports/compute.js';
import {boundsOf, lastQuarters} from '../../reports/period.js';
import {extractOf} from '../../reports/reviews.js';
import {daysFrom} from '../day.js';
import {seedHistory} from './history.js';
import {seedMeetings} from './meetings.js';
import {seedReview} from './review.js';
import {seedSurveys} from './surveys.js';

const comment = {
  'zh-Hans':
    '8 月起工程部增加一名夜班工程师，报修首次答复明显加快。公共区域报修仍有延误，多因灯具和阀门缺货，已列入常备库存。',
  'zh-Hant':
    '8 月起工程部增加一名夜班工程師，報修首次答覆明顯加快。公共區域報修仍有延誤，多因燈具與閥門缺貨，已列入常備庫存。',
  en: 'Since August a second engineer is on duty at night, and repairs are answered sooner. Repairs in common areas still ran late at times, mostly for want of lamps and valves; these are now kept in stock.',
};

/** Surveys, meetings, two quarters of requests, and the report on each, the last with what its joint review found. */
export const seedSociety = async (tx: Tx, community: Community, now: Date): Promise<void> => {
  const {id, config} = community;
  const day = daysFrom(now);
  await seedSurveys(tx, id, day);
  await seedMeetings(tx, id, day);
  const quarters = lastQuarters(now, config.timeZone, 2).reverse();
  for (const [index, period] of quarters.entries()) {
    const place = {id, timeZone: config.timeZone, prefix: config.referencePrefix};
    await seedHistory(tx, place, period, index * 30);
    const publishedAt = new Date(
      Math.min(now.valueOf(), boundsOf(period, config.timeZone).end.valueOf() + 12 * 86_400_000),
    );
    const content = await computeReport(tx, community, period, publishedAt);
    const isLast = index === quarters.length - 1;
    const review = isLast
      ? await extractOf(tx, id, await seedReview(tx, id, period, publishedAt), config.timeZone)
      : undefined;
    await tx
      .insertInto('service_reports')
      .values({
        community: id,
        period: period.id,
        period_from: period.from,
        period_to: period.to,
        version: 1,
        published_at: publishedAt,
        published_by: '周敏',
        content: JSON.stringify(withWords(content, {comment, ...(review && {review})})),
      })
      .execute();
  }
};
