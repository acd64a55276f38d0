import {LitElement, html, nothing, type PropertyValues} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import {refusalOf} from '../refusal.js';
import {baseStyles} from '../styles/base.styles.js';
import {fieldStyles} from '../styles/field.styles.js';
import {noticesStyles} from '../styles/notices.styles.js';
import {Words} from '../words.js';
import {listNotices, readNotice, type NoticeSummary} from './notice-api.js';

const typingPause = 250;
const atMost = '6';

/** The notice that was picked; an empty id for none. */
export class NoticePickedEvent extends Event {
  static readonly type = 'notice-picked';

  constructor(readonly id: string) {
    super(NoticePickedEvent.type, {bubbles: true, composed: true});
  }
}

/** Finds the notice that this one takes the place of, however many there are. */
@customElement('notice-picker')
export class NoticePicker extends LitElement {
  static override styles = [baseStyles, fieldStyles, noticesStyles];

  @property({attribute: false}) community = '';

  /** The id of the one picked; empty for none. */
  @property({attribute: false}) chosen = '';

  /** The id of the notice being written: it cannot take its own place. */
  @property({attribute: false}) except = '';

  @state() private found?: readonly NoticeSummary[];
  @state() private called = '';

  readonly #words = new Words(this);
  #reading?: AbortController;
  #typing?: ReturnType<typeof setTimeout>;

  override disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.#typing);
    this.#reading?.abort();
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('chosen') && this.chosen) void this.#name(this.chosen);
  }

  protected override render() {
    const {notices} = this.#words.messages;
    if (this.chosen) {
      return html`<div class="field">
        <strong>${notices.fields.supersedes}</strong>
        <span class="buttons">
          <span>${this.called || this.chosen}</span>
          <button type="button" @click=${() => this.#pick('')}>${notices.replaceNone}</button>
        </span>
      </div>`;
    }
    return html`<div class="field">
        <label for="find">${notices.fields.supersedes}</label>
        <input id="find" type="search" @input=${this.#handleSearch} @focus=${this.#handleSearch} />
        <span class="hint">${notices.hints.supersedes}</span>
      </div>
      <div role="status">${this.#renderFound()}</div>`;
  }

  #renderFound() {
    if (!this.found) return nothing;
    const {notices} = this.#words.messages;
    if (this.found.length === 0) return html`<p>${notices.none}</p>`;
    return html`<ul>
      ${this.found.map(
        ({id, title, displayFrom}) =>
          html`<li>
            <button class="row" type="button" @click=${() => this.#pick(id, title)}>
              <strong>${title}</strong>
              <time class="muted" datetime=${displayFrom}
                >${this.#words.dateTime(displayFrom)}</time
              >
            </button>
          </li>`,
      )}
    </ul>`;
  }

  #pick(id: string, title = '') {
    this.called = title;
    this.found = undefined;
    this.dispatchEvent(new NoticePickedEvent(id));
  }

  async #name(id: string) {
    if (this.called) return;
    try {
      this.called = (await readNotice(id)).title;
    } catch (error) {
      // One that is gone is shown by its id; saving says so.
      refusalOf(error);
    }
  }

  async #search(q: string) {
    this.#reading?.abort();
    const reading = new AbortController();
    this.#reading = reading;
    try {
      const query = {community: this.community, q, state: 'all', limit: atMost};
      const {items} = await listNotices(query, reading.signal);
      this.found = items.filter(({id, state}) => id !== this.except && state !== 'draft');
    } catch (error) {
      if (reading.signal.aborted) return;
      refusalOf(error);
      this.found = [];
    }
  }

  #handleSearch = ({target}: Event) => {
    const {value} = target as HTMLInputElement;
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => void this.#search(value.trim()), typingPause);
  };
}

declare global {
  interface HTMLElementEventMap {
    'notice-picked': NoticePickedEvent;
  }
  interface HTMLElementTagNameMap {
    'notice-picker': NoticePicker;
  }
}
