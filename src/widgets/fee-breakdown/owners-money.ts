import {html, nothing, type TemplateResult} from 'lit';
import type {FeeAccount, FeeFormula} from '../../contract/index.js';
import {aboutAccount, askButton} from './ask-button.js';
import {renderSources} from './decided-by.js';
import type {FeeView} from './fee-view.js';
import type {Explain} from './figures.js';
import {formulaWords, renderSteps} from './formula-steps.js';

type Entry = NonNullable<FeeAccount['reserve']>['uses'][number];

/** One amount: what it is, the words below it, and how it weighs. */
interface Amount {
  readonly name: string;
  readonly amount: string;
  readonly note?: string;
  /** Whether the name is a word of the firm's. */
  readonly isTheirs?: boolean;
  readonly isTotal?: boolean;
}

/**
 * The owners' own money beside the fee: how much of it has come in, what common parts earned, the
 * maintenance fund, what is left over, and the plan they are asked about.
 */
export function renderOwnersMoney(view: FeeView, explain: Explain | undefined) {
  const parts = [
    renderCollected(view),
    renderCommonIncome(view, explain),
    renderReserve(view),
    renderSurplus(view),
    renderNextBudget(view),
  ].filter((part) => part !== undefined);
  if (parts.length === 0) return nothing;
  return html`
    <section aria-labelledby="owners-money">
      <h3 id="owners-money">${view.messages.terms.ownersMoney}</h3>
      <div class="share-lines">${parts}</div>
    </section>
  `;
}

/** Tax and the firm's own pay, each with its formula in words and numbers. */
export function renderFormulas(view: FeeView, explain: Explain | undefined) {
  const {amounts, account} = view;
  const {tax, managementReturn: earned} = account;
  const parts = [
    tax?.formula && {
      id: 'tax',
      ...tax,
      formula: tax.formula,
      amount: amounts.money(tax.budget ?? tax.actual),
    },
    earned?.formula && {
      id: earned.kind,
      label: earned.label,
      formula: earned.formula,
      amount: amounts.money(earned.actual),
    },
  ].filter((part) => part !== undefined);
  if (parts.length === 0) return nothing;
  return html`<div class="share-lines">
    ${parts.map(({id, label, formula, amount}) =>
      renderPart(view, {id, label, isTheirs: true, amount, words: formulaWords(view, formula)}, [
        renderFormula(view, formula, explain),
      ]),
    )}
  </div>`;
}

const renderPart = (
  view: FeeView,
  part: {
    readonly id: string;
    readonly label: string;
    readonly amount: string;
    readonly words?: string | undefined;
    /** Whether the label is a word of the firm's. */
    readonly isTheirs?: boolean;
  },
  content: readonly (TemplateResult | typeof nothing)[],
) => html`
  <details id=${part.id} class="line">
    <summary>
      <span class="what">
        <bdi lang=${part.isTheirs ? view.said : nothing}>${part.label}</bdi>
        ${part.words ? html`<span class="muted words">${part.words}</span>` : nothing}
      </span>
      <span class="figure">${part.amount}</span>
    </summary>
    <div class="how">
      ${content}
      ${askButton(view, aboutAccount(view, part.id, part.label), view.messages.terms.ask)}
    </div>
  </details>
`;

function renderFormula(view: FeeView, formula: FeeFormula, explain: Explain | undefined) {
  const {categories} = view.account;
  const explanation = explain?.(formula);
  const nameOf = (id: string) =>
    view.messages.terms.bases[id] ?? categories.find((one) => one.id === id)?.label;
  return explanation ? renderSteps(view, formula, explanation, nameOf) : nothing;
}

const renderAmounts = ({amounts, said}: FeeView, rows: readonly Amount[]) =>
  html`<dl class="balance">
    ${rows.map(
      ({name, amount, note, isTheirs, isTotal}) =>
        html`<div class=${isTotal ? 'total' : ''}>
          <dt>
            <bdi lang=${isTheirs ? said : nothing}>${name}</bdi>
            ${note ? html`<span class="muted note" lang=${said}>${note}</span>` : nothing}
          </dt>
          <dd>${amounts.money(amount)}</dd>
        </div>`,
    )}
  </dl>`;

