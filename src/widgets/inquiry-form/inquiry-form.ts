import {html, LitElement, nothing, type PropertyValues} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import type {PortalError} from '../../client/index.js';
import type {NewRequest, Portal, Receipt, Service} from '../../contract/index.js';
import type {AskedAbout} from '../../controllers/asked-about.js';
import {Localize} from '../../controllers/localize.js';
import {PortalSubmission} from '../../controllers/portal-submission.js';
import {PortalTask} from '../../controllers/portal-task.js';
import {TypingGuard} from '../../controllers/typing-guard.js';
import {inquiryForm, type InquiryFormMessages} from '../../messages/inquiry-form.js';
import {checkStyles} from '../../parts/check-field.js';
import {choiceStyles} from '../../parts/choice-field.js';
import {fieldStyles} from '../../parts/field.js';
import {loading, loadStyles, trouble} from '../../parts/load-state.js';
import {base} from '../../styles/base.js';
import {controls} from '../../styles/controls.js';
import {emptyDraft, type InquiryDraft, type Problems} from './inquiry-draft.js';
import {renderFields} from './inquiry-fields.js';
import {styles} from './inquiry-form.styles.js';
import {RequestSubmittedEvent} from './request-submitted-event.js';

/** Checks, sends and receipts; see there why it is fetched apart. */
const loadSending = () => import('./inquiry-sending.js');
/** Milliseconds until what sending takes is fetched, unless it is wanted before. */
const afterFirstSight = 500;

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
  static override styles = [
    base,
    controls,
    fieldStyles,
    choiceStyles,
    checkStyles,
    loadStyles,
    styles,
  ];

  /** The page where requests are followed; this one when absent and it has the widget for it. */
  @property({attribute: 'follow-href'}) followHref?: string;

  /** What the owner asks about, e.g. one line of their fees; the page's fragment may name it too. */
  @property({attribute: false}) context?: AskedAbout;

  @state() private draft: InquiryDraft = emptyDraft;
  @state() private problems: Problems = {};
  @state() private receipt?: Receipt;
  /** What it takes to send could not be fetched. */
  @state() private unready = false;

  readonly #localize = new Localize(this, inquiryForm);

  readonly #data = new PortalTask(this, {
    args: () => [this.#localize.lang] as const,
    lasting: true,
    load: async (client, [lang], signal): Promise<FormData> => {
      const [portal, services] = await Promise.all([
        client.portal({lang, signal}),
        client.services({lang, signal}),
      ]);
      return {portal, services};
    },
  });

  readonly #submission = new PortalSubmission<NewRequest, Receipt>(
    this,
    (client, request, options) => client.createRequest(request, options),
  );

  /** What was sent last, and what it was made of. */
  #attempt?: {
    readonly draft: InquiryDraft;
    readonly context: InquiryForm['context'];
    readonly request: NewRequest;
  };
  /** Whether what it takes to send is on its way. */
  #prepared = false;

  constructor() {
    super();
    new TypingGuard(this);
  }

  protected override updated(changed: PropertyValues) {
    if (!this.#prepared && this.#data.value) {
      this.#prepared = true;
      setTimeout(() => void loadSending().catch(() => undefined), afterFirstSight);
    }
    // Back from a receipt, to write about something else.
    if (changed.get('receipt') && !this.receipt) this.#focus('description');
  }

  protected override render() {
    const {messages} = this.#localize;
    if (!messages) return html`<slot></slot>`;
    if (this.receipt) return this.#renderReceipt(messages, this.receipt);
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
    return html`
      <section class="form" aria-label=${terms.label} lang=${messages.lang}>
        <p class="opening">${say.opening}</p>
        <owner-asked-about .form=${this} .context=${this.context}></owner-asked-about>
        ${renderFields({
          ...data,
          messages,
          draft: this.draft,
          problems: this.problems,
          edit: (change) => (this.draft = {...this.draft, ...change}),
        })}
        ${this.#renderSummary(messages)} ${this.#renderSend(messages, data)}
      </section>
    `;
  }

  /** Mounted empty from the start, so that its words are announced when they come. */
  #renderSummary(messages: InquiryFormMessages) {
    const {say} = messages;
    const {error} = this.#submission;
    const count = Object.keys(this.problems).length;
    const unready = this.unready && `${say.errors.unreachable}${say.sentenceGap}${say.notSent}`;
    const failure = error ? this.#wordFailure(messages, error) : unready;
    const text = count > 0 ? say.summary(count) : failure;
    return html`<div role="alert">${text ? html`<p class="summary">${text}</p>` : nothing}</div>`;
  }

  #wordFailure({say}: InquiryFormMessages, error: PortalError) {
    const {notConfirmed, notSent} = say;
    return html`${this.#localize.trouble(error)}<br />
      ${this.#submission.unconfirmed ? notConfirmed : notSent}
      ${error.problem?.errors?.map(({detail}) => detail).join(' ')}`;
  }

  #renderSend({terms, say}: InquiryFormMessages, {portal}: FormData) {
    const sending = this.#submission.state === 'sending';
    const phone = deskOf(portal)?.phone;
    return html`
      <div class="actions">
        <button
          class="primary"
          type="button"
          aria-disabled=${sending}
          @click=${() => this.#handleSend(portal)}
        >
          ${this.#submission.state === 'failed' || this.unready ? terms.tryAgain : say.send}
        </button>
        <p role="status">${sending ? say.sending : nothing}</p>
      </div>
      ${phone ? html`<p class="muted">${say.callInstead(phone)}</p>` : nothing}
    `;
  }

  #renderReceipt({terms}: InquiryFormMessages, receipt: Receipt) {
    return html`<owner-request-receipt
      .receipt=${receipt}
      .contact=${receipt.contact ?? deskOf(this.#data.value?.portal)}
      .timeZone=${this.#data.value?.portal.community.timeZone}
      .followHref=${this.followHref}
    >
      <button type="button" @click=${this.#handleAnother}>${terms.another}</button>
    </owner-request-receipt>`;
  }

  #renderTrouble({terms, lang}: InquiryFormMessages, text: string) {
    return trouble({
      text,
      lang,
      action: terms.tryAgain,
      onRetry: this.#data.retry,
    });
  }

  #focus(id: string) {
    const find = (name: string) => this.renderRoot.querySelector<HTMLElement>(`#${name}`);
    // A community without places asks for the place in words alone.
    (find(id) ?? find('detail'))?.focus();
  }

  async #handleSend(portal: Portal) {
    if (this.#submission.state === 'sending') return;
    const sending = await loadSending().catch(() => undefined);
    this.unready = !sending;
    if (!sending) return;
    const {checkDraft, problemsOf, toNewRequest} = sending;
    this.problems = checkDraft(this.draft);
    if (await this.#leadToProblem()) return;
    // The same words stay the same request, even if the page changes its language meanwhile.
    const {draft, context} = this;
    if (this.#attempt?.draft !== draft || this.#attempt.context !== context) {
      const {lang, tone} = this.#localize;
      const privacyNoticeVersion = portal.privacyNotice.version;
      const request = toNewRequest(draft, {context, privacyNoticeVersion, lang, tone});
      this.#attempt = {draft, context, request};
    }
    const receipt = await this.#submission.submit(this.#attempt.request);
    if (receipt) this.#handleReceipt(receipt);
    else if (this.#submission.error?.kind === 'invalid') {
      this.problems = problemsOf(this.#submission.error.problem?.errors);
      await this.#leadToProblem();
    }
  }

  /** Takes the owner to the first field that needs another look. */
  async #leadToProblem(): Promise<boolean> {
    const [first] = Object.keys(this.problems);
    if (!first) return false;
    await this.updateComplete;
    this.#focus(first);
    return true;
  }

  #handleReceipt(receipt: Receipt) {
    this.receipt = receipt;
    this.draft = {...this.draft, description: '', serviceCode: '', consent: false};
    this.dispatchEvent(new RequestSubmittedEvent(receipt));
  }

  #handleAnother() {
    this.#submission.reset();
    this.receipt = undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'owner-inquiry-form': InquiryForm;
  }
}
