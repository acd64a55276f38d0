import {LitElement, html, nothing} from 'lit';
import {customElement, query, state} from 'lit/decorators.js';
import {feesPublished, publishFees, type DeskFees, type FeeReport} from './api.js';
import './desk-fees-report.js';
import {textOf} from './file-text.js';
import {refusalOf, type RefusalKind} from './refusal.js';
import {baseStyles} from './styles/base.styles.js';
import {feesStyles} from './styles/fees.styles.js';
import {fieldStyles} from './styles/field.styles.js';
import {currentLanguage, Words} from './words.js';

/** Publishing an account from a file: check, read what is wrong, publish. */
@customElement('desk-fees')
export class DeskFeesPage extends LitElement {
  static override styles = [baseStyles, fieldStyles, feesStyles];

  @state() private communities: readonly DeskFees[] = [];
  @state() private chosen?: string;
  @state() private report?: FeeReport;
  @state() private busy?: 'checking' | 'publishing';
  @state() private refused?: RefusalKind;
  @state() private isFileMissing = false;

  @query('#file') private readonly file!: HTMLInputElement;
  @query('#change-note') private readonly changeNote!: HTMLTextAreaElement;

  readonly #words = new Words(this);

  override connectedCallback() {
    super.connectedCallback();
    void this.#read();
  }

  protected override render() {
    const {fees} = this.#words.messages;
    return html`
      <p class="back"><a href="#/">‹ ${fees.back}</a></p>
      <h2>${fees.title}</h2>
      <p>${fees.lead}</p>
      <form @submit=${this.#handleCheck} @change=${this.#handleChange}>
        <div class="field">
          <label for="community">${fees.community}</label>
          <select id="community" @change=${this.#handleCommunity}>
            ${this.communities.map(
              ({id, name}) =>
                html`<option value=${id} ?selected=${id === this.#community?.id}>${name}</option>`,
            )}
          </select>
        </div>
        <div class="field">
          <label for="file">${fees.file}</label>
          <input
            id="file"
            type="file"
            accept=".json,.csv,application/json,text/csv"
            aria-invalid=${this.isFileMissing}
            aria-describedby="file-error"
          />
          <span class="error" id="file-error" role="alert" ?hidden=${!this.isFileMissing}>
            ${this.isFileMissing ? fees.chooseFile : nothing}
          </span>
        </div>
        <div class="field">
          <label for="change-note">${fees.changeNote}</label>
          <textarea
            id="change-note"
            rows="2"
            maxlength="500"
            aria-describedby="change-note-hint"
          ></textarea>
          <span class="hint" id="change-note-hint">${fees.changeNoteHint}</span>
        </div>
        <p class="buttons">
          <button class=${this.report?.ready ? '' : 'primary'} aria-disabled=${Boolean(this.busy)}>
            ${this.busy === 'checking' ? fees.checking : fees.check}
          </button>
          ${this.#renderPublish()}
        </p>
      </form>
      <div role="status">${this.#renderOutcome()}</div>
      ${this.#renderVersions()} ${this.#renderLayout()}
    `;
  }

  #renderPublish() {
    const {fees} = this.#words.messages;
    if (!this.report?.ready || this.report.published) return nothing;
    return html`<button
      class="primary"
      type="button"
      aria-disabled=${Boolean(this.busy)}
      @click=${this.#handlePublish}
    >
      ${this.busy === 'publishing' ? fees.publishing : fees.publish}
    </button>`;
  }

  #renderOutcome() {
    if (this.refused) {
      return html`<p class="error">${this.#words.messages.refusals[this.refused]}</p>`;
    }
    return this.report
      ? html`<desk-fees-report .report=${this.report}></desk-fees-report>`
      : nothing;
  }

  #renderVersions() {
    const {fees} = this.#words.messages;
    const accounts = this.#community?.accounts ?? [];
    return html`<section>
      <h3>${fees.versions}</h3>
      ${accounts.length === 0 ? html`<p class="muted">${fees.noVersions}</p>` : nothing}
      <ul>
        ${accounts.map(
          ({period, version, publishedAt, changeNote, statements}) =>
            html`<li>
              <strong>${fees.summary(period, version)}</strong>
              <time datetime=${publishedAt}>${this.#words.dateTime(publishedAt)}</time>
              ${statements > 0 ? html`· ${fees.withStatements(statements)}` : nothing}
              ${changeNote ? html`<br />${changeNote}` : nothing}
            </li>`,
        )}
      </ul>
    </section>`;
  }

  #renderLayout() {
    const {fees} = this.#words.messages;
    return html`<details>
      <summary>${fees.layout}</summary>
      <p>${fees.layoutLead}</p>
      <p><a href="/desk/fee-account-example.csv" download>${fees.example}</a></p>
      <dl>
        ${Object.entries(fees.records).map(
          ([record, columns]) =>
            html`<dt><code>${record}</code></dt>
              <dd>${columns}</dd>`,
        )}
      </dl>
    </details>`;
  }

  get #community() {
    return this.communities.find(({id}) => id === this.chosen) ?? this.communities[0];
  }

  async #read() {
    try {
      this.communities = await feesPublished();
    } catch (error) {
      this.refused = refusalOf(error).kind;
    }
  }

  async #send(dryRun: boolean) {
    const file = this.file.files?.[0];
    const community = this.#community?.id;
    this.isFileMissing = !file;
    if (!file || !community || this.busy) return;
    this.busy = dryRun ? 'checking' : 'publishing';
    this.refused = undefined;
    try {
      this.report = await publishFees({
        community,
        format: /\.csv$/i.test(file.name) ? 'csv' : 'json',
        content: await textOf(file, currentLanguage()),
        dryRun,
        changeNote: this.changeNote.value,
      });
      if (!dryRun) await this.#read();
    } catch (error) {
      this.report = undefined;
      this.refused = refusalOf(error).kind;
    } finally {
      this.busy = undefined;
    }
  }

  #handleCheck = (event: Event) => {
    event.preventDefault();
    void this.#send(true);
  };

  #handlePublish = () => void this.#send(false);

  /** What was checked is not what stands there now. */
  #handleChange = () => (this.report = undefined);

  #handleCommunity = ({target}: Event) => (this.chosen = (target as HTMLSelectElement).value);
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-fees': DeskFeesPage;
  }
}
