import {invalid, type FieldError} from '../http/problem.js';
import {isBlank} from '../requests/blank.js';
import type {Answer, Question} from './content.js';

const scale = ['1', '2', '3', '4', '5', 'none'];
const nps = Array.from({length: 11}, (_, score) => String(score));

/** What can be answered to a question that is not free text. */
export const choicesOf = ({type, options = []}: Question): readonly string[] => {
  if (type === 'scale') return scale;
  if (type === 'nps') return nps;
  return options.map(({id}) => id);
};

/** Whether these answers lead to the question. Where its condition is not asked, nor is it. */
export const isAsked = (
  question: Question,
  questions: readonly Question[],
  answers: readonly Answer[],
): boolean => {
  const {showIf} = question;
  if (!showIf) return true;
  const earlier = questions.find(({id}) => id === showIf.questionId);
  const given = answers.find(({questionId}) => questionId === showIf.questionId)?.values ?? [];
  return (
    earlier !== undefined &&
    isAsked(earlier, questions, answers) &&
    given.some((value) => showIf.anyOf.includes(value))
  );
};

const unknown = (pointer: string): FieldError => ({
  pointer,
  code: 'unknown',
  detail: 'This is not one of the choices.',
});

const required = (pointer: string, detail: string): FieldError => ({
  pointer,
  code: 'required',
  detail,
});

const wrongWith = (answer: Answer, question: Question, pointer: string): FieldError[] => {
  const {values, text} = answer;
  if (question.type === 'text') {
    if (values) return [unknown(`${pointer}/values`)];
    return isBlank(text) ? [required(`${pointer}/text`, 'This is needed.')] : [];
  }
  if (text !== undefined) return [unknown(`${pointer}/text`)];
  if (!values?.length) return [required(`${pointer}/values`, 'This is needed.')];
  const offered = choicesOf(question);
  const isOffered = values.every((value) => offered.includes(value));
  const isOnce = new Set(values).size === values.length;
  const isOne = question.type === 'multiple' || values.length === 1;
  return isOffered && isOnce && isOne ? [] : [unknown(`${pointer}/values`)];
};

/**
 * The answers that count of what was sent. Throws a 422 that names what the round does not offer,
 * what it did not ask, and what it needs.
 */
export const checkAnswers = (
  questions: readonly Question[],
  sent: readonly Answer[],
): readonly Answer[] => {
  const seen = new Set<string>();
  const errors = sent.flatMap((answer, index) => {
    const pointer = `/answers/${index}`;
    const question = questions.find(({id}) => id === answer.questionId);
    if (!question || seen.has(answer.questionId) || !isAsked(question, questions, sent)) {
      return [unknown(`${pointer}/questionId`)];
    }
    seen.add(answer.questionId);
    return wrongWith(answer, question, pointer);
  });
  const missing = questions
    .filter((question) => question.required && !seen.has(question.id))
    .filter((question) => isAsked(question, questions, sent))
    .map(({id}) => required('/answers', `An answer to “${id}” is needed.`));
  if (errors.length + missing.length > 0) throw invalid([...errors, ...missing]);
  return sent.map(({questionId, values, text}) => ({
    questionId,
    ...(values && {values: [...values]}),
    ...(text !== undefined && {text}),
  }));
};
