import type {FastifyRequest} from 'fastify';
import {refuseBlank} from '../requests/blank.js';
import {
  announceDelay,
  answerAtOnce,
  answerRating,
  keepTriage,
  recordReturnVisit,
  type ReturnVisit,
} from '../requests/staff-turns.js';
import {changeAsStaff} from './change.js';
import {memberOf, type DeskContext} from './context.js';
import {phrases} from './phrases/phrases.js';

type Of<Body> = FastifyRequest<{Params: {reference: string}; Body: {version: number} & Body}>;

export const deskFollowingHandlers = ({db}: DeskContext) => {
  return {
    announceDelay(request: Of<{reason: string; expectedAt: string; text?: string}>) {
      const {body} = request;
      refuseBlank({'/reason': body.reason, '/text': body.text});
      return changeAsStaff(db, request, (tx, row, told) => announceDelay(tx, row, body, told));
    },

    answerRating(request: Of<{text: string}>) {
      refuseBlank({'/text': request.body.text});
      return changeAsStaff(db, request, (tx, row, told) =>
        answerRating(tx, row, request.body, told),
      );
    },

    recordReturnVisit(request: Of<ReturnVisit>) {
      const {text, place, internalNote} = request.body;
      refuseBlank({'/text': text, '/place': place, '/internalNote': internalNote});
      return changeAsStaff(db, request, (tx, row, told) =>
        recordReturnVisit(tx, row, request.body, told),
      );
    },

    answerAtOnce(request: Of<{text: string}>) {
      refuseBlank({'/text': request.body.text});
      const {username, name, role, phone} = memberOf(request);
      const handler = {username, name, role, ...(phone && {phone})};
      return changeAsStaff(db, request, (tx, row, told) =>
        answerAtOnce(tx, row, request.body, handler, told),
      );
    },

    keepTriage(request: Of<{triage: 'at_once' | 'needs_work'}>) {
      return changeAsStaff(db, request, (tx, row) => keepTriage(tx, row, request.body.triage));
    },

    listPhrases: () => ({items: phrases}),
  };
};
