import {html, nothing} from 'lit';
import type {RefusalKind} from '../refusal.js';
import type {DeskNotice} from './notice-api.js';
import {area, inEach, type FieldsView} from './notice-controls.js';

/** What became of what was sent. */
export type Said = 'saved' | 'published' | 'ended' | 'noteNeeded';

/** Keeping a draft, publishing, planning; and of what owners have read, a word about the change. */
export const renderSaving = (
  view: FieldsView,
  kept: DeskNotice | undefined,
  busy: boolean,
  onSave: (publish: boolean) => void,
) => {
  const {notices} = view.messages;
  const isDraft = !kept || kept.state === 'draft';
  const isRead = kept?.state === 'current' || kept?.state === 'past';
  const isPlanned = Date.parse(view.values.displayFrom ?? '') > Date.now();
  const publish = isRead ? notices.correct : isPlanned ? notices.plan : notices.publish;
  const button = (words: string, isPublishing: boolean) =>
    html`<button
      class=${isPublishing ? 'primary' : ''}
      type="button"
      aria-disabled=${busy}
      @click=${() => onSave(isPublishing)}
    >
      ${words}
    </button>`;
  return html`
    ${
      isRead
        ? inEach(view, 'correctionNote', (field, label, lang) => area(view, field, label, {lang}))
        : nothing
    }
    <p class="buttons">
      ${button(busy ? notices.saving : publish, true)}
      ${isDraft ? button(notices.keepDraft, false) : nothing}
    </p>
  `;
};

/** How it went; and where a colleague was faster, the way to theirs. */
export const renderOutcome = (
  {messages: {notices, refusals}}: FieldsView,
  said: Said | undefined,
  refused: RefusalKind | undefined,
  onNewer: () => void,
) => {
  if (said) return html`<p class="notice">${notices[said]}</p>`;
  if (refused !== 'conflict') {
    return refused ? html`<p class="error">${refusals[refused]}</p>` : nothing;
  }
  return html`<p class="error">${notices.conflict}</p>
    <p><button type="button" @click=${onNewer}>${notices.showNewer}</button></p>`;
};
