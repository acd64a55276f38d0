import {LitElement, html, nothing} from 'lit';
import {customElement, state} from 'lit/decorators.js';
import {listPublished, publishDocument, type DeskPublished} from '../api.js';
import {refusalOf, type FieldProblem, type RefusalKind} from '../refusal.js';
import {baseStyles} from '../styles/base.styles.js';
import {feesStyles} from '../styles/fees.styles.js';
import {fieldStyles} from '../styles/field.styles.js';
import {publishedStyles} from '../styles/published.styles.js';
import {Words} from '../words.js';
import './desk-entries.js';
import type {DeskDraftEvent} from './desk-entries.js';
import type {Draft, Subject} from './document.js';
import {dropPublishedDraft, keepPublishedDraft, keptDraft, startFrom} from './draft-store.js';
import {problemWords} from './problem-words.js';
import {renderPublishFields} from './publish-fields.js';

/** Editing standards and contacts: a draft kept here, then published as a version. */
@customElement('desk-published')
export class DeskPublishedPage extends LitElement {
  static override styles = [baseStyles, fieldStyles, feesStyles, publishedStyles];

  @state() private communities: readonly DeskPublished[] = [];
  @state() private chosen?: string;
  @state() private subject: Subject = 'standards';
  @state() private language?: string;
  @state() private draft?: Draft;
  @state() private isKept = false;
  @state() private isPublishing = false;
  @state() private problems: readonly FieldProblem[] = [];
  @state() private refused?: RefusalKind;
  @state() private isConflict = false;
  @state() private published?: number;

  readonly #words = new Words(this);

  override connectedCallback() {
    super.connectedCallback();
    void this.#open();
  }

  protected override render() {
    const {published} = this.#words.messages;
    return html`
      <p class="back"><a href="#/">‹ ${published.back}</a></p>
      <h2>${published.title}</h2>
      <p>${published.lead}</p>
      ${this.#renderChoices()} ${this.#renderDraft()} ${this.#renderVersions()}
    `;
  }

