import type {FastifyRequest} from 'fastify';
import {followedFault} from '../asking/faults.js';
import {findCommunity, type Community} from '../communities.js';
import {clientOf} from '../http/client-address.js';
import {noSuchRequest} from '../http/problem.js';
import {normalReference} from '../requests/reference.js';
import type {RequestRow} from '../requests/view.js';
import type {OwnersContext, ReadQuery, RequestParams} from './context.js';

type Opening = FastifyRequest<{Querystring: ReadQuery; Params: RequestParams}>;

interface Opened {
  readonly row: RequestRow;
  readonly community: Community;
}

/** Looks up what a reference stands for. */
type Find = (community: Community, reference: string) => Promise<RequestRow | undefined>;

/**
 * What a reference opens: by its code, or by the identity of who sent it. A wrong code and an
 * unknown reference cost the same work and get the same answer; too many of either get a 429, even
 * with the right code.
 */
const openBy = async (
  {db, codes, wrongCodes, know}: OwnersContext,
  request: Opening,
  find: Find,
): Promise<Opened & {reference: string}> => {
  const community = await findCommunity(db, request.query.community);
  const client = clientOf(request);
  await wrongCodes.check(client);
  const reference = normalReference(request.params.reference);
  const given = request.headers['request-code'];
  const row = await find(community, reference);
  // Who is known and brings no code sees what they sent, and nothing else.
  const subject = given === undefined ? await know(request) : undefined;
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
  return {row, community, reference};
};

const ownRequest =
  ({db}: OwnersContext): Find =>
  (community, reference) =>
    db
      .selectFrom('requests')
      .selectAll()
      .where('community', '=', community.id)
      .where('reference', '=', reference)
      .executeTakeFirst();

/** The owner's own request, to read and to write to. */
export const openRequest = (context: OwnersContext, request: Opening): Promise<Opened> =>
  openBy(context, request, ownRequest(context));

/**
 * For reading alone: the owner's own request, or a fault they follow. `follower` is then the
 * reference they follow it by.
 */
export const openSeen = async (
  context: OwnersContext,
  request: Opening,
): Promise<Opened & {follower?: string}> => {
  const find: Find = async (community, reference) =>
    (await ownRequest(context)(community, reference)) ??
    (await followedFault(context.db, community, reference));
  const {reference, ...opened} = await openBy(context, request, find);
  return {...opened, ...(opened.row.reference !== reference && {follower: reference})};
};
