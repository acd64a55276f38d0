import {css, html, LitElement, nothing} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import type {RequestAccess} from '../client/index.js';
import type {Attachment} from '../contract/index.js';
import {AttachedFiles} from '../controllers/attached-files.js';
import {Localize} from '../controllers/localize.js';
import {attachments, type AttachmentMessages} from '../messages/attachments.js';
import {fileSize} from '../messages/file-size.js';
import {base} from '../styles/base.js';
import {controls} from '../styles/controls.js';
import {nested} from '../styles/nested.js';
import './small-picture.js';

/** A file that was opened. */
interface Opened {
  readonly file: Attachment;
  readonly content: Blob;
}

const isPicture = ({type}: Attachment) => type.startsWith('image/');

/** What is attached: pictures to look at, other files to save; before and after the work apart. */
@customElement('owner-attachment-gallery')
export class AttachmentGallery extends LitElement {
  static override styles = [
    base,
    nested,
    controls,
    css`
      ul {
        display: flex;
        flex-wrap: wrap;
        gap: 0.8em;
      }

      li {
        display: grid;
        gap: 0.3em;
        align-content: start;
        max-width: 11em;
      }

      li.file {
        max-width: 100%;
      }

      button.picture {
        padding: 0;
        border-width: 1.5px;
        border-color: var(--_border);
        min-width: 6em;
        min-height: 6em;
        overflow: hidden;
      }

      dialog {
        max-width: min(96vw, 1200px);
        max-height: 94vh;
        padding: 1em;
        border: 1.5px solid var(--_border);
        border-radius: var(--_radius);
        background: Canvas;
        color: CanvasText;
      }

      dialog > div,
      dialog .actions {
        display: flex;
        flex-wrap: wrap;
        gap: 0.8em;
        align-items: center;
      }

      dialog > div {
        flex-direction: column;
      }

      audio {
        width: min(100%, 24em);
      }

      .moment {
        font-weight: 650;
      }
    `,
  ];

  /** The request they are attached to. */
  @property({attribute: false}) access?: RequestAccess;
  @property({attribute: false}) files: readonly Attachment[] = [];

  @state() private opened?: Opened;
  @state() private problem = '';

  readonly #localize = new Localize(this, attachments);
  readonly #files = new AttachedFiles(this);
  #address?: string;

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#forget();
  }

  protected override render() {
    const {messages} = this.#localize;
    if (!messages || !this.access || this.files.length === 0) return nothing;
    return html`<div lang=${messages.lang}>
      <ul aria-label=${messages.terms.attachments}>
        ${this.files.map((file) => this.#renderFile(messages, file))}
      </ul>
      <p role="status">${this.problem}</p>
      <dialog aria-label=${this.opened?.file.name ?? nothing} @close=${this.#forget}>
        ${this.opened ? this.#renderOpened(messages, this.opened) : nothing}
      </dialog>
    </div>`;
  }

  #renderFile({terms, lang}: AttachmentMessages, file: Attachment) {
    const {name, bytes, label, moment, id} = file;
    const small = isPicture(file) && this.access && this.#files.small(this.access, id);
    const when = moment === 'before' || moment === 'after' ? terms[moment] : undefined;
    return html`<li class=${isPicture(file) ? '' : 'file'}>
      ${when ? html`<span class="moment">${when}</span>` : nothing}
      <button
        type="button"
        class=${small ? 'picture' : ''}
        aria-label=${terms.open(label ?? name)}
        @click=${() => this.#handleOpen(file)}
      >
        ${
          small
            ? html`<owner-small-picture
                .content=${small}
                .edge=${240}
                label=${label ?? name}
              ></owner-small-picture>`
            : html`<bdi>${name}</bdi>`
        }
      </button>
      ${label ? html`<span>${label}</span>` : nothing}
      ${isPicture(file) ? nothing : html`<span class="muted">${fileSize(lang, bytes)}</span>`}
    </li>`;
  }

  #renderOpened({terms}: AttachmentMessages, {file, content}: Opened) {
    const {name, type, label} = file;
    return html`<div>
      ${
        isPicture(file)
          ? html`<owner-small-picture
              .content=${content}
              .edge=${1600}
              label=${label ?? name}
            ></owner-small-picture>`
          : nothing
      }
      ${
        type.startsWith('audio/')
          ? html`<audio controls src=${this.#address ?? nothing}></audio>`
          : nothing
      }
      <p><bdi>${label ?? name}</bdi></p>
      <div class="actions">
        <a class="button" href=${this.#address ?? nothing} download=${name}>${terms.save}</a>
        <button type="button" @click=${this.#handleClose}>${terms.close}</button>
      </div>
    </div>`;
  }

  async #handleOpen(file: Attachment) {
    const {messages} = this.#localize;
    if (!messages || !this.access) return;
    this.problem = messages.terms.loading;
    const content = await this.#files.whole(this.access, file.id);
    this.problem = content ? '' : messages.say.notShown;
    if (!content) return;
    this.#forget();
    this.#address = URL.createObjectURL(content);
    this.opened = {file, content};
    await this.updateComplete;
    const dialog = this.renderRoot.querySelector('dialog');
    if (dialog?.isConnected) dialog.showModal();
  }

  readonly #handleClose = () => this.renderRoot.querySelector('dialog')?.close();

  readonly #forget = () => {
    if (this.#address) URL.revokeObjectURL(this.#address);
    this.#address = undefined;
    this.opened = undefined;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'owner-attachment-gallery': AttachmentGallery;
  }
}
