import {html, nothing, type TemplateResult} from 'lit';
import type {ActionField, Values} from './action-fields.js';
import type {Staff} from './api.js';
import {quickTimes} from './local-time.js';
import type {Messages} from './messages/en.js';
import {hurtingWords, openSlots} from './wording.js';

/** What a control needs to know beside its field. */
export interface FieldContext {
  readonly messages: Messages;
  readonly values: Values;
  readonly staff: readonly Staff[];
  readonly me?: Staff;
  /** The kinds the request may become. */
  readonly kinds: readonly {readonly code: string; readonly name: string}[];
  readonly onValue: (name: ActionField['name'], value: string) => void;
}

type Typed = InputEvent & {target: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement};

const describedBy = ({name}: ActionField, hasHint: boolean, hasError: boolean) =>
  [hasHint && `${name}-hint`, hasError && `${name}-error`].filter(Boolean).join(' ') || nothing;

/** One labelled control with its hint, and its error where there is one. */
export const renderField = (
  field: ActionField,
  error: string | undefined,
  context: FieldContext,
): TemplateResult => {
  const {messages} = context;
  const hint = messages.hints[field.name];
  const label = html`${messages.fields[field.name]}
  ${field.required ? nothing : html`<span class="optional">${messages.optional}</span>`}`;
  const notes = html`
    ${hint ? html`<span class="hint" id="${field.name}-hint">${hint}</span>` : nothing}
    ${error ? html`<span class="error" id="${field.name}-error">${error}</span>` : nothing}
    <span class="advice" role="status">${adviceOn(field, context)}</span>
  `;
  if (field.control === 'recipient') {
    return html`<fieldset class="field">
      <legend>${label}</legend>
      ${renderRecipient(field, context)} ${notes}
    </fieldset>`;
  }
  return html`<div class="field">
    <label for=${field.name}>${label}</label>
    ${renderControl(field, error !== undefined, context)} ${notes}
  </div>`;
};

/** A word that would hurt, or a slot still open: said beside the text, which can be sent as it is. */
const adviceOn = ({name, control}: ActionField, {messages, values}: FieldContext) => {
  if (name === 'internalNote' || !['text', 'line'].includes(control)) return nothing;
  const text = values[name] ?? '';
  const words = hurtingWords(text);
  const slots = openSlots(text);
  return [
    words.length > 0 && messages.wordsToAvoid(words.join(messages.listComma)),
    slots.length > 0 && messages.slotsOpen(slots.join(messages.listComma)),
  ]
    .filter(Boolean)
    .join(' ');
};

const renderControl = (field: ActionField, wrong: boolean, context: FieldContext) => {
  const {messages, values, onValue} = context;
  const value = values[field.name] ?? '';
  const handleInput = ({target}: Typed) => onValue(field.name, target.value);
  const describes = describedBy(field, Boolean(messages.hints[field.name]), wrong);
  switch (field.control) {
    case 'text':
      return html`<textarea
        id=${field.name}
        rows="3"
        .value=${value}
        aria-required=${field.required}
        aria-invalid=${wrong}
        aria-describedby=${describes}
        @input=${handleInput}
      ></textarea>`;
    case 'staff':
      return html`<select
        id=${field.name}
        aria-required=${field.required}
        aria-invalid=${wrong}
        aria-describedby=${describes}
        @change=${handleInput}
      >
        <option value="" ?selected=${!value}>${messages.choose}</option>
        ${context.staff.map(
          ({username, name, role}) => html`
            <option value=${username} ?selected=${username === value}>
              ${username === context.me?.username ? messages.me(name) : name} · ${role}
            </option>
          `,
        )}
      </select>`;
    case 'kind':
      return html`<select
        id=${field.name}
        aria-required=${field.required}
        aria-invalid=${wrong}
        aria-describedby=${describes}
        @change=${handleInput}
      >
        <option value="" ?selected=${!value}>${messages.choose}</option>
        ${context.kinds.map(
          ({code, name}) =>
            html`<option value=${code} ?selected=${code === value}>${name}</option>`,
        )}
      </select>`;
    default:
      return html`<input
          id=${field.name}
          type=${inputTypes[field.control] ?? 'text'}
          .value=${value}
          aria-required=${field.required}
          aria-invalid=${wrong}
          aria-describedby=${describes}
          @input=${handleInput}
        />
        ${field.control === 'deadline' ? renderQuickTimes(field, context) : nothing}`;
  }
};

const inputTypes: Partial<Record<ActionField['control'], string>> = {
  time: 'datetime-local',
  deadline: 'datetime-local',
  phone: 'tel',
};

const renderQuickTimes = ({name}: ActionField, {messages, onValue}: FieldContext) => html`
  <span class="quick">
    ${quickTimes(new Date()).map(
      (time) => html`
        <button type="button" @click=${() => onValue(name, time.value)}>
          ${messages.quickTimes[time.name]}
        </button>
      `,
    )}
  </span>
`;

const renderRecipient = ({name}: ActionField, {messages, values, onValue}: FieldContext) => html`
  <span class="choices">
    ${(['inside', 'outside'] as const).map(
      (where) => html`
        <label>
          <input
            type="radio"
            name=${name}
            value=${where}
            .checked=${(values.recipient ?? 'inside') === where}
            @change=${() => onValue(name, where)}
          />
          ${messages[where]}
        </label>
      `,
    )}
  </span>
`;
