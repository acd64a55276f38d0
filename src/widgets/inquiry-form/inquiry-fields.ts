import {html, nothing, type TemplateResult} from 'lit';
import type {Portal, Service} from '../../contract/index.js';
import type {InquiryFormMessages} from '../../messages/inquiry-form.js';
import {checkField} from '../../parts/check-field.js';
import {choiceField, selectField} from '../../parts/choice-field.js';
import {textArea, textField} from '../../parts/text-field.js';
import {webLink} from '../../parts/web-link.js';
import {
  lengthOf,
  limits,
  wordProblem,
  type InquiryDraft,
  type InquiryField,
  type Problems,
} from './inquiry-draft.js';

/** What the fields show, and whom they tell. */
export interface InquiryFields {
  readonly messages: InquiryFormMessages;
  readonly portal: Portal;
  readonly services: readonly Service[];
  readonly draft: InquiryDraft;
  readonly problems: Problems;
  readonly edit: (change: Partial<InquiryDraft>) => void;
}

/** All fields, in the order a good clerk asks: first listen, then what, where, and who. */
export const renderFields = (fields: InquiryFields): TemplateResult => html`
  ${renderDescription(fields)} ${renderKind(fields)} ${renderPlace(fields)} ${renderContact(fields)}
  ${renderConsent(fields)}
`;

/** The counter appears when room grows short; before that it would only hurry. */
const counterFrom = limits.description * 0.9;

function renderDescription(fields: InquiryFields) {
  const {terms, say} = fields.messages;
  const length = lengthOf(fields.draft.description);
  return html`<div>
    ${textArea({
      ...bind(fields, 'description'),
      label: say.description,
      hint: say.descriptionHint,
      required: true,
      count: length > counterFrom ? terms.characters(length, limits.description) : undefined,
    })}
  </div>`;
}

function renderKind(fields: InquiryFields) {
  const {messages, services, draft, edit} = fields;
  const {terms, say} = messages;
  const {promise} = services.find(({code}) => code === draft.serviceCode) ?? {};
  return html`<div>
    ${choiceField({
      ...bind(fields, 'serviceCode'),
      label: say.kind,
      hint: say.kindHint,
      choices: services.map(({code, name, description}) => ({
        value: code,
        label: name,
        hint: description,
      })),
      onChange: (serviceCode) => edit({serviceCode}),
    })}
    ${promise ? html`<p class="promise muted">${terms.promise(promise)}</p>` : nothing}
  </div>`;
}

function renderPlace(fields: InquiryFields) {
  const {messages, portal, edit} = fields;
  const {terms, say} = messages;
  const named = portal.places.length > 0;
  const detail = bind(fields, 'detail');
  return html`<div class="group" role="group" aria-labelledby="where">
    <h3 id="where">${say.where}</h3>
    ${
      named
        ? selectField({
            ...bind(fields, 'placeId'),
            label: terms.place,
            placeholder: terms.choosePlace,
            choices: portal.places.map(({id, name}) => ({value: id, label: name})),
            onChange: (placeId) => edit({placeId}),
          })
        : nothing
    }
    ${textField({
      ...detail,
      error: detail.error ?? (named ? undefined : bind(fields, 'placeId').error),
      label: say.detail,
      hint: say.detailHint,
    })}
  </div>`;
}

function renderContact(fields: InquiryFields) {
  const {terms, say} = fields.messages;
  return html`<div class="group" role="group" aria-labelledby="contact">
    <div>
      <h3 id="contact">${say.contact}</h3>
      <p class="muted">${say.contactHint}</p>
    </div>
    <div class="row">
      ${textField({
        ...bind(fields, 'phone'),
        label: terms.phone,
        keyboard: 'tel',
        autofill: 'tel',
      })}
      ${textField({
        ...bind(fields, 'email'),
        label: terms.email,
        keyboard: 'email',
        autofill: 'email',
      })}
    </div>
    ${textField({
      ...bind(fields, 'name'),
      label: terms.name,
      note: terms.optional,
      hint: say.nameHint,
      autofill: 'name',
    })}
  </div>`;
}

function renderConsent({messages, portal, draft, problems, edit}: InquiryFields) {
  const {terms, say} = messages;
  const {text, href} = portal.privacyNotice;
  const link = webLink(href);
  return checkField({
    id: 'consent',
    label: say.consent,
    error: wordProblem(problems.consent, say.problems, draft),
    checked: draft.consent,
    about: html`<span class="verbatim">${text}</span> ${
        link
          ? html`<a href=${link} target="_blank" rel="noopener">${terms.consentLink}</a>`
          : nothing
      }`,
    onChange: (consent) => edit({consent}),
  });
}

/** What ties a field of text to the draft. */
const bind = (
  {messages, draft, problems, edit}: InquiryFields,
  id: Exclude<InquiryField, 'consent'>,
) => ({
  id,
  value: draft[id],
  error: wordProblem(problems[id], messages.say.problems, draft),
  onInput: (value: string) => edit({[id]: value}),
});
