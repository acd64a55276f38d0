import {html, LitElement, nothing} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import {guard} from 'lit/directives/guard.js';
import type {PortalError} from '../../client/index.js';
import type {FeeAccount, FeeAccountList} from '../../contract/index.js';
import {Amounts} from '../../controllers/amounts.js';
import {askingFrom} from '../../controllers/asking.js';
import {Dates, prepareDays} from '../../controllers/dates.js';
import {Localize} from '../../controllers/localize.js';
import {spokenIn} from '../../controllers/spoken-in.js';
import {PortalTask} from '../../controllers/portal-task.js';
import {feeBreakdown, type FeeBreakdownMessages} from '../../messages/fee-breakdown.js';
import {loading, loadStyles, trouble} from '../../parts/load-state.js';
import {stale} from '../../parts/stale.js';
import {webLink} from '../../parts/web-link.js';
import {offerReading} from '../../nested/offer-reading.js';
import {base} from '../../styles/base.js';
import {controls} from '../../styles/controls.js';
import {styles} from './fee-breakdown.styles.js';
import {FeeLink} from './fee-link.js';
import {listedIn, loadOwn, loadOwnList, type OwnFees} from './fee-data.js';
import {
  renderHead,
  renderNoStatement,
  renderNotOffered,
  renderOverview,
  renderStatement,
  renderUnpublished,
  renderWhy,
} from './fee-sections.js';
import {keepMade, type FeeView, type StatementView} from './fee-view.js';
import {pageSize} from './more-button.js';
import {renderOwnersMoney} from './owners-money.js';
import {Recomputing} from './recomputing.js';
import {spentMoneyOf, type SpentMoney} from './spent-on.js';

/** Milliseconds an account waits for the owner's statement: drawn at once, nothing moves. */
const patience = 200;

const isOnItsWay = {
  initial: () => false,
  pending: () => true,
  complete: () => false,
  error: () => false,
};

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
  @state() private isPatient = true;
  /** Ids of the lines that have been opened. */
  @state() private opened: ReadonlySet<string> = new Set();

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
    load: (client, [period, , lang], signal) => {
      if (period === undefined) return undefined;
      // While it is on its way.
      setTimeout(prepareDays, 0, lang);
      return client.feeAccount(period, {lang, signal});
    },
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
    return {isWhole: this.#isWhole, account, statement, basis: restsOn ?? account};
  });

  readonly #link = new FeeLink(this, ({period}) => {
    this.period = period ?? this.period;
    this.isOpen = true;
    this.shownCategories = this.shownLines = Infinity;
  });

  readonly #view = keepMade<FeeView>();
  readonly #statementView = keepMade<StatementView>();
  #spent?: SpentMoney;
  #paged: readonly unknown[] = [];

  /** Whether nothing of the owner's own is on its way. */
  get #isWhole() {
    return !this.#ownList.render(isOnItsWay) && !this.#own.render(isOnItsWay);
  }

  get #listed() {
    return listedIn(this.#list.value, this.period);
  }

  /** Another account or statement is shown from its beginning. */
  protected override willUpdate() {
    const shown = [this.#account.value, this.#own.value?.statement];
    const [account, statement] = shown;
    const first = this.#link.isSeeking ? Infinity : pageSize;
    if (account && !this.#paged[0]) {
      setTimeout(() => (this.isPatient = false), patience);
      // The figures come first.
      setTimeout(offerReading, patience);
    }
    if (account !== this.#paged[0]) this.shownCategories = first;
    if (statement !== this.#paged[1]) {
      this.shownLines = first;
      this.opened = new Set();
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
          complete: (account) =>
            this.isPatient && !this.#isWhole
              ? loading(terms.loading)
              : this.#renderAccount(this.#viewOf(messages, account)),
          error: (failure) => this.#renderTrouble(messages, failure, this.#account.retry),
        })}
      </section>
    `;
  }

  #renderAccount(view: FeeView) {
    const {verdict, explain} = this.#recomputing;
    const table = {
      isOpen: this.isOpen,
      onToggle: () => (this.isOpen = !this.isOpen),
      shown: this.shownCategories,
      onMore: () => (this.shownCategories += pageSize),
    };
    return html`
      ${renderHead(view, verdict)} ${renderOverview(view, table, explain)} ${this.#renderOwn(view)}
      ${guard([view, explain], () => html`${renderOwnersMoney(view, explain)} ${renderWhy(view)}`)}
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
          complete: (own) => this.#renderStatement(view, own),
          error: failed,
        }),
      error: failed,
    });
  }

  #renderStatement(view: FeeView, own: OwnFees) {
    const {statement} = own;
    if (!statement) return renderNoStatement(view, own);
    const whole = this.#statementView([view, statement], () => ({
      ...view,
      statement,
      said: spokenIn(statement),
    }));
    return renderStatement(
      whole,
      {known: this.#recomputing.known, spent: this.#spent, own},
      {
        shown: this.shownLines,
        onMore: () => (this.shownLines += pageSize),
        opened: this.opened,
        onOpen: this.#handleOpen,
        onUnit: (unit) => (this.unit = unit),
      },
    );
  }

  #renderTrouble({terms, lang}: FeeBreakdownMessages, error: PortalError, onRetry: () => void) {
    return trouble({text: this.#localize.trouble(error), lang, action: terms.tryAgain, onRetry});
  }

  /** The same one, until something it is made of changes: by it one sees what to draw anew. */
  #viewOf(messages: FeeBreakdownMessages, account: FeeAccount): FeeView {
    const {lang} = this.#localize;
    const page = webLink(this.askHref);
    const asking = askingFrom(this, page, spokenIn(account));
    const {timeZone} = this.#portal.value?.community ?? {};
    return this.#view([messages, account, lang, timeZone, page, Boolean(asking)], () => ({
      messages,
      account,
      said: spokenIn(account),
      amounts: new Amounts({lang, currency: account.currency, scale: account.currencyScale}),
      days: new Dates({lang, timeZone: 'UTC'}),
      moments: this.#moments,
      asking,
    }));
  }

  get #moments() {
    return new Dates({
      lang: this.#localize.lang,
      timeZone: this.#portal.value?.community.timeZone,
    });
  }

  readonly #handleOpen = (id: string) => {
    if (!this.opened.has(id)) this.opened = new Set(this.opened).add(id);
  };

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
