import {html, LitElement, nothing} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import type {PortalError} from '../../client/index.js';
import type {ServiceReport} from '../../contract/index.js';
import {Amounts} from '../../controllers/amounts.js';
import {askingFrom} from '../../controllers/asking.js';
import {Dates} from '../../controllers/dates.js';
import {Localize} from '../../controllers/localize.js';
import {spokenIn} from '../../controllers/spoken-in.js';
import {PortalTask} from '../../controllers/portal-task.js';
import {serviceReport as topic, type ServiceReportMessages} from '../../messages/service-report.js';
import {loading, loadStyles, trouble} from '../../parts/load-state.js';
import {stale} from '../../parts/stale.js';
import {sentenceWith} from '../../parts/said.js';
import {selectField} from '../../parts/select-field.js';
import {webLink} from '../../parts/web-link.js';
import {askStyles} from '../../styles/ask.js';
import {base} from '../../styles/base.js';
import {controls} from '../../styles/controls.js';
import type {DrawBars, ReportView} from './report-view.js';
import {renderRows} from './report-table.js';
import {renderReview} from './report-review.js';
import {styles} from './service-report.styles.js';

/**
 * How well the firm kept its promises in a period, beside the period before: in figures, each with
 * how it is computed and of how many, in the staff's words, and what the joint review decided.
 *
 * @slot - Shown without script, and where the report cannot be had: a phone number, a link.
 * @fires owner-ask-about - {AskAboutEvent} The owner wishes to ask about a figure; cancelable.
 */
@customElement('owner-service-report')
export class ServiceReportWidget extends LitElement {
  static override styles = [base, controls, askStyles, loadStyles, styles];

  /** The period's id, e.g. `2026-Q3`; the newest when absent. */
  @property() period?: string;

  /** The page with the inquiry form; this one when absent and it has the widget for it. */
  @property({attribute: 'ask-href'}) askHref?: string;

  @state() private chosen?: string;
  @state() private draw?: DrawBars;

  readonly #localize = new Localize(this, topic);

  readonly #report = new PortalTask(this, {
    args: () => [this.chosen ?? this.period, this.#localize.lang] as const,
    load: (client, [period, lang], signal) => client.serviceReport(period, {lang, signal}),
    watch: (client, _args, onChange, signal) => client.watchSociety('report', onChange, {signal}),
  });

  #isDrawing = false;

  protected override updated() {
    if (!this.#report.value || this.#isDrawing) return;
    this.#isDrawing = true;
    // Without the picture the table has the same figures.
    import('./bars.picture.js').then(
      ({drawBars}) => (this.draw = drawBars),
      () => undefined,
    );
  }

  protected override render() {
    const {messages} = this.#localize;
    if (!messages) return html`<slot></slot>`;
    return this.#report.render({
      initial: () => html`<slot></slot>`,
      pending: () => loading(messages.terms.loading),
      complete: (report, error) => this.#renderReport(messages, report, error),
      error: (error) =>
        trouble({
          text: this.#localize.trouble(error),
          lang: messages.lang,
          action: messages.terms.tryAgain,
          onRetry: this.#report.retry,
        }),
    });
  }

  #renderReport(messages: ServiceReportMessages, report: ServiceReport, error?: PortalError) {
    const {terms, say} = messages;
    const view: ReportView = {
      messages,
      report,
      said: spokenIn(report),
      amounts: new Amounts({lang: this.#localize.lang, currency: '', scale: 0}),
      dates: new Dates({lang: this.#localize.lang, timeZone: undefined}),
      asking: askingFrom(this, webLink(this.askHref), spokenIn(report)),
      draw: this.draw,
    };
    const {figures, kinds, standards, comment, changeNote, review} = report;
    return html`<section class="report" aria-label=${terms.label} lang=${messages.lang}>
      ${error ? stale(say.refreshFailed, say.asOf(view.dates.moment(this.#report.readAt))) : nothing}
      <header>
        <h3>${sentenceWith(terms.reportOf, report.period.label, view.said)}</h3>
        <p class="muted">${terms.published(view.dates.day(report.publishedAt), report.version)}</p>
        ${changeNote ? html`<p class="change">${terms.corrected} <bdi lang=${view.said}>${changeNote}</bdi></p>` : nothing}
        ${this.#renderPeriods(messages, report)}
      </header>
      ${
        comment
          ? html`<section>
              <h4>${terms.comment}</h4>
              <p class="verbatim" lang=${view.said}>${comment}</p>
            </section>`
          : nothing
      }
      ${renderRows(view, terms.figures, figures)} ${renderRows(view, terms.kinds, kinds, true)}
      ${renderRows(view, terms.standards, standards, true)}
      <p class="muted">${say.hidden(report.threshold)}</p>
      ${review ? renderReview(view, review) : nothing}
    </section>`;
  }

  #renderPeriods({terms}: ServiceReportMessages, report: ServiceReport) {
    const {period, periods} = report;
    if (periods.length < 2) return nothing;
    return html`<div class="periods">
      ${selectField({
        id: 'period',
        label: terms.period,
        placeholder: period.label,
        choicesLang: spokenIn(report),
        choices: periods
          .filter(({id}) => id !== period.id)
          .map(({id, label}) => ({value: id, label})),
        value: '',
        onChange: (chosen) => (this.chosen = chosen || undefined),
      })}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'owner-service-report': ServiceReportWidget;
  }
}
