import {html, LitElement, nothing, type PropertyValues} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import type {PortalError} from '../../client/index.js';
import type {NewSurveyResponse, Survey, SurveyReceipt} from '../../contract/index.js';
import {Amounts} from '../../controllers/amounts.js';
import {askingFrom} from '../../controllers/asking.js';
import {Dates} from '../../controllers/dates.js';
import {KeptDraft} from '../../controllers/kept-draft.js';
import {Localize} from '../../controllers/localize.js';
import {PortalSubmission} from '../../controllers/portal-submission.js';
import {spokenIn} from '../../controllers/spoken-in.js';
import {PortalTask} from '../../controllers/portal-task.js';
import {keepFocus} from '../../controllers/kept-focus.js';
import {guardTyping} from '../../controllers/typing-guard.js';
import {survey as topic, type SurveyMessages} from '../../messages/survey.js';
import {answerStyles} from '../../parts/answer-field.js';
import {fieldStyles} from '../../parts/field.js';
import {loading, loadStyles, trouble} from '../../parts/load-state.js';
import {stale} from '../../parts/stale.js';
import {webLink} from '../../parts/web-link.js';
import {askStyles} from '../../styles/ask.js';
import {base} from '../../styles/base.js';
import {controls} from '../../styles/controls.js';
import {loadSurvey, type SurveyData} from './survey-data.js';
import {renderPromise, renderQuestions} from './survey-questions.js';
import {renderResults} from './survey-results.js';
import {needed, noAnswers, readAnswers, responseOf, type Answers} from './survey-rules.js';
import {styles} from './survey.styles.js';

/**
 * A survey round: its questions while it is open, then what was answered and what was done. Says
 * truly who can know what was answered; nothing is chosen beforehand.
 *
 * @slot - Shown without script, and where the round cannot be had: a phone number, a link.
 * @slot sign-in - How to sign in; shown where a round takes one answer of a household.
 * @fires owner-ask-about - {AskAboutEvent} The owner wishes to ask about a figure; cancelable.
 */
@customElement('owner-survey')
export class SurveyWidget extends LitElement {
  static override styles = [
    base,
    controls,
    fieldStyles,
    answerStyles,
    askStyles,
    loadStyles,
    styles,
  ];

  /** The round's id; the one that is open, else the last with results, when absent. */
  @property() round?: string;

  /** The page with the inquiry form; this one when absent and it has the widget for it. */
  @property({attribute: 'ask-href'}) askHref?: string;

  /** The page with the notice board, for links from what was done. */
  @property({attribute: 'notices-href'}) noticesHref?: string;

  /** The page with the fees, for links from what was done. */
  @property({attribute: 'fees-href'}) feesHref?: string;

  @state() private answers: Answers = noAnswers;
  @state() private missing: readonly string[] = [];
  @state() private chosen?: string;
  @state() private receipt?: SurveyReceipt;

  readonly #localize = new Localize(this, topic);

