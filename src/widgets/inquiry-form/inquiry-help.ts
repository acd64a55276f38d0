import {css, html, LitElement, nothing, type PropertyValues} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import type {Answer, Emergency, Receipt} from '../../contract/index.js';
import {Dates} from '../../controllers/dates.js';
import {Localize} from '../../controllers/localize.js';
import {PortalSubmission} from '../../controllers/portal-submission.js';
import {PortalTask} from '../../controllers/portal-task.js';
import {spokenIn} from '../../controllers/spoken-in.js';
import {inquiryHelp, type InquiryHelpMessages} from '../../messages/inquiry-help.js';
import {sentenceWith} from '../../parts/said.js';
import {webLink} from '../../parts/web-link.js';
import {base} from '../../styles/base.js';
import {controls} from '../../styles/controls.js';
import {nested} from '../../styles/nested.js';
import {Dictation} from './dictation.js';
import {suggestKind, toldEmergency, worthLooking} from './inquiry-suggestions.js';
import type {Inquiry} from './inquiry.js';

/** Milliseconds of rest after which the owner's words are looked up: not while they type. */
const rest = 700;
/** The end of a long text tells best what is being written about; the contract takes so much. */
const longest = 500;

/**
 * What helps while the owner writes, and never stands in their way: a number to call in an emergency,
 * what is known already, the kind it sounds like, and dictation where the browser has it.
 */
@customElement('owner-inquiry-help')
export class InquiryHelp extends LitElement {
  static override styles = [
    base,
    nested,
    controls,
    css`
      .help {
        display: grid;
        gap: 1em;
      }

      .help:not(:empty) {
        margin-block-start: -0.5em;
      }

      .emergency,
      .answer {
        display: grid;
        gap: 0.5em;
        justify-items: start;
        padding: 0.9em 1.1em;
        border-inline-start: 4px solid var(--_info);
        border-radius: var(--_radius);
        background: var(--_surface);
      }

      .emergency {
        border-inline-start-color: var(--_danger);
      }

      .emergency .button {
        border-color: var(--_danger);
        background: var(--_danger);
        color: #fff;
        font-size: 1.1em;
      }

      .answers {
        display: grid;
        gap: 0.7em;
      }
    `,
  ];

  @property({attribute: false}) inquiry?: Inquiry;
  /** The page where requests are followed. */
  @property({attribute: false}) followHref?: string;

  /** The words as they were when the owner last rested. */
  @state() private words = '';
  @state() private receipt?: Receipt;

  readonly #localize = new Localize(this, inquiryHelp);
  readonly #dictation = new Dictation(this);

