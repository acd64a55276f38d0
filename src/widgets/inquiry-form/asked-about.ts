import {css, html, LitElement, nothing, type PropertyValues} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {
  clearContextFragment,
  readContextFragment,
  type AskedAbout,
} from '../../controllers/asked-about.js';
import {Localize} from '../../controllers/localize.js';
import {askedAbout} from '../../messages/asked-about.js';
import {sentenceWith} from '../../parts/said.js';
import {base} from '../../styles/base.js';
import {controls} from '../../styles/controls.js';

/** What the form's request is about, and a way to leave it out; fetched after the form is there. */
@customElement('owner-asked-about')
export class AskedAboutNote extends LitElement {
  static override styles = [
    base,
    controls,
    css`
      .about {
        display: flex;
        flex-wrap: wrap;
        gap: 0.6em 1em;
        align-items: center;
        justify-content: space-between;
        padding: 0.8em 1em;
        border-inline-start: 4px solid var(--_info);
        border-radius: var(--_radius);
        background: var(--_surface);
      }
    `,
  ];

  /** The form it is part of; what the page's address names is handed to it. */
  @property({attribute: false}) form?: {context?: AskedAbout};

  @property({attribute: false}) context?: AskedAbout;

  readonly #localize = new Localize(this, askedAbout);

  override connectedCallback() {
    super.connectedCallback();
    window.addEventListener('hashchange', this.#handleAddress);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.#handleAddress);
  }

  protected override updated(changed: PropertyValues<this>) {
    // What is empty leaves no gap.
    this.hidden = !this.context;
    if (changed.has('form')) this.#handleAddress();
  }

  protected override render() {
    const {messages} = this.#localize;
    if (!messages || !this.context) return nothing;
    const {label = this.context.objectId, lang = nothing} = this.context;
    return html`<div class="about" role="group" lang=${messages.lang}>
      <p>${sentenceWith(messages.say.about, label, lang)}</p>
      <button type="button" @click=${this.#handleRemove}>${messages.terms.remove}</button>
    </div>`;
  }

  readonly #handleAddress = () => {
    const context = readContextFragment();
    if (context && this.form) this.form.context = context;
  };

  #handleRemove() {
    clearContextFragment();
    if (this.form) this.form.context = undefined;
    // The button that had the focus goes away.
    (this.getRootNode() as ShadowRoot).querySelector<HTMLElement>('#description')?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'owner-asked-about': AskedAboutNote;
  }
}
