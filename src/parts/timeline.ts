import {css, html, nothing, type TemplateResult} from 'lit';
import {sentenceWith, type Spoken} from './said.js';

/** A paragraph of what was said. */
export interface TimelineWords {
  readonly text: string;
  /** The language of the text, where it may be another than the widget's. */
  readonly lang?: Spoken;
  /** A sentence of the widget's that holds the text. */
  readonly within?: (text: string) => string;
}

/** One thing that happened. */
export interface TimelineEntry {
  /** What happened, in a word or two; in `titleLang`, where the words are not the widget's. */
  readonly title: string;
  readonly titleLang?: Spoken;
  /** Who did it; in `byLang`, where the words are not the widget's. */
  readonly by: string;
  readonly byLang?: Spoken;
  /** When, for the eye, and as RFC 3339. */
  readonly when: string;
  readonly at: string;
  /** The words that were said. */
  readonly words: readonly TimelineWords[];
  /** Says that it is new to the reader; absent where they have seen it. */
  readonly fresh?: string;
  /** What the words rest on; a link where it leads somewhere. */
  readonly sources?: readonly {
    readonly label: string;
    readonly href?: string;
    readonly lang?: Spoken;
  }[];
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
  titleLang = nothing,
  by,
  byLang = nothing,
  when,
  at,
  words,
  sources = [],
  attached,
  own,
  fresh,
}: TimelineEntry) =>
  html`<li class=${own ? 'own' : ''}>
    <p class="title" lang=${titleLang}>${title}</p>
    ${fresh ? html`<p class="fresh">${fresh}</p>` : nothing}
    <p class="muted"><bdi lang=${byLang}>${by}</bdi> · <time datetime=${at}>${when}</time></p>
    ${words.length > 0 ? html`<div class="text">${words.map(renderWords)}</div>` : nothing}
    ${
      sources.length > 0
        ? html`<ul class="sources">
            ${sources.map(
              ({label, href, lang = nothing}) =>
                html`<li lang=${lang}>${href ? html`<a href=${href}>${label}</a>` : label}</li>`,
            )}
          </ul>`
        : nothing
    }
    ${attached ?? nothing}
  </li>`;

const renderWords = ({text, lang = nothing, within}: TimelineWords) =>
  within
    ? html`<p class="verbatim">${sentenceWith(within, text, lang)}</p>`
    : html`<p class="verbatim" lang=${lang}>${text}</p>`;
