import {hash, verify} from '@node-rs/argon2';
import type {FastifyInstance, FastifyReply, FastifyRequest} from 'fastify';
import {clientOf} from '../http/client-address.js';
import {unauthenticated} from '../http/problem.js';
import {present} from '../requests/told.js';
import {memberOf, type DeskContext, type Member} from './context.js';
import {beginSession, endSession, memberWith, sessionHours} from './sessions.js';

export const cookieName = 'desk_session';
const cookiePath = '/desk';

type SignIn = FastifyRequest<{Body: {username: string; password: string}}>;

export const staffView = ({
  username,
  name,
  role,
  phone,
  publishes_fees: publishesFees,
}: Omit<Member, 'communities'>) => ({
  username,
  name,
  role,
  publishesFees,
  ...present({phone}),
});

const setCookie = (reply: FastifyReply, request: FastifyRequest, token: string) =>
  reply.setCookie(cookieName, token, {
    path: cookiePath,
    httpOnly: true,
    sameSite: 'strict',
    secure: request.protocol === 'https',
    maxAge: sessionHours * 60 * 60,
  });

/** Every desk call but signing in needs a session; a call with one prolongs it. */
export const requireSession = (app: FastifyInstance, {db}: DeskContext) => {
  app.decorateRequest('member', null);
  app.addHook('onRequest', async (request, reply) => {
    const {method, routeOptions} = request;
    if (method === 'POST' && routeOptions.url?.endsWith('/session')) return;
    const token = request.cookies[cookieName];
    const session = token ? await memberWith(db, token) : undefined;
    if (!token || !session) throw unauthenticated('There is no session, or it has ended.');
    request.member = session.member;
    if (session.extended) setCookie(reply, request, token);
  });
};

export const sessionHandlers = ({db, failedSignIns}: DeskContext) => {
  // Verified for unknown names, so that they take as long as known ones.
  const nobodysHash = hash('nobody has this password');

  return {
    async getSession(request: FastifyRequest) {
      return staffView(memberOf(request));
    },

    async createSession(request: SignIn, reply: FastifyReply) {
      const {username, password} = request.body;
      const client = clientOf(request);
      await failedSignIns.check(client);
      const person = await db
        .selectFrom('staff')
        .selectAll()
        .where('username', '=', username.trim().toLowerCase())
        .executeTakeFirst();
      const matches = await verify(person?.password_hash ?? (await nobodysHash), password);
      if (!person || !matches) {
        await failedSignIns.fail(client);
        throw unauthenticated('The name or the password does not match.');
      }
      setCookie(reply, request, await beginSession(db, person.username));
      return staffView(person);
    },

    async deleteSession(request: FastifyRequest, reply: FastifyReply) {
      const token = request.cookies[cookieName];
      if (token) await endSession(db, token);
      return reply.clearCookie(cookieName, {path: cookiePath}).code(204).send();
    },

    async listStaff(request: FastifyRequest) {
      const {communities} = memberOf(request);
      const colleagues = await db
        .selectFrom('staff')
        .select(['username', 'name', 'role', 'phone', 'publishes_fees'])
        .where('username', 'in', (staff) =>
          staff
            .selectFrom('staff_communities')
            .select('username')
            .where('community', 'in', communities),
        )
        .orderBy('name')
        .execute();
      return {items: colleagues.map(staffView)};
    },
  };
};
