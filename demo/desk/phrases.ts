import type {ActionName, FieldName, Values} from './action-fields.js';
import type {DeskRequest, Phrase, Staff} from './api.js';
import type {Words} from './words.js';

/** Which field an opening is put into. */
export const phraseField = (action: ActionName): FieldName =>
  action === 'resolved' ? 'result' : 'text';

/** The opening for this owner: their language and tone, the firm's first where there is none. */
export const phraseFor = (
  phrases: readonly Phrase[],
  action: ActionName,
  {lang = 'zh-Hans', tone = 'formal'}: DeskRequest,
): Phrase | undefined => {
  const fitting = phrases.filter((phrase) => phrase.action === action);
  return (
    fitting.find((phrase) => phrase.lang === lang && phrase.tone === tone) ??
    fitting.find((phrase) => phrase.tone === tone) ??
    fitting[0]
  );
};

/** What fills an opening. */
export interface Filling {
  readonly shown: DeskRequest;
  readonly values: Values;
  readonly staff: readonly Staff[];
  readonly words: Words;
}

/** An opening with all that is known in its slots; what is not stays in braces. */
export const filledPhrase = ({text}: Phrase, {shown, values, staff, words}: Filling): string => {
  const {request, contact} = shown;
  const colleague = staff.find(({username}) => username === values.handlerUsername);
  const outside = values.recipient === 'outside';
  const time = (local: string | undefined) => (local ? words.dateTime(local) : undefined);
  const slots: Readonly<Record<string, string | undefined>> = {
    name: contact.name,
    subject: request.serviceName,
    no: request.reference,
    handler: outside ? values.recipientName : (colleague?.name ?? request.handler?.name),
    role: outside ? values.recipientRole : (colleague?.role ?? request.handler?.role),
    phone: outside ? values.recipientPhone : (colleague?.phone ?? request.handler?.phone),
    time: time(values.expectedAt),
    old: request.expectedAt && words.dateTime(request.expectedAt),
    new: time(values.expectedAt),
    reason: values.reason ?? values.refusalReason,
    basis: values.refusalExplanation,
    alternative: values.refusalAlternative,
    escalation: values.refusalEscalation,
    date: request.reopenUntil && words.dateTime(request.reopenUntil),
  };
  return text.replace(/\{(\w+)\}/g, (slot, name: string) => slots[name]?.trim() || slot);
};

/** Whether the step can be taken as the request is; the states' own steps are the table's. */
export const isOpenStep = (action: ActionName, {request, mayBecome}: DeskRequest): boolean => {
  switch (action) {
    case 'message':
    case 'note':
      return true;
    case 'answered':
      return request.state === 'submitted';
    case 'delayed':
      return request.status === 'open' && request.expectedAt !== undefined;
    case 'rating-answered':
      return request.rating !== undefined && request.rating.answer === undefined;
    case 'return-visit':
      return ['resolved', 'closed', 'declined'].includes(request.state);
    default:
      return mayBecome.includes(action);
  }
};
