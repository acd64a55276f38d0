import {html, LitElement, nothing, type PropertyValues} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';
import type {UploadLimits} from '../contract/index.js';
import {
  Attaching,
  type AttachedFile,
  type ChosenFile,
  type FileState,
  type UnsentFile,
} from '../controllers/attaching.js';
import {Localize} from '../controllers/localize.js';
import {attachments, type AttachmentMessages} from '../messages/attachments.js';
import {fileSize} from '../messages/file-size.js';
import {fieldStyles} from '../parts/field.js';
import {base} from '../styles/base.js';
import {controls} from '../styles/controls.js';
import {nested} from '../styles/nested.js';
import {styles} from './attachment-picker.styles.js';
import {fileLabel} from './file-label.js';
import {AttachmentsChangeEvent} from './attachments-change-event.js';
import './small-picture.js';
import './voice-note.js';
import type {VoiceNoteEvent} from './voice-note.js';

const moving: ReadonlySet<FileState> = new Set(['waiting', 'sending', 'cut']);

/**
 * Where owners add photos, documents and voice notes: the limits first, then each file with its
 * picture, how far it is, and a way to stop it. They are sent while the owner goes on writing.
 *
 * @fires owner-attachments-change - {AttachmentsChangeEvent} A file is whole, was removed or named.
 */
@customElement('owner-attachment-picker')
export class AttachmentPicker extends LitElement {
  static override styles = [base, nested, controls, fieldStyles, styles];

  /** What the backend takes. */
  @property({attribute: false}) limits?: UploadLimits;
  /** What was whole before the page was opened anew; looked at once, while there is nothing else. */
  @property({attribute: false}) kept: readonly AttachedFile[] = [];
  /** What was on its way then; looked at together with `kept`. */
  @property({attribute: false}) unsent: readonly UnsentFile[] = [];
  /** Whether the owner is asked what each file is. */
  @property({type: Boolean}) labelled = false;
  /** What is wanted: the owner says which of these each file is. */
  @property({attribute: false}) documents: readonly string[] = [];
  /** Whether some files kept the form from being sent. */
  @property({type: Boolean}) unready = false;

  @state() private over = false;
  @state() private news = '';

  readonly #localize = new Localize(this, attachments);
  readonly #attaching = new Attaching(this, () => this.#handleChange());
  /** What has been told of each file. */
  readonly #told = new Map<number, FileState>();
  /** What was said by the last events, and comes back from who heard them. */
  readonly #said = new WeakSet<readonly AttachedFile[]>();

  /** Waits until nothing is on its way; gives the files, unless one could not be sent. */
  settle(): Promise<readonly AttachedFile[] | undefined> {
    return this.#attaching.settle();
  }

  /** The backend has these no more. */
  lost(ids: readonly string[]): void {
    this.#attaching.lost(ids);
  }