  readonly #data = new PortalTask(this, {
    args: () => [this.chosen ?? this.round, this.#localize.lang] as const,
    load: (client, [round, lang], signal) => loadSurvey(client, round, {lang, signal}),
    watch: (client, _args, onChange, signal) => client.watchSociety('surveys', onChange, {signal}),
    forget: () => this.#beginWith(undefined),
  });

  readonly #sending = new PortalSubmission<
    {id: string; response: NewSurveyResponse},
    SurveyReceipt
  >(this, (client, {id, response}, options) => client.createSurveyResponse(id, response, options));

  /** Of one round at a time; a reload gives it back. */
  readonly #draft = new KeptDraft<{round: string; answers: unknown}>(this, {
    name: () => 'survey',
    restore: (kept) => {
      this.#kept = kept;
      this.#restore();
    },
  });

  #kept?: {round: string; answers: unknown};
  #shownRound?: string;

  constructor() {
    super();
    guardTyping(this);
    keepFocus(this);
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('round')) this.chosen = undefined;
    const id = this.#data.value?.survey?.id;
    if (id === undefined || id === this.#shownRound) return;
    this.#beginWith(id);
    this.#restore();
  }

  protected override render() {
    const {messages} = this.#localize;
    if (!messages) return html`<slot></slot>`;
    return this.#data.render({
      initial: () => html`<slot></slot>`,
      pending: () => loading(messages.terms.loading),
      complete: (data, error) => this.#renderSurvey(messages, data, error),
      error: (error) =>
        trouble({
          text: this.#localize.trouble(error),
          lang: messages.lang,
          action: messages.terms.tryAgain,
          onRetry: this.#data.retry,
        }),
    });
  }

  #renderSurvey(messages: SurveyMessages, data: SurveyData, error?: PortalError) {
    const {terms, say} = messages;
    const {survey, results, earlier} = data;
    return html`<section aria-label=${terms.label} lang=${messages.lang}>
      ${error ? stale(say.refreshFailed, say.asOf(this.#dates.moment(this.#data.readAt))) : nothing}
      ${survey ? this.#renderRound(messages, survey) : html`<p>${say.none}</p>`}
      ${
        results
          ? renderResults({
              messages,
              results,
              said: spokenIn(results),
              amounts: new Amounts({lang: this.#localize.lang, currency: '', scale: 0}),
              dates: this.#dates,
              asking: askingFrom(this, webLink(this.askHref), spokenIn(results)),
              pages: {notice: this.noticesHref, 'fee-line': this.feesHref},
            })
          : nothing
      }
      ${
        earlier.length > 0
          ? html`<section class="earlier">
              <h3>${terms.earlier}</h3>
              ${earlier.map(
                (one) =>
                  html`<button
                    type="button"
                    lang=${spokenIn(one)}
                    @click=${() => (this.chosen = one.id)}
                  >
                    ${one.title}
                  </button>`,
              )}
            </section>`
          : nothing
      }
    </section>`;
  }

  #renderRound(messages: SurveyMessages, survey: Survey) {
    const {terms, say} = messages;
    const {title, period, intro, audience, minutes, closesAt} = survey;
    const said = spokenIn(survey);
    if (this.receipt) return this.#renderThanks(messages, this.receipt);
    if (survey.state !== 'open') {
      return survey.hasResults
        ? nothing
        : html`<h3 lang=${said}>${title}</h3>
            <p>${say.closed(this.#dates.day(closesAt))}</p>`;
    }
    return html`
      <header class="head">
        <h3 lang=${said}>${title}</h3>
        <p class="muted" lang=${said}>${[period, audience].filter(Boolean).join(terms.between)}</p>
        ${intro ? html`<p lang=${said}>${intro}</p>` : nothing}
        <p>
          ${minutes === undefined ? nothing : terms.takes(minutes)}
          ${terms.openUntil(this.#dates.moment(closesAt))}
        </p>
      </header>
      ${this.#renderForm(messages, survey)}
    `;
  }

  #renderForm(messages: SurveyMessages, survey: Survey) {
    const {say} = messages;
    const {answersPer, households} = survey;
    if (answersPer === 'household' && !households) {
      return html`<p>${say.signIn}</p>
        <slot name="sign-in"></slot>`;
    }
    if (answersPer === 'household' && households?.length === 0) return html`<p>${say.owners}</p>`;
    if (answersPer === 'household' && households?.every(({answered}) => answered)) {
      return html`<p class="thanks">${say.hasAnswered}</p>`;
    }
    return html`<form novalidate @submit=${this.#handleSubmit}>
      <div class="promise">${renderPromise(messages, survey)}</div>
      ${renderQuestions({
        messages,
        survey,
        said: spokenIn(survey),
        answers: this.answers,
        missing: this.missing,
        onAnswer: (answers) => this.#handleAnswer(survey, answers),
      })}
      <div role="status">${this.#renderState(messages)}</div>
      <p>
        <button class="primary" aria-disabled=${this.#sending.state === 'sending'}>
          ${messages.terms.send}
        </button>
      </p>
    </form>`;
  }

  #renderState({say}: SurveyMessages) {
    if (this.missing.length > 0) return html`<p class="error">${say.missing}</p>`;
    if (this.#sending.state === 'sending') return html`<p>${say.sending}</p>`;
    const {error} = this.#sending;
    if (!error) return nothing;
    const kind = error.problem?.type.split(':').pop() ?? '';
    const words =
      kind === 'survey-closed'
        ? say.closedMeanwhile
        : kind === 'already-answered'
          ? say.hasAnswered
          : this.#localize.trouble(error);
    return html`<p class="error">
      ${words} ${this.#sending.unconfirmed ? say.unconfirmed : nothing}
    </p>`;
  }

  #renderThanks({say}: SurveyMessages, {resultsExpectedAt}: SurveyReceipt) {
    return html`<p class="thanks" role="status" tabindex="-1">
      ${say.thanks}
      ${resultsExpectedAt ? say.resultsBy(this.#dates.day(resultsExpectedAt)) : nothing}
    </p>`;
  }

  get #dates() {
    return new Dates({lang: this.#localize.lang, timeZone: undefined});
  }

  /** With a round nothing is answered in yet, or with none: another person has sat down. */
  #beginWith(round: string | undefined) {
    if (round === undefined) this.#kept = undefined;
    this.#shownRound = round;
    this.answers = noAnswers;
    this.missing = [];
    this.receipt = undefined;
    this.#sending.reset();
  }

  #restore() {
    if (this.#kept && this.#kept.round === this.#shownRound && this.answers === noAnswers)
      this.answers = readAnswers(this.#kept.answers);
  }

  #handleAnswer({id}: Survey, answers: Answers) {
    this.answers = answers;
    this.missing = this.missing.length > 0 ? this.#missingIn(answers) : [];
    this.#draft.save({round: id, answers});
  }

  #missingIn(answers: Answers) {
    const survey = this.#data.value?.survey;
    return survey ? needed(survey, answers).map(({id}) => id) : [];
  }

  async #handleSubmit(event: Event) {
    event.preventDefault();
    const survey = this.#data.value?.survey;
    if (!survey) return;
    const response = responseOf(survey, this.answers);
    this.missing = this.#missingIn(this.answers);
    if (this.missing.length > 0 || response.answers.length === 0) {
      await this.updateComplete;
      this.renderRoot
        .querySelector<HTMLElement>(`[id=${CSS.escape(`question-${this.missing[0] ?? ''}`)}]`)
        ?.focus();
      return;
    }
    const receipt = await this.#sending.submit({id: survey.id, response}, () => this.#draft.seal());
    if (!receipt) return;
    this.#draft.clear();
    this.answers = noAnswers;
    this.receipt = receipt;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.thanks')?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'owner-survey': SurveyWidget;
  }
}
