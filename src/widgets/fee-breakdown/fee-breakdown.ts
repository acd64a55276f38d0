import {html, LitElement, nothing} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import type {PortalError} from '../../client/index.js';
import type {FeeAccount, FeeStatement} from '../../contract/index.js';
import type {Recomputation} from '../../fees/index.js';
import {Amounts} from '../../controllers/amounts.js';
import type {AskedAbout} from '../../controllers/asked-about.js';
import {Dates} from '../../controllers/dates.js';
import {Localize} from '../../controllers/localize.js';
import {PortalTask} from '../../controllers/portal-task.js';
import {feeBreakdown, type FeeBreakdownMessages} from '../../messages/fee-breakdown.js';
import {loading, loadStyles, trouble} from '../../parts/load-state.js';
import {base} from '../../styles/base.js';
import {controls} from '../../styles/controls.js';
import {askAddress, formOnPage, openFormOnPage} from './ask-address.js';
import {AskAboutEvent} from './ask-about-event.js';
import type {DrawRing} from './composition.js';
import {styles} from './fee-breakdown.styles.js';
import {loadAccount, loadStatement, type PublishedFees} from './fee-data.js';
import {FeeMismatchEvent} from './fee-mismatch-event.js';
import {
  renderHead,
  renderNoStatement,
  renderOverview,
  renderStatement,
  renderUnpublished,
  renderWhy,
} from './fee-sections.js';
import type {Asking, FeeView} from './fee-view.js';
import {
  figureAccount,
  figureStatement,
  type AccountFigures,
  type StatementFigures,
} from './figures.js';
import {pageSize} from './more-button.js';

/**
 * How the fee is made up, how the owner's own share is computed, what it was spent on and who
 * decided it. Every figure is recomputed exactly; where one does not add up, it says so.
 *
 * @slot - Shown without script, and where the figures cannot be had: a phone number, a link.
 * @slot sign-in - How to sign in for one's own share; shown to those who are not.
 * @fires owner-fee-mismatch - {FeeMismatchEvent} Figures do not add up, or cannot be recomputed.
 * @fires owner-ask-about - {AskAboutEvent} The owner wishes to ask about a line; cancelable.
 */
@customElement('owner-fee-breakdown')
export class FeeBreakdown extends LitElement {
  static override styles = [base, controls, loadStyles, styles];

  /** The id of the accounting period, e.g. `2025`; the newest when absent. */
  @property() period?: string;

  /** The page with the inquiry form; this one when absent and it has the widget for it. */
  @property({attribute: 'ask-href'}) askHref?: string;

  @state() private unit?: string;
  /** Whether every item is shown, or the main ones. */
  @state() private isOpen = false;
  @state() private shownCategories = pageSize;
  @state() private shownLines = pageSize;
  @state() private draw?: DrawRing;

  readonly #localize = new Localize(this, feeBreakdown);

