import {html, type TemplateResult} from 'lit';
import type {NamedCode} from '../../contract/index.js';
import type {FollowingMessages} from '../../messages/following.js';
import {selectField} from '../../parts/select-field.js';
import {choiceField} from '../../parts/choice-field.js';
import type {Spoken} from '../../parts/said.js';
import {textArea} from '../../parts/text-area.js';
import {textField} from '../../parts/text-field.js';
import {timeField} from '../../parts/time-field.js';
import type {Turn, TurnProblems, TurnValues} from './turn-said.js';

/** What the fields of a turn are drawn with. */
export interface TurnFields {
  readonly messages: FollowingMessages;
  readonly values: TurnValues;
  readonly problems: TurnProblems;
  /** The kinds the request may become. */
  readonly kinds: readonly NamedCode[];
  /** The language of the kinds. */
  readonly said: Spoken;
  readonly onValue: (name: string, value: string) => void;
}

const field = ({messages, values, problems, onValue}: TurnFields, id: string, label: string) => {
  const problem = problems[id];
  return {
    id,
    label,
    value: values[id] ?? '',
    error: problem && messages.say[problem],
    onInput: (value: string) => onValue(id, value),
  };
};

const reasonField = (fields: TurnFields, turn: Turn) => {
  const {terms} = fields.messages;
  const mayBeSilent = turn === 'withdrawal' || turn === 'recategorisation';
  const note = mayBeSilent ? terms.optional : undefined;
  return textArea({
    ...field(fields, 'reason', terms.reason[turn] ?? ''),
    note,
    required: note === undefined,
  });
};

const timeFields = (fields: TurnFields) => {
  const {terms} = fields.messages;
  const note = terms.optional;
  const given = ['time1', 'time2'].filter((name) => fields.values[name]).length;
  return html`
    ${['time1', 'time2', 'time3']
      .slice(0, given + 1)
      .map((name, index) => timeField(field(fields, name, terms.time(index + 1))))}
    ${textField({...field(fields, 'place', terms.place), note})}
    ${textField({...field(fields, 'people', terms.people), note, autofill: 'off'})}
    ${textArea({...field(fields, 'text', terms.words), note})}
  `;
};

const scores = ({messages}: TurnFields) =>
  messages.terms.scores.map((label, index) => ({value: String(index + 1), label}));

/** The best first: nobody has to pass the worst on the way. */
const ratingFields = (fields: TurnFields) => {
  const {messages, values, onValue} = fields;
  const {terms} = messages;
  const detail = (id: 'speed' | 'attitude' | 'quality') =>
    selectField({
      ...field(fields, id, terms[id]),
      placeholder: terms.unrated,
      choices: scores(fields).reverse(),
      onChange: (value) => onValue(id, value),
    });
  return html`
    ${choiceField({
      ...field(fields, 'overall', terms.overall),
      choices: scores(fields).reverse(),
      onChange: (value) => onValue('overall', value),
    })}
    <details>
      <summary>${terms.details}</summary>
      <div class="details">${detail('speed')} ${detail('attitude')} ${detail('quality')}</div>
    </details>
    ${textArea({...field(fields, 'comment', terms.comment), note: terms.optional})}
    <label class="check">
      <input
        type="checkbox"
        .checked=${values['contactMe'] === 'yes'}
        @change=${(event: Event) =>
          onValue('contactMe', (event.target as HTMLInputElement).checked ? 'yes' : '')}
      />
      <span>${terms.contactMe}</span>
    </label>
  `;
};

const kindFields = (fields: TurnFields) => {
  const {terms} = fields.messages;
  return html`
    ${selectField({
      ...field(fields, 'serviceCode', terms.newKind),
      placeholder: terms.chooseKind,
      choicesLang: fields.said,
      choices: fields.kinds.map(({code, name}) => ({value: code, label: name})),
      onChange: (value) => fields.onValue('serviceCode', value),
    })}
    ${reasonField(fields, 'recategorisation')}
  `;
};

/** The few fields of one turn. */
export const turnFields = (turn: Turn, fields: TurnFields): TemplateResult => {
  if (turn === 'rating') return ratingFields(fields);
  if (turn === 'appointment-reply') return timeFields(fields);
  if (turn === 'recategorisation') return kindFields(fields);
  return reasonField(fields, turn);
};
