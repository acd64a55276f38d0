import {html, nothing} from 'lit';
import type {Messages} from '../messages/en.js';
import type {NoticePlaceOfWork} from './notice-api.js';
import {inLanguage, timeFields, type NoticeValues} from './notice-values.js';

/** What the fields are drawn from. */
export interface FieldsView {
  readonly messages: Messages;
  readonly place: NoticePlaceOfWork;
  readonly values: NoticeValues;
  /** What needs another look, by field. */
  readonly problems: Readonly<Record<string, string>>;
  readonly languageName: (tag: string) => string;
  readonly onValue: (field: string, value: string) => void;
}

type Typed = InputEvent & {target: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement};

const labelled = (
  {messages, problems}: FieldsView,
  field: string,
  label: unknown,
  control: unknown,
) => {
  const hint = messages.notices.hints[field.split('/')[0] ?? field];
  return html`<div class="field">
    <label for=${field}>${label}</label>
    ${control} ${hint ? html`<span class="hint" id="${field}-hint">${hint}</span>` : nothing}
    ${
      problems[field]
        ? html`<span class="error" id="${field}-error" role="alert">${problems[field]}</span>`
        : nothing
    }
  </div>`;
};

const input = (view: FieldsView, field: string, label: unknown, type = 'text') =>
  labelled(
    view,
    field,
    label,
    html`<input
      id=${field}
      type=${type}
      .value=${view.values[field] ?? ''}
      aria-invalid=${field in view.problems}
      @input=${({target}: Typed) => view.onValue(field, target.value)}
    />`,
  );

const area = (view: FieldsView, field: string, label: unknown, rows: number, lang?: string) =>
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
      @input=${({target}: Typed) => view.onValue(field, target.value)}
    ></textarea>`,
  );

const choice = (view: FieldsView, field: string, choices: Readonly<Record<string, string>>) =>
  labelled(
    view,
    field,
    view.messages.notices.fields[field],
    html`<select id=${field} @change=${({target}: Typed) => view.onValue(field, target.value)}>
      ${Object.entries(choices).map(
        ([value, label]) =>
          html`<option value=${value} ?selected=${value === (view.values[field] ?? '')}>
            ${label}
          </option>`,
      )}
    </select>`,
  );

const tick = ({messages, values, onValue}: FieldsView, field: string) =>
  html`<label class="tick">
    <input
      type="checkbox"
      .checked=${values[field] === 'yes'}
      @change=${({target}: Event) =>
        onValue(field, (target as HTMLInputElement).checked ? 'yes' : '')}
    />
    ${messages.notices.fields[field]}
  </label>`;

const buildings = ({messages, place, values, onValue}: FieldsView) => {
  const chosen = new Set((values.buildings ?? '').split(' ').filter(Boolean));
  const choose = (id: string, isChosen: boolean) => {
    if (isChosen) chosen.add(id);
    else chosen.delete(id);
    onValue('buildings', [...chosen].join(' '));
  };
  return html`<fieldset class="field">
    <legend>${messages.notices.fields.buildings}</legend>
    <span class="choices">
      ${place.buildings.map(
        ({id, name}) =>
          html`<label>
            <input
              type="checkbox"
              .checked=${chosen.has(id)}
              @change=${({target}: Event) => choose(id, (target as HTMLInputElement).checked)}
            />
            ${name}
          </label>`,
      )}
    </span>
    <span class="hint">${messages.notices.hints.buildings}</span>
  </fieldset>`;
};

/** Everything that can be said in a notice, what is always needed first. */
export const renderNoticeFields = (view: FieldsView) => {
  const {messages, place, values, languageName} = view;
  const {fields, kinds, severities, formats, issuerKinds, more} = messages.notices;
  const named = (field: string, lang: string) => html`${fields[field]} (${languageName(lang)})`;
  return html`
    <div class="pair">${choice(view, 'kind', kinds)} ${choice(view, 'severity', severities)}</div>
    ${place.languages.map(
      (lang) => html`
        ${input(view, inLanguage('title', lang), named('title', lang))}
        ${area(view, inLanguage('body', lang), named('body', lang), 5, lang)}
      `,
    )}
    ${choice(view, 'bodyFormat', formats)} ${buildings(view)}
    <div class="pair">
      ${timeFields.slice(0, 5).map((field) => input(view, field, fields[field], 'datetime-local'))}
    </div>
    <div class="ticks">${tick(view, 'pinned')} ${tick(view, 'acknowledge')}</div>
    <details ?open=${values.kind === 'law'}>
      <summary>${more}</summary>
      <div class="pair">
        ${place.languages.map((lang) => input(view, inLanguage('issuer', lang), named('issuer', lang)))}
        ${choice(view, 'issuerKind', issuerKinds)}
        ${input(view, inLanguage('source', place.languages[0] ?? 'en'), fields.source)}
        ${timeFields.slice(5).map((field) => input(view, field, fields[field], 'datetime-local'))}
      </div>
      ${input(view, 'lawTitle', fields.lawTitle)} ${area(view, 'lawExcerpt', fields.lawExcerpt, 3)}
      <div class="pair">
        ${input(view, 'lawHref', fields.lawHref, 'url')}
        ${input(view, 'lawFrom', fields.lawFrom, 'date')}
      </div>
      ${area(view, 'documents', fields.documents, 2)}
    </details>
  `;
};