  readonly #answers = new PortalTask(this, {
    args: () => [this.words, this.inquiry?.draft.placeId, this.#localize.lang] as const,
    lasting: true,
    load: (client, [words, placeId, lang], signal) => {
      if (!worthLooking(words)) return undefined;
      const q = [...words].slice(-longest).join('');
      return client.answers({q, ...(placeId && {placeId})}, {lang, signal});
    },
  });

  readonly #following = new PortalSubmission<string, Receipt>(this, (client, faultId, options) =>
    client.followFault(faultId, {lang: this.#localize.lang, tone: this.#localize.tone}, options),
  );

  #resting?: ReturnType<typeof setTimeout>;

  override disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.#resting);
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    const words = this.inquiry?.draft.description ?? '';
    if (!changed.has('inquiry') || changed.get('inquiry')?.draft.description === words) return;
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => (this.words = words.trim()), rest);
  }

  protected override render() {
    const {messages} = this.#localize;
    const {inquiry} = this;
    if (!messages || !inquiry) return nothing;
    const emergency = toldEmergency(inquiry);
    const answers = worthLooking(this.words) ? (this.#answers.value ?? []) : [];
    return html`<div class="help" lang=${messages.lang}>
      ${this.#renderDictation(messages, inquiry)}
      <div aria-live="assertive">
        ${emergency ? this.#renderEmergency(messages, emergency) : nothing}
      </div>
      <div role="status">
        ${answers.length > 0 && !this.receipt ? this.#renderAnswers(messages, answers) : nothing}
      </div>
      ${this.receipt ? this.#renderFollowed(messages, this.receipt) : nothing}
      ${this.#renderKind(messages, inquiry)}
    </div>`;
  }

  #renderDictation({terms, say}: InquiryHelpMessages, {draft, edit}: Inquiry) {
    const dictation = this.#dictation;
    if (!dictation.available) return nothing;
    const add = (heard: string) =>
      edit({description: [this.inquiry?.draft.description ?? draft.description, heard].join('')});
    return html`<div>
      <button
        type="button"
        aria-pressed=${dictation.listening}
        @click=${() => dictation.toggle(this.#localize.lang, add)}
      >
        ${dictation.listening ? terms.stopDictating : terms.dictate}
      </button>
      <span class="muted" role="status">
        ${dictation.listening ? say.listening : dictation.failed ? say.notHeard : nothing}
      </span>
    </div>`;
  }

  #renderEmergency({terms, say}: InquiryHelpMessages, {name, advice, phone}: Emergency) {
    const said = spokenIn(this.inquiry?.portal);
    return html`<div class="emergency">
      <strong lang=${said}>${name}</strong>
      <p>${say.emergency}</p>
      <a class="button" href="tel:${phone.replace(/[^\d+]/g, '')}">${terms.call(phone)}</a>
      <p class="verbatim" lang=${said}>${advice}</p>
      <p class="muted">${say.writeAfterwards}</p>
    </div>`;
  }

  #renderAnswers(messages: InquiryHelpMessages, answers: readonly Answer[]) {
    return html`<section aria-label=${messages.say.answers}>
      <p class="muted">${messages.say.answers}</p>
      <ul class="answers">
        ${answers.map((answer) => this.#renderAnswer(messages, answer))}
      </ul>
    </section>`;
  }

  #renderAnswer({terms, say}: InquiryHelpMessages, answer: Answer) {
    const {kind, title, text, href, until, faultId, reference} = answer;
    const said = spokenIn(answer);
    const {timeZone} = this.inquiry?.portal.community ?? {};
    const dates = new Dates({lang: this.#localize.lang, timeZone});
    const link = webLink(href);
    const sending = this.#following.state === 'sending';
    return html`<li class="answer">
      <strong
        >${sentenceWith(kind === 'own-request' ? say.own : (words) => words, title, said)}</strong
      >
      ${until ? html`<p>${say.until(dates.moment(until))}</p>` : nothing}
      <p class="verbatim" lang=${said}>${text}</p>
      ${link ? html`<a href=${link}>${terms.more}</a>` : nothing}
      ${
        faultId
          ? html`<button
                type="button"
                aria-disabled=${sending}
                @click=${() => this.#handleFollow(faultId)}
              >
                ${terms.follow}
              </button>
              ${this.#following.error ? html`<p>${this.#localize.trouble(this.#following.error)}</p>` : nothing}`
          : nothing
      }
      ${reference ? this.#renderOwn(terms.see, reference) : nothing}
    </li>`;
  }

  /** Identity opens one's own requests; the number alone is no secret. */
  #renderOwn(label: string, reference: string) {
    const page = this.followHref && webLink(this.followHref);
    if (!page) return html`<p class="muted" translate="no">${reference}</p>`;
    const url = new URL(page);
    url.hash = new URLSearchParams({'owner-request': reference}).toString();
    return html`<a href=${url.href}>${label} <span translate="no">${reference}</span></a>`;
  }

  #renderFollowed({say}: InquiryHelpMessages, receipt: Receipt) {
    return html`<div class="answer">
      <p>${say.followed}</p>
      <owner-request-receipt
        .receipt=${receipt}
        .contact=${receipt.contact}
        .timeZone=${this.inquiry?.portal.community.timeZone}
        .followHref=${this.followHref}
        .onAnother=${() => (this.receipt = undefined)}
      ></owner-request-receipt>
    </div>`;
  }

  #renderKind({terms, say}: InquiryHelpMessages, inquiry: Inquiry) {
    const kind = suggestKind(inquiry, this.words);
    if (!kind) return nothing;
    return html`<div class="answer">
      <p>${sentenceWith(say.soundsLike, kind.name, spokenIn(inquiry.services))}</p>
      <button type="button" @click=${() => inquiry.edit({serviceCode: kind.code})}>
        ${terms.useKind}
      </button>
    </div>`;
  }

  async #handleFollow(faultId: string) {
    this.receipt = await this.#following.submit(faultId);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'owner-inquiry-help': InquiryHelp;
  }
}
