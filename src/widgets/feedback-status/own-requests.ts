import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {customElement, state} from 'lit/decorators.js';
import {guard} from 'lit/directives/guard.js';
import {repeat} from 'lit/directives/repeat.js';
import type {PortalError} from '../../client/index.js';
import type {RequestPage, RequestSummary} from '../../contract/index.js';
import {Dates} from '../../controllers/dates.js';
import {keepPlace} from '../../controllers/kept-place.js';
import {LastVisit} from '../../controllers/last-visit.js';
import {Localize} from '../../controllers/localize.js';
import {spokenIn} from '../../controllers/spoken-in.js';
import {PortalTask} from '../../controllers/portal-task.js';
import {feedbackStatus} from '../../messages/feedback-status.js';
import {following, type FollowingMessages} from '../../messages/following.js';
import {badge, badgeStyles} from '../../parts/badge.js';
import {trouble} from '../../parts/load-state.js';
import {base} from '../../styles/base.js';
import {controls} from '../../styles/controls.js';
import {nested} from '../../styles/nested.js';
import {listStyles} from './own-requests.styles.js';
import {RequestOpenEvent} from './request-access-form.js';
import {moodOf, nameState} from './request-words.js';

/** The owner is known to the backend: what they asked can be listed. */
export class OwnerKnownEvent extends Event {
  static readonly eventName = 'owner-known';
  constructor() {
    super(OwnerKnownEvent.eventName, {bubbles: true});
  }
}

const pageSize = 50;

type Shown = 'open' | 'closed' | 'all';

/** So many are laid out, or left out, together. */
const bundleSize = 10;

const bundlesOf = (items: readonly RequestSummary[]) =>
  items
    .filter((_, index) => index % bundleSize === 0)
    .map((_, index) => items.slice(index * bundleSize, (index + 1) * bundleSize));

/**
 * Everything the signed-in owner asked, the latest activity first.
 *
 * @slot - For somebody who is not signed in: the way to do so.
 * @fires owner-known - {OwnerKnownEvent} There is a list to show.
 * @fires owner-request-open - {RequestOpenEvent} One was chosen.
 */
@customElement('owner-own-requests')
export class OwnRequests extends LitElement {
  static override styles = [base, nested, controls, badgeStyles, listStyles];

  @state() private shown: Shown = 'all';
  @state() private cursor?: string;

  readonly #visits = new LastVisit(this);
  readonly #localize = new Localize(this, following);
  readonly #states = new Localize(this, feedbackStatus);