const entryOf = ({label, amount, approval}: Entry): Amount => ({
  name: label,
  isTheirs: true,
  amount,
  ...(approval && {note: approval.text}),
});

/** What goes out is written with its sign; what is no number stays as it stands. */
const less = (amount: string) => (amount.startsWith('-') ? amount.slice(1) : `-${amount}`);

function renderCollected(view: FeeView) {
  const {messages, amounts, days, account} = view;
  const {terms} = messages;
  const {collected, receivable} = account;
  if (!collected) return undefined;
  const rows = [
    ...(receivable === undefined ? [] : [{name: terms.receivable, amount: receivable}]),
    {name: terms.collectedBy(days.day(collected.asOf)), amount: collected.amount},
  ];
  const part = {id: 'collected', label: terms.collected, amount: amounts.percent(collected.rate)};
  return renderPart(view, part, [renderAmounts(view, rows)]);
}

function renderCommonIncome(view: FeeView, explain: Explain | undefined) {
  const {messages, amounts, account} = view;
  const {terms} = messages;
  const income = account.commonIncome;
  if (!income) return undefined;
  const {gross, grossTotal, reasonableCost: cost, net, allocation} = income;
  const part = {id: 'commonIncome', label: terms.commonIncome, amount: amounts.money(net)};
  return renderPart(view, part, [
    renderAmounts(view, [
      ...gross.map(entryOf),
      {name: terms.total, amount: grossTotal, isTotal: true},
      {name: terms.reasonableCost, amount: less(cost.amount)},
      {name: terms.netIncome, amount: net, isTotal: true},
    ]),
    cost.formula ? renderFormula(view, cost.formula, explain) : nothing,
    html`<h4>${terms.usedFor}</h4>`,
    renderAmounts(view, allocation.map(entryOf)),
    renderSources(view, income),
  ]);
}

function renderReserve(view: FeeView) {
  const {messages, amounts, account} = view;
  const {terms} = messages;
  const {reserve} = account;
  if (!reserve) return undefined;
  const {label, opening, additions, uses, closing, note} = reserve;
  return renderPart(view, {id: 'reserve', label, isTheirs: true, amount: amounts.money(closing)}, [
    renderAmounts(view, [
      {name: terms.atStart, amount: opening},
      ...additions.map(entryOf),
      ...uses.map(entryOf).map((use) => ({...use, amount: less(use.amount)})),
      {name: terms.atEnd, amount: closing, isTotal: true},
    ]),
    note ? html`<p class="muted" lang=${view.said}>${note}</p>` : nothing,
    renderSources(view, reserve),
  ]);
}

function renderSurplus(view: FeeView) {
  const {messages, amounts, account} = view;
  const {terms} = messages;
  const surplus = account.ownersSurplus;
  if (!surplus) return undefined;
  const {opening, thisPeriod, closing, explanation, use} = surplus;
  const isDeficit = thisPeriod.startsWith('-');
  const part = {id: 'ownersSurplus', label: terms.balanceOfOwners, amount: amounts.money(closing)};
  return renderPart(view, part, [
    renderAmounts(view, [
      {name: terms.atStart, amount: opening},
      {name: isDeficit ? terms.deficit : terms.surplus, amount: thisPeriod},
      {name: terms.atEnd, amount: closing, isTotal: true},
    ]),
    explanation ? html`<p class="muted" lang=${view.said}>${explanation}</p>` : nothing,
    use ? html`<p lang=${view.said}>${use}</p>` : nothing,
  ]);
}

function renderNextBudget(view: FeeView) {
  const {messages, amounts, days, account} = view;
  const {terms} = messages;
  const plan = account.nextBudget;
  if (!plan?.receivable) return undefined;
  const {period, rate, receivable, status, commentsUntil} = plan;
  const part = {id: 'nextBudget', label: terms.nextBudget, amount: amounts.money(receivable)};
  return renderPart(view, part, [
    html`<p>${days.span(period.from, period.to)}</p>`,
    rate ? html`<p>${terms.nextRate(amounts.money(rate))}</p>` : nothing,
    html`<p>${terms.planStatuses[status] ?? status}</p>`,
    commentsUntil ? html`<p>${terms.commentsUntil(days.day(commentsUntil))}</p>` : nothing,
  ]);
}
