import {html, LitElement, type PropertyValues} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import {hasMarkup, renderMarkup, withoutMarkup} from '../../markup/index.js';
import {base} from '../../styles/base.js';
import {nested} from '../../styles/nested.js';
import {textStyles} from './notice-text.styles.js';

/** The text of a notice: plain text as it is, markup through the allowlist, fetched when needed. */
@customElement('owner-notice-text')
export class NoticeText extends LitElement {
  static override styles = [base, nested, textStyles];

  /** As it was published. */
  @property({attribute: false}) text = '';

  /** `plain`, `markdown` or `html`; plain for any other. */
  @property({attribute: false}) format?: string;

  /** Origins that pictures may come from. */
  @property({attribute: false}) imageOrigins: readonly string[] = [];

  /** What has been made of the text; its own words stand there until then. */
  @state() private made?: Node;

  #making = Promise.resolve();

  /** The text as it is shown, once it is all there. */
  async whole(): Promise<Node | null> {
    await this.updateComplete;
    await this.#making;
    await this.updateComplete;
    return this.renderRoot.firstElementChild;
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('text') || changed.has('format') || changed.has('imageOrigins')) {
      this.#making = this.#make();
    }
  }

  protected override render() {
    if (this.made) return html`<div class="made">${this.made}</div>`;
    return html`<p class="verbatim">${withoutMarkup(this.text, this.format)}</p>`;
  }

  async #make() {
    const {text, format, imageOrigins} = this;
    this.made = undefined;
    if (!hasMarkup(format)) return;
    const made = await renderMarkup(text, format, {imageOrigins});
    // A newer text may have come meanwhile.
    if (text === this.text && format === this.format) this.made = made;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'owner-notice-text': NoticeText;
  }
}
