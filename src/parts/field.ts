import {css, html, nothing, type TemplateResult} from 'lit';

/** What every field is told. */
export interface Field {
  /** Names the control within its widget; what belongs to it is named after it. */
  readonly id: string;
  readonly label: string | TemplateResult;
  /** A short remark beside the label, such as "optional". */
  readonly note?: string;
  readonly hint?: string | TemplateResult;
  /** What needs another look; absent while all is well. */
  readonly error?: string;
}

export const fieldStyles = css`
  .label {
    display: block;
    margin-block-end: 0.35em;
    font-weight: 600;
  }

  .note {
    font-size: max(16px, 0.9em);
    font-weight: 400;
    color: var(--_muted);
  }

  .hint {
    margin-block: -0.15em 0.5em;
  }

  /*
   * The room for it is there from the start, so that an answer adds text alone; were it out of sight,
   * the whole group around it would be laid out anew. The mark hangs before the text: no flex box,
   * whose layout costs an answer twice the time.
   */
  .error:not(:empty) {
    margin-block-start: 0.45em;
    padding-inline-start: 1.85em;
    color: var(--_danger);
    font-weight: 600;
  }

  .error:not(:empty)::before {
    content: '!';
    display: inline-block;
    width: 1.35em;
    height: 1.35em;
    margin-inline: -1.85em 0.5em;
    border: 2px solid;
    border-radius: 50%;
    line-height: 1.1;
    text-align: center;
  }
`;

/** What a control names in `aria-describedby`. */
export const describedBy = ({id, hint}: Field, more?: string) =>
  [hint && `${id}-hint`, `${id}-error`, more].filter(Boolean).join(' ');

export const labelText = ({label, note}: Field) =>
  html`${label}${note ? html` <span class="note">${note}</span>` : nothing}`;

export const hintText = ({id, hint}: Field) =>
  hint ? html`<p id="${id}-hint" class="hint muted">${hint}</p>` : nothing;

/** There from the start: what is pressed is answered the sooner. */
export const errorText = ({id, error}: Field) =>
  html`<p id="${id}-error" class="error">${error}</p>`;

/** Label, hint, control and error of a field with one control. */
export const labelled = (field: Field, control: TemplateResult) =>
  html`<div>
    <label class="label" for=${field.id}>${labelText(field)}</label>
    ${hintText(field)} ${control} ${errorText(field)}
  </div>`;
