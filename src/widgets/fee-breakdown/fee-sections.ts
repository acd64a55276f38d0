import {html, nothing} from 'lit';
import {guard} from 'lit/directives/guard.js';
import type {FeeAccountList} from '../../contract/index.js';
import type {Dates} from '../../controllers/dates.js';
import {spokenIn} from '../../controllers/spoken-in.js';
import type {Recomputation} from '../../fees/index.js';
import type {FeeBreakdownMessages} from '../../messages/fee-breakdown.js';
import {renderBalance} from './balance.js';
import {renderCategoryTable, type TableState} from './category-table.js';
import {compositionOf, renderComposition} from './composition.js';
import {renderDecided} from './decided-by.js';
import type {OwnFees} from './fee-data.js';
import type {FeeView, StatementView} from './fee-view.js';
import type {Explain} from './figures.js';
import {renderFormulas} from './owners-money.js';
import {renderLines, type LineKnowledge, type LinesState} from './share-lines.js';
import {renderSpentMoney, type SpentMoney} from './spent-on.js';
import {renderVerdict} from './verdict.js';

/** What of the fees is read aloud: whether they add up, what they pay for, what is to pay. */
const spoken = '.verdict, .legend li, .share-lines summary, .balance';

/**
 * Which figures these are, whether they add up (`undefined` while that is being found out), and what
 * a correction changed.
 */
export function renderHead(view: FeeView, recomputations: readonly Recomputation[] | undefined) {
  const {messages, days, moments, account, said} = view;
  const {terms, say} = messages;
  const {period, version, publishedAt, audited, changeNote, scheme, schemeNote} = account;
  return html`
    <div class="head">
      <p class="opening">${say.opening}</p>
      <h3>${days.span(period.from, period.to)}</h3>
      <p class="muted">
        ${terms.schemes[scheme] ?? scheme} · ${terms.version(version, moments.day(publishedAt))}
        ${audited ? html`· ${terms.audited}` : nothing}
      </p>
      ${schemeNote ? html`<p class="muted" lang=${said}>${schemeNote}</p>` : nothing}
      ${changeNote ? html`<p class="change">${terms.corrected} <bdi lang=${said}>${changeNote}</bdi></p>` : nothing}
    </div>
    ${renderVerdict(view, recomputations)}
    <owner-read-aloud .of=${spoken}></owner-read-aloud>
  `;
}

/** What the fee pays for: at a glance, and in a table. */
export function renderOverview(view: FeeView, table: TableState, explain: Explain | undefined) {
  const {messages, account} = view;
  const {terms} = messages;
  // What is long is drawn anew only where what it shows is another.
  return html`
    <section aria-labelledby="for-what">
      <h3 id="for-what">${terms.forWhat}</h3>
      ${guard([view, table.isOpen, table.shown], () => {
        const parts = compositionOf(account, terms);
        return html`${parts ? renderComposition(view, parts) : nothing}
        ${renderCategoryTable(view, table)}`;
      })}
      ${renderFormulas(view, explain)}
    </section>
  `;
}

/** What is shown of a statement beside the statement itself. */
export interface StatementParts {
  readonly known: LineKnowledge | undefined;
  readonly spent: SpentMoney | undefined;
  readonly own: OwnFees;
}

/** How the owner's share is computed, and where it went. */
export function renderStatement(
  view: StatementView,
  {known, spent, own}: StatementParts,
  {onUnit, ...lines}: LinesState & {readonly onUnit: (unit: string) => void},
) {
  const {terms} = view.messages;
  const {statement} = view;
  return html`
    <section aria-labelledby="share">
      <h3 id="share">${terms.share}</h3>
      ${renderUnit(view, own, statement.unit, onUnit)}
      ${statement.changeNote ? html`<p>${terms.corrected} <bdi lang=${view.said}>${statement.changeNote}</bdi></p>` : nothing}
      ${renderLines(view, known, lines)} ${guard([view], () => renderBalance(view))}
    </section>
    ${
      spent
        ? html`<section aria-labelledby="money">
            <h3 id="money">${terms.money}</h3>
            ${guard([view, spent], () => renderSpentMoney(view, spent))}
          </section>`
        : nothing
    }
  `;
}

function renderUnit(
  {messages, said}: FeeView,
  {units}: OwnFees,
  chosen: OwnFees['units'][number],
  onUnit: (unit: string) => void,
) {
  const {terms} = messages;
  if (units.length < 2)
    return html`<p class="unit">${terms.unit}: <strong lang=${said}>${chosen.label}</strong></p>`;
  return html`<div class="unit">
    <label for="unit">${terms.unit}</label>
    <select id="unit" @change=${({target}: Event) => onUnit((target as HTMLSelectElement).value)}>
      ${units.map(
        ({id, label}) =>
          html`<option value=${id} lang=${said} ?selected=${id === chosen.id}>${label}</option>`,
      )}
    </select>
  </div>`;
}

/** How to come to one's own share, or when it is due. */
export function renderNoStatement({messages, moments}: FeeView, {isKnown, dueAt}: OwnFees) {
  const {terms, say} = messages;
  return html`<section class="no-share" aria-labelledby="share">
    <h3 id="share">${terms.share}</h3>
    ${
      isKnown
        ? html`<p>${say.noStatement} ${dueAt ? say.statementDue(moments.day(dueAt)) : nothing}</p>`
        : html`<slot name="sign-in"><p>${say.signIn}</p></slot>`
    }
  </section>`;
}

/** One's own share cannot be had here: in what words, and whom to call. */
export const renderNotOffered = ({terms}: FeeBreakdownMessages, words: string) => html`
  <section class="no-share" aria-labelledby="share">
    <h3 id="share">${terms.share}</h3>
    <p>${words}</p>
  </section>
`;

/** Who decided all this, and on what grounds. */
export const renderWhy = (view: FeeView) => html`
  <section class="why" aria-labelledby="why">
    <h3 id="why">${view.messages.terms.why}</h3>
    ${renderDecided(view)}
    ${view.account.roundingNote ? html`<p class="muted" lang=${view.said}>${view.account.roundingNote}</p>` : nothing}
    ${view.account.contactNote ? html`<p lang=${view.said}>${view.account.contactNote}</p>` : nothing}
  </section>
`;

/** Nothing published yet: when it is due, if the firm said so. */
export const renderUnpublished = (
  {say}: FeeBreakdownMessages,
  moments: Dates,
  list: FeeAccountList,
) => html`
  <p>
    ${list.items.length > 0 ? say.notThisPeriod : say.noAccount}
    ${list.next ? say.dueAt(moments.day(list.next.dueAt)) : nothing}
  </p>
  ${list.next?.note ? html`<p lang=${spokenIn(list)}>${list.next.note}</p>` : nothing}
  <slot></slot>
`;
