import {LitElement, html, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import type {FeeProblem, FeeReport} from './api.js';
import {baseStyles} from './styles/base.styles.js';
import {feesStyles} from './styles/fees.styles.js';
import {Words} from './words.js';

/** What a file would publish, and what of it has to be mended. */
@customElement('desk-fees-report')
export class DeskFeesReport extends LitElement {
  static override styles = [baseStyles, feesStyles];

  @property({attribute: false}) report?: FeeReport;

  readonly #words = new Words(this);

  protected override render() {
    if (!this.report) return nothing;
    const {problems, more, ready, published, checks, summary} = this.report;
    const {fees} = this.#words.messages;
    const verdict = published
      ? fees.published(summary?.period ?? '', summary?.version ?? 1)
      : ready
        ? fees.ready(checks)
        : fees.notReady(problems.length + more);
    return html`
      <p class=${ready ? 'verdict' : 'verdict wrong'}>${verdict}</p>
      ${this.#renderSummary()} ${problems.length > 0 ? this.#renderProblems(problems) : nothing}
      ${more > 0 ? html`<p class="muted">${fees.more(more)}</p>` : nothing}
    `;
  }

  #renderSummary() {
    const {summary} = this.report ?? {};
    const {fees} = this.#words.messages;
    if (!summary) return nothing;
    const {period, version, categories, statements, currency, costs, receivable} = summary;
    const money = (amount: string) => [amount, currency].filter(Boolean).join(' ');
    return html`<p class="muted">
      ${[
        fees.summary(period, version),
        `${fees.categories}: ${categories}`,
        `${fees.statements}: ${statements}`,
        costs && `${fees.costs}: ${money(costs)}`,
        receivable && `${fees.receivable}: ${money(receivable)}`,
      ]
        .filter(Boolean)
        .join(' · ')}
    </p>`;
  }

  #renderProblems(problems: readonly FeeProblem[]) {
    const {fees} = this.#words.messages;
    const hasRows = problems.some(({row}) => row !== undefined);
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${fees.problem}>
      <table>
        <thead>
          <tr>
            ${hasRows ? html`<th scope="col">${fees.row}</th>` : nothing}
            <th scope="col">${fees.place}</th>
            <th scope="col">${fees.problem}</th>
            <th scope="col">${fees.stated}</th>
            <th scope="col">${fees.expected}</th>
          </tr>
        </thead>
        <tbody>
          ${problems.map((problem) => this.#renderProblem(problem, hasRows))}
        </tbody>
      </table>
    </div>`;
  }

  #renderProblem(problem: FeeProblem, hasRows: boolean) {
    const {row, name, pointer, stated, value, expected} = problem;
    return html`<tr>
      ${hasRows ? html`<td>${row ?? ''}</td>` : nothing}
      <td>${name ? html`${name}<br />` : nothing}<code>${pointer}</code></td>
      <td>${this.#wordsFor(problem)}</td>
      <td class="figure">${stated ?? value ?? ''}</td>
      <td class="figure">${expected ?? ''}</td>
    </tr>`;
  }

  #wordsFor({code, rule}: FeeProblem) {
    const {fees} = this.#words.messages;
    if (code !== 'does-not-add-up') return fees.codes[code] ?? code;
    return [fees.doesNotAddUp, rule && (fees.rules[rule] ?? rule)].filter(Boolean).join(': ');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-fees-report': DeskFeesReport;
  }
}
