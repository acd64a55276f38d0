import {html, type TemplateResult} from 'lit';
import type {Service} from '../../contract/index.js';
import type {Dates} from '../../controllers/dates.js';
import type {InquiryQuestionsMessages} from '../../messages/inquiry-questions.js';
import type {Spoken} from '../../parts/said.js';
import {selectField} from '../../parts/select-field.js';
import {isHalfChosen} from './inquiry-asked.js';
import type {AskedDraft} from './inquiry-draft.js';

type Times = AskedDraft['times'];
type Visit = NonNullable<Service['visit']>;

/** What the choice of times shows, and whom it tells. */
interface TimesView extends Visit {
  readonly messages: InquiryQuestionsMessages;
  /** The language of the times of day. */
  readonly said: Spoken;
  readonly times: Times;
  readonly timeZone: string | undefined;
  readonly dates: Dates;
  readonly error: string | undefined;
  readonly onChange: (times: Times) => void;
}

/** The contract's limit. */
const most = 3;
const day = 24 * 60 * 60 * 1000;

/** The days that may be chosen, on the community's calendar. */
const daysFrom = (now: number, ahead: number, timeZone: string | undefined) => {
  const calendar = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  return [...Array(ahead).keys()].map((index) => calendar.format(now + index * day));
};

/** Up to three times that would suit, each offered when the one before is there. */
export function renderTimes(view: TimesView): TemplateResult {
  const {terms, say} = view.messages;
  const filled = view.times.filter(({date, slot}) => date || slot);
  const rows = filled.length < most ? [...filled, {date: '', slot: ''}] : filled;
  const choices = daysFrom(Date.now(), view.daysAhead, view.timeZone).map((value) => ({
    value,
    label: view.dates.day(`${value}T12:00:00Z`),
  }));
  // What needs another look is what is half chosen; where a backend found something else, the first.
  const asked = Math.max(0, rows.findIndex(isHalfChosen));
  const change = (index: number, part: Partial<Times[number]>) =>
    view.onChange(rows.map((row, at) => (at === index ? {...row, ...part} : row)));
  return html`<div class="group" role="group" aria-labelledby="visit">
    <div>
      <h3 id="visit">${say.visit}</h3>
      <p class="muted">${say.visitHint}</p>
    </div>
    ${rows.map(
      ({date, slot}, index) =>
        html`<div class="row">
          ${selectField({
            id: index === asked ? 'times' : `times-${index}`,
            label: terms.day(index + 1),
            error: index === asked ? view.error : undefined,
            placeholder: terms.anyTime,
            value: date,
            choices,
            onChange: (value) => change(index, {date: value}),
          })}
          ${selectField({
            id: `slot-${index}`,
            label: terms.timeOfDay(index + 1),
            placeholder: terms.anyTime,
            value: slot,
            choicesLang: view.said,
            choices: view.slots.map(({code, name}) => ({value: code, label: name})),
            onChange: (value) => change(index, {slot: value}),
          })}
        </div>`,
    )}
  </div>`;
}
