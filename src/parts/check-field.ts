import {css, html, type TemplateResult} from 'lit';
import {describedBy, errorText, labelText, type Field} from './field.js';

/** Something to agree to. */
export interface CheckField extends Field {
  readonly checked: boolean;
  /** What is agreed to, below the box. */
  readonly about: TemplateResult;
  readonly onChange: (checked: boolean) => void;
}

export const checkStyles = css`
  .check {
    display: flex;
    align-items: flex-start;
    gap: 0.7em;
    min-height: var(--_target);
    padding-block: 0.6em;
    font-weight: 600;
    cursor: pointer;
  }
`;

export const checkField = (field: CheckField) =>
  html`<div>
    <label class="check">
      <input
        id=${field.id}
        type="checkbox"
        .checked=${field.checked}
        aria-required="true"
        aria-invalid=${field.error !== undefined}
        aria-describedby=${describedBy(field, `${field.id}-about`)}
        @change=${(event: Event) => field.onChange((event.target as HTMLInputElement).checked)}
      />
      <span>${labelText(field)}</span>
    </label>
    ${errorText(field)}
    <div id="${field.id}-about" class="muted">${field.about}</div>
  </div>`;
