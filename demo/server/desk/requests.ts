import type {FastifyRequest} from 'fastify';
import type {Tx} from '../database/schema.js';
import {sourcesOf, type PointTo} from '../fees/asked-about.js';
import {notFound} from '../http/problem.js';
import {refuseBlank} from '../requests/blank.js';
import {addInternalNote, addStaffMessage} from '../requests/message.js';
import {normalReference} from '../requests/reference.js';
import {lockAtVersion, moveRequest, type Move} from '../requests/transition.js';
import type {RequestRow} from '../requests/view.js';
import {memberOf, type DeskContext, type Member} from './context.js';
import {deskView} from './view.js';

type Params = {reference: string};
type Read = FastifyRequest<{Params: Params}>;
type Transition = FastifyRequest<{Params: Params; Body: Move}>;
type Message = FastifyRequest<{
  Params: Params;
  Body: {version: number; text?: string; internalNote?: string; pointTo?: PointTo};
}>;

export const deskRequestHandlers = ({db}: DeskContext) => {
  const show = async (member: Member, typed: string) => {
    const row = await db
      .selectFrom('requests')
      .selectAll()
      .where('reference', '=', normalReference(typed))
      .where('community', 'in', member.communities)
      .executeTakeFirst();
    if (!row) throw notFound();
    return deskView(db, row, new Date());
  };

  /** Changes a request that nobody else has changed since, then shows it. */
  const change = async (
    request: FastifyRequest<{Params: Params; Body: {version: number}}>,
    work: (tx: Tx, row: RequestRow, told: {by: string; at: Date}) => Promise<void>,
  ) => {
    const member = memberOf(request);
    const {communities, name} = member;
    const reference = normalReference(request.params.reference);
    await db.transaction().execute(async (tx) => {
      const {version} = request.body;
      const row = await lockAtVersion(tx, {reference, communities, version});
      await work(tx, row, {by: name, at: new Date()});
    });
    return show(member, reference);
  };

  return {
    getDeskRequest: (request: Read) => show(memberOf(request), request.params.reference),

    createTransition(request: Transition) {
      const {text, reason, internalNote} = request.body;
      refuseBlank({'/text': text, '/reason': reason, '/internalNote': internalNote});
      return change(request, (tx, row, told) => moveRequest(tx, row, request.body, told));
    },

    createDeskMessage(request: Message) {
      const {text, internalNote, pointTo = {}} = request.body;
      refuseBlank({'/text': text, '/internalNote': internalNote});
      return change(request, async (tx, row, told) => {
        const sources = await sourcesOf(tx, row, pointTo);
        const eventId = text ? await addStaffMessage(tx, row, {...told, text, sources}) : undefined;
        if (internalNote === undefined) return;
        const {reference} = row;
        await addInternalNote(tx, {reference, eventId, ...told, text: internalNote});
      });
    },
  };
};
