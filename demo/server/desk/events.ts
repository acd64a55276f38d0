import type {FastifyReply, FastifyRequest} from 'fastify';
import type {RequestChange} from '../live/live.js';
import {memberOf, type DeskContext} from './context.js';

export const deskEventHandlers = ({live, streams}: DeskContext) => ({
  streamDeskEvents: {
    exposeHeadRoute: false,
    handler: async (request: FastifyRequest, reply: FastifyReply) => {
      const {communities} = memberOf(request);
      const stream = streams.open(reply);
      const onRequest = ({community, reference, version}: RequestChange) => {
        if (!communities.includes(community)) return;
        stream.tell({event: 'request-changed', data: {reference, version}});
      };
      live.on('request', onRequest).on('gap', stream.end);
      stream.onEnd(() => live.off('request', onRequest).off('gap', stream.end));
    },
  },
});
