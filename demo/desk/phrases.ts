import {Dates} from '../../src/controllers/dates.js';
import {matchLanguage} from '../../src/messages/index.js';
import type {ActionName, FieldName, Values} from './action-fields.js';
import type {DeskRequest, Phrase, Staff} from './api.js';

/** Which field an opening is put into. */
export const phraseField = (action: ActionName): FieldName =>
  action === 'resolved' ? 'result' : 'text';

/** The opening for this owner: their language and tone, the firm's first where there is none. */
export const phraseFor = (
  phrases: readonly Phrase[],
  action: ActionName,
  {lang = 'zh-Hans', tone = 'formal'}: Pick<DeskRequest, 'lang' | 'tone'>,
): Phrase | undefined => {
  const owners = matchLanguage(lang);
  const fitting = phrases.filter((phrase) => phrase.action === action);
  return (
    fitting.find((phrase) => phrase.lang === owners && phrase.tone === tone) ??
    fitting.find((phrase) => phrase.tone === tone) ??
    fitting[0]
  );
};

/** What fills an opening. */
export interface Filling {
  readonly shown: DeskRequest;
  readonly values: Values;
  readonly staff: readonly Staff[];
}

/** Staff end their sentences; within one of ours the ending is ours. */
const withinSentence = (words: string | undefined) => words?.trim().replace(/[.。;；,，]+$/, '');

/** An opening with all that is known in its slots, as its language writes it; what is not stays in braces. */
export const filledPhrase = ({text, lang}: Phrase, {shown, values, staff}: Filling): string => {
  const {request, contact} = shown;
  const colleague = staff.find(({username}) => username === values.handlerUsername);
  const outside = values.recipient === 'outside';
  const dates = new Dates({lang, timeZone: undefined});
  const time = (at: string | undefined) => at && dates.moment(at);
  const slots: Readonly<Record<string, string | undefined>> = {
    name: contact.name,
    subject: shown.subject,
    no: request.reference,
    handler: outside ? values.recipientName : (colleague?.name ?? request.handler?.name),
    role: outside ? values.recipientRole : (colleague?.role ?? request.handler?.role),
    phone: outside ? values.recipientPhone : (colleague?.phone ?? request.handler?.phone),
    time: time(values.expectedAt),
    old: time(request.expectedAt),
    new: time(values.expectedAt),
    reason: withinSentence(values.reason ?? values.refusalReason),
    basis: withinSentence(values.refusalExplanation),
    alternative: withinSentence(values.refusalAlternative),
    escalation: withinSentence(values.refusalEscalation),
    date: time(request.reopenUntil),
  };
  return text.replace(/\{(\w+)\}/g, (slot, name: string) => slots[name]?.trim() || slot);
};

/** An opening that was taken: what staff fill in later is put into it, until they change it. */
export class Opening {
  #text = '';
  readonly #phrase: Phrase;
  readonly #field: FieldName;

  constructor(phrase: Phrase, field: FieldName) {
    this.#phrase = phrase;
    this.#field = field;
  }

  /** The fields with the opening before what stands there, as it now reads. */
  into({values, ...known}: Filling): Values {
    const words = values[this.#field] ?? '';
    if (!words.startsWith(this.#text)) return values;
    const rest = this.#text ? words.slice(this.#text.length) : words && `\n${words}`;
    this.#text = filledPhrase(this.#phrase, {...known, values});
    return {...values, [this.#field]: `${this.#text}${rest}`};
  }
}

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
    case 'recategorised':
      return request.status === 'open' && (request.otherKinds ?? []).length > 0;
    case 'return-visit':
      return ['resolved', 'closed', 'declined'].includes(request.state);
    default:
      return mayBecome.includes(action);
  }
};
