import {html, nothing} from 'lit';
import {customElement, state} from 'lit/decorators.js';
import {definedWords, linesOf, wordsIn, type SocietyField} from './fields.js';
import * as api from './society-api.js';
import {SocietyPage} from './society-page.js';

/** Rounds: write one, open it, close it, publish what was answered and what was done. */
@customElement('desk-surveys')
export class DeskSurveys extends SocietyPage<api.Rounds> {
  @state() private figures?: {readonly round: api.Round; readonly of: api.Figures};

  protected read() {
    return api.rounds();
  }

  protected override render() {
    const {society} = this.words.messages;
    const {survey} = society;
    return html`
      ${this.renderHead(survey.title)}
      <ul>
        ${(this.community?.rounds ?? []).map((round) => this.#renderRound(round))}
      </ul>
      ${this.#renderFigures()}
      <details>
        <summary>${survey.new}</summary>
        <form @submit=${this.#handleWrite}>
          ${this.renderFields(this.#fields)}
          <fieldset>
            <legend>${survey.usual}</legend>
            ${(this.community?.template ?? []).map(
              ({id, title}) =>
                html`<label
                    ><input type="checkbox" name="usual" value=${id} checked />
                    ${this.textOf(title)}</label
                  ><br />`,
            )}
          </fieldset>
          <p><button class="primary">${survey.write}</button></p>
        </form>
      </details>
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
    return html`<li>
      <strong>${this.textOf(content.title)}</strong>
      <span class="mark">${survey.states[isOver ? 'closed' : at]}</span>
      ${survey.answered(answered, content.invited)} · ${survey.until(this.words.dateTime(closesAt))}
      ${results ? html`· ${survey.published(results.version)}` : nothing}
      <span class="buttons">
        ${at === 'draft' ? html`<button @click=${move('open')}>${survey.open}</button>` : nothing}
        ${isOpen ? html`<button @click=${move('closed')}>${survey.close}</button>` : nothing}
        ${
          isOver
            ? html`<button @click=${() => void this.#showFigures(round)}>${survey.results}</button>`
            : nothing
        }
      </span>
    </li>`;
  }

  #renderFigures() {
    const {survey, publish} = this.words.messages.society;
    if (!this.figures) return nothing;
    const {round, of} = this.figures;
    return html`<section>
      <h3>${survey.resultsOf(this.textOf(round.content.title), of.answered)}</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">${survey.question}</th>
            <th scope="col">n</th>
            <th scope="col">${survey.figure}</th>
          </tr>
        </thead>
        <tbody>
          ${of.questions.map(
            ({title, suppressed, n, satisfactionRate, nps}) =>
              html`<tr>
                <th scope="row">${title}</th>
                <td class="figure">${suppressed ? survey.hidden : n}</td>
                <td class="figure">
                  ${satisfactionRate === undefined ? (nps ?? '') : `${satisfactionRate} %`}
                </td>
              </tr>`,
          )}
        </tbody>
      </table>
      ${of.texts.map(
        ({words}) =>
          html`<ul>
            ${words.map((text) => html`<li class="verbatim">${text}</li>`)}
          </ul>`,
      )}
      <form @submit=${this.#handlePublish}>
        ${this.renderFields([
          {name: 'heard', label: survey.heard, kind: 'long', inLanguages: true},
          {name: 'method', label: survey.method, kind: 'long', inLanguages: true},
          {
            name: 'done',
            label: survey.done,
            kind: 'long',
            hint: survey.doneHint,
          },
        ])}
        <p><button class="primary">${publish}</button></p>
      </form>
    </section>`;
  }

  get #fields(): SocietyField[] {
    const {survey} = this.words.messages.society;
    return [
      {name: 'title', label: survey.name, kind: 'text', inLanguages: true},
      {name: 'period', label: survey.period, kind: 'text', inLanguages: true},
      {name: 'intro', label: survey.intro, kind: 'long', inLanguages: true},
      {name: 'opensAt', label: survey.opensAt, kind: 'time'},
      {name: 'closesAt', label: survey.closesAt, kind: 'time'},
      {
        name: 'anonymity',
        label: survey.anonymity,
        kind: 'choice',
        choices: Object.entries(survey.anonymities),
        hint: survey.anonymityHint,
      },
      {name: 'confidentialTo', label: survey.confidentialTo, kind: 'text', inLanguages: true},
      {
        name: 'answersPer',
        label: survey.answersPer,
        kind: 'choice',
        choices: Object.entries(survey.per),
      },
      {name: 'invited', label: survey.invited, kind: 'number'},
      {name: 'threshold', label: survey.threshold, kind: 'number', hint: survey.thresholdHint},
      {name: 'own', label: survey.own, kind: 'long', hint: survey.ownHint},
    ];
  }

  async #showFigures(round: api.Round) {
    await this.attempt(async () => {
      this.figures = {round, of: await api.figuresOf(round)};
      return undefined;
    });
  }

  /** One's own questions, one a line: kind, question, options. */
  #ownQuestions(): api.Question[] {
    return linesOf(this.values['own']).map(([type = '', title = '', ...options], index) => ({
      id: `own-${index + 1}`,
      type: type as api.Question['type'],
      title: {[this.writtenIn]: title},
      ...(options.length > 0 && {
        options: options.map((label, at) => ({id: `o${at + 1}`, label: {[this.writtenIn]: label}})),
      }),
    }));
  }

  #handleWrite = (event: SubmitEvent) => {
    event.preventDefault();
    const {community, values} = this;
    if (!community) return;
    const chosen = new FormData(event.target as HTMLFormElement).getAll('usual');
    const questions = [
      ...community.template.filter(
        ({id, showIf}) => chosen.includes(id) && (!showIf || chosen.includes(showIf.questionId)),
      ),
      ...this.#ownQuestions(),
    ];
    void this.attempt(async () => {
      await api.writeRound(`r-${Date.now().toString(36)}`, {
        community: community.id,
        opensAt: values['opensAt'] ?? '',
        closesAt: values['closesAt'] ?? '',
        anonymity: (values['anonymity'] ?? 'anonymous') as api.Round['anonymity'],
        answersPer: (values['answersPer'] ?? 'household') as api.Round['answersPer'],
        threshold: Number(values['threshold'] ?? 5),
        content: {
          title: wordsIn(values, 'title') ?? {},
          questions,
          minutes: Math.min(5, Math.max(1, Math.ceil(questions.length / 4))),
          ...(values['invited'] && {invited: Number(values['invited'])}),
          ...definedWords(values, ['period', 'intro', 'confidentialTo']),
        },
      });
      this.values = {};
      return this.words.messages.society.survey.written;
    });
  };

  #handlePublish = (event: SubmitEvent) => {
    event.preventDefault();
    const round = this.figures?.round;
    if (!round) return;
    const before = round.results;
    const actions = linesOf(this.values['done']).map(([said = '', did = '', ...links]) => ({
      said: {[this.writtenIn]: said},
      did: {[this.writtenIn]: did},
      links: links.map((objectId) => ({
        kind: objectId.startsWith('accounts/') ? 'fee-line' : 'notice',
        objectId,
      })),
    }));
    void this.attempt(async () => {
      await api.publishRound(round, {
        heard: wordsIn(this.values, 'heard') ?? before?.heard,
        method: wordsIn(this.values, 'method') ?? before?.method,
        actions: [...(before?.actions ?? []), ...actions],
      });
      this.figures = undefined;
      this.values = {};
      return this.words.messages.society.published;
    });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-surveys': DeskSurveys;
  }
}
