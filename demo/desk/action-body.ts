import {lifecycle, type RequestState, type Requirement} from '../../src/contract/index.js';
import type {DeskStep, Values} from './action-fields.js';
import type {NewMessage, NewTransition} from './api.js';
import type {PointTo} from './point-to.js';

const filled = (value: string | undefined) => value?.trim() || undefined;

const instant = (local: string | undefined) =>
  filled(local) ? new Date(local ?? '').toISOString() : undefined;

const names = (list: string | undefined) =>
  (list ?? '').split(/[,，、;；\n]/).flatMap((name) => filled(name) ?? []);

const onSite = (values: Values) => ({
  place: filled(values.place),
  people: filled(values.people) ? names(values.people) : undefined,
});

const outsider = (values: Values): NewTransition['handler'] => ({
  name: values.recipientName?.trim() ?? '',
  role: filled(values.recipientRole),
  phone: filled(values.recipientPhone),
  external: true,
});

/** The body of a transition, from what was typed; `version` is the one staff were looking at. */
export const transitionBody = (
  to: RequestState,
  version: number,
  values: Values,
  pointTo?: PointTo,
): NewTransition => {
  const asks = (requirement: Requirement) => lifecycle[to].requires.includes(requirement);
  const toOutsider = asks('handler.phone') && values.recipient === 'outside';
  return {
    to,
    version,
    handler: toOutsider ? outsider(values) : undefined,
    handlerUsername: asks('handler') && !toOutsider ? filled(values.handlerUsername) : undefined,
    expectedAt: asks('expectedAt') ? instant(values.expectedAt) : undefined,
    question: asks('question')
      ? {text: values.question?.trim() ?? '', replyBy: instant(values.replyBy)}
      : undefined,
    appointment: asks('appointment')
      ? {
          at: instant(values.appointmentAt) ?? '',
          place: values.appointmentPlace?.trim() ?? '',
          people: names(values.appointmentPeople),
        }
      : undefined,
    reason: asks('reason') ? filled(values.reason) : undefined,
    result: asks('result') ? {text: values.result?.trim() ?? ''} : undefined,
    refusal: asks('refusal')
      ? {
          reason: values.refusalReason?.trim() ?? '',
          explanation: values.refusalExplanation?.trim() ?? '',
          alternative: values.refusalAlternative?.trim() ?? '',
          escalation: values.refusalEscalation?.trim() ?? '',
        }
      : undefined,
    mergedInto: asks('mergedInto') ? filled(values.mergedInto) : undefined,
    ...onSite(values),
    text: filled(values.text),
    internalNote: filled(values.internalNote),
    pointTo,
  };
};

/** The body of one of the desk's own steps. */
export const stepBody = (step: DeskStep, version: number, values: Values) => ({
  version,
  text: filled(values.text),
  ...(step === 'delayed' && {
    reason: filled(values.reason),
    expectedAt: instant(values.expectedAt),
  }),
  ...(step === 'recategorised' && {serviceCode: values.serviceCode}),
  ...(step === 'return-visit' && {
    ...onSite(values),
    internalNote: filled(values.internalNote),
  }),
});

export const messageBody = (version: number, values: Values, pointTo?: PointTo): NewMessage => ({
  version,
  text: filled(values.text),
  internalNote: filled(values.internalNote),
  pointTo,
});
