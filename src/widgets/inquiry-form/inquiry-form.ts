import {html, LitElement, nothing, type PropertyValues} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import type {Portal, Receipt, Service} from '../../contract/index.js';
import type {AskedAbout} from '../../controllers/asked-about.js';
import {Localize} from '../../controllers/localize.js';
import {askInTurn, PortalTask} from '../../controllers/portal-task.js';
import {guardTyping} from '../../controllers/typing-guard.js';
import {inquiryDetails} from '../../messages/inquiry-details.js';
import {inquiryForm, type InquiryFormMessages} from '../../messages/inquiry-form.js';
import {choiceStyles} from '../../parts/choice-field.js';
import {fieldStyles} from '../../parts/field.js';
import {loading, loadStyles, trouble} from '../../parts/load-state.js';
import {base} from '../../styles/base.js';
import {controls} from '../../styles/controls.js';
import {emptyDraft, type InquiryDraft, type InquiryField, type Problems} from './inquiry-draft.js';
import {renderEmergency, renderKind, renderWords} from './inquiry-fields.js';
import {styles} from './inquiry-form.styles.js';
import type {InquirySender} from './inquiry-sender.js';
import type {Inquiry, LeadsToFields} from './inquiry.js';
import {RequestSubmittedEvent} from './request-submitted-event.js';

const allWell: Problems = {};

/** Whom an owner may call about a request; the emergency line is for emergencies. */
const deskOf = (portal?: Portal) =>
  portal?.contacts.find(({kind, phone}) => phone && kind !== 'emergency');

/** What the form is filled with. */
interface FormData {
  readonly portal: Portal;
  readonly services: readonly Service[];
}

/**
 * Where an owner asks, complains, reports, suggests or praises: their own words first, then what
 * it is about, where, and how to reach them.
 *
 * @slot - Shown without script, and where the form cannot be had: a phone number, an address.
 * @fires owner-request-submitted - {RequestSubmittedEvent} Received, with the receipt.
 */
@customElement('owner-inquiry-form')
export class InquiryForm extends LitElement {
  static override styles = [base, controls, fieldStyles, choiceStyles, loadStyles, styles];

  /** The page where requests are followed; this one when absent and it has the widget for it. */
  @property({attribute: 'follow-href'}) followHref?: string;

  /** What the owner asks about, e.g. one line of their fees; the page's fragment may name it too. */
  @property({attribute: false}) context?: AskedAbout;

  @state() private draft: InquiryDraft = emptyDraft;
  @state() private problems: Problems = allWell;
  @state() private receipt?: Receipt;
  /** Whether the form holds other words than those that were received. */
  @state() private changed = false;
  /** The rest of the form could not be fetched. */
  @state() private unready = false;

  readonly #localize = new Localize(this, inquiryForm);

