import type {RequestEvent} from '../../../src/contract/index.js';
import {
  lifecycle,
  type Requirement,
  type RequestState,
} from '../../../src/contract/request-lifecycle.js';
import type {FieldError} from '../http/problem.js';
import {isBlank} from './blank.js';

/** What staff tell the owner on a move. */
export type Telling = Pick<
  RequestEvent,
  | 'text'
  | 'reason'
  | 'expectedAt'
  | 'handler'
  | 'question'
  | 'appointment'
  | 'result'
  | 'refusal'
  | 'mergedInto'
  | 'place'
  | 'people'
>;

/** Every text a requirement needs, by the pointer of the member that holds it. */
const textsFor = (
  requirement: Requirement,
  telling: Telling,
): Record<string, string | undefined> => {
  switch (requirement) {
    case 'handler':
      return {'/handler': telling.handler?.name};
    case 'handler.phone':
      return {'/handler/phone': telling.handler?.phone};
    case 'question':
      return {'/question': telling.question?.text};
    case 'appointment':
      return {
        '/appointment': telling.appointment?.at,
        '/appointment/place': telling.appointment?.place,
        ...(telling.appointment && {'/appointment/people': telling.appointment.people.join('')}),
      };
    case 'result':
      return {'/result': telling.result?.text};
    case 'refusal':
      return {
        '/refusal/reason': telling.refusal?.reason,
        '/refusal/explanation': telling.refusal?.explanation,
        '/refusal/alternative': telling.refusal?.alternative,
        '/refusal/escalation': telling.refusal?.escalation,
      };
    case 'expectedAt':
    case 'reason':
    case 'mergedInto':
    case 'text':
      return {[`/${requirement}`]: telling[requirement]};
  }
};

/** One error per member that entering `state` needs and `telling` lacks; blanks say nothing. */
export const missingFor = (state: RequestState, telling: Telling): FieldError[] =>
  lifecycle[state].requires
    .flatMap((requirement) => Object.entries(textsFor(requirement, telling)))
    .filter(([, text]) => isBlank(text))
    .map(([pointer]) => ({
      pointer,
      code: 'required',
      detail: `"${state}" must tell the owner this.`,
    }));

/** One error per time in `telling` that is not after `now`: nobody can keep such a promise. */
export const untimelyIn = (telling: Telling, now: Date): FieldError[] =>
  Object.entries({
    '/expectedAt': telling.expectedAt,
    '/question/replyBy': telling.question?.replyBy,
    '/appointment/at': telling.appointment?.at,
  })
    .filter(([, time]) => time !== undefined && !(new Date(time) > now))
    .map(([pointer]) => ({pointer, code: 'past', detail: 'This must be a time still to come.'}));
