import {html, LitElement, css, type PropertyValues} from 'lit';
import {customElement, property} from 'lit/decorators.js';

/**
 * A picture from bytes in memory. It is drawn, not linked to: a page's policy may forbid `blob:`
 * pictures, and nobody forbids drawing.
 */
@customElement('owner-small-picture')
export class SmallPicture extends LitElement {
  static override styles = css`
    :host {
      display: block;
    }

    canvas {
      display: block;
      max-width: 100%;
      height: auto;
      border-radius: inherit;
    }
  `;

  @property({attribute: false}) content?: Blob;
  /** What it shows, in words. */
  @property() label = '';
  /** Pixels of its longer edge at most. */
  @property({type: Number}) edge = 160;

  protected override render() {
    return html`<canvas role="img" aria-label=${this.label} width="1" height="1"></canvas>`;
  }

  protected override updated(changed: PropertyValues<this>) {
    if (changed.has('content') || changed.has('edge')) void this.#draw();
  }

  async #draw() {
    const {content} = this;
    const canvas = this.renderRoot.querySelector('canvas');
    const picture = content && (await createImageBitmap(content).catch(() => undefined));
    if (!canvas || !picture || content !== this.content) return;
    const scale = Math.min(1, this.edge / Math.max(picture.width, picture.height));
    canvas.width = Math.max(1, Math.round(picture.width * scale));
    canvas.height = Math.max(1, Math.round(picture.height * scale));
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    picture.close();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'owner-small-picture': SmallPicture;
  }
}
