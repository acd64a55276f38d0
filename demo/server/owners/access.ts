import type {FastifyRequest} from 'fastify';
import {findCommunity, type Community} from '../communities.js';
import {clientOf} from '../http/client-address.js';
import {noSuchRequest} from '../http/problem.js';
import {normalReference} from '../requests/reference.js';
import type {RequestRow} from '../requests/view.js';
import type {OwnersContext, ReadQuery, RequestParams} from './context.js';

type Opening = FastifyRequest<{Querystring: ReadQuery; Params: RequestParams}>;

/**
 * The request a reference and its code open, or the identity of who sent it. A wrong code and an unknown reference cost the same
 * work and get the same answer; too many of either get a 429, even with the right code.
 */
export const openRequest = async (
  {db, codes, wrongCodes, identify}: OwnersContext,
  request: Opening,
): Promise<{row: RequestRow; community: Community}> => {
  const community = await findCommunity(db, request.query.community);
  const client = clientOf(request);
  await wrongCodes.check(client);
  const reference = normalReference(request.params.reference);
  const given = request.headers['request-code'];
  const row = await db
    .selectFrom('requests')
    .selectAll()
    .where('community', '=', community.id)
    .where('reference', '=', reference)
    .executeTakeFirst();
  const {authorization} = request.headers;
  // Who is known and brings no code sees what they sent, and nothing else.
  const subject = given === undefined && authorization ? await identify(request) : undefined;
  const matches =
    subject === undefined
      ? codes.matches(community.id, reference, given?.toString())
      : row?.owner_subject === subject;
  if (!row || !matches) {
    await wrongCodes.fail(client);
    throw noSuchRequest();
  }
  // Again, or many guesses sent at once would all be looked at before the first was counted.
  await wrongCodes.check(client);
  return {row, community};
};
