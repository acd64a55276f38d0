import type {FastifyRequest} from 'fastify';
import type {NewAttachment} from '../../../src/contract/index.js';
import {sourcesOf, type PointTo} from '../fees/asked-about.js';
import {refuseBlank} from '../requests/blank.js';
import {addInternalNote, addStaffMessage} from '../requests/message.js';
import {moveRequest, type Move} from '../requests/transition.js';
import {claim} from '../uploads/claim.js';
import {changeAsStaff, showToStaff} from './change.js';
import {memberOf, type DeskContext} from './context.js';

type Params = {reference: string};
type Read = FastifyRequest<{Params: Params}>;
type Attached = {attachments?: NewAttachment[]};
type Transition = FastifyRequest<{Params: Params; Body: Move & Attached}>;
type Message = FastifyRequest<{
  Params: Params;
  Body: Attached & {version: number; text?: string; internalNote?: string; pointTo?: PointTo};
}>;

export const deskRequestHandlers = ({db, uploads}: DeskContext) => {
  return {
    getDeskRequest: (request: Read) => showToStaff(db, memberOf(request), request.params.reference),

    async createTransition(request: Transition) {
      const {text, reason, internalNote, attachments} = request.body;
      refuseBlank({'/text': text, '/reason': reason, '/internalNote': internalNote});
      await uploads.settleAll(attachments);
      return changeAsStaff(db, request, async (tx, row, told) => {
        await moveRequest(tx, row, request.body, told);
        await claim(tx, row, attachments);
      });
    },

    async createDeskMessage(request: Message) {
      const {text, internalNote, attachments, pointTo = {}} = request.body;
      refuseBlank({'/text': text, '/internalNote': internalNote});
      await uploads.settleAll(attachments);
      return changeAsStaff(db, request, async (tx, row, told) => {
        const sources = await sourcesOf(tx, row, pointTo);
        const eventId = text ? await addStaffMessage(tx, row, {...told, text, sources}) : undefined;
        if (eventId) await claim(tx, row, attachments);
        if (internalNote === undefined) return;
        const {reference} = row;
        await addInternalNote(tx, {reference, eventId, ...told, text: internalNote});
      });
    },
  };
};
