import type {FastifyReply} from 'fastify';

/** Anyone may keep a copy, but asks each time whether it is still good. */
export const asPublic = (reply: FastifyReply, lang: string) =>
  reply.header('cache-control', 'public, no-cache').header('content-language', lang);

/**
 * Caches on the way may answer for us, so that one urgent notice does not bring every owner here:
 * for minutes, where the reader names the present revision, since the next one has another address;
 * else for seconds. A revision that is yet to come must not be filled with what was before it.
 */
export const asShared = (
  reply: FastifyReply,
  lang: string,
  asked: number | undefined,
  present: number,
) => {
  const [fresh, stale] = asked === present ? [300, 600] : [15, 30];
  const isAhead = asked !== undefined && asked > present;
  return reply
    .header(
      'cache-control',
      isAhead
        ? 'no-store'
        : `public, max-age=0, s-maxage=${fresh}, stale-while-revalidate=${stale}`,
    )
    .header('content-language', lang);
};

/** Nobody on the way keeps a copy. */
export const asPrivate = (reply: FastifyReply, lang: string) =>
  reply.header('cache-control', 'private, no-store').header('content-language', lang);

/** 201, saying whether this answer had been given before. */
export const asRecorded = (reply: FastifyReply, replayed: boolean) => {
  void reply.code(201).header('cache-control', 'private, no-store');
  if (replayed) void reply.header('idempotency-replayed', 'true');
};
