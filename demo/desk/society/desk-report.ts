import {html, nothing} from 'lit';
import {customElement, state} from 'lit/decorators.js';
import {valuesOf, wordsIn} from './fields.js';
import * as api from './society-api.js';
import {emptyForm, SocietyPage} from './society-page.js';

/** The service report: look at a period's figures, comment on them, publish. */
@customElement('desk-report')
export class DeskReport extends SocietyPage<api.Reports> {
  @state() private report?: api.Report;

  protected read() {
    return api.reports();
  }

  protected override render() {
    const {report} = this.words.messages.society;
    return html`
      ${this.renderHead()}
      <ul class="cards">
        ${(this.community?.periods ?? []).map(
          ({id, label, version}) =>
            html`<li class="card">
              <header>
                <strong>${label}</strong>
                <span class=${version ? 'mark' : 'muted'}>
                  ${version ? report.version(version) : report.unpublished}
                </span>
              </header>
              <div class="buttons">
                <button @click=${() => void this.#show(id)}>${report.show}</button>
              </div>
              ${this.report?.period.id === id ? this.#renderReport(this.report) : nothing}
            </li>`,
        )}
      </ul>
    `;
  }

  #renderReport({period, figures, kinds, standards, reviews}: api.Report) {
    const {society} = this.words.messages;
    const {report} = society;
    const parts = [
      [report.figures, figures],
      [report.kinds, kinds],
      [report.standards, standards],
    ] as const;
    return html`<section class="opened">
      ${parts.map(([title, rows]) => this.#renderRows(title, rows))}
      <form @submit=${this.#handlePublish}>
        ${this.renderFields([
          {name: 'comment', label: report.comment, kind: 'long', inLanguages: true},
          {
            name: 'review',
            label: report.review,
            kind: 'choice',
            hint: reviews.length === 0 ? report.noReviews : report.reviewHint,
            pointer: '/reviewId',
            choices: [['', report.noReview], ...reviews.map(({id, title}) => [id, title] as const)],
          },
          ...(period.version
            ? ([
                {name: 'changeNote', label: report.changeNote, kind: 'text', inLanguages: true},
              ] as const)
            : []),
        ])}
        <p class="buttons">
          <button class="primary">${society.publish}</button>
          <button type="button" @click=${this.#leave}>${society.leave}</button>
        </p>
      </form>
    </section>`;
  }

  #renderRows(title: string, rows: api.Report['figures']) {
    const {report} = this.words.messages.society;
    const value = (unit: string, one: (typeof rows)[number]['current'] | undefined) =>
      one?.suppressed
        ? report.hidden
        : one?.value === undefined
          ? '–'
          : `${one.value} ${report.units[unit] ?? unit}`;
    if (rows.length === 0) return nothing;
    return html`<div class="scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">${title}</th>
            <th scope="col" class="figure">${report.now}</th>
            <th scope="col" class="figure">${report.before}</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ({label, promise, unit, current, previous}) =>
              html`<tr>
                <th scope="row">
                  ${label} ${promise ? html`<span class="muted">${promise}</span>` : nothing}
                </th>
                <td class="figure">${value(unit, current)}</td>
                <td class="figure">${value(unit, previous)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }

  async #show(period: string) {
    const {community} = this;
    if (!community) return;
    await this.attempt(async () => {
      this.report = await api.reportOf(community.id, period);
      this.form = {...emptyForm, values: valuesOf('comment', this.report.comment)};
      return undefined;
    });
    await this.lead('.opened');
  }

  #leave = () => {
    this.report = undefined;
    this.form = emptyForm;
  };

  #handlePublish = (event: SubmitEvent) => {
    event.preventDefault();
    const {community, report} = this;
    const {values} = this.form;
    if (!community || !report) return;
    void this.attempt(async () => {
      await api.publishReport(report.period.id, {
        community: community.id,
        comment: wordsIn(values, 'comment') ?? {},
        changeNote: wordsIn(values, 'changeNote'),
        reviewId: values['review'] || undefined,
      });
      this.#leave();
      return this.words.messages.society.published;
    });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-report': DeskReport;
  }
}
