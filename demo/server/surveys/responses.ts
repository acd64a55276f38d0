import type {Database} from '../database/schema.js';
import type {Answer} from './content.js';
import type {RoundRow} from './rounds.js';

/** The answers to a round, in the order of their random ids: it tells nothing. */
export const readResponses = async (db: Database, {community, id}: RoundRow): Promise<Answer[][]> =>
  (
    await db
      .selectFrom('survey_responses')
      .select('answers')
      .where('community', '=', community)
      .where('round', '=', id)
      .orderBy('id')
      .execute()
  ).map(({answers}) => answers);

/**
 * The owners' own words by question, in alphabetical order, so that those of one owner cannot be
 * put together. Of fewer answers than the threshold none are shown.
 */
export const readTexts = async (db: Database, row: RoundRow) => {
  const responses = await readResponses(db, row);
  return row.content.questions
    .filter(({type}) => type === 'text')
    .map(({id: questionId}) => {
      const words = responses
        .flatMap(
          (answers) => answers.find((answer) => answer.questionId === questionId)?.text ?? [],
        )
        .sort();
      return {questionId, words: responses.length < row.threshold ? [] : words};
    });
};

/** Who answered what, in rounds that told owners so. */
export const readNamed = (db: Database, {community, id}: RoundRow) =>
  db
    .selectFrom('survey_responses')
    .innerJoin('survey_identities', 'survey_identities.response_id', 'survey_responses.id')
    .select(['unit', 'answers'])
    .where('community', '=', community)
    .where('round', '=', id)
    .orderBy('unit')
    .execute();
