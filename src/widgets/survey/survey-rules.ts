import type {NewSurveyResponse, Survey, SurveyQuestion} from '../../contract/index.js';

/** What the owner has answered so far, by question. */
export interface Answers {
  readonly values: Readonly<Record<string, readonly string[]>>;
  readonly texts: Readonly<Record<string, string>>;
}

export const noAnswers: Answers = {values: {}, texts: {}};

export const scaleValues = ['5', '4', '3', '2', '1', 'none'] as const;
export const npsValues = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10'];
const knownTypes = ['scale', 'nps', 'single', 'multiple', 'text'];

const isAsked = (question: SurveyQuestion, survey: Survey, {values}: Answers): boolean => {
  const {showIf} = question;
  if (!showIf) return true;
  const earlier = survey.questions.find(({id}) => id === showIf.questionId);
  const given = values[showIf.questionId] ?? [];
  return (
    earlier !== undefined &&
    isAsked(earlier, survey, {values, texts: {}}) &&
    given.some((value) => showIf.anyOf.includes(value))
  );
};

export const isKnown = ({type}: SurveyQuestion): boolean => knownTypes.includes(type);

/** The questions these answers lead to, in order. */
export const reachedQuestions = (survey: Survey, answers: Answers): readonly SurveyQuestion[] =>
  survey.questions.filter((question) => isAsked(question, survey, answers));

/** Those of them that can be answered here: of a type we know. */
export const askedQuestions = (survey: Survey, answers: Answers): readonly SurveyQuestion[] =>
  reachedQuestions(survey, answers).filter(isKnown);

export const isAnswered = ({id, type}: SurveyQuestion, {values, texts}: Answers): boolean =>
  type === 'text' ? /\S/.test(texts[id] ?? '') : (values[id] ?? []).length > 0;

/** The asked questions that need an answer and have none; the first one where none has any. */
export const needed = (survey: Survey, answers: Answers): readonly SurveyQuestion[] => {
  const asked = askedQuestions(survey, answers);
  const open = asked.filter((question) => !isAnswered(question, answers));
  const required = open.filter((question) => question.required);
  return required.length === 0 && open.length === asked.length ? open.slice(0, 1) : required;
};

/** What is sent: the answers to what was asked, and to nothing else. */
export const responseOf = (survey: Survey, answers: Answers): NewSurveyResponse => ({
  answers: askedQuestions(survey, answers)
    .filter((question) => isAnswered(question, answers))
    .map(({id, type}) =>
      type === 'text'
        ? {questionId: id, text: answers.texts[id] ?? ''}
        : {questionId: id, values: [...(answers.values[id] ?? [])]},
    ),
});

/** Answers that were kept in the page's storage, where they are any. */
export const readAnswers = (kept: unknown): Answers => {
  const {values, texts} = (kept ?? {}) as Partial<Answers>;
  const isMap = (value: unknown): value is object => typeof value === 'object' && value !== null;
  if (!isMap(values) || !isMap(texts)) return noAnswers;
  const hasLists = Object.values(values).every(
    (list) => Array.isArray(list) && list.every((one) => typeof one === 'string'),
  );
  const hasTexts = Object.values(texts).every((text) => typeof text === 'string');
  return hasLists && hasTexts ? {values, texts} : noAnswers;
};
