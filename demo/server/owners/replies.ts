import type {FastifyReply} from 'fastify';

/** Anyone may keep a copy, but asks each time whether it is still good. */
export const asPublic = (reply: FastifyReply, lang: string) =>
  reply.header('cache-control', 'public, no-cache').header('content-language', lang);

/** Nobody on the way keeps a copy. */
export const asPrivate = (reply: FastifyReply, lang: string) =>
  reply.header('cache-control', 'private, no-store').header('content-language', lang);

/** 201, saying whether this answer had been given before. */
export const asRecorded = (reply: FastifyReply, replayed: boolean) => {
  void reply.code(201).header('cache-control', 'private, no-store');
  if (replayed) void reply.header('idempotency-replayed', 'true');
};