  #renderChoices() {
    const {published} = this.#words.messages;
    const community = this.#community;
    return html`<div class="choose">
      ${this.#renderSelect(
        'community',
        published.community,
        community?.id,
        this.communities,
        (id) => void this.#choose({community: id}),
      )}
      ${this.#renderSelect(
        'subject',
        published.subject,
        this.subject,
        Object.entries(published.subjects).map(([id, name]) => ({id, name})),
        (id) => void this.#choose({subject: id as Subject}),
      )}
      ${this.#renderSelect(
        'language',
        published.language,
        this.#language,
        (community?.languages ?? []).map((id) => ({id, name: this.#words.languageName(id)})),
        (id) => (this.language = id),
      )}
    </div>`;
  }

  #renderSelect(
    id: string,
    label: string,
    chosen: string | undefined,
    options: readonly {readonly id: string; readonly name: string}[],
    onChoice: (id: string) => void,
  ) {
    return html`<div class="field">
      <label for=${id}>${label}</label>
      <select
        id=${id}
        @change=${({target}: Event) => onChoice((target as HTMLSelectElement).value)}
      >
        ${options.map(
          (option) =>
            html`<option value=${option.id} ?selected=${option.id === chosen}>
              ${option.name}
            </option>`,
        )}
      </select>
    </div>`;
  }

  #renderDraft() {
    const {published, refusals} = this.#words.messages;
    if (!this.draft)
      return this.refused ? html`<p class="error">${refusals[this.refused]}</p>` : nothing;
    return html`
      ${
        this.isKept
          ? html`<p class="kept">
              ${published.kept}
              <button class="plain" @click=${() => this.#reset()}>${published.discard}</button>
            </p>`
          : nothing
      }
      <desk-entries
        .subject=${this.subject}
        .draft=${this.draft}
        .language=${this.#language}
        .categories=${this.#community?.costCategories ?? []}
        @desk-draft=${({draft}: DeskDraftEvent) => this.#keep(draft)}
      ></desk-entries>
      ${this.#renderPublish(this.draft)}
      <div role="status">${this.#renderOutcome(this.draft)}</div>
    `;
  }

  #renderPublish(draft: Draft) {
    const {published} = this.#words.messages;
    const {subject} = this;
    return html`<section>
      <h3>${published.publishTitle}</h3>
      ${renderPublishFields(published, {subject, draft, lang: this.#language}, (changed) => this.#keep(changed))}
      <p class="buttons">
        <button class="primary" aria-disabled=${this.isPublishing} @click=${() => this.#publish()}>
          ${this.isPublishing ? published.publishing : published.publish}
        </button>
      </p>
    </section>`;
  }

  #renderOutcome({content}: Draft) {
    const {published, refusals} = this.#words.messages;
    if (this.published !== undefined) {
      return html`<p class="verdict">${published.published(this.published)}</p>`;
    }
    if (this.isConflict) {
      const [newest] = this.#versions;
      return html`<div class="conflict">
        <p>${published.conflict(newest?.version ?? 0, newest?.publishedBy ?? '')}</p>
        ${newest?.changeNote ? html`<p>${newest.changeNote}</p>` : nothing}
        <p class="buttons">
          <button @click=${() => this.#publishOver()}>${published.conflictAccept}</button>
          <button @click=${() => this.#reset()}>${published.conflictTake}</button>
        </p>
      </div>`;
    }
    if (this.problems.length > 0) {
      return html`<div class="problems">
        <p>${published.problems}</p>
        <ul>
          ${this.problems.map(
            (problem) =>
              html`<li>
                ${problemWords(published, problem, this.subject, content, this.#language)}
              </li>`,
          )}
        </ul>
      </div>`;
    }
    return this.refused ? html`<p class="error">${refusals[this.refused]}</p>` : nothing;
  }

  #renderVersions() {
    const {published} = this.#words.messages;
    return html`<section>
      <h3>${published.versions}</h3>
      ${this.#versions.length === 0 ? html`<p class="muted">${published.noVersions}</p>` : nothing}
      <ul>
        ${this.#versions.map(
          ({version, publishedAt, publishedBy, effectiveFrom, changeNote}) =>
            html`<li>
              <strong>${published.version(version)}</strong>
              <time datetime=${publishedAt}>${this.#words.dateTime(publishedAt)}</time>
              ${publishedBy ? html`· ${published.by(publishedBy)}` : nothing}
              ${effectiveFrom ? html`· ${published.inForce(effectiveFrom)}` : nothing}
              <button class="plain" @click=${() => this.#start(version)}>${published.show}</button>
              ${changeNote ? html`<br />${changeNote}` : nothing}
            </li>`,
        )}
      </ul>
    </section>`;
  }

  get #community() {
    return this.communities.find(({id}) => id === this.chosen) ?? this.communities[0];
  }

  get #language(): string {
    const languages = this.#community?.languages ?? [];
    return languages.find((one) => one === this.language) ?? languages[0] ?? 'en';
  }

  get #versions() {
    return this.#community?.[this.subject] ?? [];
  }

  async #open() {
    try {
      this.communities = await listPublished();
      await this.#start();
    } catch (error) {
      this.refused = refusalOf(error).kind;
    }
  }

  /** What was being edited, else the newest version; or the version told. */
  async #start(version?: number) {
    const community = this.#community?.id;
    if (!community) return;
    this.#forget();
    const kept = version === undefined ? keptDraft(community, this.subject) : undefined;
    try {
      const base = this.#versions[0]?.version ?? 0;
      this.draft = kept ?? (await startFrom(community, this.subject, base, version));
      this.isKept = kept !== undefined;
      if (version !== undefined) this.#keep(this.draft);
    } catch (error) {
      this.refused = refusalOf(error).kind;
    }
  }

  #forget() {
    this.problems = [];
    this.refused = undefined;
    this.isConflict = false;
    this.published = undefined;
  }

  async #choose({
    community = this.chosen,
    subject = this.subject,
  }: {
    community?: string;
    subject?: Subject;
  }) {
    this.chosen = community;
    this.subject = subject;
    this.draft = undefined;
    await this.#start();
  }

  #keep(draft: Draft) {
    const community = this.#community?.id;
    if (!community) return;
    this.draft = draft;
    this.isKept = true;
    this.published = undefined;
    keepPublishedDraft(community, this.subject, draft);
  }

  async #reset() {
    const community = this.#community?.id;
    if (!community) return;
    dropPublishedDraft(community, this.subject);
    await this.#open();
  }

  async #publish() {
    const community = this.#community?.id;
    if (!community || !this.draft || this.isPublishing) return;
    this.isPublishing = true;
    this.#forget();
    try {
      const {version} = await publishDocument(community, this.subject, this.draft);
      dropPublishedDraft(community, this.subject);
      await this.#open();
      this.published = version;
    } catch (error) {
      const refusal = refusalOf(error);
      this.refused = refusal.kind;
      this.problems = refusal.fields;
      this.isConflict = refusal.kind === 'conflict';
      if (this.isConflict) this.communities = await listPublished();
    } finally {
      this.isPublishing = false;
    }
  }

  async #publishOver() {
    if (!this.draft) return;
    this.draft = {...this.draft, baseVersion: this.#versions[0]?.version ?? 0};
    await this.#publish();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-published': DeskPublishedPage;
  }
}
