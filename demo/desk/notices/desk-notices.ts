import {LitElement, html, nothing, type PropertyValues} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import {refusalOf, type RefusalKind} from '../refusal.js';
import {noticeAddress, noticeInAddress, noticesAddress} from '../route.js';
import {baseStyles} from '../styles/base.styles.js';
import {fieldStyles} from '../styles/field.styles.js';
import {noticesStyles} from '../styles/notices.styles.js';
import {Words} from '../words.js';
import {
  listNotices,
  placesOfWork,
  type NoticePage,
  type NoticePlaceOfWork,
  type NoticeState,
} from './notice-api.js';
import './notice-editor.js';

const typingPause = 250;
const pageSize = 20;
const longestPage = 100;

/** The notices of one's communities: find one, write one. */
@customElement('desk-notices')
export class DeskNotices extends LitElement {
  static override styles = [baseStyles, fieldStyles, noticesStyles];

  /** Becomes another whenever somebody saved a notice, or may have while we could not hear it. */
  @property({attribute: false}) latestChange?: object;

  @state() private places: readonly NoticePlaceOfWork[] = [];
  @state() private community = '';
  @state() private q = '';
  @state() private show: NoticeState | 'all' = 'all';
  @state() private page?: NoticePage;
  @state() private open = noticeInAddress();
  @state() private refused?: RefusalKind;

  readonly #words = new Words(this);
  #reading?: AbortController;
  #typing?: ReturnType<typeof setTimeout>;

  override connectedCallback() {
    super.connectedCallback();
    addEventListener('hashchange', this.#handleAddress);
    void this.#start();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#handleAddress);
    clearTimeout(this.#typing);
    this.#reading?.abort();
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('latestChange') && this.page && this.open === undefined) void this.#refresh();
  }

  protected override render() {
    const {notices, refusals, loading} = this.#words.messages;
    const place = this.places.find(({id}) => id === this.community);
    const error = this.refused
      ? html`<p class="error" role="alert">${refusals[this.refused]}</p>`
      : nothing;
    if (!place) return this.refused ? error : html`<p>${loading}</p>`;
    if (this.open !== undefined) {
      return html`<p class="back"><a href=${noticesAddress}>‹ ${notices.all}</a></p>
        <notice-editor
          .places=${this.places}
          .community=${this.community}
          .notice=${this.open}
          .latestChange=${this.latestChange}
        ></notice-editor>`;
    }
    return html`
      <p class="back"><a href="#/">‹ ${notices.back}</a></p>
      <h2>${notices.title}</h2>
      <p><a class="row" href=${noticeAddress('new')}>＋ ${notices.write}</a></p>
      ${this.#renderFilters()} ${error} ${this.#renderList()}
    `;
  }

  #renderFilters() {
    const {notices} = this.#words.messages;
    return html`<div class="filters" role="search">
      <div class="field">
        <label for="q">${notices.search}</label>
        <input id="q" type="search" .value=${this.q} @input=${this.#handleSearch} />
      </div>
      <div class="field">
        <label for="state">${notices.state}</label>
        <select id="state" @change=${this.#handleState}>
          ${Object.entries(notices.states).map(
            ([value, label]) => html`<option value=${value}>${label}</option>`,
          )}
        </select>
      </div>
      ${
        this.places.length > 1
          ? html`<div class="field">
              <label for="community">${notices.community}</label>
              <select id="community" @change=${this.#handleCommunity}>
                ${this.places.map(
                  ({id, name}) =>
                    html`<option value=${id} ?selected=${id === this.community}>${name}</option>`,
                )}
              </select>
            </div>`
          : nothing
      }
    </div>`;
  }

  #renderList() {
    const {notices, loading, more} = this.#words.messages;
    if (!this.page) return this.refused ? nothing : html`<p>${loading}</p>`;
    const {items, nextCursor} = this.page;
    const kinds: Readonly<Record<string, string>> = notices.kinds;
    return html`
      ${items.length === 0 ? html`<p role="status">${notices.none}</p>` : nothing}
      <ul>
        ${items.map(
          ({id, title, kind, state, displayFrom}) =>
            html`<li>
              <a class="row" href=${noticeAddress(id)}>
                <strong>${title}</strong>
                <span class="muted">${kinds[kind] ?? kind}</span>
                <span class=${state === 'past' ? 'mark closed' : 'mark'}>
                  ${notices.states[state]}
                </span>
                <time class="muted" datetime=${displayFrom}>
                  ${this.#words.dateTime(displayFrom)}
                </time>
              </a>
            </li>`,
        )}
      </ul>
      ${
        nextCursor
          ? html`<p><button @click=${() => void this.#read(nextCursor)}>${more}</button></p>`
          : nothing
      }
    `;
  }

  async #start() {
    try {
      this.places = await placesOfWork();
      this.community ||= this.places[0]?.id ?? '';
      await this.#read();
    } catch (error) {
      this.refused = refusalOf(error).kind;
    }
  }

  /** As many as are shown, so that nobody loses their place. */
  #refresh() {
    const shown = this.page?.items.length ?? 0;
    return this.#read('', Math.min(Math.max(shown, pageSize), longestPage));
  }

  async #read(cursor = '', limit = pageSize) {
    this.#reading?.abort();
    const reading = new AbortController();
    this.#reading = reading;
    const {community, q, show} = this;
    try {
      const query = {community, q: q.trim(), state: show, cursor, limit: String(limit)};
      const {items, nextCursor} = await listNotices(query, reading.signal);
      const before = cursor ? (this.page?.items ?? []) : [];
      this.page = {items: [...before, ...items], ...(nextCursor && {nextCursor})};
      this.refused = undefined;
    } catch (error) {
      if (!reading.signal.aborted) this.refused = refusalOf(error).kind;
    }
  }

  #handleAddress = () => {
    this.open = noticeInAddress();
    if (this.open === undefined && this.community) void this.#read();
  };

  #handleSearch = ({target}: Event) => {
    this.q = (target as HTMLInputElement).value;
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => void this.#read(), typingPause);
  };

  #handleState = ({target}: Event) => {
    this.show = (target as HTMLSelectElement).value as NoticeState | 'all';
    void this.#read();
  };

  #handleCommunity = ({target}: Event) => {
    this.community = (target as HTMLSelectElement).value;
    void this.#read();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-notices': DeskNotices;
  }
}
