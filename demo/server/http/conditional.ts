import {createHash} from 'node:crypto';
import type {FastifyInstance} from 'fastify';

const opaque = (tag: string) => tag.trim().replace(/^W\//, '');

/** Puts an `ETag` on every successful read and answers 304 to whoever has that copy. */
export const useConditionalReads = (app: FastifyInstance) => {
  app.addHook('onSend', async (request, reply, payload) => {
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    if (!isRead || reply.statusCode !== 200 || typeof payload !== 'string') return payload;
    const etag = `"${createHash('sha256').update(payload).digest('base64url')}"`;
    void reply.header('etag', etag);
    const known = request.headers['if-none-match']?.split(',').map(opaque) ?? [];
    if (!known.includes(etag) && !known.includes('*')) return payload;
    void reply.code(304).removeHeader('content-type').removeHeader('content-length');
    return '';
  });
};
