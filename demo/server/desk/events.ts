import type {FastifyReply, FastifyRequest} from 'fastify';
import type {RequestChange} from '../live/live.js';
import {memberOf, type DeskContext} from './context.js';
import {cookieName} from './session.js';
import {isAlive} from './sessions.js';

export const deskEventHandlers = ({db, live, streams}: DeskContext) => ({
  streamDeskEvents: {
    exposeHeadRoute: false,
    handler: async (request: FastifyRequest, reply: FastifyReply) => {
      const {communities} = memberOf(request);
      const token = request.cookies[cookieName] ?? '';
      const stream = streams.open(reply);
      /** An open stream must not outlive its session. */
      const tell = async (reference: string, version: number) => {
        if (!(await isAlive(db, token))) return stream.end();
        stream.tell({event: 'request-changed', data: {reference, version}});
      };
      const onRequest = ({community, reference, version}: RequestChange) => {
        if (communities.includes(community)) tell(reference, version).catch(stream.end);
      };
      live.on('request', onRequest).on('gap', stream.end);
      stream.onEnd(() => live.off('request', onRequest).off('gap', stream.end));
    },
  },
});