  readonly #data = new PortalTask(this, {
    args: () => [this.#localize.lang] as const,
    lasting: true,
    forget: () => this.#forget(),
    load: async (client, [lang], signal): Promise<FormData> => {
      const [portal, services] = await Promise.all([
        client.portal({lang, signal}),
        client.services({lang, signal}),
      ]);
      return {portal, services};
    },
  });

  /** Checks and sends; it comes with the rest of the form. */
  #sender?: InquirySender;
  /** Whether the rest is on its way. */
  #prepared = false;

  constructor() {
    super();
    guardTyping(this);
  }

  protected override updated(changed: PropertyValues) {
    if (!this.#prepared && this.#data.value) {
      this.#prepared = true;
      // After first sight, which it must not hold up.
      requestAnimationFrame(() => setTimeout(() => void this.#prepare()));
    }
    // Back from a receipt, to write about something else.
    if (changed.get('receipt') && !this.receipt) this.#lead('description');
  }

  protected override render() {
    const {messages} = this.#localize;
    if (!messages) return html`<slot></slot>`;
    if (this.receipt) return this.#renderReceipt(this.receipt);
    return this.#data.render({
      initial: () => html`<slot></slot>`,
      pending: () => loading(messages.terms.loading),
      complete: (data) =>
        data.services.length > 0
          ? this.#renderForm(messages, data)
          : this.#renderTrouble(messages, messages.say.errors.unavailable),
      error: (error) => this.#renderTrouble(messages, this.#localize.trouble(error)),
    });
  }

  #renderForm(messages: InquiryFormMessages, data: FormData) {
    const {terms, say} = messages;
    const inquiry = this.#inquiry(data);
    return html`
      <section class="form" aria-label=${terms.label} lang=${messages.lang}>
        <p class="opening">${say.opening}</p>
        <owner-waiting-list hidden></owner-waiting-list>
        <owner-asked-about hidden .form=${this} .context=${this.context}></owner-asked-about>
        ${renderEmergency(inquiry, messages)} ${renderWords(inquiry, messages)}
        <owner-inquiry-help
          class=${'webkitSpeechRecognition' in window ? 'dictates' : ''}
          .inquiry=${inquiry}
          .followHref=${this.followHref}
        ></owner-inquiry-help>
        ${renderKind(inquiry, messages)}
        <owner-inquiry-questions .inquiry=${inquiry}></owner-inquiry-questions>
        <owner-inquiry-details .inquiry=${inquiry}></owner-inquiry-details>
        <owner-inquiry-steps .inquiry=${inquiry}></owner-inquiry-steps>
        ${this.#renderSummary(messages)} ${this.#renderSend(messages, inquiry)}
        <owner-inquiry-keeping .inquiry=${inquiry} .sender=${this.#sender}></owner-inquiry-keeping>
      </section>
    `;
  }

  #inquiry({portal, services}: FormData): Inquiry {
    const {draft, problems} = this;
    return {portal, services, draft, problems, edit: this.#handleEdit};
  }

  /** Mounted empty from the start, so that its words are announced when they come. */
  #renderSummary(messages: InquiryFormMessages) {
    const {say} = messages;
    const unready = this.unready && `${say.errors.unreachable}${say.sentenceGap}${say.notSent}`;
    const text = this.#sender?.told(messages, this.problems) ?? unready;
    return html`<div role="alert"><p class="summary">${text || nothing}</p></div>`;
  }

  #renderSend({terms, say}: InquiryFormMessages, inquiry: Inquiry) {
    const {sending = false, error} = this.#sender ?? {};
    const phone = deskOf(inquiry.portal)?.phone;
    return html`
      <div class="actions">
        <button
          class="primary"
          type="button"
          aria-disabled=${sending}
          @click=${() => this.#handleSend(inquiry)}
        >
          ${error || this.unready ? terms.tryAgain : say.send}
        </button>
        <p role="status">${sending ? say.sending : nothing}</p>
      </div>
      ${phone ? html`<p class="muted">${say.callInstead(phone)}</p>` : nothing}
    `;
  }

  #renderReceipt(receipt: Receipt) {
    return html`<owner-request-receipt
      .receipt=${receipt}
      .contact=${receipt.contact ?? deskOf(this.#data.value?.portal)}
      .timeZone=${this.#data.value?.portal.community.timeZone}
      .followHref=${this.followHref}
      .changed=${this.changed}
      .sent=${this.#sender?.sent}
      .onAnother=${this.#handleAnother}
    ></owner-request-receipt>`;
  }

  #renderTrouble({terms, lang}: InquiryFormMessages, text: string) {
    return trouble({
      text,
      lang,
      action: terms.tryAgain,
      onRetry: this.#data.retry,
    });
  }

  /**
   * Fetches the rest of the form; undefined where it cannot be had. An owner who sends meanwhile is
   * told; what they sent off before waits in it, so that it is fetched again.
   */
  async #prepare(): Promise<InquirySender | undefined> {
    try {
      // With their words, which come in one file.
      this.#localize.fetch(inquiryDetails);
      const {InquirySender} = await import('./inquiry-more.js');
      return (this.#sender ??= new InquirySender(this, this.#localize));
    } catch {
      askInTurn(() => void this.#prepare());
      return undefined;
    }
  }

  /** Takes the owner to a field. */
  #lead(field: InquiryField) {
    this.renderRoot.querySelector('owner-inquiry-steps')?.show(field);
    const own = this.renderRoot.querySelector<HTMLElement>(`[id="${field}"]`);
    if (own) own.focus();
    else {
      const parts = this.renderRoot.querySelectorAll<LitElement & LeadsToFields>(
        'owner-inquiry-questions,owner-inquiry-details',
      );
      parts.forEach((part) => void part.lead(field));
    }
  }

  async #handleSend(inquiry: Inquiry) {
    if (this.#sender?.sending) return;
    const sender = this.#sender ?? (await this.#prepare());
    this.unready = !sender;
    if (!sender) return;
    const sending = sender.send(inquiry, this.context);
    this.problems = allWell;
    const {receipt, draft, problems = allWell} = await sending;
    this.problems = problems;
    if (receipt) {
      this.receipt = receipt;
      // What was changed since it was sent off was not sent, and stays.
      this.changed = draft?.description !== this.draft.description;
      if (!this.changed) this.draft = sender.afterwards(this.draft);
      this.dispatchEvent(new RequestSubmittedEvent(receipt));
    }
    // To the first field that needs another look.
    const [first] = Object.keys(problems) as InquiryField[];
    if (!first) return;
    await this.updateComplete;
    this.#lead(first);
  }

  readonly #handleEdit = (change: Partial<InquiryDraft>) => {
    this.draft = {...this.draft, ...change};
  };

  /** Another person takes the seat: nothing the former one entered or received stays in sight. */
  #forget() {
    this.#sender?.reset();
    this.draft = emptyDraft;
    this.problems = allWell;
    this.receipt = undefined;
    this.context = undefined;
  }

  readonly #handleAnother = () => {
    this.#sender?.reset();
    this.receipt = undefined;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'owner-inquiry-form': InquiryForm;
  }
}
