import type {FastifyReply, FastifyRequest} from 'fastify';
import type {NoticesChange, Publication, RequestChange} from '../live/live.js';
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
      const tell = async (event: string, data: object) => {
        if (!(await isAlive(db, token))) return stream.end();
        stream.tell({event, data});
      };
      const tellOf = (community: string, event: string, data: object) => {
        if (communities.includes(community)) tell(event, data).catch(stream.end);
      };
      const onRequest = ({community, reference, version}: RequestChange) =>
        tellOf(community, 'request-changed', {reference, version});
      const onNotices = ({community}: NoticesChange) =>
        tellOf(community, 'notices-changed', {community});
      const onPublished = ({community, published}: Publication) =>
        tellOf(community, 'published-changed', {community, published});
      live.on('request', onRequest).on('notices', onNotices).on('published', onPublished);
      live.on('gap', stream.end);
      stream.onEnd(() => {
        live.off('request', onRequest).off('notices', onNotices).off('published', onPublished);
        live.off('gap', stream.end);
      });
    },
  },
});
