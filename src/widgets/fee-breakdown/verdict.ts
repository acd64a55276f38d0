import {html, nothing} from 'lit';
import {join} from 'lit/directives/join.js';
import type {Recomputation} from '../../fees/index.js';
import {saidIn} from '../../parts/said.js';
import type {FeeView} from './fee-view.js';
import type {FeeBreakdownMessages} from '../../messages/fee-breakdown.js';

/** Places named at once; more would hide the first. */
const mostPlaces = 5;

/** What recomputing showed, in one sentence, with the places that need a look. */
export function renderVerdict(
  {messages: {terms, say}, said}: FeeView,
  recomputations: readonly Recomputation[] | undefined,
) {
  if (!recomputations) {
    return html`<p class="verdict" role="status">
      <span class="mark" aria-hidden="true">…</span>${say.recomputing}
    </p>`;
  }
  const checks = recomputations.flatMap((one) => one.checks);
  const wrong = checks.filter(({ok}) => !ok);
  const unread = recomputations
    .flatMap(({findings}) => findings)
    .filter(({code}) => code !== 'no-tariff');
  if (wrong.length === 0 && unread.length === 0) {
    return html`<p class="verdict good" role="status">
      <span class="mark" aria-hidden="true">✓</span>${say.addsUp(checks.length)}
    </p>`;
  }
  const found = [...wrong, ...unread].map(({where}) => where);
  /** In the account's own words, and language. */
  const names = new Set(found.map(({name}) => name));
  const places = [...new Set(found.map(({name, pointer}) => name || partOf(terms, pointer)))];
  const more = places.slice(mostPlaces).length;

  return html`<div class="verdict attention" role="status">
    <span class="mark" aria-hidden="true">!</span>
    <div>
      <p>${wrong.length > 0 ? say.mismatch : say.incomplete}</p>
      <p class="places">
        ${join(
          places.slice(0, mostPlaces).map((one) => (names.has(one) ? saidIn(one, said) : one)),
          terms.listGap,
        )}
        ${more > 0 ? terms.places(more) : nothing}
      </p>
    </div>
  </div>`;
}

/** The part of the document a JSON Pointer leads into, as its heading names it. */
function partOf(terms: FeeBreakdownMessages['terms'], pointer: string): string {
  const [, member = ''] = pointer.split('/');
  const parts: Readonly<Record<string, string>> = {
    tariffs: terms.tariffs,
    receivable: terms.receivable,
    totals: terms.total,
    opening: terms.opening,
    charges: terms.charges,
    lateFee: terms.lateFee,
    payments: terms.payments,
    paymentsTotal: terms.payments,
    closing: terms.closing,
    settlement: terms.toPay,
    spending: terms.money,
  };
  return parts[member] ?? terms.label;
}
