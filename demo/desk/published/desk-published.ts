import {LitElement, html, nothing, type PropertyValues} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
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
import './published-preview.js';
import {renderPublishFields, renderSelect} from './publish-fields.js';
import {renderOutcome, renderVersions} from './publish-outcome.js';

/** Editing standards and contacts: a draft kept here, then published as a version. */
@customElement('desk-published')
export class DeskPublishedPage extends LitElement {
  static override styles = [baseStyles, fieldStyles, feesStyles, publishedStyles];

  /** Becomes another whenever a version was published, or may have been while we could not hear it. */
  @property({attribute: false}) latestChange?: object;

  @state() private communities: readonly DeskPublished[] = [];
  @state() private chosen?: string;
  @state() private subject: Subject = 'standards';
  @state() private language?: string;
  @state() private draft?: Draft;
  /** What was being written before one began from another version. */
  @state() private former?: Draft;
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

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('latestChange') && this.draft && !this.isPublishing) void this.#refresh();
  }

  protected override render() {
    const {published} = this.#words.messages;
    return html`
      <p class="back"><a href="#/">‹ ${published.back}</a></p>
      <h2>${published.title}</h2>
      <p>${published.lead}</p>
      ${this.#renderChoices()} ${this.#renderDraft()}
      ${renderVersions(this.#words, this.#versions, (version) => void this.#start(version))}
    `;
  }

  #renderChoices() {
    const {published} = this.#words.messages;
    const community = this.#community;
    return html`<div class="choose">
      ${renderSelect(
        'community',
        published.community,
        community?.id,
        this.communities,
        (id) => void this.#choose({community: id}),
      )}
      ${renderSelect(
        'subject',
        published.subject,
        this.subject,
        Object.entries(published.subjects).map(([id, name]) => ({id, name})),
        (id) => void this.#choose({subject: id as Subject}),
      )}
      ${renderSelect(
        'language',
        published.language,
        this.#language,
        (community?.languages ?? []).map((id) => ({id, name: this.#words.languageName(id)})),
        (id) => (this.language = id),
      )}
    </div>`;
  }

  /** Its place is kept free: what moves under a press is not pressed. */
  #renderKept() {
    const {published} = this.#words.messages;
    return html`<p class=${this.isKept ? 'kept' : 'kept unused'}>
      ${published.kept}
      <button class="plain" @click=${() => this.#reset()}>${published.discard}</button>
      ${
        this.former
          ? html`<button class="plain" @click=${() => this.former && this.#keep(this.former)}>
              ${published.formerDraft}
            </button>`
          : nothing
      }
    </p>`;
  }

  #renderDraft() {
    const {published, refusals} = this.#words.messages;
    if (!this.draft)
      return this.refused ? html`<p class="error">${refusals[this.refused]}</p>` : nothing;
    return html`
      ${this.#renderKept()}
      <desk-entries
        .subject=${this.subject}
        .draft=${this.draft}
        .language=${this.#language}
        .categories=${this.#community?.costCategories ?? []}
        @desk-draft=${({draft}: DeskDraftEvent) => this.#keep(draft)}
      ></desk-entries>
      <details>
        <summary>${published.preview}</summary>
        <published-preview
          .subject=${this.subject}
          .draft=${this.draft}
          .language=${this.#language}
          .languages=${this.#community?.languages ?? []}
          .timeZone=${this.#community?.timeZone ?? 'UTC'}
          .categories=${this.#community?.costCategories ?? []}
        ></published-preview>
      </details>
      ${this.#renderPublish(this.draft)}
      <div role="status">
        ${renderOutcome(this.#words, {
          published: this.published,
          conflict: this.isConflict ? this.#versions[0] : undefined,
          problems: this.problems.map((problem) =>
            problemWords(
              published,
              problem,
              this.subject,
              this.draft?.content ?? {},
              this.#language,
            ),
          ),
          refused: this.refused,
          onOver: () => void this.#publishOver(),
          onTheirs: () => void this.#reset(),
        })}
      </div>
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

  /** A colleague published: theirs is shown, unless something of one's own would be lost. */
  async #refresh() {
    try {
      const before = this.#versions[0]?.version;
      this.communities = await listPublished();
      const newest = this.#versions[0]?.version;
      if (newest === before || this.isPublishing) return;
      if (this.isKept) this.isConflict = true;
      else await this.#start();
    } catch (error) {
      refusalOf(error);
    }
  }

  /** What was being edited, else the newest version; or the version told. */
  async #start(version?: number) {
    const community = this.#community?.id;
    if (!community) return;
    this.#forget();
    const kept = version === undefined ? keptDraft(community, this.subject) : undefined;
    this.former = version !== undefined && this.isKept ? this.draft : undefined;
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