  readonly #page = new PortalTask(this, {
    args: () => [this.#localize.lang, this.shown, this.cursor] as const,
    forget: () => this.#forget(),
    load: (client, [lang, shown, cursor], signal) =>
      client.requests(
        {cursor, limit: pageSize, ...(shown !== 'all' && {status: shown})},
        {lang, signal},
      ),
  });
  readonly #portal = new PortalTask(this, {
    args: () => [this.#localize.lang] as const,
    load: (client, [lang], signal) => client.portal({lang, signal}),
  });

  /** Every page so far, and which of them they are. */
  #items: readonly RequestSummary[] = [];
  #listed?: Shown;
  /** How many there were before the last page. */
  #before = 0;
  #last?: RequestPage;
  /** What was new when the list was opened stays marked while it is shown. */
  readonly #unread = new Set<string>();
  #isKnown = false;

  constructor() {
    super();
    // After the last page there is no button for more: one reads on at the first of it.
    keepPlace(this, () => this.#itemAt(this.#before));
  }

  protected override willUpdate() {
    const page = this.#page.value;
    if (!page || page === this.#last) return;
    const known = new Set(page.items.map(({reference}) => reference));
    const before = (this.cursor ? this.#items : []).filter(({reference}) => !known.has(reference));
    this.#items = [...before, ...page.items];
    this.#before = before.length;
    this.#listed = this.shown;
    this.#last = page;
    for (const item of page.items)
      if (this.#visits.isUnread(item)) this.#unread.add(item.reference);
    // What was never opened is new from now on whenever something happens to it.
    this.#visits.remember(page.items.filter(({reference}) => !this.#unread.has(reference)));
  }

  protected override updated() {
    if (this.#isKnown || !this.#last) return;
    this.#isKnown = true;
    this.dispatchEvent(new OwnerKnownEvent());
  }

  protected override render() {
    const {messages} = this.#localize;
    if (!messages || !this.#states.messages) return nothing;
    const renderShown = () => (this.#last ? this.#renderList(messages) : nothing);
    return this.#page.render<TemplateResult | typeof nothing>({
      initial: renderShown,
      pending: renderShown,
      complete: renderShown,
      error: (error) =>
        this.#last ? this.#renderList(messages, error) : this.#renderTrouble(messages, error),
    });
  }

  /** Whoever is not signed in has number and code. */
  #renderTrouble({terms, lang}: FollowingMessages, error: PortalError) {
    if (error.kind === 'unauthenticated') return html`<slot></slot>`;
    const text = this.#localize.trouble(error);
    return trouble({text, lang, action: terms.tryAgain, onRetry: this.#page.retry});
  }

  #renderList(messages: FollowingMessages, error?: PortalError) {
    const {terms, lang} = messages;
    return html`<section aria-labelledby="mine" lang=${lang}>
      <h2 id="mine">${terms.mine}</h2>
      <div class="shown" role="group" aria-label=${terms.whichOnes}>
        ${this.#renderShown('all', terms.all)} ${this.#renderShown('open', terms.open)}
        ${this.#renderShown('closed', terms.done)}
      </div>
      ${error && this.#listed !== this.shown ? nothing : this.#renderItems(messages)}
      ${error ? this.#renderTrouble(messages, error) : this.#renderMore(messages)}
    </section>`;
  }

  #renderItems(messages: FollowingMessages) {
    if (this.#items.length === 0) return html`<p>${messages.say.noneYet}</p>`;
    const timeZone = this.#portal.value?.community.timeZone;
    const dates = new Dates({lang: this.#localize.lang, timeZone});
    return html`<div class="own" role="list" aria-labelledby="mine">
      ${bundlesOf(this.#items).map((some) => this.#renderBundle(messages, some, dates))}
    </div>`;
  }

  #renderMore({terms}: FollowingMessages) {
    if (!this.#last?.nextCursor) return nothing;
    return html`<button type="button" @click=${this.#handleMore}>${terms.more}</button>`;
  }

  /** The browser leaves out what is out of sight; of a thousand single ones it would keep account. */
  #renderBundle(messages: FollowingMessages, items: readonly RequestSummary[], dates: Dates) {
    const timeZone = this.#portal.value?.community.timeZone;
    return html`<div role="presentation" class="bundle">
      ${repeat(
        items,
        ({reference}) => reference,
        // Those that are there already are not made again when more come.
        (item) =>
          guard([item, messages, this.#states.messages, timeZone], () =>
            this.#renderItem(item, messages, dates),
          ),
      )}
    </div>`;
  }

  #renderShown(shown: Shown, label: string) {
    return html`<button
      type="button"
      aria-pressed=${this.shown === shown}
      @click=${() => this.#handleShown(shown)}
    >
      ${label}
    </button>`;
  }

  #renderItem(item: RequestSummary, {terms}: FollowingMessages, dates: Dates) {
    const words = this.#states.messages;
    if (!words) return nothing;
    const said = spokenIn(item);
    const facts = [
      words.terms.number(item.reference),
      item.placeName,
      item.handlerName && terms.withPerson(item.handlerName),
      item.expectedAt && item.status === 'open' && terms.dueBy(dates.moment(item.expectedAt)),
    ].filter(Boolean);
    return html`<div role="listitem">
      <button type="button" class="item" @click=${() => this.#handleOpen(item)}>
        <span class="head">
          <strong lang=${said}>${item.serviceName}</strong>
          ${badge(nameState(words, item), moodOf(item.state), item.stateLabel ? said : nothing)}
        </span>
        ${this.#unread.has(item.reference) ? html`<span class="new">${terms.unread}</span>` : nothing}
        <span class="summary" lang=${item.lang ?? nothing}>${item.summary}</span>
        <span class="muted">${facts.join(' · ')}</span>
        <span class="muted"
          ><time datetime=${item.updatedAt}>${dates.moment(item.updatedAt)}</time></span
        >
      </button>
    </div>`;
  }

  #handleShown(shown: Shown) {
    this.shown = shown;
    this.cursor = undefined;
  }

  /** Another person's list begins with nothing of the former. */
  #forget() {
    this.#last = undefined;
    this.#items = [];
    this.#unread.clear();
    this.#isKnown = false;
    this.cursor = undefined;
  }

  #handleOpen({reference}: RequestSummary) {
    this.dispatchEvent(new RequestOpenEvent({reference}));
  }

  #itemAt(index: number): HTMLElement | undefined {
    return this.renderRoot.querySelectorAll<HTMLElement>('.item')[index];
  }

  readonly #handleMore = () => {
    this.cursor = this.#last?.nextCursor;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'owner-own-requests': OwnRequests;
  }
  interface HTMLElementEventMap {
    'owner-known': OwnerKnownEvent;
  }
}
