import {LitElement, html, nothing, type PropertyValues} from 'lit';
import {customElement, property, query, state} from 'lit/decorators.js';
import {refusalOf, type Refusal, type RefusalKind} from '../refusal.js';
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
} from './notice-api.js';
import {renderNoticeFields} from './notice-fields.js';
import './notice-preview.js';
import {contentOf, newValues, placeIn, valuesOf, type NoticeValues} from './notice-values.js';

type Said = 'saved' | 'published' | 'ended' | 'noteNeeded';

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

  @state() private kept?: DeskNotice;
  @state() private values: NoticeValues = {};
  @state() private problems: Readonly<Record<string, string>> = {};
  @state() private refused?: RefusalKind;
  @state() private said?: Said;
  @state() private busy = false;
  @state() private language = '';

  @query('#correction') private readonly correction!: HTMLTextAreaElement | null;
  @query('#ending') private readonly ending!: HTMLTextAreaElement | null;

  readonly #words = new Words(this);

  protected override willUpdate(changed: PropertyValues<this>) {
    if (!changed.has('notice') || this.kept?.id === this.notice) return;
    this.kept = this.said = this.refused = undefined;
    this.problems = {};
    if (this.notice === 'new') this.values = newValues(this.#place);
    else void this.#read();
  }

  protected override render() {
    const {notices, loading} = this.#words.messages;
    const place = this.#place;
    if (this.notice !== 'new' && !this.kept && !this.refused) return html`<p>${loading}</p>`;
    const language = this.language || (place.languages[0] ?? 'en');
    return html`
      <h2>${this.kept?.title ?? notices.write}</h2>
      <div class="editor">
        <form @submit=${(event: Event) => event.preventDefault()}>
          ${renderNoticeFields({
            messages: this.#words.messages,
            place,
            values: this.values,
            problems: this.problems,
            languageName: (tag) => this.#words.languageName(tag),
            onValue: this.#handleValue,
          })}
          ${this.#renderSaving()}
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
          <notice-preview
            .language=${language}
            .content=${contentOf(this.values, place, this.kept?.content)}
          ></notice-preview>
          ${this.#renderEnding()} ${this.#renderRevisions()}
        </div>
      </div>
    `;
  }

  #renderSaving() {
    const {notices, refusals} = this.#words.messages;
    const isDraft = !this.kept || this.kept.state === 'draft';
    const isRead = this.kept?.state === 'current' || this.kept?.state === 'past';
    const isPlanned = Date.parse(this.values.displayFrom ?? '') > Date.now();
    const publish = isRead ? notices.correct : isPlanned ? notices.plan : notices.publish;
    return html`
      ${
        isRead
          ? html`<div class="field">
              <label for="correction">${notices.correctionNote}</label>
              <textarea id="correction" rows="2" maxlength="500"></textarea>
              <span class="hint">${notices.correctionHint}</span>
            </div>`
          : nothing
      }
      <p class="buttons">
        <button
          class="primary"
          type="button"
          aria-disabled=${this.busy}
          @click=${() => void this.#save(true)}
        >
          ${this.busy ? notices.saving : publish}
        </button>
        ${
          isDraft
            ? html`<button
                type="button"
                aria-disabled=${this.busy}
                @click=${() => void this.#save(false)}
              >
                ${notices.keepDraft}
              </button>`
            : nothing
        }
      </p>
      <div role="status">
        ${this.said ? html`<p class="notice">${notices[this.said]}</p>` : nothing}
        ${
          this.refused === 'conflict'
            ? html`<p class="error">${notices.conflict}</p>
                <p>
                  <button type="button" @click=${this.#handleNewer}>${notices.showNewer}</button>
                </p>`
            : this.refused
              ? html`<p class="error">${refusals[this.refused]}</p>`
              : nothing
        }
      </div>
    `;
  }

  #renderEnding() {
    const {notices} = this.#words.messages;
    if (!this.kept || this.kept.state === 'draft') return nothing;
    return html`<details>
      <summary>${notices.ending}</summary>
      <div class="field">
        <label for="ending">${notices.endNote}</label>
        <textarea id="ending" rows="2" maxlength="500"></textarea>
      </div>
      <p class="buttons">
        ${(['ended', 'cancelled'] as const).map(
          (how) =>
            html`<button
              type="button"
              aria-disabled=${this.busy}
              @click=${() => void this.#end(how)}
            >
              ${how === 'ended' ? notices.end : notices.cancel}
            </button>`,
        )}
      </p>
    </details>`;
  }

  #renderRevisions() {
    const {notices} = this.#words.messages;
    if (!this.kept) return nothing;
    const {revisions, acknowledged, content} = this.kept;
    return html`
      ${content.acknowledgement ? html`<p>${notices.readers(acknowledged)}</p>` : nothing}
      <details>
        <summary>${notices.revisions}</summary>
        <ul>
          ${revisions.map(
            (one) =>
              html`<li>
                <button
                  class="row"
                  type="button"
                  @click=${() => (this.values = valuesOf(one.content, this.#place))}
                >
                  <span>
                    ${notices.revision(notices.actions[one.action] ?? one.action, one.byName, one.version)}
                  </span>
                  <time class="muted" datetime=${one.at}>${this.#words.dateTime(one.at)}</time>
                </button>
              </li>`,
          )}
        </ul>
      </details>
    `;
  }

  get #place(): NoticePlaceOfWork {
    return placeIn(this.places, this.kept?.community ?? this.community);
  }

  async #read() {
    try {
      this.#take(await readNotice(this.notice));
    } catch (error) {
      this.refused = refusalOf(error).kind;
    }
  }

  #take(kept: DeskNotice) {
    this.kept = kept;
    this.refused = undefined;
    this.values = valuesOf(kept.content, this.#place);
  }

  /** Sends, and keeps what was typed unless it was taken. */
  async #send(said: Said, send: () => Promise<DeskNotice>) {
    if (this.busy) return;
    this.busy = true;
    this.problems = {};
    this.refused = this.said = undefined;
    try {
      this.#take(await send());
      this.said = said;
    } catch (error) {
      const refusal = refusalOf(error);
      this.refused = refusal.kind;
      this.#point(refusal);
    } finally {
      this.busy = false;
    }
  }

  #save(publish: boolean) {
    const {kept, community} = this;
    const content = contentOf(this.values, this.#place, kept?.content);
    const note = this.correction?.value.trim();
    const [lang = 'en'] = this.#place.languages;
    return this.#send(publish ? 'published' : 'saved', async () => {
      if (kept) {
        return saveNotice(kept.id, {
          revision: kept.revision,
          content,
          publish,
          ...(note && {correctionNote: {[lang]: note}}),
        });
      }
      const created = await createNotice(community, {content, publish});
      history.replaceState(history.state, '', noticeAddress(created.id));
      this.notice = created.id;
      return created;
    });
  }

  async #end(how: 'ended' | 'cancelled') {
    const {kept, ending} = this;
    const note = ending?.value.trim();
    const [lang = 'en'] = this.#place.languages;
    this.said = note ? undefined : 'noteNeeded';
    if (!kept || !note) return;
    await this.#send('ended', () =>
      endNotice(kept.id, {revision: kept.revision, how, note: {[lang]: note}}),
    );
  }

  /** `/content/title/en` is the field `title/en`. */
  #point({fields}: Refusal) {
    const {problems, problem} = this.#words.messages.notices;
    const named = ({pointer}: {pointer: string}) => pointer.replace(/^\/content\//, '');
    this.problems = Object.fromEntries(
      fields.map((field) => [named(field), problems[field.code] ?? problem]),
    );
  }

  #handleValue = (field: string, value: string) => (this.values = {...this.values, [field]: value});

  /** One's own text stays in the form; theirs is the first of what was saved. */
  #handleNewer = async () => {
    const mine = this.values;
    await this.#read();
    this.values = mine;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'notice-editor': NoticeEditor;
  }
}
