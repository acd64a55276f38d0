import {LitElement, html, nothing, type PropertyValues} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import {refusalOf, type RefusalKind} from '../refusal.js';
import {noticeAddress} from '../route.js';
import {baseStyles} from '../styles/base.styles.js';
import {fieldStyles} from '../styles/field.styles.js';
import {noticesStyles} from '../styles/notices.styles.js';
import {Words} from '../words.js';
import {
  createNotice,
  endNotice,
  readNotice,
  saveNotice,
  type DeskNotice,
  type NoticePlaceOfWork,
  type NoticeRevision,
} from './notice-api.js';
import {renderEnding, renderLooking, renderRevisions} from './notice-aside.js';
import {dropNotice, keepNotice, keptNotice} from './notice-draft.js';
import {renderNoticeFields, type FieldsView} from './notice-fields.js';
import './notice-preview.js';
import {problemsOf} from './notice-problems.js';
import {renderOutcome, renderSaving, type Said} from './notice-saving.js';
import {
  contentOf,
  newValues,
  placeIn,
  textsIn,
  valuesOf,
  type NoticeValues,
} from './notice-values.js';

/** Writes one notice: a draft, a planned one, a correction, an ending. Nothing typed is ever lost. */
@customElement('notice-editor')
export class NoticeEditor extends LitElement {
  static override styles = [baseStyles, fieldStyles, noticesStyles];

  /** The communities one works for. */
  @property({attribute: false}) places: readonly NoticePlaceOfWork[] = [];

  /** Where a new notice is for. */
  @property({attribute: false}) community = '';

  /** The notice's id; `new` for one that is not there yet. */
  @property({attribute: false}) notice = 'new';

  /** Becomes another whenever somebody saved a notice. */
  @property({attribute: false}) latestChange?: object;

  @state() private kept?: DeskNotice;
  @state() private values: NoticeValues = {};
  @state() private problems: Readonly<Record<string, string>> = {};
  @state() private refused?: RefusalKind;
  @state() private said?: Said;
  @state() private busy = false;
  @state() private language = '';
  /** A revision that is looked at instead of one's own text. */
  @state() private looking?: NoticeRevision;
  /** Whether something was typed that nobody has saved. */
  @state() private isTyped = false;

