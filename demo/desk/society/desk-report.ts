import {html, nothing} from 'lit';
import {customElement, state} from 'lit/decorators.js';
import {valuesOf, wordsIn} from './fields.js';
import * as api from './society-api.js';
import {SocietyPage} from './society-page.js';

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
      ${this.renderHead(report.title)}
      <ul>
        ${(this.community?.periods ?? []).map(
          ({id, label, version}) =>
            html`<li>
              ${label}
              ${version ? html`<span class="mark">${report.version(version)}</span>` : nothing}
              <button @click=${() => void this.#show(id)}>${report.show}</button>
            </li>`,
        )}
      </ul>
      ${this.report ? this.#renderReport(this.report) : nothing}
    `;
  }

  #renderReport({period, figures, kinds, standards, reviews}: api.Report) {
    const {report, publish} = this.words.messages.society;
    const value = (one: (typeof figures)[number]['current'] | undefined) =>
      one?.suppressed ? report.hidden : (one?.value ?? '–');
    return html`<section>
      <h3>${period.label}</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">${report.figure}</th>
            <th scope="col">${report.now}</th>
            <th scope="col">${report.before}</th>
          </tr>
        </thead>
        <tbody>
          ${[...figures, ...kinds, ...standards].map(
            ({label, promise, unit, current, previous}) =>
              html`<tr>
                <th scope="row">${label} ${promise ?? ''} (${report.units[unit] ?? unit})</th>
                <td class="figure">${value(current)}</td>
                <td class="figure">${value(previous)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
      <form @submit=${this.#handlePublish}>
        ${this.renderFields([
          {name: 'comment', label: report.comment, kind: 'long', inLanguages: true},
          ...(period.version
            ? ([
                {name: 'changeNote', label: report.changeNote, kind: 'text', inLanguages: true},
              ] as const)
            : []),
          {
            name: 'review',
            label: report.review,
            kind: 'choice',
            choices: [['', report.noReview], ...reviews.map(({id, title}) => [id, title] as const)],
          },
        ])}
        <p><button class="primary">${publish}</button></p>
      </form>
    </section>`;
  }

  async #show(period: string) {
    const {community} = this;
    if (!community) return;
    await this.attempt(async () => {
      this.report = await api.reportOf(community.id, period);
      this.values = valuesOf('comment', this.report.comment);
      return undefined;
    });
  }

  #handlePublish = (event: SubmitEvent) => {
    event.preventDefault();
    const {community, report, values} = this;
    if (!community || !report) return;
    void this.attempt(async () => {
      await api.publishReport(report.period.id, {
        community: community.id,
        comment: wordsIn(values, 'comment') ?? {},
        changeNote: wordsIn(values, 'changeNote'),
        reviewId: values['review'] || undefined,
      });
      this.report = undefined;
      this.values = {};
      return this.words.messages.society.published;
    });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-report': DeskReport;
  }
}
