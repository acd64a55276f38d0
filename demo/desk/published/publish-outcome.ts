import {html, nothing} from 'lit';
import type {DeskPublished} from '../api.js';
import type {RefusalKind} from '../refusal.js';
import type {Words} from '../words.js';

type Version = DeskPublished['standards'][number];

/** What became of publishing. */
interface Outcome {
  /** The version it is now. */
  readonly published?: number;
  /** What a colleague published meanwhile. */
  readonly conflict?: Version;
  /** What has to be mended first, in words. */
  readonly problems: readonly string[];
  readonly refused?: RefusalKind;
  readonly onOver: () => void;
  readonly onTheirs: () => void;
}

/** How it went, and the ways on. */
export const renderOutcome = (words: Words, outcome: Outcome) => {
  const {published, refusals} = words.messages;
  const {conflict, problems, refused} = outcome;
  if (outcome.published !== undefined) {
    return html`<p class="verdict">${published.published(outcome.published)}</p>`;
  }
  if (conflict) {
    return html`<div class="conflict">
      <p>${published.conflict(conflict.version, conflict.publishedBy ?? '')}</p>
      ${conflict.changeNote ? html`<p>${conflict.changeNote}</p>` : nothing}
      <p class="buttons">
        <button @click=${outcome.onOver}>${published.conflictAccept}</button>
        <button @click=${outcome.onTheirs}>${published.conflictTake}</button>
      </p>
    </div>`;
  }
  if (problems.length > 0) {
    return html`<div class="problems">
      <p>${published.problems}</p>
      <ul>
        ${problems.map((problem) => html`<li>${problem}</li>`)}
      </ul>
    </div>`;
  }
  return refused ? html`<p class="error">${refusals[refused]}</p>` : nothing;
};

/** Every version, and a way to start from it. */
export const renderVersions = (
  words: Words,
  versions: readonly Version[],
  onStart: (version: number) => void,
) => {
  const {published} = words.messages;
  return html`<section>
    <h3>${published.versions}</h3>
    ${versions.length === 0 ? html`<p class="muted">${published.noVersions}</p>` : nothing}
    <ul>
      ${versions.map(
        ({version, publishedAt, publishedBy, effectiveFrom, changeNote}) =>
          html`<li>
            <strong>${published.version(version)}</strong>
            <time datetime=${publishedAt}>${words.dateTime(publishedAt)}</time>
            ${publishedBy ? html`· ${published.by(publishedBy)}` : nothing}
            ${effectiveFrom ? html`· ${published.inForce(effectiveFrom)}` : nothing}
            <button class="plain" @click=${() => onStart(version)}>${published.show}</button>
            ${changeNote ? html`<br />${changeNote}` : nothing}
          </li>`,
      )}
    </ul>
  </section>`;
};
