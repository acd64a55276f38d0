import {html, nothing} from 'lit';
import type {Words} from '../words.js';
import type {DeskNotice, NoticeRevision} from './notice-api.js';
import {area, inEach, type FieldsView} from './notice-controls.js';

/** Saying that it is over, or that it will not be. */
export const renderEnding = (
  view: FieldsView,
  kept: DeskNotice | undefined,
  busy: boolean,
  onEnd: (how: 'ended' | 'cancelled') => void,
) => {
  const {notices} = view.messages;
  if (!kept || kept.state === 'draft') return nothing;
  const isWrong = Object.keys(view.problems).some((field) => field.startsWith('endNote/'));
  return html`<details ?open=${isWrong}>
    <summary>${notices.ending}</summary>
    ${inEach(view, 'endNote', (field, label, lang) => area(view, field, label, {lang}))}
    <p class="buttons">
      ${(['ended', 'cancelled'] as const).map(
        (how) =>
          html`<button type="button" aria-disabled=${busy} @click=${() => onEnd(how)}>
            ${how === 'ended' ? notices.end : notices.cancel}
          </button>`,
      )}
    </p>
  </details>`;
};

/** What is looked at instead of one's own text, and the ways back. */
export const renderLooking = (
  words: Words,
  looking: NoticeRevision | undefined,
  {onTake, onBack}: {readonly onTake: () => void; readonly onBack: () => void},
) => {
  const {notices} = words.messages;
  if (!looking) return nothing;
  return html`<div class="notice" role="status">
    <p>${notices.looking(looking.byName, words.dateTime(looking.at))}</p>
    <p class="buttons">
      <button type="button" @click=${onBack}>${notices.backToMine}</button>
      <button type="button" @click=${onTake}>${notices.takeThis}</button>
    </p>
  </div>`;
};

/** Who has read it, and everything that was ever saved. */
export const renderRevisions = (
  words: Words,
  kept: DeskNotice | undefined,
  onLook: (revision: NoticeRevision) => void,
) => {
  const {notices} = words.messages;
  if (!kept) return nothing;
  const {revisions, acknowledged, content} = kept;
  const said = ({action, byName, version}: NoticeRevision) =>
    notices.revision(notices.actions[action] ?? action, byName, version);
  return html`
    ${content.acknowledgement ? html`<p>${notices.readers(acknowledged)}</p>` : nothing}
    <details>
      <summary>${notices.revisions}</summary>
      <ul>
        ${revisions.map(
          (one) =>
            html`<li>
              <button class="row" type="button" @click=${() => onLook(one)}>
                <span>${said(one)}</span>
                <time class="muted" datetime=${one.at}>${words.dateTime(one.at)}</time>
              </button>
            </li>`,
        )}
      </ul>
    </details>
  `;
};
