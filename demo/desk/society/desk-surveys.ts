import {html, nothing} from 'lit';
import {customElement, state} from 'lit/decorators.js';
import {roundFrom, formFor, resultsForm, resultsFrom} from './survey-draft.js';
import {draftFields, questionRows, renderUsual} from './survey-form.js';
import {renderRoundResults} from './survey-results-form.js';
import * as api from './society-api.js';
import {emptyForm, SocietyPage} from './society-page.js';

/** What is open below the list: a draft, or the figures of a round that is over. */
type Open =
  | {readonly what: 'draft'; readonly round?: api.Round}
  | {readonly what: 'figures'; readonly round: api.Round; readonly of: api.Figures};

/** Rounds: write one, open it, close it, publish what was answered and what was done. */
@customElement('desk-surveys')
export class DeskSurveys extends SocietyPage<api.Rounds> {
  @state() private open?: Open;
  @state() private usual: ReadonlySet<string> = new Set();

  protected read() {
    return api.rounds();
  }

  protected override render() {
    const {survey} = this.words.messages.society;
    return html`
      ${this.renderHead()}
      <p><button class="primary" @click=${() => this.#begin()}>${survey.new}</button></p>
      ${this.open?.what === 'draft' && !this.open.round ? this.#renderDraft() : nothing}
      <ul class="cards">
        ${(this.community?.rounds ?? []).map((round) => this.#renderRound(round))}
      </ul>
    `;
  }

  #renderRound(round: api.Round) {
    const {survey} = this.words.messages.society;
    const {state: at, isOpen, closesAt, answered, content, results} = round;
    const isOver = at !== 'draft' && !isOpen && Date.parse(closesAt) <= Date.now();
    const move = (to: 'open' | 'closed') => () =>
      void this.attempt(async () => {
        await api.moveRound(round, to);
        return survey.moved[to];
      });
    return html`<li class="card">
      <header>
        <strong>${this.textOf(content.title)}</strong>
        <span class="mark">${survey.states[isOver ? 'closed' : at]}</span>
        <span class="muted">
          ${survey.answered(answered, content.invited)} ·
          ${survey.until(this.words.dateTime(closesAt))}
          ${results ? html`· ${survey.published(results.version)}` : nothing}
        </span>
      </header>
      <div class="buttons">
        ${
          at === 'draft'
            ? html`<button class="primary" @click=${move('open')}>${survey.open}</button>
                <button @click=${() => this.#begin(round)}>${survey.change}</button>`
            : nothing
        }
        ${isOpen ? html`<button @click=${move('closed')}>${survey.close}</button>` : nothing}
        ${
          isOver
            ? html`<button @click=${() => void this.#showFigures(round)}>${survey.results}</button>`
            : nothing
        }
      </div>
      ${this.open?.round?.id === round.id ? this.#renderOpen(this.open) : nothing}
    </li>`;
  }

  #renderOpen(open: Open) {
    if (open.what === 'draft') return this.#renderDraft();
    return renderRoundResults(open.of, {
      society: this.words.messages.society,
      fields: (fields) => this.renderFields(fields),
      rows: (rows) => this.renderRows(rows),
      onPublish: this.#handlePublish,
      onLeave: this.#leave,
    });
  }

  #renderDraft() {
    const {society} = this.words.messages;
    const {survey} = society;
    const template = this.community?.template ?? [];
    const {before, pairs} = draftFields(survey, this.form.values);
    return html`<section class=${this.open?.round ? 'opened' : 'opened fresh'}>
      <h3>${this.open?.round ? survey.changing : survey.new}</h3>
      <form @submit=${this.#handleWrite}>
        ${this.renderFields(before)}
        <div class="pair">${this.renderFields(pairs)}</div>
        ${renderUsual(survey, template, this.usual, {
          textOf: (words) => this.textOf(words),
          onUsual: (usual) => (this.usual = usual),
        })}
        ${this.renderRows(
          questionRows(survey, template, this.usual, (words) => this.textOf(words)),
        )}
        ${this.renderFields([
          {
            name: 'groupBy',
            label: survey.groupBy,
            kind: 'choice',
            hint: survey.groupByHint,
            choices: [
              ['', survey.noGroups],
              ...(this.form.rows['own'] ?? [])
                .filter(({type}) => type === 'single')
                .map((row) => [row['id'] ?? '', row[`title@${this.writtenIn}`] ?? ''] as const),
            ],
          },
        ])}
        <p class="buttons">
          <button class="primary">${survey.write}</button>
          <button type="button" @click=${this.#leave}>${society.leave}</button>
        </p>
      </form>
    </section>`;
  }

  /** Puts a draft into the form, or an empty one. */
  #begin(round?: api.Round) {
    const template = this.community?.template ?? [];
    const {form, usual} = round
      ? formFor(round, template)
      : {
          form: {...emptyForm, values: {anonymity: 'anonymous', answersPer: 'household'}},
          usual: new Set(template.map(({id}) => id)),
        };
    this.form = form;
    this.usual = usual;
    this.open = {what: 'draft', ...(round && {round})};
    void this.lead('.opened');
  }

  #leave = () => {
    this.open = undefined;
    this.form = emptyForm;
  };

  async #showFigures(round: api.Round) {
    await this.attempt(async () => {
      this.form = resultsForm(round.results);
      this.open = {what: 'figures', round, of: await api.figuresOf(round)};
      return undefined;
    });
    await this.lead('.opened');
  }

  #handleWrite = (event: SubmitEvent) => {
    event.preventDefault();
    const {community, open, form, usual} = this;
    if (!community) return;
    const draft = roundFrom(form, community.id, community.template, usual, open?.round);
    void this.attempt(async () => {
      await api.writeRound(open?.round?.id ?? `r-${Date.now().toString(36)}`, draft);
      this.#leave();
      return this.words.messages.society.survey.written;
    });
  };

  #handlePublish = (event: SubmitEvent) => {
    event.preventDefault();
    const {open, form} = this;
    if (open?.what !== 'figures') return;
    void this.attempt(async () => {
      await api.publishRound(open.round, resultsFrom(form));
      this.#leave();
      return this.words.messages.society.published;
    });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-surveys': DeskSurveys;
  }
}
