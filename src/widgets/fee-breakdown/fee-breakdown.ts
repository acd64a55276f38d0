import {html, LitElement, nothing} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import type {PortalError} from '../../client/index.js';
import type {FeeAccount, FeeAccountList} from '../../contract/index.js';
import {Amounts} from '../../controllers/amounts.js';
import {askingFrom} from '../../controllers/asking.js';
import {Dates} from '../../controllers/dates.js';
import {Localize} from '../../controllers/localize.js';
import {PortalTask} from '../../controllers/portal-task.js';
import {feeBreakdown, type FeeBreakdownMessages} from '../../messages/fee-breakdown.js';
import {loading, loadStyles, trouble} from '../../parts/load-state.js';
import {stale} from '../../parts/stale.js';
import {webLink} from '../../parts/web-link.js';
import {offerReading} from '../../nested/offer-reading.js';
import {base} from '../../styles/base.js';
import {controls} from '../../styles/controls.js';
import type {DrawRing} from './composition.js';
import {styles} from './fee-breakdown.styles.js';
import {FeeLink} from './fee-link.js';
import {listedIn, loadOwn, loadOwnList} from './fee-data.js';
import {
  renderHead,
  renderNoStatement,
  renderNotOffered,
  renderOverview,
  renderStatement,
  renderUnpublished,
  renderWhy,
} from './fee-sections.js';
import type {FeeView} from './fee-view.js';
import {pageSize} from './more-button.js';
import {renderOwnersMoney} from './owners-money.js';
import {Recomputing} from './recomputing.js';
import {spentMoneyOf, type SpentMoney} from './spent-on.js';

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

  readonly #list = new PortalTask(this, {
    args: () => [this.#localize.lang] as const,
    load: (client, [lang], signal) => client.feeAccounts({lang, signal}),
  });

  /** Asked for beside the community's: nobody waits for one and then for the other. */
  readonly #ownList = new PortalTask(this, {
    args: () => [this.#localize.lang] as const,
    load: (client, [lang], signal) => loadOwnList(client, {lang, signal}),
  });

  readonly #account = new PortalTask(this, {
    args: () => [this.#listed?.period.id, this.#listed?.version, this.#localize.lang] as const,
    load: (client, [period, , lang], signal) =>
      period === undefined ? undefined : client.feeAccount(period, {lang, signal}),
  });

  readonly #own = new PortalTask(this, {
    args: () => [this.#listed, this.#ownList.value, this.unit, this.#localize.lang] as const,
    load: (client, [listed, list, unit, lang], signal) =>
      listed && list ? loadOwn(client, list, listed, unit, {lang, signal}) : undefined,
  });

  readonly #portal = new PortalTask(this, {
    args: () => [this.#localize.lang] as const,
    load: (client, [lang], signal) => client.portal({lang, signal}),
  });

  readonly #recomputing = new Recomputing(this, () => {
    const account = this.#account.value;
    const {statement, restsOn} = (account && this.#own.value) ?? {};
    return {account, statement, basis: restsOn ?? account};
  });

  readonly #link = new FeeLink(this, ({period}) => {
    this.period = period ?? this.period;
    this.isOpen = true;
    this.shownCategories = this.shownLines = Infinity;
  });

  #spent?: SpentMoney;
  #paged: readonly unknown[] = [];

  get #listed() {
    return listedIn(this.#list.value, this.period);
  }

  override connectedCallback() {
    super.connectedCallback();
    offerReading();
    // Without the picture the list and the table have the same figures.
    import('./ring.picture.js').then(
      ({drawRing}) => (this.draw = drawRing),
      () => undefined,
    );
  }

  /** Another account or statement is shown from its beginning. */
  protected override willUpdate() {
    const shown = [this.#account.value, this.#own.value?.statement];
    const [account, statement] = shown;
    const first = this.#link.isSeeking ? Infinity : pageSize;
    if (account !== this.#paged[0]) this.shownCategories = first;
    if (statement !== this.#paged[1]) {
      this.shownLines = first;
      this.#spent = this.#own.value?.statement && spentMoneyOf(this.#own.value.statement);
    }
    this.#paged = shown;
  }

  protected override render() {
    const {messages} = this.#localize;
    if (!messages) return html`<slot></slot>`;
    return this.#list.render({
      initial: () => html`<slot></slot>`,
      pending: () => loading(messages.terms.loading),
      complete: (list, error) => this.#renderFees(messages, list, error),
      error: (error) => this.#renderTrouble(messages, error, this.#list.retry),
    });
  }

  #renderFees(messages: FeeBreakdownMessages, list: FeeAccountList, error?: PortalError) {
    const {terms, say} = messages;
    return html`
      <section class="fees" aria-label=${terms.label} lang=${messages.lang}>
        ${error ? stale(say.refreshFailed, say.asOf(this.#moments.moment(this.#list.readAt))) : nothing}
        ${this.#account.render({
          initial: () => renderUnpublished(messages, this.#moments, list),
          pending: () => loading(terms.loading),
          complete: (account) => this.#renderAccount(this.#viewOf(messages, account)),
          error: (failure) => this.#renderTrouble(messages, failure, this.#account.retry),
        })}
      </section>
    `;
  }

  #renderAccount(view: FeeView) {
    return html`
      ${renderHead(view, this.#recomputing.verdict)}
      ${renderOverview(view, this.draw, {
        isOpen: this.isOpen,
        onToggle: () => (this.isOpen = !this.isOpen),
        shown: this.shownCategories,
        onMore: () => (this.shownCategories += pageSize),
      })}
      ${this.#renderOwn(view)} ${renderOwnersMoney(view)} ${renderWhy(view)}
    `;
  }

  #renderOwn(view: FeeView) {
    const {messages} = view;
    const failed = (error: PortalError) =>
      error.kind === 'not-offered'
        ? renderNotOffered(messages, this.#localize.trouble(error))
        : html`<div class="trouble" role="alert">
            <p>${messages.say.statementTrouble}</p>
            <button type="button" @click=${this.#handleOwnRetry}>${messages.terms.tryAgain}</button>
          </div>`;
    return this.#ownList.render({
      initial: () => html`${nothing}`,
      pending: () => loading(messages.terms.loading),
      complete: () =>
        this.#own.render({
          initial: () => html`${nothing}`,
          pending: () => loading(messages.terms.loading),
          complete: (own) =>
            own.statement
              ? renderStatement(
                  {...view, statement: own.statement},
                  {known: this.#recomputing.known, spent: this.#spent, own},
                  {
                    shown: this.shownLines,
                    onMore: () => (this.shownLines += pageSize),
                    onUnit: (unit) => (this.unit = unit),
                  },
                )
              : renderNoStatement(view, own),
          error: failed,
        }),
      error: failed,
    });
  }

  #renderTrouble({terms, lang}: FeeBreakdownMessages, error: PortalError, onRetry: () => void) {
    return trouble({text: this.#localize.trouble(error), lang, action: terms.tryAgain, onRetry});
  }

  #viewOf(messages: FeeBreakdownMessages, account: FeeAccount): FeeView {
    const {lang} = this.#localize;
    return {
      messages,
      account,
      amounts: new Amounts({lang, currency: account.currency, scale: account.currencyScale}),
      days: new Dates({lang, timeZone: 'UTC'}),
      moments: this.#moments,
      asking: askingFrom(this, webLink(this.askHref)),
    };
  }

  get #moments() {
    return new Dates({
      lang: this.#localize.lang,
      timeZone: this.#portal.value?.community.timeZone,
    });
  }

  #handleOwnRetry() {
    if (!this.#ownList.value) this.#ownList.retry();
    else this.#own.retry();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'owner-fee-breakdown': FeeBreakdown;
  }
}
