import type {FastifyReply, FastifyRequest} from 'fastify';
import {findCommunity} from '../communities.js';
import {sendAttachment} from '../uploads/download.js';
import type {TusCalls} from '../uploads/tus.js';
import {openRequest} from './access.js';
import type {OwnersContext, ReadQuery, RequestParams} from './context.js';

/** A call that names a community, whatever else it has. */
type Named<Call extends keyof TusCalls> = Parameters<TusCalls[Call]>[0] &
  FastifyRequest<{Querystring: ReadQuery}>;

type Read = FastifyRequest<{
  Querystring: ReadQuery & {size: 'small' | 'full'};
  Params: RequestParams & {id: string};
}>;

export const uploadHandlers = (context: OwnersContext) => {
  const {db, folder, tus} = context;
  const communityOf = async ({query}: FastifyRequest) =>
    (await findCommunity(db, (query as ReadQuery).community)).id;
  return {
    createUpload: async (request: Named<'announce'>, reply: FastifyReply) =>
      tus.announce(request, reply, await communityOf(request)),
    getUploadOffset: async (request: Named<'tellOffset'>, reply: FastifyReply) =>
      tus.tellOffset(request, reply, await communityOf(request)),
    sendUpload: {
      bodyLimit: context.uploads.options.maxBytes,
      handler: async (request: Named<'receive'>, reply: FastifyReply) =>
        tus.receive(request, reply, await communityOf(request)),
    },
    deleteUpload: async (request: Named<'takeBack'>, reply: FastifyReply) =>
      tus.takeBack(request, reply, await communityOf(request)),

    async getAttachment(request: Read, reply: FastifyReply) {
      const {row} = await openRequest(context, request);
      const {id} = request.params;
      const {size} = request.query;
      return sendAttachment({db, folder}, {reference: row.reference, id, size}, request, reply);
    },
  };
};
