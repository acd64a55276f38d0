import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import type {AttachedFile} from '../../controllers/attaching.js';
import {Localize} from '../../controllers/localize.js';
import {spokenIn} from '../../controllers/spoken-in.js';
import {inquiryDetails, type InquiryDetailsMessages} from '../../messages/inquiry-details.js';
import {checkField, checkStyles} from '../../parts/check-field.js';
import {fieldStyles} from '../../parts/field.js';
import {selectField} from '../../parts/select-field.js';
import {textField} from '../../parts/text-field.js';
import '../../nested/attachment-picker.js';
import type {AttachmentsChangeEvent} from '../../nested/attachments-change-event.js';
import {webLink} from '../../parts/web-link.js';
import {base} from '../../styles/base.js';
import {controls} from '../../styles/controls.js';
import {nested} from '../../styles/nested.js';
import {styles} from './inquiry-details.styles.js';
import {askedOf} from './inquiry-asked.js';
import type {InquiryField, Problem} from './inquiry-draft.js';
import {differsBesideWords, type Inquiry, type LeadsToFields} from './inquiry.js';

export type DetailsPart = 'place' | 'attachments' | 'contact' | 'consent';

/** Where, who, and whether we may: what a good clerk asks after having listened. */
@customElement('owner-inquiry-details')
export class InquiryDetails extends LitElement implements LeadsToFields {
  static override styles = [base, nested, controls, fieldStyles, checkStyles, styles];

  @property({attribute: false, hasChanged: differsBesideWords}) inquiry?: Inquiry;

  /** The parts in sight; all while absent. What is out of sight keeps what was entered. */
  @property({attribute: false}) only?: readonly DetailsPart[];

  readonly #localize = new Localize(this, inquiryDetails);

  /** Waits until no file is on its way any more; gives them, unless one could not be sent. */
  async settle(): Promise<readonly AttachedFile[] | undefined> {
    await this.updateComplete;
    return this.#picker ? this.#picker.settle() : [];
  }

  /** The backend has these files no more. */
  lost(ids: readonly string[]): void {
    this.#picker?.lost(ids);
  }

  /** Leads the owner to a field of this part. */
  async lead(field: InquiryField): Promise<boolean> {
    await this.updateComplete;
    if (field === 'attachments') {
      this.#picker?.lead();
      return true;
    }
    const person = this.renderRoot.querySelector('owner-inquiry-person');
    if (await person?.lead(field)) return true;
    const find = (id: string) => this.renderRoot.querySelector<HTMLElement>(`[id="${id}"]`);
    // A community without places asks for the place in words alone.
    const found = find(field) ?? (field === 'placeId' ? find('detail') : undefined);
    found?.focus();
    return found !== undefined && found !== null;
  }

  protected override render() {
    const {messages} = this.#localize;
    if (!messages || !this.inquiry) return nothing;
    return html`<div class="form" lang=${messages.lang}>
      ${this.#renderPart('place', this.#renderPlace(messages, this.inquiry))}
      ${this.#renderPart('attachments', this.#renderAttachments(this.inquiry))}
      ${this.#renderPart('contact', this.#renderContact(messages))}
      ${this.#renderPart('consent', this.#renderConsent(messages, this.inquiry))}
    </div>`;
  }

