import {html, nothing} from 'lit';
import type {Choice} from './choice-field.js';
import {describedBy, errorText, hintText, labelText, type Field} from './field.js';
import type {Spoken} from './said.js';

/** Any number of several. */
export interface ChecksField extends Field {
  readonly choices: readonly Choice[];
  /** The language of the choices, where others wrote them. */
  readonly choicesLang?: Spoken;
  readonly values: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
}

/** Several of a few, all in sight; styled as the choice of one is. */
export const checksField = (field: ChecksField) =>
  html`<fieldset aria-describedby=${describedBy(field)}>
    <legend class="label">${labelText(field)}</legend>
    ${hintText(field)}
    <div class="choices" lang=${field.choicesLang ?? nothing}>
      ${field.choices.map(
        ({value, label}, index) =>
          html`<label class=${field.values.includes(value) ? 'choice chosen' : 'choice'}>
            <input
              type="checkbox"
              id=${index === 0 ? field.id : `${field.id}-${index}`}
              .checked=${field.values.includes(value)}
              aria-invalid=${field.error !== undefined}
              @change=${() => field.onChange(toggled(field.values, value))}
            />
            <span>${label}</span>
          </label>`,
      )}
    </div>
    ${errorText(field)}
  </fieldset>`;

const toggled = (values: readonly string[], value: string) =>
  values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
