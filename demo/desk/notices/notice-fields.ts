import {html, nothing} from 'lit';
import {area, choice, inEach, input, tick, type FieldsView} from './notice-controls.js';
import {renderScope} from './notice-scope-fields.js';
import {inLanguage, timeFields} from './notice-values.js';
import './notice-picker.js';
import type {NoticePickedEvent} from './notice-picker.js';

export type {FieldsView};

const [from, to, expectedEnd, displayFrom, displayTo, ...laterTimes] = timeFields;

/** A part of the form that most notices do without; open where there is something in it to see. */
const part = (
  {came, problems}: FieldsView,
  summary: string,
  fields: readonly string[],
  content: unknown,
  isNeeded = false,
) => {
  const isOf = (name: string) => fields.some((field) => name.split('/')[0] === field);
  const isFilled = Object.entries(came).some(([name, value]) => isOf(name) && value !== '');
  const isWrong = Object.keys(problems).some(isOf);
  return html`<details ?open=${isNeeded || isFilled || isWrong}>
    <summary>${summary}</summary>
    <div class="part">${content}</div>
  </details>`;
};

const renderIssuer = (view: FieldsView) => {
  const {parts, issuerKinds} = view.messages.notices;
  return part(
    view,
    parts.issuer,
    ['issuerKind', 'source'],
    html`<div class="pair">
      ${inEach(view, 'issuer', (field, label) => input(view, field, label))}
      ${choice(view, 'issuerKind', issuerKinds)}
      ${inEach(view, 'source', (field, label) => input(view, field, label))}
    </div>`,
    Object.keys(view.problems).some((name) => name.startsWith('issuer/')),
  );
};

/** One of the firm's contacts fills the fields; they can be written over. */
const renderContact = (view: FieldsView) => {
  const {place, messages, onValue} = view;
  const {parts, fields, chooseContact} = messages.notices;
  const [lang = 'en'] = place.languages;
  const take = (index: number) => {
    const known = place.contacts[index];
    if (!known) return;
    onValue('contactKind', known.kind);
    onValue('contactPhone', known.phone ?? '');
    onValue('contactEmail', known.email ?? '');
    for (const tag of place.languages) {
      onValue(inLanguage('contactName', tag), known.name[tag] ?? '');
    }
  };
  return part(
    view,
    parts.contact,
    ['contactName', 'contactPhone', 'contactEmail'],
    html`
      <div class="field">
        <label for="contact">${fields.contact}</label>
        <select
          id="contact"
          @change=${({target}: Event) => {
            const select = target as HTMLSelectElement;
            take(Number(select.value));
            select.value = '';
          }}
        >
          <option value="">${chooseContact}</option>
          ${place.contacts.map(({name}, at) => html`<option value=${at}>${name[lang]}</option>`)}
        </select>
      </div>
      <div class="pair">
        ${inEach(view, 'contactName', (field, label) => input(view, field, label))}
        ${input(view, 'contactPhone', undefined, 'tel')}
        ${input(view, 'contactEmail', undefined, 'email')}
      </div>
    `,
  );
};

const renderDecision = (view: FieldsView) =>
  part(
    view,
    view.messages.notices.parts.decision,
    ['decidedBy', 'decision', 'decidedOn', 'decisionHref'],
    html`<div class="pair">
      ${inEach(view, 'decidedBy', (field, label) => input(view, field, label))}
      ${inEach(view, 'decision', (field, label) => input(view, field, label))}
      ${input(view, 'decidedOn', undefined, 'date')}
      ${input(view, 'decisionHref', undefined, 'url')}
    </div>`,
  );

const renderLaw = (view: FieldsView) =>
  part(
    view,
    view.messages.notices.parts.law,
    ['lawTitle', 'lawExcerpt', 'lawHref', 'lawFrom', 'lawVerifiedAt', 'lawVerifiedBy'],
    html`
      ${inEach(view, 'lawTitle', (field, label) => input(view, field, label))}
      ${inEach(view, 'lawExcerpt', (field, label, lang) => area(view, field, label, {rows: 3, lang}))}
      <div class="pair">
        ${input(view, 'lawHref', undefined, 'url')} ${input(view, 'lawFrom', undefined, 'date')}
        ${input(view, 'lawVerifiedAt', undefined, 'date')}
        ${inEach(view, 'lawVerifiedBy', (field, label) => input(view, field, label))}
      </div>
    `,
    view.values.kind === 'law',
  );

const renderMore = (view: FieldsView, notice: string) => {
  const {place, messages, values, onValue} = view;
  return part(
    view,
    messages.notices.parts.more,
    ['documents', 'supersedes', ...laterTimes],
    html`
      ${area(view, 'documents')}
      <notice-picker
        .community=${place.id}
        .chosen=${values.supersedes ?? ''}
        .except=${notice}
        @notice-picked=${({id}: NoticePickedEvent) => onValue('supersedes', id)}
      ></notice-picker>
      ${view.problems.supersedes ? html`<span class="error">${view.problems.supersedes}</span>` : nothing}
      <div class="pair">
        ${laterTimes.map((field) => input(view, field, undefined, 'datetime-local'))}
      </div>
    `,
  );
};

/** Everything that can be said in a notice, what is always needed first. */
export const renderNoticeFields = (view: FieldsView, notice: string) => {
  const {kinds, severities, formats} = view.messages.notices;
  const times = [from, to, expectedEnd, displayFrom, displayTo];
  return html`
    <div class="pair">${choice(view, 'kind', kinds)} ${choice(view, 'severity', severities)}</div>
    ${view.place.languages.map(
      (lang, at) => html`
        ${inEach(view, 'title', (field, label) => input(view, field, label))[at]}
        ${inEach(view, 'body', (field, label) => area(view, field, label, {rows: 5, lang}))[at]}
      `,
    )}
    ${choice(view, 'bodyFormat', formats)} ${renderScope(view)}
    <div class="pair">${times.map((field) => input(view, field, undefined, 'datetime-local'))}</div>
    <div class="ticks">${tick(view, 'pinned')} ${tick(view, 'acknowledge')}</div>
    ${
      view.values.acknowledge === 'yes'
        ? html`<div class="pair">${input(view, 'acknowledgeBy', undefined, 'datetime-local')}</div>`
        : nothing
    }
    ${renderIssuer(view)} ${renderContact(view)} ${renderDecision(view)} ${renderLaw(view)}
    ${renderMore(view, notice)}
  `;
};