  #renderPart(part: DetailsPart, content: TemplateResult | typeof nothing) {
    if (content === nothing) return nothing;
    const isShown = !this.only || this.only.includes(part);
    return html`<div data-step tabindex="-1" ?hidden=${!isShown}>${content}</div>`;
  }

  #renderPlace({terms, say}: InquiryDetailsMessages, {portal, edit}: Inquiry) {
    const named = portal.places.length > 0;
    const detail = this.#bind('detail');
    return html`<div class="group" role="group" aria-labelledby="where">
      <h3 id="where">${say.where}</h3>
      ${
        named
          ? selectField({
              ...this.#bind('placeId'),
              label: terms.place,
              placeholder: terms.choosePlace,
              choicesLang: spokenIn(portal),
              choices: portal.places.map(({id, name}) => ({value: id, label: name})),
              onChange: (placeId) => edit({placeId}),
            })
          : nothing
      }
      ${this.#renderUnit(this.inquiry)}
      ${textField({
        ...detail,
        error: detail.error ?? (named ? undefined : this.#bind('placeId').error),
        label: say.detail,
        hint: say.detailHint,
      })}
    </div>`;
  }

  get #picker() {
    return this.renderRoot.querySelector('owner-attachment-picker');
  }

  #renderAttachments({portal, draft, problems, services, edit}: Inquiry) {
    const {kind, documents = []} = services.find(({code}) => code === draft.serviceCode) ?? {};
    return portal.uploads
      ? html`<owner-attachment-picker
          .limits=${portal.uploads}
          .kept=${draft.attachments}
          .unsent=${draft.unsent ?? []}
          .documents=${documents.map(({name}) => name)}
          ?labelled=${kind === 'renovation' || documents.length > 0}
          ?unready=${problems.attachments !== undefined}
          @owner-attachments-change=${({files, unsent}: AttachmentsChangeEvent) =>
            edit({attachments: files, unsent})}
        ></owner-attachment-picker>`
      : nothing;
  }

  /** Entrances or units, where the building chosen has some. */
  #renderUnit(inquiry?: Inquiry) {
    if (!inquiry) return nothing;
    const {portal, draft, edit} = inquiry;
    const asked = askedOf(inquiry);
    const units = portal.places.find(({id}) => id === draft.placeId)?.units;
    const messages = this.#localize.messages;
    if (!units?.length || !messages) return nothing;
    return selectField({
      id: 'unitId',
      label: messages.terms.unit,
      note: messages.terms.optional,
      placeholder: messages.terms.choosePlace,
      value: asked.unitId,
      choicesLang: spokenIn(portal),
      choices: units.map(({code, name}) => ({value: code, label: name})),
      onChange: (unitId) => edit({asked: {...asked, unitId}}),
    });
  }

  #renderContact({terms, say}: InquiryDetailsMessages) {
    return html`<div class="group" role="group" aria-labelledby="contact">
      <div>
        <h3 id="contact">${say.contact}</h3>
        <p class="muted">${say.contactHint}</p>
      </div>
      <div class="row">
        ${textField({
          ...this.#bind('phone'),
          label: terms.phone,
          keyboard: 'tel',
          autofill: 'tel',
        })}
        ${textField({
          ...this.#bind('email'),
          label: terms.email,
          keyboard: 'email',
          autofill: 'email',
        })}
      </div>
      ${textField({
        ...this.#bind('name'),
        label: terms.name,
        note: terms.optional,
        hint: say.nameHint,
        autofill: 'name',
      })}
      <owner-inquiry-person .inquiry=${this.inquiry}></owner-inquiry-person>
    </div>`;
  }

  #renderConsent({terms, say}: InquiryDetailsMessages, {portal, draft, problems, edit}: Inquiry) {
    const {text, href} = portal.privacyNotice;
    const link = webLink(href);
    return checkField({
      id: 'consent',
      label: say.consent,
      error: this.#word(problems.consent),
      checked: draft.consent,
      about: html`<span class="verbatim" lang=${spokenIn(portal)}>${text}</span> ${
          link
            ? html`<a href=${link} target="_blank" rel="noopener">${terms.consentLink}</a>`
            : nothing
        }`,
      onChange: (consent) => edit({consent}),
    });
  }

  /** What ties a field of text to the draft. */
  #bind(id: 'placeId' | 'detail' | 'name' | 'phone' | 'email') {
    const {draft, problems, edit} = this.inquiry ?? {};
    return {
      id,
      value: draft?.[id] ?? '',
      error: this.#word(problems?.[id]),
      onInput: (value: string) => edit?.({[id]: value}),
    };
  }

  #word(problem?: Problem) {
    const words: Partial<Record<Problem, string>> = this.#localize.messages?.say.problems ?? {};
    return problem && (words[problem] ?? words.unreadable);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'owner-inquiry-details': InquiryDetails;
  }
}
