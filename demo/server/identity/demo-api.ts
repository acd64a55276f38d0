import cookie from '@fastify/cookie';
import rateLimit from '@fastify/rate-limit';
import {hash, verify} from '@node-rs/argon2';
import type {FastifyInstance, FastifyReply, FastifyRequest} from 'fastify';
import type {Database} from '../database/schema.js';
import type {Attempts} from '../http/attempts.js';
import {useJsonBodies} from '../http/bodies.js';
import {limitTo} from '../http/call-limit.js';
import {clientOf} from '../http/client-address.js';
import {useContractSchemas} from '../http/compilers.js';
import {refuseForeignWrites} from '../http/origins.js';
import {unauthenticated} from '../http/problem.js';
import {bestLanguage, inLanguage} from '../languages.js';
import {tokenSeconds, type DemoIssuer} from './demo-keys.js';
import {
  beginDemoSession,
  cookieName,
  endDemoSession,
  ownerWith,
  sessionDays,
  type DemoOwner,
} from './demo-sessions.js';

/** The owners' API knows who is signed in by it, too: see `owner-cookies.ts`. */
const cookiePath = '/';

/** What the demo site's page gets: a token for the widgets, and the name to greet by. */
export interface DemoSession {
  readonly token: string;
  readonly expiresAt: string;
  readonly name: string;
}

type SignIn = FastifyRequest<{Body: {username: string; password: string}}>;

const credentials = {
  type: 'object',
  required: ['username', 'password'],
  properties: {
    username: {type: 'string', minLength: 1, maxLength: 100},
    password: {type: 'string', minLength: 1, maxLength: 200},
  },
};

interface DemoContext {
  readonly db: Database;
  readonly issuer: DemoIssuer;
  readonly failedSignIns: Attempts;
}

/**
 * The demo site's own sign-in, in the place of the firm's: short tokens for the widgets, and a
 * cookie no script can read to get the next one with.
 */
export const demoApi =
  ({db, issuer, failedSignIns}: DemoContext, {callsPerMinute}: {callsPerMinute: number}) =>
  async (app: FastifyInstance) => {
    useContractSchemas(app);
    useJsonBodies(app, 4096);
    await app.register(cookie);
    await app.register(rateLimit, limitTo(callsPerMinute));
    refuseForeignWrites(app, []);
    app.addHook('onSend', async (_request, reply) => {
      void reply.header('cache-control', 'private, no-store');
    });
    // Verified for unknown names, so that they take as long as known ones.
    const nobodysHash = hash('nobody has this password');

    const session = async (owner: DemoOwner, request: FastifyRequest): Promise<DemoSession> => {
      const now = new Date();
      const lang = bestLanguage(request.headers['accept-language'], Object.keys(owner.name));
      return {
        token: await issuer.issue(owner.subject, now),
        expiresAt: new Date(now.valueOf() + tokenSeconds * 1000).toISOString(),
        name: inLanguage(owner.name, lang),
      };
    };

    app.post('/session', {schema: {body: credentials}}, async (request: SignIn, reply) => {
      const {username, password} = request.body;
      const client = clientOf(request);
      await failedSignIns.check(client);
      const owner = await db
        .selectFrom('demo_owners')
        .selectAll()
        .where('username', '=', username.trim().toLowerCase())
        .executeTakeFirst();
      const matches = await verify(owner?.password_hash ?? (await nobodysHash), password);
      if (!owner || !matches) {
        await failedSignIns.fail(client);
        throw unauthenticated('The name or the password does not match.');
      }
      void reply.setCookie(cookieName, await beginDemoSession(db, owner.username), {
        path: cookiePath,
        httpOnly: true,
        sameSite: 'strict',
        secure: request.protocol === 'https',
        maxAge: sessionDays * 24 * 60 * 60,
      });
      return session(owner, request);
    });

    // 204 where nobody is signed in: that is no failure, and most readers are not.
    app.post('/session/refresh', async (request, reply: FastifyReply) => {
      const secret = request.cookies[cookieName];
      const owner = secret ? await ownerWith(db, secret) : undefined;
      return owner ? session(owner, request) : reply.code(204).send();
    });

    app.delete('/session', async (request, reply) => {
      const secret = request.cookies[cookieName];
      if (secret) await endDemoSession(db, secret);
      return reply.clearCookie(cookieName, {path: cookiePath}).code(204).send();
    });
  };
