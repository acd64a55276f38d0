import type {FastifyRequest} from 'fastify';
import type {Community} from '../communities.js';
import type {Tx} from '../database/schema.js';
import type {Attempts} from '../http/attempts.js';
import {clientOf} from '../http/client-address.js';
import {invalid, Problem, rateLimited} from '../http/problem.js';
import {askingWords} from './wording.js';

/** More web addresses than this in one text are advertising. */
const mostLinks = 5;
const link = /https?:\/\/|www\./giu;
const day = 24 * 60 * 60 * 1000;

interface Guarded {
  readonly description: string;
  readonly lang?: string | undefined;
  readonly trap?: string | undefined;
}

/**
 * Keeps advertising out by what was sent, never by how fast or slowly: a browser fills a form in a
 * blink, a screen reader takes its time. Throws a problem in the sender's language.
 */
export const refuseSpam = ({description, lang, trap}: Guarded): void => {
  const words = askingWords(lang);
  if (trap) throw new Problem(422, 'not-accepted', words.notAccepted, {detail: words.notAccepted});
  if ((description.match(link) ?? []).length > mostLinks) {
    throw invalid([{pointer: '/description', code: 'links', detail: words.tooManyLinks}]);
  }
};

/** Counts what one address sends; throws a 429 in the sender's language where it was too much. */
export const countFrom = async (
  sent: Attempts,
  request: FastifyRequest,
  lang: string | undefined,
): Promise<void> => {
  await sent.fail(clientOf(request)).catch((refused: unknown) => {
    throw refused instanceof Problem
      ? rateLimited(refused.retryAfter ?? 60, askingWords(lang).tooManyFromHere)
      : refused;
  });
};

/** Where a home is: its place, unit and what the owner wrote of it. */
interface Home {
  readonly placeId?: string | undefined;
  readonly unitId?: string | undefined;
  readonly detail?: string | undefined;
}

/**
 * Throws a 429 where one home has sent its number within a day. A place alone is no home: a whole
 * building may report the same broken lift.
 */
export const refuseManyOfOneHome = async (
  tx: Tx,
  community: Community,
  {placeId, unitId, detail}: Home,
  {most, at, lang}: {most: number; at: Date; lang: string | undefined},
): Promise<void> => {
  const place = community.config.places.find(({id}) => id === placeId);
  if (place?.kind !== 'building' || detail === undefined) return;
  const sent = await tx
    .selectFrom('requests')
    .select('submitted_at')
    .where('community', '=', community.id)
    .where('place_id', '=', place.id)
    .where('submitted_at', '>', new Date(at.valueOf() - day))
    .where('detail', '=', detail)
    .where('unit_id', unitId === undefined ? 'is' : '=', unitId ?? null)
    .orderBy('submitted_at', 'desc')
    .limit(most)
    .execute();
  const oldest = sent[most - 1];
  if (!oldest) return;
  const wait = Math.ceil((oldest.submitted_at.valueOf() + day - at.valueOf()) / 1000);
  throw rateLimited(Math.max(1, wait), askingWords(lang).tooManyForUnit);
};
