import type {FastifyReply, FastifyRequest} from 'fastify';
import {notFound} from '../http/problem.js';
import {normalReference} from '../requests/reference.js';
import {sendAttachment} from '../uploads/download.js';
import {memberOf, type DeskContext} from './context.js';

type Read = FastifyRequest<{
  Params: {reference: string; id: string};
  Querystring: {size: 'small' | 'full'};
}>;

export const deskAttachmentHandlers = ({db, folder}: DeskContext) => ({
  async getDeskAttachment(request: Read, reply: FastifyReply) {
    const {communities} = memberOf(request);
    const {id} = request.params;
    const reference = normalReference(request.params.reference);
    const row = await db
      .selectFrom('requests')
      .select('reference')
      .where('reference', '=', reference)
      .where('community', 'in', communities)
      .executeTakeFirst();
    if (!row) throw notFound();
    const {size} = request.query;
    return sendAttachment({db, folder}, {reference, id, size}, request, reply);
  },
});
