import {html, nothing, type TemplateResult} from 'lit';
import type {Portal, Service} from '../../contract/index.js';
import type {InquiryFormMessages} from '../../messages/inquiry-form.js';
import '../../parts/check-field.js';
import '../../parts/choice-field.js';
import '../../parts/select-field.js';
import '../../parts/text-field.js';
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
  const {messages, draft} = fields;
  const words = messages.say;
  const length = lengthOf(draft.description);
  return html`<owner-text-field
    id="description"
    multiline
    required
    label=${words.description}
    hint=${words.descriptionHint}
    .error=${errorOf(fields, 'description')}
    .value=${draft.description}
    .count=${
      length > counterFrom ? messages.terms.characters(length, limits.description) : undefined
    }
    @input=${editing(fields, 'description')}
  ></owner-text-field>`;
}

function renderKind(fields: InquiryFields) {
  const {messages, services, draft} = fields;
  const {promise} = services.find(({code}) => code === draft.serviceCode) ?? {};
  return html`<div>
    <owner-choice-field
      id="serviceCode"
      label=${messages.say.kind}
      hint=${messages.say.kindHint}
      .error=${errorOf(fields, 'serviceCode')}
      .value=${draft.serviceCode}
      .choices=${services.map(({code, name, description}) => ({
        value: code,
        label: name,
        hint: description,
      }))}
      @change=${editing(fields, 'serviceCode')}
    ></owner-choice-field>
    ${promise ? html`<p class="promise muted">${messages.terms.promise(promise)}</p>` : nothing}
  </div>`;
}

function renderPlace(fields: InquiryFields) {
  const {messages, portal, draft} = fields;
  const {terms} = messages;
  const words = messages.say;
  return html`<div class="group" role="group" aria-labelledby="where">
    <h3 id="where">${words.where}</h3>
    <div class="row">
      ${
        portal.places.length > 0
          ? html`<owner-select-field
              id="placeId"
              label=${terms.place}
              placeholder=${terms.choosePlace}
              .error=${errorOf(fields, 'placeId')}
              .value=${draft.placeId}
              .choices=${portal.places.map(({id, name}) => ({value: id, label: name}))}
              @change=${editing(fields, 'placeId')}
            ></owner-select-field>`
          : nothing
      }
      <owner-text-field
        id="detail"
        label=${words.detail}
        hint=${words.detailHint}
        .error=${errorOf(fields, portal.places.length > 0 ? 'detail' : 'placeId', 'detail')}
        .value=${draft.detail}
        @input=${editing(fields, 'detail')}
      ></owner-text-field>
    </div>
  </div>`;
}

function renderContact(fields: InquiryFields) {
  const {messages, draft} = fields;
  const {terms} = messages;
  const words = messages.say;
  return html`<div class="group" role="group" aria-labelledby="contact">
    <div>
      <h3 id="contact">${words.contact}</h3>
      <p class="muted">${words.contactHint}</p>
    </div>
    <div class="row">
      <owner-text-field
        id="phone"
        label=${terms.phone}
        keyboard="tel"
        autofill="tel"
        .error=${errorOf(fields, 'phone')}
        .value=${draft.phone}
        @input=${editing(fields, 'phone')}
      ></owner-text-field>
      <owner-text-field
        id="email"
        label=${terms.email}
        keyboard="email"
        autofill="email"
        .error=${errorOf(fields, 'email')}
        .value=${draft.email}
        @input=${editing(fields, 'email')}
      ></owner-text-field>
      <owner-text-field
        id="name"
        label=${terms.name}
        note=${terms.optional}
        hint=${words.nameHint}
        autofill="name"
        .error=${errorOf(fields, 'name')}
        .value=${draft.name}
        @input=${editing(fields, 'name')}
      ></owner-text-field>
    </div>
  </div>`;
}

function renderConsent(fields: InquiryFields) {
  const {messages, portal, draft, edit} = fields;
  const {text} = portal.privacyNotice;
  const href = webLink(portal.privacyNotice.href);
  return html`<owner-check-field
    id="consent"
    label=${messages.say.consent}
    .error=${errorOf(fields, 'consent')}
    .checked=${draft.consent}
    @change=${(event: Event) =>
      edit({consent: (event.currentTarget as HTMLElementTagNameMap['owner-check-field']).checked})}
  >
    <span class="verbatim">${text}</span>
    ${
      href && /^https?:/.test(new URL(href, document.baseURI).protocol)
        ? html`<a href=${href} target="_blank" rel="noopener">${messages.terms.consentLink}</a>`
        : nothing
    }
  </owner-check-field>`;
}

function errorOf({messages, problems, draft}: InquiryFields, ...fields: InquiryField[]) {
  const problem = fields.map((field) => problems[field]).find(Boolean);
  return problem && wordProblem(problem, messages.say.problems, draft);
}

const editing =
  ({edit}: InquiryFields, field: Exclude<InquiryField, 'consent'>) =>
  (event: Event) =>
    edit({[field]: (event.currentTarget as HTMLElement & {readonly value: string}).value});
