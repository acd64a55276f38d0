import {randomUUID} from 'node:crypto';
import type {SurveyReceipt} from '../../../src/contract/index.js';
import type {Tx} from '../database/schema.js';
import {invalid, notFound, Problem} from '../http/problem.js';
import {householdMeant} from '../owners/households.js';
import {checkAnswers} from './check.js';
import type {Answer} from './content.js';
import {isOpenAt, type RoundRow} from './rounds.js';

/** Who answers, where the round asks for it. */
export interface Respondent {
  readonly subject: string;
  readonly units: readonly string[];
}

const closed = () =>
  new Problem(422, 'survey-closed', 'This round is over; thank you all the same.');

const alreadyAnswered = () =>
  new Problem(422, 'already-answered', 'Your household has answered this round already.');

/** The households that have answered, locked until this transaction ends. */
const participation = async (tx: Tx, {community, id}: RoundRow): Promise<string[]> => {
  await tx
    .insertInto('survey_participation')
    .values({community, round: id, units: '[]'})
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const {units} = await tx
    .selectFrom('survey_participation')
    .select('units')
    .where('community', '=', community)
    .where('round', '=', id)
    .forUpdate()
    .executeTakeFirstOrThrow();
  return units;
};

/** Notes that a household has answered; throws for one that had. Returns which one. */
const participate = async (
  tx: Tx,
  round: RoundRow,
  {units}: Respondent,
  wanted: string | undefined,
): Promise<string> => {
  const before = await participation(tx, round);
  const unit = householdMeant(units, wanted, (one) => !before.includes(one));
  if (before.includes(unit)) throw alreadyAnswered();
  await tx
    .updateTable('survey_participation')
    .set({units: JSON.stringify([...before, unit].sort())})
    .where('community', '=', round.community)
    .where('round', '=', round.id)
    .execute();
  return unit;
};

/**
 * Records answers to a round. Of an anonymous round they are kept without anything that tells who
 * gave them; that the household has answered is kept elsewhere, without a time.
 */
export const respond = async (
  tx: Tx,
  {community, id}: {community: string; id: string},
  {answers, unit: wanted}: {answers: readonly Answer[]; unit?: string},
  respondent: Respondent | undefined,
  now: Date,
): Promise<SurveyReceipt> => {
  const round = await tx
    .selectFrom('survey_rounds')
    .selectAll()
    .where('community', '=', community)
    .where('id', '=', id)
    .where('state', '!=', 'draft')
    .forShare()
    .executeTakeFirst();
  if (!round || round.opens_at > now) throw notFound();
  if (!isOpenAt(round, now)) throw closed();
  if (wanted !== undefined && !respondent) {
    throw invalid([{pointer: '/unit', code: 'unknown', detail: 'This round asks for no unit.'}]);
  }
  const counted = checkAnswers(round.content.questions, answers);
  const unit = respondent && (await participate(tx, round, respondent, wanted));
  const response = {id: randomUUID(), community, round: id, answers: JSON.stringify(counted)};
  await tx.insertInto('survey_responses').values(response).execute();
  if (respondent && unit && round.anonymity !== 'anonymous') {
    await tx
      .insertInto('survey_identities')
      .values({response_id: response.id, unit, subject: respondent.subject})
      .execute();
  }
  const {resultsExpectedAt} = round.content;
  return {surveyId: id, ...(resultsExpectedAt && {resultsExpectedAt})};
};
