import {css, html, nothing, type TemplateResult} from 'lit';

/** What every field shows around its control. */
export interface FieldFrame {
  readonly label: string;
  /** A short remark beside the label, such as "optional". */
  readonly note?: string;
  readonly hint?: string;
  /** What needs another look; empty while all is well. */
  readonly error?: string;
}

export const fieldFrameStyles = css`
  :host {
    display: block;
  }

  .label {
    display: block;
    margin-block-end: 0.35em;
    font-weight: 600;
  }

  .note {
    font-size: 0.88em;
    font-weight: 400;
    color: var(--_muted);
  }

  .hint {
    margin-block: -0.15em 0.5em;
  }

  .error {
    display: flex;
    gap: 0.5em;
    margin-block-start: 0.45em;
    color: var(--_danger);
    font-weight: 600;
  }

  .error::before {
    content: '!';
    flex: none;
    width: 1.35em;
    height: 1.35em;
    margin-block-start: 0.12em;
    border-radius: 50%;
    background: var(--_danger);
    color: Canvas;
    line-height: 1.35;
    text-align: center;
  }
`;

/** The ids a control names in `aria-describedby`. */
export const describedBy = ({hint, error}: FieldFrame, extra?: string) =>
  [hint && 'hint', error && 'error', extra].filter(Boolean).join(' ') || nothing;

export const renderLabel = ({label, note}: FieldFrame) =>
  html`${label}${note ? html` <span class="note">${note}</span>` : nothing}`;

export const renderHint = ({hint}: FieldFrame) =>
  hint ? html`<p id="hint" class="hint muted">${hint}</p>` : nothing;

export const renderError = ({error}: FieldFrame) =>
  error ? html`<p id="error" class="error">${error}</p>` : nothing;

/** Label, hint, control and error of a field with one control, whose id is `control`. */
export const renderField = (frame: FieldFrame, control: TemplateResult) => html`
  <label class="label" for="control">${renderLabel(frame)}</label>
  ${renderHint(frame)} ${control} ${renderError(frame)}
`;
