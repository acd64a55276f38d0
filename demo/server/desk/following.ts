import type {FastifyRequest} from 'fastify';
import type {NewAttachment} from '../../../src/contract/index.js';
import type {Tx} from '../database/schema.js';
import {refuseBlank} from '../requests/blank.js';
import {recategorise} from '../requests/kinds.js';
import {
  announceDelay,
  answerAtOnce,
  answerRating,
  byStaff,
  keepTriage,
  recordReturnVisit,
  type ReturnVisit,
} from '../requests/staff-turns.js';
import type {RequestRow} from '../requests/view.js';
import {claim} from '../uploads/claim.js';
import {changeAsStaff} from './change.js';
import {memberOf, type DeskContext} from './context.js';
import {phrases} from './phrases/phrases.js';

type Of<Body> = FastifyRequest<{
  Params: {reference: string};
  Body: {version: number; attachments?: NewAttachment[]} & Body;
}>;

export const deskFollowingHandlers = ({db, uploads}: DeskContext) => {
  /** One step, and what is attached to its entry in the record. */
  const step = async (
    request: Of<unknown>,
    work: (tx: Tx, row: RequestRow, told: {by: string; at: Date}) => Promise<unknown>,
  ) => {
    const {attachments} = request.body;
    await uploads.settleAll(attachments);
    return changeAsStaff(db, request, async (tx, row, told) => {
      await work(tx, row, told);
      await claim(tx, row, attachments);
    });
  };

  return {
    announceDelay(request: Of<{reason: string; expectedAt: string; text?: string}>) {
      const {body} = request;
      refuseBlank({'/reason': body.reason, '/text': body.text});
      return step(request, (tx, row, told) => announceDelay(tx, row, body, told));
    },

    answerRating(request: Of<{text: string}>) {
      refuseBlank({'/text': request.body.text});
      return step(request, (tx, row, told) => answerRating(tx, row, request.body, told));
    },

    recordReturnVisit(request: Of<ReturnVisit>) {
      const {text, place, internalNote} = request.body;
      refuseBlank({'/text': text, '/place': place, '/internalNote': internalNote});
      return step(request, (tx, row, told) => recordReturnVisit(tx, row, request.body, told));
    },

    answerAtOnce(request: Of<{text: string}>) {
      refuseBlank({'/text': request.body.text});
      const {username, name, role, phone} = memberOf(request);
      const handler = {username, name, role, ...(phone && {phone})};
      return step(request, (tx, row, told) => answerAtOnce(tx, row, request.body, handler, told));
    },

    recategorise(request: Of<{serviceCode: string; text: string}>) {
      const {serviceCode, text} = request.body;
      refuseBlank({'/text': text});
      return step(request, (tx, row, told) =>
        recategorise(tx, row, serviceCode, {...byStaff(told), text}, {owner_replied: false}),
      );
    },

    keepTriage(request: Of<{triage: 'at_once' | 'needs_work'}>) {
      return changeAsStaff(db, request, (tx, row) => keepTriage(tx, row, request.body.triage));
    },

    listPhrases: () => ({items: phrases}),
  };
};
