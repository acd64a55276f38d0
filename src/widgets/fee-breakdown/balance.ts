import {html, nothing} from 'lit';
import type {StatementView} from './fee-view.js';

/** What was charged and paid, each payment by itself, and what is left. */
export function renderBalance(view: StatementView) {
  const {messages, amounts, days, statement, said} = view;
  const {terms} = messages;
  const {opening, charges, lateFee, paymentsTotal, closing, settlement, dueDate} = statement;
  const rows: (readonly [string, string | undefined, string?])[] = [
    [terms.opening, isNothing(opening?.amount) ? undefined : opening?.amount, opening?.note],
    [terms.charges, charges],
    [terms.lateFee, isNothing(lateFee?.amount) ? undefined : lateFee?.amount, lateFee?.note],
    [terms.advances, settlement?.advances.amount],
    [terms.result, settlement?.result.amount, settlement?.result.note],
    [terms.payments, paymentsTotal],
    [terms.arrears, settlement?.arrears.amount, settlement?.arrears.note],
  ];
  const left = settlement?.toPay ?? closing;
  return html`
    <dl class="balance">
      ${rows.map(([name, amount, note]) =>
        amount === undefined
          ? nothing
          : html`<div>
              <dt>
                ${name}
                ${note ? html`<span class="muted note" lang=${said}>${note}</span>` : nothing}
              </dt>
              <dd>${amounts.money(amount)}</dd>
            </div>`,
      )}
      ${
        left === undefined
          ? nothing
          : html`<div class="total">
              <dt>${nameOfLeft(terms, left)}</dt>
              <dd>${amounts.money(left.replace(/^-/, ''))}</dd>
            </div>`
      }
    </dl>
    ${renderPayments(view)}
    ${
      dueDate && left !== undefined && !left.startsWith('-') && !isNothing(left)
        ? html`<p>${terms.dueDate(days.day(dueDate))}</p>`
        : nothing
    }
  `;
}

function renderPayments({messages, amounts, days, statement}: StatementView) {
  const {terms} = messages;
  const {payments} = statement;
  if (payments.length === 0) return nothing;
  return html`<details class="line payments">
    <summary><span class="what">${terms.payments}</span></summary>
    <dl class="balance how">
      ${payments.map(
        ({date, amount, channel = ''}) =>
          html`<div>
            <dt>${terms.paidOn(days.day(date), terms.channels[channel] ?? channel)}</dt>
            <dd>${amounts.money(amount)}</dd>
          </div>`,
      )}
    </dl>
  </details>`;
}

const isNothing = (amount: string | undefined) => amount === undefined || /^-?[0.]+$/.test(amount);

function nameOfLeft(terms: StatementView['messages']['terms'], left: string) {
  if (isNothing(left)) return terms.settled;
  return left.startsWith('-') ? terms.credit : terms.closing;
}
