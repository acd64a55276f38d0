import type {FastifyRequest} from 'fastify';
import type {Database} from '../database/schema.js';
import {isPageOfOurs} from '../http/origins.js';
import {cookieName, ownerWith} from './demo-sessions.js';
import type {KnowOwner} from './owner-tokens.js';

/**
 * The session of the demo's sign-in, for pages whose widgets have `credentials="include"`. A page
 * elsewhere can make a browser send the cookie, but neither the header nor another origin.
 */
const sessionIn = (request: FastifyRequest, allowedOrigins: readonly string[]) =>
  request.headers['x-owner-portal'] === '1' && isPageOfOurs(request, allowedOrigins)
    ? request.cookies[cookieName]
    : undefined;

/** Knows owners by their cookie where they bring no token; one that has ended is nobody's. */
export const knowByCookie =
  (db: Database, allowedOrigins: readonly string[], byToken: KnowOwner): KnowOwner =>
  async (request) => {
    if (request.headers.authorization !== undefined) return byToken(request);
    const secret = sessionIn(request, allowedOrigins);
    return secret ? (await ownerWith(db, secret))?.subject : undefined;
  };
