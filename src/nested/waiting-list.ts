import {css, html, LitElement, nothing} from 'lit';
import {customElement, state} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';
import {keepPlace} from '../controllers/kept-place.js';
import {Localize} from '../controllers/localize.js';
import {WaitingList} from '../controllers/waiting-list.js';
import {outbox, type OutboxMessages} from '../messages/outbox.js';
import type {Waiting} from '../outbox/index.js';
import {badge, badgeStyles, type BadgeMood} from '../parts/badge.js';
import {base} from '../styles/base.js';
import {controls} from '../styles/controls.js';
import {nested} from '../styles/nested.js';

const moods: Readonly<Record<Waiting['state'], BadgeMood>> = {
  waiting: 'attention',
  sending: 'info',
  received: 'good',
  refused: 'alarm',
  expired: 'alarm',
};

/** What the receipt of a request gives an owner to come back with. */
const accessOf = ({output}: Waiting) => {
  const {reference, code} = (output ?? {}) as {reference?: string; code?: string};
  return reference && code ? {reference, code} : undefined;
};

/** What waits on this device to be sent, and what was sent while nobody looked; else nothing. */
@customElement('owner-waiting-list')
export class OwnerWaitingList extends LitElement {
  static override styles = [
    base,
    nested,
    controls,
    badgeStyles,
    css`
      section,
      li {
        display: grid;
        gap: 0.7em;
        justify-items: start;
      }

      section {
        padding: 1em 1.1em;
        border: 1.5px solid var(--_border);
        border-radius: var(--_radius);
      }

      ul {
        display: grid;
        gap: 1.2em;
      }

      .words {
        max-height: 12em;
        overflow: auto;
      }

      .row {
        display: flex;
        flex-wrap: wrap;
        gap: 0.4em 1.2em;
        align-items: center;
      }
    `,
  ];

  @state() private copied = '';

  readonly #localize = new Localize(this, outbox);
  readonly #list = new WaitingList(this);

  constructor() {
    super();
    keepPlace(this, 'h3');
  }

  /** Empty, it takes no room, nor the gap beside it. */
  protected override willUpdate() {
    this.hidden = this.#list.items.length === 0;
  }

  protected override render() {
    const {messages} = this.#localize;
    const {items} = this.#list;
    if (!messages || items.length === 0) return nothing;
    return html`<section aria-labelledby="waiting" lang=${messages.lang}>
      <h3 id="waiting" tabindex="-1">${messages.terms.waiting}</h3>
      <ul>
        ${repeat(
          items,
          ({id}) => id,
          (item) => this.#renderItem(messages, item),
        )}
      </ul>
    </section>`;
  }

  #renderItem(messages: OutboxMessages, item: Waiting) {
    const access = accessOf(item);
    return html`<li>
      <p role="status">${badge(this.#word(messages, item), moods[item.state])}</p>
      ${item.words ? html`<p class="words verbatim" tabindex="0">${item.words}</p>` : nothing}
      ${access ? this.#renderAccess(messages, access) : nothing}
      <div class="row">${this.#renderActions(messages, item)}</div>
    </li>`;
  }

  #renderAccess({terms}: OutboxMessages, {reference, code}: {reference: string; code: string}) {
    return html`<p class="row">
      <span>${terms.reference} <strong translate="no">${reference}</strong></span>
      <span>${terms.code} <strong translate="no">${code}</strong></span>
    </p>`;
  }

  #renderActions({terms, say}: OutboxMessages, item: Waiting) {
    const {id, state} = item;
    const remove = (label: string) =>
      html`<button type="button" @click=${() => this.#list.remove(id)}>${label}</button>`;
    switch (state) {
      case 'received':
        return remove(terms.noted);
      case 'sending':
        return nothing;
      case 'waiting':
        return html`<button class="primary" type="button" @click=${() => this.#list.sendNow(id)}>
            ${terms.sendNow}
          </button>
          ${remove(terms.remove)}
          <span class="muted">${say.removeHint}</span>`;
      default:
        return html`<button type="button" @click=${() => this.#handleCopy(item)}>
            ${this.copied === id ? terms.copied : terms.copy}
          </button>
          ${remove(terms.remove)}`;
    }
  }

  #word({say}: OutboxMessages, {state, kept}: Waiting): string {
    if (state === 'waiting') return kept ? say.waitingKept : say.waitingHere;
    return say[state];
  }

  /** Where the clipboard is not to be had, the text can still be selected. */
  async #handleCopy({id, words}: Waiting) {
    await navigator.clipboard?.writeText(words).then(
      () => (this.copied = id),
      () => undefined,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'owner-waiting-list': OwnerWaitingList;
  }
}
