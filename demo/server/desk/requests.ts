import type {FastifyRequest} from 'fastify';
import {sourcesOf, type PointTo} from '../fees/asked-about.js';
import {refuseBlank} from '../requests/blank.js';
import {addInternalNote, addStaffMessage} from '../requests/message.js';
import {moveRequest, type Move} from '../requests/transition.js';
import {changeAsStaff, showToStaff} from './change.js';
import {memberOf, type DeskContext} from './context.js';

type Params = {reference: string};
type Read = FastifyRequest<{Params: Params}>;
type Transition = FastifyRequest<{Params: Params; Body: Move}>;
type Message = FastifyRequest<{
  Params: Params;
  Body: {version: number; text?: string; internalNote?: string; pointTo?: PointTo};
}>;

export const deskRequestHandlers = ({db}: DeskContext) => {
  return {
    getDeskRequest: (request: Read) => showToStaff(db, memberOf(request), request.params.reference),

    createTransition(request: Transition) {
      const {text, reason, internalNote} = request.body;
      refuseBlank({'/text': text, '/reason': reason, '/internalNote': internalNote});
      return changeAsStaff(db, request, (tx, row, told) =>
        moveRequest(tx, row, request.body, told),
      );
    },

    createDeskMessage(request: Message) {
      const {text, internalNote, pointTo = {}} = request.body;
      refuseBlank({'/text': text, '/internalNote': internalNote});
      return changeAsStaff(db, request, async (tx, row, told) => {
        const sources = await sourcesOf(tx, row, pointTo);
        const eventId = text ? await addStaffMessage(tx, row, {...told, text, sources}) : undefined;
        if (internalNote === undefined) return;
        const {reference} = row;
        await addInternalNote(tx, {reference, eventId, ...told, text: internalNote});
      });
    },
  };
};