  readonly #words = new Words(this);
  #came: NoticeValues = {};
  /** The revision that one's own text is written over. */
  #base = 0;

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('latestChange') && this.kept && !this.busy) void this.#refresh();
    if (!changed.has('notice') || this.kept?.id === this.notice) return;
    this.kept = this.said = this.refused = this.looking = undefined;
    this.problems = {};
    if (this.notice === 'new') this.#begin(0, newValues(this.#place));
    else void this.#read();
  }

  protected override render() {
    const {notices, loading, refusals} = this.#words.messages;
    const place = this.#place;
    if (this.notice !== 'new' && !this.kept) {
      return this.refused
        ? html`<p class="error" role="alert">${refusals[this.refused]}</p>`
        : html`<p>${loading}</p>`;
    }
    const language = this.language || (place.languages[0] ?? 'en');
    const view = this.#view;
    return html`
      <h2>${this.kept?.title ?? notices.write}</h2>
      ${this.#renderKept()}
      <div class="editor">
        <form @submit=${(event: Event) => event.preventDefault()}>
          ${renderNoticeFields(view, this.notice)}
          ${renderSaving(view, this.kept, this.busy, (publish) => void this.#save(publish))}
          <div role="status">
            ${renderOutcome(view, this.said, this.refused, () => void this.#handleNewer())}
          </div>
        </form>
        <div class="side">
          <h3>${notices.preview}</h3>
          <p class="buttons">
            ${place.languages.map(
              (tag) =>
                html`<button
                  type="button"
                  aria-pressed=${tag === language}
                  @click=${() => (this.language = tag)}
                >
                  ${this.#words.languageName(tag)}
                </button>`,
            )}
          </p>
          ${renderLooking(this.#words, this.looking, {
            onTake: this.#handleTake,
            onBack: () => (this.looking = undefined),
          })}
          <notice-preview
            .language=${language}
            .content=${this.looking?.content ?? contentOf(this.values, place, this.kept?.content)}
          ></notice-preview>
          ${renderEnding(view, this.kept, this.busy, (how) => void this.#end(how))}
          ${renderRevisions(this.#words, this.kept, (revision) => (this.looking = revision))}
        </div>
      </div>
    `;
  }

  #renderKept() {
    const {published} = this.#words.messages;
    return this.isTyped
      ? html`<p class="notice">
          ${published.kept}
          <button class="plain" type="button" @click=${this.#handleDiscard}>
            ${published.discard}
          </button>
        </p>`
      : nothing;
  }

  get #place(): NoticePlaceOfWork {
    return placeIn(this.places, this.kept?.community ?? this.community);
  }

  get #view(): FieldsView {
    return {
      messages: this.#words.messages,
      place: this.#place,
      values: this.values,
      came: this.#came,
      problems: this.problems,
      languageName: (tag) => this.#words.languageName(tag),
      onValue: this.#handleValue,
    };
  }

  async #read() {
    try {
      this.#take(await readNotice(this.notice));
    } catch (error) {
      this.refused = refusalOf(error).kind;
    }
  }

  /** A colleague may have saved it: theirs is shown where nothing of one's own would be lost. */
  async #refresh() {
    const {kept} = this;
    try {
      const newer = kept && (await readNotice(kept.id));
      if (!newer || this.kept !== kept || newer.revision === kept.revision) return;
      if (!this.isTyped) return this.#take(newer);
      this.kept = newer;
      this.said = undefined;
      this.refused = 'conflict';
    } catch (error) {
      refusalOf(error);
    }
  }

  #take(kept: DeskNotice) {
    this.kept = kept;
    this.refused = this.looking = undefined;
    this.#begin(kept.revision, valuesOf(kept.content, this.#place));
  }

  /** What was being typed, else what was saved. */
  #begin(revision: number, values: NoticeValues) {
    const draft = keptNotice(this.community, this.notice);
    this.#came = this.values = draft?.values ?? values;
    this.#base = draft?.revision ?? revision;
    this.isTyped = draft !== undefined;
    if (draft && draft.revision !== revision) this.refused = 'conflict';
  }

  /** Sends, and keeps what was typed unless it was taken. */
  async #send(said: Said, send: () => Promise<DeskNotice>) {
    if (this.busy) return;
    this.busy = true;
    this.problems = {};
    this.refused = this.said = undefined;
    try {
      const before = this.notice;
      const kept = await send();
      dropNotice(this.community, before);
      this.#take(kept);
      this.said = said;
    } catch (error) {
      const refusal = refusalOf(error);
      this.refused = refusal.kind;
      this.problems = problemsOf(refusal, this.#words.messages.notices, this.#first);
    } finally {
      this.busy = false;
    }
  }

  get #first(): string {
    return this.#place.languages[0] ?? 'en';
  }

  #save(publish: boolean) {
    const {kept, community} = this;
    const content = contentOf(this.values, this.#place, kept?.content);
    const correctionNote = textsIn(this.values, 'correctionNote', this.#place.languages);
    return this.#send(publish ? 'published' : 'saved', async () => {
      if (kept) {
        const revision = this.#base;
        return saveNotice(kept.id, {
          revision,
          content,
          publish,
          ...(correctionNote && {correctionNote}),
        });
      }
      const created = await createNotice(community, {content, publish});
      history.replaceState(history.state, '', noticeAddress(created.id));
      this.kept = created;
      this.notice = created.id;
      return created;
    });
  }

  async #end(how: 'ended' | 'cancelled') {
    const {kept} = this;
    const note = textsIn(this.values, 'endNote', this.#place.languages);
    this.said = note ? undefined : 'noteNeeded';
    if (!kept || !note) return;
    await this.#send('ended', () => endNotice(kept.id, {revision: this.#base, how, note}));
  }

  #handleValue = (field: string, value: string) => {
    this.values = {...this.values, [field]: value};
    this.isTyped = true;
    const draft = {revision: this.#base, values: this.values};
    keepNotice(this.community, this.notice, draft);
  };

  #handleDiscard = () => {
    dropNotice(this.community, this.notice);
    this.problems = {};
    this.said = undefined;
    if (this.kept) this.#take(this.kept);
    else this.#begin(0, newValues(this.#place));
  };

  /** One's own text stays in the form, to be saved over theirs once that was looked at. */
  #handleNewer = async () => {
    try {
      if (!this.kept) return;
      this.kept = await readNotice(this.kept.id);
      this.#base = this.kept.revision;
      this.looking = this.kept.revisions[0];
      this.refused = undefined;
      keepNotice(this.community, this.notice, {revision: this.#base, values: this.values});
    } catch (error) {
      this.refused = refusalOf(error).kind;
    }
  };

  #handleTake = () => {
    if (!this.looking) return;
    this.values = valuesOf(this.looking.content, this.#place);
    this.looking = undefined;
    this.isTyped = true;
    keepNotice(this.community, this.notice, {revision: this.#base, values: this.values});
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'notice-editor': NoticeEditor;
  }
}
