import {css, html, nothing, type TemplateResult} from 'lit';

/** One thing that happened, in the owner's language. */
export interface TimelineEntry {
  /** What happened, in a word or two. */
  readonly title: string;
  /** Who did it. */
  readonly by: string;
  /** When, for the eye, and as RFC 3339. */
  readonly when: string;
  readonly at: string;
  /** The words that were said. */
  readonly text?: string;
  /** Says that it is new to the reader; absent where they have seen it. */
  readonly fresh?: string;
  /** What the words rest on; a link where it leads somewhere. */
  readonly sources?: readonly {readonly label: string; readonly href?: string}[];
  /** What belongs to it, such as photos. */
  readonly attached?: TemplateResult;
  /** The owner's own doing stands apart from the firm's. */
  readonly own: boolean;
}

export const timelineStyles = css`
  .timeline {
    display: grid;
    gap: 1.1em;
    border-inline-start: 2px solid var(--_border);
    margin-inline-start: 0.5em;
    padding-inline-start: 1.3em;
  }

  .timeline li {
    position: relative;
  }

  .timeline li::before {
    content: '';
    position: absolute;
    inset-inline-start: -1.75em;
    inset-block-start: 0.4em;
    width: 0.8em;
    height: 0.8em;
    border: 2px solid var(--_accent);
    border-radius: 50%;
    background: var(--_accent);
  }

  .timeline li.own::before {
    background: Canvas;
  }

  .timeline .title {
    font-weight: 600;
  }

  .timeline .fresh {
    color: var(--_accent);
    font-weight: 600;
  }

  .timeline .text {
    margin-block-start: 0.35em;
    padding: 0.7em 0.9em;
    border-radius: var(--_radius);
    background: var(--_surface);
  }
`;

/** What has happened, oldest first: time, people, matter, result. */
export const timeline = (entries: readonly TimelineEntry[]) =>
  html`<ol class="timeline">
    ${entries.map(renderEntry)}
  </ol>`;

const renderEntry = ({
  title,
  by,
  when,
  at,
  text,
  sources = [],
  attached,
  own,
  fresh,
}: TimelineEntry) =>
  html`<li class=${own ? 'own' : ''}>
    <p class="title">${title}</p>
    ${fresh ? html`<p class="fresh">${fresh}</p>` : nothing}
    <p class="muted">${by} · <time datetime=${at}>${when}</time></p>
    ${text ? html`<p class="text verbatim">${text}</p>` : nothing}
    ${
      sources.length > 0
        ? html`<ul class="sources">
            ${sources.map(
              ({label, href}) =>
                html`<li>${href ? html`<a href=${href}>${label}</a>` : label}</li>`,
            )}
          </ul>`
        : nothing
    }
    ${attached ?? nothing}
  </li>`;
