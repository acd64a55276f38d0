import {html, nothing} from 'lit';
import type {FeeStatement} from '../../contract/index.js';
import {decimalText, parseDecimal, wholeNumber} from '../../fees/decimal.js';
import {halfUp, roundQuotient} from '../../fees/rounding.js';
import {splitSpending, type SpendingPart} from '../../fees/spending.js';
import type {StatementView} from './fee-view.js';

/** An owner's money by what it went into, in the period and in a month of it. */
export interface SpentMoney {
  readonly of: string;
  /** What a month comes to, rounded; the monthly parts add up to it exactly. */
  readonly perMonth?: string;
  readonly parts: readonly (Pick<SpendingPart, 'id' | 'label' | 'amount'> & {
    readonly perMonth?: string;
  })[];
}

/**
 * Where the owner's money went, as published; where costs are shared out line by line, the lines
 * themselves say so. Undefined where neither does.
 */
export function spentMoneyOf(statement: FeeStatement): SpentMoney | undefined {
  const {spending, lines, charges, period, currencyScale} = statement;
  const isSharedByLine = lines.length > 1 && lines.every(({categoryId}) => categoryId);
  const parts = spending?.parts ?? (isSharedByLine ? lines : undefined);
  if (!parts || parts.length === 0) return undefined;
  const of = spending?.of ?? charges;
  const total = parseDecimal(of);
  if (!total || period.months < 2) return {of, parts};
  const month = roundQuotient(
    {over: total, under: wholeNumber(period.months)},
    halfUp(currencyScale),
  );
  const perMonth = decimalText(month, currencyScale);
  const weights = parts.map(({id, label, amount}) => ({id, label, weight: amount}));
  const monthly = splitSpending(perMonth, weights, currencyScale);
  if (!monthly) return {of, parts};
  return {
    of,
    perMonth,
    parts: parts.map(({id, label, amount}, index) => ({
      id,
      label,
      amount,
      ...(monthly[index] && {perMonth: monthly[index].amount}),
    })),
  };
}

/** The parts as a table that adds up. */
export function renderSpentMoney(
  {messages, amounts, said}: StatementView,
  {of, perMonth, parts}: SpentMoney,
) {
  const {terms} = messages;
  const figure = (label: string, amount: string | undefined) =>
    html`<td role="cell" data-label=${label}>
      ${amount === undefined ? '–' : amounts.money(amount)}
    </td>`;
  return html`
    <table role="table" class="money">
      <caption>
        ${terms.moneyTable(amounts.money(of))}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">${terms.item}</th>
          <th role="columnheader" scope="col">${terms.inPeriod}</th>
          ${perMonth ? html`<th role="columnheader" scope="col">${terms.inMonth}</th>` : nothing}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${parts.map(
          (part) => html`
            <tr role="row">
              <th role="rowheader" scope="row" lang=${part.id === 'surplus' ? nothing : said}>
                ${part.id === 'surplus' ? terms.surplus : part.label}
              </th>
              ${figure(terms.inPeriod, part.amount)}
              ${perMonth ? figure(terms.inMonth, part.perMonth) : nothing}
            </tr>
          `,
        )}
        <tr role="row" class="total">
          <th role="rowheader" scope="row">${terms.total}</th>
          ${figure(terms.inPeriod, of)} ${perMonth ? figure(terms.inMonth, perMonth) : nothing}
        </tr>
      </tbody>
    </table>
  `;
}
