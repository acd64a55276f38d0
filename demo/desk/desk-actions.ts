import {LitElement, html, nothing, type PropertyValues} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import {keyed} from 'lit/directives/keyed.js';
import {requestStates} from '../../src/contract/index.js';
import {deskSteps, type ActionName} from './action-fields.js';
import type {DeskRequest, RequestEvent, Staff} from './api.js';
import './desk-action-form.js';
import {draftKey, hasDraft} from './drafts.js';
import {DeskAnnounceEvent} from './events.js';
import {isOpenStep} from './phrases.js';
import {actionsStyles} from './styles/actions.styles.js';
import {baseStyles} from './styles/base.styles.js';
import {Words} from './words.js';

/** The news about the request was read. */
export class DeskNewsReadEvent extends Event {
  static readonly type = 'desk-news-read';

  constructor() {
    super(DeskNewsReadEvent.type, {bubbles: true, composed: true});
  }
}

/** What may be done next, as the lifecycle allows; one small form at a time. */
@customElement('desk-actions')
export class DeskActions extends LitElement {
  static override styles = [baseStyles, actionsStyles];

  @property({attribute: false}) shown?: DeskRequest;
  @property({attribute: false}) me?: Staff;
  @property({attribute: false}) staff: readonly Staff[] = [];

  /** What others did to this request since staff last looked. */
  @property({attribute: false}) news: readonly RequestEvent[] = [];

  @state() private chosen?: ActionName;

  readonly #words = new Words(this);

  protected override willUpdate(changed: PropertyValues<this>) {
    const before = changed.get('shown');
    if (before && before.request.reference !== this.shown?.request.reference) {
      this.chosen = undefined;
    }
  }

  protected override render() {
    if (!this.shown) return nothing;
    const {messages} = this.#words;
    const {shown} = this;
    const {request} = shown;
    const steps = requestStates.filter((name) => isOpenStep(name, shown));
    const own = deskSteps.filter((name) => isOpenStep(name, shown));
    return html`
      <section aria-labelledby="next">
        <h3 id="next">${messages.whatNext}</h3>
        ${request.status === 'closed' ? html`<p class="muted">${messages.ended}</p>` : nothing}
        ${this.#renderNews()}
        <div class="words">
          ${own.map((step) => this.#renderButton(step))} ${this.#renderButton('message')}
          ${this.#renderButton('note')}
        </div>
        <div class="steps">${steps.map((step) => this.#renderButton(step))}</div>
        ${this.chosen ? this.#renderForm(this.chosen, this.shown) : nothing}
      </section>
    `;
  }

  #renderNews() {
    const {messages} = this.#words;
    if (this.news.length === 0) return nothing;
    const [{actor}] = this.news as readonly [RequestEvent, ...RequestEvent[]];
    return html`
      <div class="news" role="status">
        <p>
          <strong>
            ${
              actor.role === 'owner'
                ? messages.whatsNewFromOwner
                : messages.whatsNew(actor.name ?? messages.fromSystem)
            }
          </strong>
        </p>
        <ul>
          ${this.news.map(
            ({toState, stateLabel, text, reason, result}) => html`
              <li>
                ${toState ? messages.became(this.#words.state(toState, stateLabel)) : nothing}
                <span class="verbatim">${text ?? result?.text ?? reason ?? ''}</span>
              </li>
            `,
          )}
        </ul>
        <button @click=${this.#handleRead}>${messages.dismiss}</button>
      </div>
    `;
  }

  #renderButton(action: ActionName) {
    return html`
      <button
        data-action=${action}
        class=${action === 'accepted' && this.shown?.request.status === 'open' ? 'primary' : ''}
        aria-expanded=${this.chosen === action}
        @click=${() => this.#toggle(action)}
      >
        ${this.#label(action)} ${this.#renderDraftMark(action)}
      </button>
    `;
  }

  /** Words put aside are still there: say so. */
  #renderDraftMark(action: ActionName) {
    const key = draftKey(this.shown?.request.reference ?? '', action);
    if (this.chosen === action || !hasDraft(key)) return nothing;
    return html`<span class="draft">· ${this.#words.messages.draft}</span>`;
  }

  /** Accepting what had ended is a reopening. */
  #label(action: ActionName) {
    const {messages} = this.#words;
    const reopens = action === 'accepted' && this.shown?.request.status === 'closed';
    return reopens ? messages.reopen : messages.actions[action];
  }

  #renderForm(action: ActionName, shown: DeskRequest) {
    const {messages} = this.#words;
    const possible = isOpenStep(action, shown);
    return html`
      ${
        possible
          ? nothing
          : html`<p class="closed" role="status">
              ${messages.noLongerPossible(this.#words.state(shown.request.state))}
            </p>`
      }
      ${keyed(
        draftKey(shown.request.reference, action),
        html`<desk-action-form
          .action=${action}
          .shown=${shown}
          .me=${this.me}
          .staff=${this.staff}
          ?impossible=${!possible}
          @desk-request-saved=${this.#handleSaved}
          @desk-action-left=${this.#handleLeft}
        ></desk-action-form>`,
      )}
    `;
  }

  #toggle(action: ActionName) {
    this.chosen = this.chosen === action ? undefined : action;
  }

  async #returnFocus(action: ActionName | undefined) {
    await this.updateComplete;
    const button =
      this.renderRoot.querySelector<HTMLElement>(`[data-action="${action}"]`) ??
      this.renderRoot.querySelector<HTMLElement>('button');
    button?.focus();
  }

  #handleSaved = () => {
    const {messages} = this.#words;
    const done = this.chosen;
    this.chosen = undefined;
    this.dispatchEvent(
      new DeskAnnounceEvent(done === 'note' ? messages.noteSaved : messages.saved),
    );
    void this.#returnFocus(done);
  };

  #handleLeft = () => {
    const left = this.chosen;
    this.chosen = undefined;
    void this.#returnFocus(left);
  };

  #handleRead = () => this.dispatchEvent(new DeskNewsReadEvent());
}

declare global {
  interface HTMLElementEventMap {
    'desk-news-read': DeskNewsReadEvent;
  }
  interface HTMLElementTagNameMap {
    'desk-actions': DeskActions;
  }
}
