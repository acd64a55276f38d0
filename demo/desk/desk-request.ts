import {LitElement, html, nothing, type PropertyValues} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import {judge, readRequest, type DeskRequest, type RequestEvent, type Staff} from './api.js';
import './desk-actions.js';
import './desk-facts.js';
import './desk-timeline.js';
import type {DeskRequestSavedEvent} from './events.js';
import type {Change} from './live.js';
import {refusalOf, type RefusalKind} from './refusal.js';
import {requestAddress} from './route.js';
import {baseStyles} from './styles/base.styles.js';
import {requestStyles} from './styles/request.styles.js';
import {newEvents} from './whats-new.js';
import {Words} from './words.js';

/** One request: the owner's words, the facts, what happened, and what can be done next. */
@customElement('desk-request')
export class DeskRequestView extends LitElement {
  static override styles = [baseStyles, requestStyles];

  @property({attribute: false}) reference = '';

  /** The signed-in member of staff. */
  @property({attribute: false}) me?: Staff;

  /** All colleagues. */
  @property({attribute: false}) staff: readonly Staff[] = [];

  /** The newest change told by the server. */
  @property({attribute: false}) latestChange?: Change;

  /** Whether changes are being told; on becoming true the request is read anew. */
  @property({attribute: false}) connected = false;

  @state() private shown?: DeskRequest;
  @state() private refused?: RefusalKind;
  /** What others did since staff last looked. */
  @state() private news: readonly RequestEvent[] = [];

  readonly #words = new Words(this);

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('reference')) {
      this.shown = undefined;
      this.refused = undefined;
      this.news = [];
      void this.#read();
      return;
    }
    const cameBack = changed.has('connected') && this.connected;
    const isNews = changed.has('latestChange') && this.#isNewer(this.latestChange);
    if (cameBack || isNews) void this.#read();
  }

  /** Where the list gave way to the request, the focus went with it. */
  protected override updated(changed: PropertyValues<this>) {
    const appeared = (changed as Map<PropertyKey, unknown>).has('shown') && this.shown;
    if (appeared && document.activeElement === document.body) {
      this.renderRoot.querySelector('h2')?.focus();
    }
  }

  protected override render() {
    const {messages} = this.#words;
    return html`
      <p class="back"><a href="#/">‹ ${messages.backToList}</a></p>
      ${
        this.refused
          ? html`<p class="refused" role="alert">
              ${messages.refusals[this.refused]}
              <button @click=${this.#read}>${messages.tryAgain}</button>
            </p>`
          : nothing
      }
      ${
        this.shown
          ? this.#renderRequest(this.shown)
          : this.refused
            ? nothing
            : html`<p class="muted">${messages.loading}</p>`
      }
    `;
  }

  #renderRequest(shown: DeskRequest) {
    const {messages} = this.#words;
    const {request} = shown;
    return html`
      <article
        @desk-request-saved=${this.#handleSaved}
        @desk-request-stale=${this.#handleStale}
        @desk-news-read=${this.#handleNewsRead}
      >
        <header>
          <h2 tabindex="-1">
            ${request.serviceName} <span class="reference">${request.reference}</span>
          </h2>
          <p class="marks">
            <span class=${request.status === 'closed' ? 'mark closed' : 'mark'}>
              ${this.#words.state(request.state, request.stateLabel)}
            </span>
            ${
              shown.overdue
                ? html`<span class="mark overdue"
                    ><span aria-hidden="true">▲</span> ${messages.overdue}</span
                  >`
                : nothing
            }
            ${
              shown.ownerReplied
                ? html`<span class="mark replied"
                    ><span aria-hidden="true">↩</span> ${messages.ownerReplied}</span
                  >`
                : nothing
            }
          </p>
          ${this.#renderAdvice(shown)}
        </header>
        <div class="record">
          <section class="words" aria-labelledby="words">
            <h3 id="words">${messages.ownWords}</h3>
            <blockquote
              class="verbatim"
              lang=${shown.lang ?? nothing}
              .textContent=${request.description}
            ></blockquote>
          </section>
          <desk-facts .shown=${shown}></desk-facts>
        </div>
        <desk-actions
          .shown=${shown}
          .me=${this.me}
          .staff=${this.staff}
          .news=${this.news}
        ></desk-actions>
        <desk-timeline .shown=${shown}></desk-timeline>
      </article>
    `;
  }

  /** What to think of before acting: the kind's guidance, and what cannot wait. */
  #renderAdvice(shown: DeskRequest) {
    const {messages} = this.#words;
    const {request} = shown;
    const told = [
      shown.dueSoon &&
        messages.dueSoonAdvice(request.expectedAt ? this.#words.dateTime(request.expectedAt) : ''),
      shown.handoverObjected && messages.objectedAdvice,
      shown.returnVisitDue && messages.returnVisitAdvice,
    ].filter(Boolean);
    return html`
      ${told.map((text) => html`<p class="advice" role="note">${text}</p>`)}
      ${
        shown.guidance
          ? html`<p class="guidance" role="note">
              <strong>${messages.staffGuidance}</strong> ${shown.guidance}
            </p>`
          : nothing
      }
      ${request.state === 'submitted' ? this.#renderTriage(shown) : nothing}
      ${
        shown.alike
          ? html`<div class="guidance">
              <strong>${messages.alike}</strong>
              <ul>
                ${shown.alike.map(
                  ({reference, summary}) =>
                    html`<li><a href=${requestAddress(reference)}>${reference}</a> ${summary}</li>`,
                )}
              </ul>
            </div>`
          : nothing
      }
    `;
  }

  #renderTriage({answerAtOnce}: DeskRequest) {
    const {messages} = this.#words;
    return html`<p class="triage" role="group" aria-label=${messages.triage}>
      <span>${messages.triage}</span>
      <button aria-pressed=${answerAtOnce} @click=${() => this.#handleTriage('at_once')}>
        ${messages.atOnce}
      </button>
      <button aria-pressed=${!answerAtOnce} @click=${() => this.#handleTriage('needs_work')}>
        ${messages.needsWork}
      </button>
    </p>`;
  }

  #isNewer(change?: Change) {
    if (change?.reference !== this.reference) return false;
    return change.version > (this.shown?.request.version ?? 0);
  }

  #read = async () => {
    const {reference} = this;
    try {
      const read = await readRequest(reference);
      if (reference === this.reference) this.#show(read);
    } catch (error) {
      if (reference === this.reference) this.refused = refusalOf(error).kind;
    }
  };

  #show(read: DeskRequest) {
    if (this.shown && read.request.version < this.shown.request.version) return;
    if (this.shown) {
      this.news = [...this.news, ...newEvents(this.shown, read, this.me?.name ?? '')];
    }
    this.shown = read;
    this.refused = undefined;
  }

  #handleTriage = async (triage: 'at_once' | 'needs_work') => {
    const {reference, shown} = this;
    if (!shown) return;
    try {
      const judged = await judge(reference, shown.request.version, triage);
      if (reference === this.reference) this.#show(judged);
    } catch (error) {
      if (refusalOf(error).kind === 'conflict') void this.#read();
      else this.refused = refusalOf(error).kind;
    }
  };

  #handleSaved = ({request}: DeskRequestSavedEvent) => {
    this.#show(request);
    this.news = [];
  };

  #handleStale = () => void this.#read();

  #handleNewsRead = () => (this.news = []);
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-request': DeskRequestView;
  }
}
