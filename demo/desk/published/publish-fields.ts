import {html, nothing} from 'lit';
import type {PublishedWords} from '../messages/published-en.js';
import {textIn, withValueAt, type Draft, type Subject} from './document.js';

/** Something to choose among by name. */
export const renderSelect = (
  id: string,
  label: string,
  chosen: string | undefined,
  options: readonly {readonly id: string; readonly name: string}[],
  onChoice: (id: string) => void,
) =>
  html`<div class="field">
    <label for=${id}>${label}</label>
    <select id=${id} @change=${({target}: Event) => onChoice((target as HTMLSelectElement).value)}>
      ${options.map(
        (option) =>
          html`<option value=${option.id} ?selected=${option.id === chosen}>
            ${option.name}
          </option>`,
      )}
    </select>
  </div>`;

/** What every version says of itself: from when it holds, who approved it, what it changes. */
export const renderPublishFields = (
  words: PublishedWords,
  {subject, draft, lang}: {subject: Subject; draft: Draft; lang: string},
  onDraft: (draft: Draft) => void,
) => {
  const change = (path: string) => (event: Event) =>
    onDraft(withValueAt(draft, path, (event.target as HTMLInputElement).value));
  const input = (id: string, label: string, path: string, value: string, type = 'text') =>
    html`<div class="field">
      <label for=${id}>${label}</label>
      <input id=${id} type=${type} .value=${value} @change=${change(path)} />
    </div>`;
  const {approvedBy, effectiveFrom, changeNote} = draft;
  const said = (name: string) => textIn(approvedBy[name], lang);
  return html`<div class="publish">
    ${
      subject === 'standards'
        ? input('from', words.effectiveFrom, 'effectiveFrom', effectiveFrom, 'date')
        : nothing
    }
    ${input('by', words.approver, `approvedBy.name.${lang}`, said('name'))}
    ${input('decision', words.decision, `approvedBy.decision.${lang}`, said('decision'))}
    ${input('on', words.approvedOn, 'approvedBy.date', said('date'), 'date')}
    <div class="field whole">
      <label for="note">${words.changeNote}</label>
      <textarea
        id="note"
        rows="2"
        maxlength="500"
        aria-describedby="note-hint"
        .value=${textIn(changeNote, lang)}
        @change=${change(`changeNote.${lang}`)}
      ></textarea>
      <span class="hint" id="note-hint">${words.changeNoteHint}</span>
    </div>
  </div>`;
};
