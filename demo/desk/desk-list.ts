import {LitElement, html, nothing, type PropertyValues} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';
import {listRequests, type RequestPage, type RequestSummary} from './api.js';
import './desk-filters.js';
import type {DeskFilterEvent} from './desk-filters.js';
import './desk-row.js';
import {DeskAnnounceEvent} from './events.js';
import {everythingOpen, listQuery, type ListFilter} from './list-query.js';
import type {Change} from './live.js';
import {refusalOf, type RefusalKind} from './refusal.js';
import {baseStyles} from './styles/base.styles.js';
import {listStyles} from './styles/list.styles.js';
import {Words} from './words.js';

/** All requests that pass the filter, kept up to date without moving focus or scroll. */
@customElement('desk-list')
export class DeskList extends LitElement {
  static override styles = [baseStyles, listStyles];

  /** The reference of the open request. */
  @property({attribute: false}) selected?: string;

  /** The newest change told by the server. */
  @property({attribute: false}) latestChange?: Change;

  /** Whether changes are being told; on becoming true the list is read anew. */
  @property({attribute: false}) connected = false;

  @state() private filter: ListFilter = everythingOpen;
  @state() private items: readonly RequestSummary[] = [];
  @state() private counts?: RequestPage['counts'];
  @state() private nextCursor?: string;
  @state() private loaded = false;
  @state() private refused?: RefusalKind;

  readonly #words = new Words(this);
  /** Every reference seen, with whether its owner's reply was already told. */
  readonly #seen = new Map<string, boolean>();
  /** Whose promise was said to end soon. */
  readonly #warned = new Set<string>();
  readonly #services = new Map<string, string>();
  #reading?: AbortController;

  override connectedCallback() {
    super.connectedCallback();
    void this.#read();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#reading?.abort();
  }

  protected override updated(changed: PropertyValues<this>) {
    const cameBack = changed.has('connected') && this.connected && this.loaded;
    if (changed.has('selected') && !this.selected) this.#returnTo(changed.get('selected'));
    if (cameBack || (changed.has('latestChange') && this.latestChange)) void this.#read();
  }

  protected override render() {
    const {messages} = this.#words;
    return html`
      <section aria-label=${messages.requests}>
        <desk-filters
          .filter=${this.filter}
          .counts=${this.counts}
          .services=${[...this.#services]}
          @desk-filter=${this.#handleFilter}
        ></desk-filters>
        ${this.refused ? this.#renderRefusal(this.refused) : nothing}
        <div class="scroll">
          <ul @keydown=${this.#handleKey}>
            ${repeat(
              this.items,
              ({reference}) => reference,
              (item) => html`
                <li>
                  <desk-row .item=${item} ?selected=${item.reference === this.selected}></desk-row>
                </li>
              `,
            )}
          </ul>
          ${this.#renderEnd(this.items.length)}
        </div>
      </section>
    `;
  }

  #renderRefusal(kind: RefusalKind) {
    const {messages} = this.#words;
    return html`<p class="refused" role="alert">
      ${messages.refusals[kind]} <button @click=${this.#read}>${messages.tryAgain}</button>
    </p>`;
  }

  #renderEnd(shown: number) {
    const {messages} = this.#words;
    if (!this.loaded) {
      return this.refused ? nothing : html`<p class="end">${messages.loading}</p>`;
    }
    if (this.nextCursor) {
      return html`<p class="end">
        <button @click=${this.#handleMore}>${messages.more}</button>
      </p>`;
    }
    if (shown > 0) return nothing;
    return html`<div class="end">
      <p>${messages.nothingHere}</p>
      <p><button @click=${this.#handleClear}>${messages.clearFilters}</button></p>
    </div>`;
  }

  #read = async () => {
    this.#reading?.abort();
    const reading = new AbortController();
    this.#reading = reading;
    try {
      const page = await listRequests(listQuery(this.filter), reading.signal);
      if (reading.signal.aborted) return;
      this.#tellNews(page.items);
      this.items = page.items;
      this.nextCursor = page.nextCursor;
      this.counts = page.counts;
      this.refused = undefined;
      this.loaded = true;
    } catch (error) {
      if (!reading.signal.aborted) this.refused = refusalOf(error).kind;
    }
  };

  #tellNews(items: readonly RequestSummary[]) {
    const {messages} = this.#words;
    for (const item of items) {
      const told = this.#seen.get(item.reference);
      if (this.loaded && told === undefined && item.state === 'submitted') {
        this.#announce(messages.newRequest(item.serviceName, item.summary));
      } else if (told === false && item.ownerReplied) {
        this.#announce(messages.newReply(item.reference));
      }
      if (this.loaded && item.dueSoon && !this.#warned.has(item.reference)) {
        this.#announce(messages.endsSoon(item.reference));
      }
      if (item.dueSoon) this.#warned.add(item.reference);
      else this.#warned.delete(item.reference);
      this.#seen.set(item.reference, item.ownerReplied);
      this.#services.set(item.serviceCode, item.serviceName);
    }
  }

  /** Back from a request that filled the screen, the focus is where it came from. */
  #returnTo(reference: string | undefined) {
    if (document.activeElement !== document.body) return;
    const rows = [...this.renderRoot.querySelectorAll('desk-row')];
    rows.find(({item}) => item?.reference === reference)?.focus();
  }

  #announce(text: string) {
    this.dispatchEvent(new DeskAnnounceEvent(text));
  }

  #handleFilter = ({filter}: DeskFilterEvent) => {
    this.filter = filter;
    void this.#read();
  };

  #handleClear = () => {
    this.filter = everythingOpen;
    void this.#read();
  };

  #handleMore = async () => {
    const reading = new AbortController();
    try {
      const query = {...listQuery(this.filter), cursor: this.nextCursor};
      const page = await listRequests(query, reading.signal);
      const known = new Set(this.items.map(({reference}) => reference));
      this.items = [...this.items, ...page.items.filter(({reference}) => !known.has(reference))];
      this.nextCursor = page.nextCursor;
    } catch (error) {
      this.refused = refusalOf(error).kind;
    }
  };

  #handleKey = (event: KeyboardEvent) => {
    const step = {ArrowDown: 1, ArrowUp: -1}[event.key];
    if (!step) return;
    const rows = [...this.renderRoot.querySelectorAll('desk-row')];
    const current = rows.findIndex((row) => row.matches(':focus-within'));
    const next = rows[current + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-list': DeskList;
  }
}
