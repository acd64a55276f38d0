import {html, nothing} from 'lit';
import type {Messages} from '../messages/en.js';
import type {NoticePlaceOfWork} from './notice-api.js';
import {inLanguage, type NoticeValues} from './notice-values.js';

/** What the fields are drawn from. */
export interface FieldsView {
  readonly messages: Messages;
  readonly place: NoticePlaceOfWork;
  readonly values: NoticeValues;
  /** As they were when the form was opened. */
  readonly came: NoticeValues;
  /** What needs another look, by field. */
  readonly problems: Readonly<Record<string, string>>;
  readonly languageName: (tag: string) => string;
  readonly onValue: (field: string, value: string) => void;
}

type Typed = InputEvent & {target: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement};

export const describe = ({messages, problems}: FieldsView, field: string) => {
  const hint = messages.notices.hints[field.split('/')[0] ?? field];
  const problem = problems[field];
  return html`
    ${hint ? html`<span class="hint" id="${field}-hint">${hint}</span>` : nothing}
    ${problem ? html`<span class="error" id="${field}-error" role="alert">${problem}</span>` : nothing}
  `;
};

const describedBy = ({messages, problems}: FieldsView, field: string) =>
  [
    messages.notices.hints[field.split('/')[0] ?? field] && `${field}-hint`,
    field in problems && `${field}-error`,
  ]
    .filter(Boolean)
    .join(' ') || nothing;

const labelled = (view: FieldsView, field: string, label: unknown, control: unknown) =>
  html`<div class="field">
    <label for=${field}>${label}</label>
    ${control} ${describe(view, field)}
  </div>`;

export const input = (
  view: FieldsView,
  field: string,
  label: unknown = view.messages.notices.fields[field],
  type = 'text',
) =>
  labelled(
    view,
    field,
    label,
    html`<input
      id=${field}
      type=${type}
      .value=${view.values[field] ?? ''}
      aria-invalid=${field in view.problems}
      aria-describedby=${describedBy(view, field)}
      @input=${({target}: Typed) => view.onValue(field, target.value)}
    />`,
  );

export const area = (
  view: FieldsView,
  field: string,
  label: unknown = view.messages.notices.fields[field],
  {rows = 2, lang}: {readonly rows?: number; readonly lang?: string} = {},
) =>
  labelled(
    view,
    field,
    label,
    html`<textarea
      id=${field}
      rows=${rows}
      lang=${lang ?? nothing}
      .value=${view.values[field] ?? ''}
      aria-invalid=${field in view.problems}
      aria-describedby=${describedBy(view, field)}
      @input=${({target}: Typed) => view.onValue(field, target.value)}
    ></textarea>`,
  );

export const choice = (
  view: FieldsView,
  field: string,
  choices: Readonly<Record<string, string>>,
) => {
  const value = view.values[field] ?? '';
  // A word of the firm's own stays what it is.
  const known = value in choices ? choices : {...choices, [value]: value};
  return labelled(
    view,
    field,
    view.messages.notices.fields[field],
    html`<select id=${field} @change=${({target}: Typed) => view.onValue(field, target.value)}>
      ${Object.entries(known).map(
        ([one, label]) => html`<option value=${one} ?selected=${one === value}>${label}</option>`,
      )}
    </select>`,
  );
};

export const tick = ({messages, values, onValue}: FieldsView, field: string) =>
  html`<label class="tick">
    <input
      type="checkbox"
      .checked=${values[field] === 'yes'}
      @change=${({target}: Event) =>
        onValue(field, (target as HTMLInputElement).checked ? 'yes' : '')}
    />
    ${messages.notices.fields[field]}
  </label>`;

/** The same in every language of the community. */
export const inEach = (
  view: FieldsView,
  field: string,
  draw: (field: string, label: unknown, lang: string) => unknown,
) => {
  const {messages, place, languageName} = view;
  const label = messages.notices.fields[field];
  const isOne = place.languages.length === 1;
  return place.languages.map((lang) =>
    draw(inLanguage(field, lang), isOne ? label : html`${label} (${languageName(lang)})`, lang),
  );
};
