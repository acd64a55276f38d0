import type {FieldError} from '../http/problem.js';
import {choicesOf} from './check.js';
import type {Question, SurveyContent} from './content.js';

const wrong = (pointer: string, code: string, detail: string): FieldError => ({
  pointer,
  code,
  detail,
});

const wrongWithQuestion = (
  question: Question,
  index: number,
  questions: readonly Question[],
): FieldError[] => {
  const pointer = `/content/questions/${index}`;
  const {options, showIf, type} = question;
  const needsOptions = type === 'single' || type === 'multiple';
  const ids = options?.map(({id}) => id) ?? [];
  const earlier = questions.slice(0, index).find(({id}) => id === showIf?.questionId);
  return [
    questions.findIndex(({id}) => id === question.id) < index &&
      wrong(`${pointer}/id`, 'conflict', 'Another question has this id.'),
    needsOptions && ids.length < 2 && wrong(`${pointer}/options`, 'required', 'Two at least.'),
    new Set(ids).size < ids.length && wrong(`${pointer}/options`, 'conflict', 'One stands twice.'),
    showIf &&
      !earlier &&
      wrong(`${pointer}/showIf/questionId`, 'unknown', 'No earlier question is called this.'),
    showIf &&
      earlier &&
      !showIf.anyOf.every((value) => choicesOf(earlier).includes(value)) &&
      wrong(`${pointer}/showIf/anyOf`, 'unknown', 'That question cannot be answered so.'),
  ].filter((error) => error !== false && error !== undefined);
};

/** What is wrong with a round's content that its schema cannot say. */
export const wrongWithContent = ({questions, groupBy}: SurveyContent): FieldError[] => {
  const groups = questions.find(({id}) => id === groupBy);
  return [
    ...questions.flatMap((question, index) => wrongWithQuestion(question, index, questions)),
    ...(groupBy && groups?.type !== 'single'
      ? [
          wrong(
            '/content/groupBy',
            'unknown',
            'Groups are the options of a question with one choice.',
          ),
        ]
      : []),
  ];
};