  /** Leads the owner to what needs another look. */
  lead(): void {
    this.renderRoot.querySelector('button')?.focus();
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    const {kept, unsent} = this;
    if (!changed.has('kept') || this.#said.has(kept)) return;
    const isEmpty = this.#attaching.files.length === 0;
    // Emptied after sending, or filled from what was kept.
    if (kept.length + unsent.length > 0 && isEmpty) this.#attaching.restore(kept, unsent);
    else if (kept.length === 0 && !isEmpty) this.#attaching.clear();
  }

  protected override render() {
    const {messages} = this.#localize;
    const {limits} = this;
    if (!messages || !limits) return nothing;
    const {terms, say} = messages;
    const {files} = this.#attaching;
    return html`<div class="group" role="group" aria-labelledby="heading" lang=${messages.lang}>
      <div>
        <h3 id="heading">${terms.heading} <span class="note">${terms.optional}</span></h3>
        <p id="limits" class="muted">
          ${say.limits(limits.maxFiles, fileSize(messages.lang, limits.maxBytes))}
        </p>
      </div>
      <div
        class=${this.over ? 'ways over' : 'ways'}
        @dragover=${this.#handleDragOver}
        @dragleave=${this.#handleDragLeave}
        @drop=${this.#handleDrop}
      >
        ${this.#renderWays(messages, limits)}
      </div>
      ${
        files.length > 0
          ? html`<ul aria-label=${terms.files}>
              ${repeat(
                files,
                ({key}) => key,
                (file) => this.#renderFile(messages, file),
              )}
            </ul>`
          : nothing
      }
      ${this.unready ? html`<p class="error">${say.notAllReady}</p>` : nothing}
      <p class="heard" role="status">${this.news}</p>
    </div>`;
  }

  #renderWays({terms}: AttachmentMessages, {types}: UploadLimits) {
    const photos = types.some((type) => type.startsWith('image/'));
    // Phones and tablets alone have a camera at hand.
    const camera = photos && matchMedia('(pointer: coarse)').matches;
    return html`<button type="button" aria-describedby="limits" @click=${this.#handleChoose}>
        ${terms.choose}
      </button>
      ${
        camera
          ? html`<button type="button" @click=${this.#handleCamera}>${terms.takePhoto}</button>
              <input
                id="camera"
                type="file"
                accept="image/*"
                capture="environment"
                tabindex="-1"
                aria-hidden="true"
                @change=${this.#handleInput}
              />`
          : nothing
      }
      <owner-voice-note
        .types=${types}
        @owner-voice-note=${this.#handleVoiceNote}
      ></owner-voice-note>
      <input
        id="files"
        type="file"
        multiple
        accept=${[...types, ...(photos ? ['image/*'] : [])].join()}
        tabindex="-1"
        aria-hidden="true"
        @change=${this.#handleInput}
      />`;
  }

  #renderFile(messages: AttachmentMessages, file: ChosenFile) {
    const {terms} = messages;
    const {key, name, type, bytes, sent, state, content} = file;
    const paused = state === 'paused' || state === 'failed';
    return html`<li class="file ${state}">
      <div class="picture">
        ${
          content && type.startsWith('image/')
            ? html`<owner-small-picture
                .content=${content}
                label=${terms.preview(name)}
              ></owner-small-picture>`
            : html`<span aria-hidden="true">${endingOf(name)}</span>`
        }
      </div>
      <div class="about">
        <p>
          <bdi class="name">${name}</bdi>
          <span class="muted">${fileSize(messages.lang, bytes)}</span>
        </p>
        ${this.#renderStanding(messages, file)}
        ${
          moving.has(state) || paused
            ? html`<progress
                max=${bytes}
                value=${sent}
                aria-label=${terms.progress(name)}
              ></progress>`
            : nothing
        }
        ${
          this.labelled && state !== 'refused'
            ? fileLabel(file, terms, this.documents, (words) => this.#attaching.label(key, words))
            : nothing
        }
        <div class="actions">
          ${
            moving.has(state)
              ? html`<button
                  type="button"
                  aria-label=${terms.pause(name)}
                  @click=${() => this.#attaching.pause(key)}
                >
                  <span aria-hidden="true">❚❚</span>
                </button>`
              : nothing
          }
          ${
            paused
              ? html`<button
                  type="button"
                  aria-label=${terms.resume(name)}
                  @click=${() => this.#attaching.resume(key)}
                >
                  <span aria-hidden="true">▶</span>
                </button>`
              : nothing
          }
          <button type="button" aria-label=${terms.remove(name)} @click=${() => this.#remove(file)}>
            <span aria-hidden="true">✕</span>
          </button>
        </div>
      </div>
    </li>`;
  }

  #renderStanding({terms, say}: AttachmentMessages, {state, problem, error}: ChosenFile) {
    if (problem) return html`<p class="error">${say.problems[problem]}</p>`;
    const words = error && this.#localize.trouble(error);
    return html`<p class="muted">
      ${state === 'ready' ? html`<span aria-hidden="true">✓ </span>` : nothing}${terms.states[state]}
      ${words}
    </p>`;
  }

  #remove({key, name}: ChosenFile) {
    this.#attaching.remove(key);
    this.news = this.#localize.messages?.say.removed(name) ?? '';
    this.lead();
  }

  #handleChange() {
    const {attached, unsent} = this.#attaching;
    this.#said.add(attached);
    this.dispatchEvent(new AttachmentsChangeEvent(attached, unsent));
    for (const file of this.#attaching.files) this.#announce(file);
  }

  /** Each turn of a file's fate once, and no figures: whoever wants those looks at the bar. */
  #announce({key, name, state, problem}: ChosenFile) {
    const {say} = this.#localize.messages ?? {};
    if (!say || this.#told.get(key) === state) return;
    this.#told.set(key, state);
    if (problem) this.news = `${name}: ${say.problems[problem]}`;
    else if (state === 'preparing') this.news = say.added(name);
    else if (state === 'ready') this.news = say.done(name);
    else if (state === 'cut') this.news = say.interrupted(name);
    else if (state === 'failed') this.news = say.notDone(name);
  }

  #add(files: Iterable<File>) {
    if (this.limits) void this.#attaching.add([...files], this.limits);
  }

  readonly #handleChoose = () => this.renderRoot.querySelector<HTMLInputElement>('#files')?.click();

  readonly #handleCamera = () =>
    this.renderRoot.querySelector<HTMLInputElement>('#camera')?.click();

  readonly #handleInput = (event: Event) => {
    const input = event.target as HTMLInputElement;
    this.#add(input.files ?? []);
    // The same file may be chosen once more.
    input.value = '';
  };

  readonly #handleVoiceNote = ({file}: VoiceNoteEvent) => this.#add([file]);

  readonly #handleDragOver = (event: DragEvent) => {
    event.preventDefault();
    this.over = true;
  };

  readonly #handleDragLeave = () => (this.over = false);

  readonly #handleDrop = (event: DragEvent) => {
    event.preventDefault();
    this.over = false;
    this.#add(event.dataTransfer?.files ?? []);
  };
}

const endingOf = (name: string): string => (/\.([^.]{1,5})$/.exec(name)?.[1] ?? '').toUpperCase();

declare global {
  interface HTMLElementTagNameMap {
    'owner-attachment-picker': AttachmentPicker;
  }
}
