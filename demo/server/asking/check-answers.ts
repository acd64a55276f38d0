import type {AnswerToQuestion} from '../../../src/contract/index.js';
import type {FieldError} from '../http/problem.js';
import type {KeptAttribute} from './definition.js';

/** Code points of a line and of a longer text. */
const longest: Readonly<Record<string, number>> = {string: 200, text: 2000};

const decimal = /^-?(0|[1-9]\d{0,14})(\.\d{1,10})?$/;
const date = /^\d{4}-\d\d-\d\d$/;
const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/;

/** A day or moment that is on the calendar: no 30 February. */
const isTime = (value: string, dateOnly: boolean) => {
  if (!(dateOnly ? date : moment).test(value)) return false;
  const day = value.slice(0, 10);
  const parsed = new Date(`${day}T00:00:00Z`);
  return (
    !Number.isNaN(parsed.valueOf()) &&
    parsed.toISOString().startsWith(day) &&
    !Number.isNaN(Date.parse(value))
  );
};

const problemWith = (
  {datatype, dateOnly = false, values = []}: KeptAttribute,
  value: string,
): [code: string, detail: string] | undefined => {
  switch (datatype) {
    case 'singlevaluelist':
    case 'multivaluelist':
      return values.some(({key}) => key === value)
        ? undefined
        : ['unknown', 'This is not one of the choices.'];
    case 'number':
      return decimal.test(value) ? undefined : ['format', 'Please write a number.'];
    case 'datetime':
      return isTime(value, dateOnly) ? undefined : ['format', 'Please name a day.'];
    default: {
      const most = longest[datatype] ?? 200;
      return [...value].length <= most ? undefined : ['too-long', `At most ${most} characters.`];
    }
  }
};

/** Whether a question is put, after these answers. */
export const isPut = (
  {variable, onlyWhen}: Pick<KeptAttribute, 'variable' | 'onlyWhen'>,
  answers: readonly AnswerToQuestion[],
): boolean =>
  variable !== false &&
  (!onlyWhen ||
    answers.some(
      ({code, values}) =>
        code === onlyWhen.code && values.some((value) => onlyWhen.anyOf.includes(value)),
    ));

/** One error per answer that its question does not allow, and per question left unanswered. */
export const checkAnswers = (
  answers: readonly AnswerToQuestion[],
  attributes: readonly KeptAttribute[],
): FieldError[] => {
  const given = answers.flatMap(({code, values}, index): FieldError[] => {
    const pointer = `/answers/${code}`;
    const attribute = attributes.find((one) => one.code === code);
    if (!attribute || !isPut(attribute, answers)) {
      return [{pointer, code: 'unknown', detail: 'This is not asked here.'}];
    }
    if (answers.findIndex((other) => other.code === code) !== index) {
      return [{pointer, code: 'repeated', detail: 'This was answered before.'}];
    }
    if (values.length > 1 && attribute.datatype !== 'multivaluelist') {
      return [{pointer, code: 'too-long', detail: 'One answer is enough.'}];
    }
    const problems = values.flatMap((value) => problemWith(attribute, value) ?? []);
    const [problem, detail] = problems;
    return problem && detail ? [{pointer, code: problem, detail}] : [];
  });
  const missing = attributes
    .filter((attribute) => attribute.required && isPut(attribute, answers))
    .filter(({code}) => !answers.some((answer) => answer.code === code))
    .map(({code}) => ({
      pointer: `/answers/${code}`,
      code: 'required',
      detail: 'This question needs an answer.',
    }));
  return [...given, ...missing];
};