  readonly #published = new PortalTask(this, {
    args: () => [this.period, this.#localize.lang] as const,
    load: (client, [period, lang], signal) => loadAccount(client, period, {lang, signal}),
  });

  readonly #own = new PortalTask(this, {
    args: () => [this.#published.value?.account, this.unit, this.#localize.lang] as const,
    load: (client, [account, unit, lang], signal) =>
      account && loadStatement(client, account, unit, {lang, signal}),
  });

  readonly #portal = new PortalTask(this, {
    args: () => [this.#localize.lang] as const,
    load: (client, [lang], signal) => client.portal({lang, signal}),
  });

  #account?: AccountFigures;
  #statement?: StatementFigures;
  #isDrawing = false;
  readonly #announced = new WeakSet<Recomputation>();

  protected override willUpdate() {
    const account = this.#published.value?.account;
    if (account !== this.#account?.account) {
      this.#account = account && figureAccount(account);
      this.shownCategories = pageSize;
    }
    const own = this.#own.value;
    if (own?.statement !== this.#statement?.statement) {
      this.#statement = account && own && figureStatement(own, account);
      this.shownLines = pageSize;
    }
  }

  protected override updated() {
    this.#announce('account', this.#account?.account, this.#account);
    this.#announce('statement', this.#statement?.statement, this.#statement);
    if (!this.#account || this.#isDrawing) return;
    this.#isDrawing = true;
    // Without the picture the list and the table have the same figures.
    import('./ring.picture.js').then(
      ({drawRing}) => (this.draw = drawRing),
      () => undefined,
    );
  }

  protected override render() {
    const {messages} = this.#localize;
    if (!messages) return html`<slot></slot>`;
    return this.#published.render({
      initial: () => html`<slot></slot>`,
      pending: () => loading(messages.terms.loading),
      complete: (published, error) => this.#renderFees(messages, published, error),
      error: (error) => this.#renderTrouble(messages, error),
    });
  }

  #renderFees(messages: FeeBreakdownMessages, published: PublishedFees, error?: PortalError) {
    const {terms, say} = messages;
    const figures = this.#account;
    return html`
      <section class="fees" aria-label=${terms.label} lang=${messages.lang}>
        ${error ? html`<p class="muted" role="status">${say.refreshFailed}</p>` : nothing}
        ${
          figures
            ? this.#renderAccount(this.#viewOf(messages, figures.account), figures)
            : renderUnpublished(messages, this.#moments, published)
        }
      </section>
    `;
  }

  #renderAccount(view: FeeView, account: AccountFigures) {
    const own = this.#statement;
    const recomputations = [account, ...(own ? [own] : [])].map((one) => one.recomputation);
    return html`
      ${renderHead(view, recomputations)}
      ${renderOverview(view, this.draw, {
        isOpen: this.isOpen,
        onToggle: () => (this.isOpen = !this.isOpen),
        shown: this.shownCategories,
        onMore: () => (this.shownCategories += pageSize),
      })}
      ${this.#renderOwn(view)} ${renderWhy(view)}
    `;
  }

  #renderOwn(view: FeeView) {
    const {messages} = view;
    return this.#own.render({
      initial: () => html`${nothing}`,
      pending: () => loading(messages.terms.loading),
      complete: (own) =>
        this.#statement
          ? renderStatement(view, this.#statement, own, {
              shown: this.shownLines,
              onMore: () => (this.shownLines += pageSize),
              onUnit: (unit) => (this.unit = unit),
            })
          : renderNoStatement(view, own),
      error: () =>
        html`<div class="trouble" role="alert">
          <p>${messages.say.statementTrouble}</p>
          <button type="button" @click=${this.#own.retry}>${messages.terms.tryAgain}</button>
        </div>`,
    });
  }

  #renderTrouble({terms, lang}: FeeBreakdownMessages, error: PortalError) {
    return trouble({
      text: this.#localize.trouble(error),
      lang,
      action: terms.tryAgain,
      onRetry: this.#published.retry,
    });
  }

  #viewOf(messages: FeeBreakdownMessages, account: FeeAccount): FeeView {
    const {lang} = this.#localize;
    return {
      messages,
      account,
      amounts: new Amounts({lang, currency: account.currency, scale: account.currencyScale}),
      days: new Dates({lang, timeZone: 'UTC'}),
      moments: this.#moments,
      asking: this.#asking,
    };
  }

  get #moments() {
    return new Dates({
      lang: this.#localize.lang,
      timeZone: this.#portal.value?.community.timeZone,
    });
  }

  get #asking(): Asking | undefined {
    if (!this.askHref && !formOnPage()) return undefined;
    return {
      hrefFor: (about) => askAddress(this.askHref, about),
      onAsk: (event, about) => this.#handleAsk(event, about),
    };
  }

  #announce(
    document: 'account' | 'statement',
    published: FeeAccount | FeeStatement | undefined,
    figures: AccountFigures | StatementFigures | undefined,
  ) {
    if (!published || !figures || this.#announced.has(figures.recomputation)) return;
    const {recomputation} = figures;
    this.#announced.add(recomputation);
    if (recomputation.addsUp) return;
    const {period, version} = published;
    this.dispatchEvent(new FeeMismatchEvent({document, period: period.id, version, recomputation}));
  }

  #handleAsk(event: Event, about: AskedAbout) {
    const isPrevented = !this.dispatchEvent(new AskAboutEvent(about));
    if (isPrevented) event.preventDefault();
    else if (!this.askHref) openFormOnPage(about);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'owner-fee-breakdown': FeeBreakdown;
  }
}
