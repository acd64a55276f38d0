import {html, nothing, type TemplateResult} from 'lit';
import type {InquiryFormMessages} from '../../messages/inquiry-form.js';
import {choiceField} from '../../parts/choice-field.js';
import {sentenceWith} from '../../parts/said.js';
import {textArea} from '../../parts/text-area.js';
import {spokenIn} from '../../controllers/spoken-in.js';
import {lengthOf, limits} from './inquiry-draft.js';
import type {Inquiry} from './inquiry.js';

/** The counter appears when room grows short; before that it would only hurry. */
const counterFrom = limits.description * 0.9;

/** Telephone first, write second. */
export const renderEmergency = (
  {portal}: Inquiry,
  {say}: InquiryFormMessages,
): TemplateResult | typeof nothing => {
  const {emergencies: [first, ...others] = []} = portal;
  if (!first) return nothing;
  const names = [first, ...others].map(({name}) => name).join(' · ');
  return html`<p class="urgent">
    ${sentenceWith(say.callFirst, names, spokenIn(portal))}
    <a href="tel:${first.phone.replace(/[^\d+]/g, '')}"><bdi>${first.phone}</bdi></a>
  </p>`;
};

/** First listen: the owner's own words. */
export function renderWords(
  {draft, problems, edit}: Inquiry,
  {terms, say}: InquiryFormMessages,
): TemplateResult {
  const {description} = draft;
  const length = lengthOf(description);
  return html`<div>
    ${textArea({
      id: 'description',
      value: description,
      label: say.description,
      hint: say.descriptionHint,
      required: true,
      error:
        problems.description === 'descriptionLength'
          ? say.problems.descriptionLength(length - limits.description)
          : problems.description &&
            say.problems[problems.description === 'unreadable' ? 'unreadable' : 'description'],
      count: length > counterFrom ? terms.characters(length, limits.description) : undefined,
      onInput: (text) => edit({description: text}),
    })}
  </div>`;
}

/** Then what it is about. */
export function renderKind(
  {services, draft, problems, edit}: Inquiry,
  {terms, say}: InquiryFormMessages,
): TemplateResult {
  const {promise} = services.find(({code}) => code === draft.serviceCode) ?? {};
  return html`<div>
    ${choiceField({
      id: 'serviceCode',
      value: draft.serviceCode,
      label: say.kind,
      hint: say.kindHint,
      error: problems.serviceCode && say.problems.serviceCode,
      choicesLang: spokenIn(services),
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
