import {percentOf, quotient} from '../figures/share.js';
import {hiddenGroups} from '../figures/suppress.js';
import {choicesOf} from './check.js';
import type {
  Answer,
  GroupFigures,
  Question,
  QuestionFigures,
  ResultsContent,
  SurveyContent,
} from './content.js';

type Response = readonly Answer[];

const valuesOf = (response: Response, questionId: string): readonly string[] =>
  response.find((answer) => answer.questionId === questionId)?.values ?? [];

const count = (scores: readonly number[], isCounted: (score: number) => boolean) =>
  scores.filter(isCounted).length;

/** Rate, mean or net score of a question's answers. "No experience" is no answer to it. */
const scoresOf = (question: Question, responses: readonly Response[]) => {
  const scores = responses
    .flatMap((response) => valuesOf(response, question.id))
    .filter((value) => value !== 'none')
    .map(Number);
  const n = scores.length;
  if (n === 0) return {};
  const sum = scores.reduce((total, score) => total + score, 0);
  return question.type === 'nps'
    ? {
        nps: quotient(
          100 * (count(scores, (score) => score >= 9) - count(scores, (score) => score <= 6)),
          n,
        ),
      }
    : {
        satisfactionRate: percentOf(
          count(scores, (score) => score >= 4),
          n,
        ),
        mean: quotient(sum, n),
      };
};

const hasScores = ({type}: Question) => type === 'scale' || type === 'nps';

/** Those who gave an answer that counts. */
const answering = (question: Question, responses: readonly Response[]) =>
  responses.filter((response) =>
    question.type === 'text'
      ? response.some(({questionId, text}) => questionId === question.id && text)
      : valuesOf(response, question.id).some((value) => value !== 'none'),
  );

/** The figures of each group; the small ones hidden, and no one to be had by subtraction. */
const groupsOf = (
  question: Question,
  groupQuestion: Question,
  responses: readonly Response[],
  threshold: number,
): (GroupFigures & {id: string})[] => {
  const counted = answering(question, responses);
  const groups = (groupQuestion.options ?? []).map(({id}) => ({
    id,
    members: counted.filter((response) => valuesOf(response, groupQuestion.id).includes(id)),
  }));
  // Those who named no group are one as well: without them the sum would give a hidden one away.
  const inNone = counted.filter((response) => valuesOf(response, groupQuestion.id).length === 0);
  const sizes = new Map(groups.map(({id, members}) => [id, members.length]));
  const hidden = hiddenGroups(
    inNone.length > 0 ? new Map([...sizes, ['', inNone.length]]) : sizes,
    threshold,
  );
  return groups.map(({id, members}) =>
    hidden.has(id)
      ? {id, suppressed: true}
      : {id, suppressed: false, n: members.length, ...scoresOf(question, members)},
  );
};

/** What can be chosen, in the order it was asked in: the most satisfied first. */
const inOrder = (question: Question) => {
  const choices = choicesOf(question).filter((value) => value !== 'none');
  return question.type === 'scale' ? choices.reverse() : choices;
};

const distributionOf = (question: Question, responses: readonly Response[], n: number) =>
  inOrder(question).map((value) => {
    const times = responses.filter((one) => valuesOf(one, question.id).includes(value)).length;
    return {value, count: times, percent: percentOf(times, n) ?? '0.0'};
  });

/** The groups themselves are counted in the answers to the question they come from. */
const smallGroups = (
  question: Question,
  counted: readonly Response[],
  threshold: number,
): ReadonlySet<string> =>
  hiddenGroups(
    new Map(
      choicesOf(question).map((value) => [
        value,
        counted.filter((response) => valuesOf(response, question.id).includes(value)).length,
      ]),
    ),
    threshold,
  );

const figuresOf = (
  question: Question,
  {questions, groupBy}: SurveyContent,
  responses: readonly Response[],
  threshold: number,
): QuestionFigures => {
  const counted = answering(question, responses);
  const n = counted.length;
  const questionId = question.id;
  if (n < threshold) return {questionId, suppressed: true};
  if (question.type === 'text') return {questionId, suppressed: false, n};
  const groupQuestion = questions.find(({id}) => id === groupBy);
  const noExperience = responses.filter((one) => valuesOf(one, questionId).includes('none')).length;
  return {
    questionId,
    suppressed: false,
    n,
    ...(question.type === 'scale' && {noExperience}),
    distribution: distributionOf(question, responses, n).filter(
      ({value}) =>
        !(questionId === groupBy && smallGroups(question, counted, threshold).has(value)),
    ),
    ...(hasScores(question) && scoresOf(question, responses)),
    ...(hasScores(question) &&
      groupQuestion && {groups: groupsOf(question, groupQuestion, responses, threshold)}),
  };
};

/** What a round's answers come to. */
export const computeResults = (
  content: SurveyContent,
  responses: readonly Response[],
  threshold: number,
): Pick<ResultsContent, 'answered' | 'figures'> => ({
  answered: responses.length,
  figures: content.questions.map((question) => figuresOf(question, content, responses, threshold)),
});
