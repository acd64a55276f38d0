import {LitElement, html, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {live} from 'lit/directives/live.js';
import {requestStates} from '../../src/contract/index.js';
import type {RequestPage} from './api.js';
import {everythingOpen, type ListFilter, type ViewName} from './list-query.js';
import {baseStyles} from './styles/base.styles.js';
import {fieldStyles} from './styles/field.styles.js';
import {filterStyles} from './styles/filter.styles.js';
import {Words} from './words.js';

/** Another filter was chosen. */
export class DeskFilterEvent extends Event {
  static readonly type = 'desk-filter';
  readonly filter: ListFilter;

  constructor(filter: ListFilter) {
    super(DeskFilterEvent.type, {bubbles: true, composed: true});
    this.filter = filter;
  }
}

const typingPause = 250;

/** Which requests to show: usual views with their counts, search, state and kind. */
@customElement('desk-filters')
export class DeskFilters extends LitElement {
  static override styles = [baseStyles, fieldStyles, filterStyles];

  @property({attribute: false}) filter: ListFilter = everythingOpen;

  /** The desk's counts over all requests. */
  @property({attribute: false}) counts?: RequestPage['counts'];

  /** Kinds met so far, as code and name. */
  @property({attribute: false}) services: readonly (readonly [string, string])[] = [];

  readonly #words = new Words(this);
  #typing?: ReturnType<typeof setTimeout>;

  override disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.#typing);
  }

  protected override render() {
    const {messages} = this.#words;
    const {counts} = this;
    return html`
      <div class="views" role="group" aria-label=${messages.views}>
        ${this.#renderView('open', messages.viewOpen, counts?.open)}
        ${this.#renderView('unaccepted', messages.viewUnaccepted, counts?.unaccepted)}
        ${this.#renderView('atOnce', messages.atOnce, counts?.atOnce)}
        ${this.#renderView('dueSoon', messages.dueSoon, counts?.dueSoon)}
        ${this.#renderView('overdue', messages.viewOverdue, counts?.overdue)}
        ${this.#renderView('replied', messages.viewReplied, counts?.ownerReplied)}
        ${this.#renderView('mine', messages.viewMine)}
        ${this.#renderView('returnVisit', messages.returnVisitDue, counts?.returnVisit)}
        ${this.#renderView('closed', messages.viewClosed)}
      </div>
      <input
        type="search"
        aria-label=${messages.search}
        placeholder=${messages.searchHint}
        .value=${this.filter.words}
        @input=${this.#handleWords}
      />
      <div class="selects">
        <select
          aria-label=${messages.stateFilter}
          .value=${live(this.filter.state)}
          @change=${this.#handleState}
        >
          <option value="">${messages.anyState}</option>
          ${requestStates.map(
            (state) => html` <option value=${state}>${messages.states[state]}</option> `,
          )}
        </select>
        <select
          aria-label=${messages.kindFilter}
          .value=${live(this.filter.service)}
          @change=${this.#handleService}
        >
          <option value="">${messages.anyKind}</option>
          ${this.services.map(([code, name]) => html` <option value=${code}>${name}</option> `)}
        </select>
      </div>
    `;
  }

  #renderView(view: ViewName, label: string, count?: number) {
    const urgent = count && (view === 'overdue' || view === 'dueSoon' || view === 'replied');
    return html`
      <button
        class=${urgent ? (view === 'dueSoon' ? 'overdue' : view) : ''}
        aria-pressed=${this.filter.view === view}
        @click=${() => this.#choose({view, state: ''})}
      >
        ${label} ${count === undefined ? nothing : html`<b>${count}</b>`}
      </button>
    `;
  }

  #choose(part: Partial<ListFilter>) {
    this.dispatchEvent(new DeskFilterEvent({...this.filter, ...part}));
  }

  #handleWords = (event: InputEvent) => {
    const {value: words} = event.target as HTMLInputElement;
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => this.#choose({words}), typingPause);
  };

  #handleState = (event: Event) => {
    const {value: state} = event.target as HTMLSelectElement;
    const view = state && this.filter.view === 'unaccepted' ? 'open' : this.filter.view;
    this.#choose({state, view});
  };

  #handleService = (event: Event) =>
    this.#choose({service: (event.target as HTMLSelectElement).value});
}

declare global {
  interface HTMLElementEventMap {
    'desk-filter': DeskFilterEvent;
  }
  interface HTMLElementTagNameMap {
    'desk-filters': DeskFilters;
  }
}
