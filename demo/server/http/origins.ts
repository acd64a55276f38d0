import cors from '@fastify/cors';
import type {FastifyInstance, FastifyRequest} from 'fastify';
import {forbidden} from './problem.js';

const isSameOrigin = (origin: string, request: FastifyRequest) =>
  URL.canParse(origin) && new URL(origin).host === request.host;

/** Whether a call comes from our own page or one we name; what is no page names no origin. */
export const isPageOfOurs = (request: FastifyRequest, allowed: readonly string[]) => {
  const {origin} = request.headers;
  return !origin || allowed.includes(origin) || isSameOrigin(origin, request);
};

/** Refuses writes from pages of other origins; a browser always names the origin of a write. */
export const refuseForeignWrites = (app: FastifyInstance, allowed: readonly string[]) => {
  app.addHook('onRequest', async (request) => {
    if (['GET', 'HEAD', 'OPTIONS'].includes(request.method)) return;
    if (allowed.includes('*') || isPageOfOurs(request, allowed)) return;
    throw forbidden('Pages of this origin may not write here; see ALLOWED_ORIGINS.');
  });
};

/** Lets pages of the allowed origins call the owners' API; the headers are those of the contract. */
export const allowOrigins = async (app: FastifyInstance, allowed: readonly string[]) => {
  await app.register(cors, {
    origin: allowed.includes('*') ? '*' : [...allowed],
    // Pages that are named may be known by their cookie; "everybody" may not.
    credentials: !allowed.includes('*'),
    methods: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'],
    allowedHeaders: [
      'Accept-Language',
      'Authorization',
      'Content-Type',
      'Idempotency-Key',
      'If-None-Match',
      'Last-Event-ID',
      'Proof-Of-Work',
      'Request-Code',
      'Tus-Resumable',
      'Upload-Length',
      'Upload-Metadata',
      'Upload-Offset',
      'X-Owner-Portal',
    ],
    exposedHeaders: [
      'Content-Language',
      'ETag',
      'Idempotency-Replayed',
      'Location',
      'Retry-After',
      'Tus-Resumable',
      'Upload-Expires',
      'Upload-Length',
      'Upload-Offset',
    ],
    maxAge: 600,
    strictPreflight: false,
  });
  refuseForeignWrites(app, allowed);
};
