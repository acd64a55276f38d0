import type {NewSurveyResponse, Survey, SurveyQuestion} from '../contract/index.js';
import type {FieldErrors} from './field-errors.js';

const scale = ['1', '2', '3', '4', '5', 'none'];
const nps = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10'];

const choicesOf = ({type, options = []}: SurveyQuestion): readonly string[] =>
  type === 'scale' ? scale : type === 'nps' ? nps : options.map(({id}) => id);

/** What is wrong with the answers to a round: what it does not offer, and what it needs. */
export const answerErrors = (survey: Survey, body: unknown): FieldErrors => {
  const {answers} = (body ?? {}) as Partial<NewSurveyResponse>;
  if (!Array.isArray(answers) || answers.length === 0) {
    return [{pointer: '/answers', code: 'required', detail: 'This is needed.'}];
  }
  const valuesOf = (id: string): readonly string[] =>
    answers.find(({questionId}) => questionId === id)?.values ?? [];
  const isAsked = ({showIf}: SurveyQuestion): boolean =>
    !showIf || valuesOf(showIf.questionId).some((value) => showIf.anyOf.includes(value));
  const forged = answers.flatMap(({questionId, values = []}, index) => {
    const question = survey.questions.find(({id}) => id === questionId);
    const isOffered =
      question && isAsked(question) && values.every((one) => choicesOf(question).includes(one));
    const pointer = `/answers/${index}/values`;
    return isOffered ? [] : [{pointer, code: 'unknown', detail: 'This is not a choice.'}];
  });
  const missing = survey.questions
    .filter((question) => question.required && isAsked(question))
    .filter(({id}) => !answers.some(({questionId}) => questionId === id))
    .map(({id}) => ({pointer: '/answers', code: 'required', detail: `“${id}” is needed.`}));
  return [...forged, ...missing];
};
