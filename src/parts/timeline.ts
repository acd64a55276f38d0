import {css, html, LitElement, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {base} from '../styles/base.js';

/** One thing that happened, in the owner's language. */
export interface TimelineEntry {
  readonly id: string;
  /** What happened, in a word or two. */
  readonly title: string;
  /** Who did it. */
  readonly by: string;
  /** When, for the eye, and as RFC 3339. */
  readonly when: string;
  readonly at: string;
  /** The words that were said. */
  readonly text?: string;
  /** The owner's own doing stands apart from the firm's. */
  readonly own: boolean;
}

/** What has happened, oldest first: time, people, matter, result. */
@customElement('owner-timeline')
export class Timeline extends LitElement {
  static override styles = [
    base,
    css`
      ol {
        display: grid;
        gap: 1.1em;
        border-inline-start: 2px solid var(--_border);
        margin-inline-start: 0.5em;
        padding-inline-start: 1.3em;
      }

      li {
        position: relative;
      }

      li::before {
        content: '';
        position: absolute;
        inset-inline-start: -1.85em;
        inset-block-start: 0.4em;
        width: 0.8em;
        height: 0.8em;
        border: 2px solid var(--_accent);
        border-radius: 50%;
        background: var(--_accent);
      }

      li.own::before {
        background: Canvas;
      }

      .title {
        font-weight: 600;
      }

      .text {
        margin-block-start: 0.35em;
        padding: 0.7em 0.9em;
        border-radius: var(--_radius);
        background: var(--_surface);
      }
    `,
  ];

  @property({attribute: false}) entries: readonly TimelineEntry[] = [];

  protected override render() {
    return html`<ol>
      ${this.entries.map((entry) => this.#renderEntry(entry))}
    </ol>`;
  }

  #renderEntry({title, by, when, at, text, own}: TimelineEntry) {
    return html`<li class=${own ? 'own' : ''}>
      <p><span class="title">${title}</span></p>
      <p class="muted">${by} · <time datetime=${at}>${when}</time></p>
      ${text ? html`<p class="text verbatim">${text}</p>` : nothing}
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'owner-timeline': Timeline;
  }
}
