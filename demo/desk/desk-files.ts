import {LitElement, css, html, nothing} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import {Upload} from 'tus-js-client';
import type {NewAttachment} from '../../src/contract/index.js';
import {baseStyles} from './styles/base.styles.js';
import {fieldStyles} from './styles/field.styles.js';
import {Words} from './words.js';

/** One file of a colleague's. */
interface DeskFile {
  readonly name: string;
  readonly share: number;
  readonly id?: string;
  readonly failed: boolean;
  readonly moment?: 'before' | 'after';
}

const chunkSize = 512 * 1024;
const retryDelays = [0, 1000, 3000, 5000, 10_000];

/** Photos and documents for the owner, before and after the work told apart. */
@customElement('desk-files')
export class DeskFiles extends LitElement {
  static override styles = [
    baseStyles,
    fieldStyles,
    css`
      ul {
        display: grid;
        gap: 0.5rem;
        margin: 0.5rem 0 0;
        padding: 0;
        list-style: none;
      }

      li {
        display: flex;
        flex-wrap: wrap;
        gap: 0.6rem;
        align-items: center;
      }

      select {
        width: auto;
      }
    `,
  ];

  @property() community = '';

  @state() private files: readonly DeskFile[] = [];

  readonly #words = new Words(this);
  #sending: Promise<void>[] = [];

  /** Waits for what is on its way; gives what may be attached. */
  async settle(): Promise<NewAttachment[]> {
    await Promise.all(this.#sending);
    return this.files.flatMap(({id, moment}) => (id ? [{id, ...(moment && {moment})}] : []));
  }

  protected override render() {
    const {messages} = this.#words;
    return html`
      <label for="files">${messages.files.choose}</label>
      <input id="files" type="file" multiple @change=${this.#handleFiles} />
      <ul>
        ${this.files.map((file, index) => this.#renderFile(file, index))}
      </ul>
      <p role="status">
        ${this.files.some(({failed}) => failed) ? messages.files.failed : nothing}
      </p>
    `;
  }

  #renderFile({name, share, id, failed, moment}: DeskFile, index: number) {
    const {files} = this.#words.messages;
    return html`<li>
      <bdi>${name}</bdi>
      ${
        id || failed
          ? nothing
          : html`<progress max="1" value=${share} aria-label=${name}></progress>`
      }
      <select
        aria-label=${`${files.moment}: ${name}`}
        @change=${(event: Event) => this.#handleMoment(index, event)}
      >
        ${(['', 'before', 'after'] as const).map(
          (value) =>
            html`<option value=${value} ?selected=${value === (moment ?? '')}>
              ${value ? files[value] : files.neither}
            </option>`,
        )}
      </select>
    </li>`;
  }

  #change(index: number, change: Partial<DeskFile>) {
    this.files = this.files.map((file, at) => (at === index ? {...file, ...change} : file));
  }

  #send(file: File, index: number): Promise<void> {
    return new Promise((resolve) => {
      const upload = new Upload(file, {
        // Whole, for what the server calls the upload is resolved against it.
        endpoint: new URL(
          `/v1/uploads?community=${encodeURIComponent(this.community)}`,
          location.href,
        ).href,
        metadata: {filename: file.name, filetype: file.type},
        chunkSize,
        retryDelays,
        storeFingerprintForResuming: false,
        onProgress: (sent, total) => this.#change(index, {share: total > 0 ? sent / total : 0}),
        onError: () => {
          this.#change(index, {failed: true});
          resolve();
        },
        onSuccess: () => {
          this.#change(index, {
            id: new URL(upload.url ?? '', location.href).pathname.split('/').pop(),
          });
          resolve();
        },
      });
      upload.start();
    });
  }

  #handleFiles = (event: Event) => {
    const input = event.target as HTMLInputElement;
    for (const file of input.files ?? []) {
      const index = this.files.length;
      this.files = [...this.files, {name: file.name, share: 0, failed: false}];
      this.#sending.push(this.#send(file, index));
    }
    input.value = '';
  };

  #handleMoment(index: number, event: Event) {
    const {value} = event.target as HTMLSelectElement;
    this.#change(index, {moment: value === 'before' || value === 'after' ? value : undefined});
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-files': DeskFiles;
  }
}
