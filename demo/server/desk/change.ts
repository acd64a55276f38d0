import type {FastifyRequest} from 'fastify';
import type {Database, Tx} from '../database/schema.js';
import {notFound} from '../http/problem.js';
import {normalReference} from '../requests/reference.js';
import {lockAtVersion} from '../requests/transition.js';
import type {RequestRow} from '../requests/view.js';
import {memberOf, type Member} from './context.js';
import {deskView} from './view.js';

/** A request of a community this member serves, as staff see it. */
export const showToStaff = async (db: Database, member: Member, typed: string) => {
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
export const changeAsStaff = async (
  db: Database,
  request: FastifyRequest<{Params: {reference: string}; Body: {version: number}}>,
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
  return showToStaff(db, member, reference);
};
