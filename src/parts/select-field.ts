import {html, nothing} from 'lit';
import type {Choice, ChoiceField} from './choice-field.js';
import {describedBy, labelled} from './field.js';

/** One of a list that may be long; `placeholder` is shown while nothing is chosen. */
export const selectField = (field: ChoiceField & {readonly placeholder: string}) =>
  labelled(
    field,
    html`<select
      id=${field.id}
      aria-invalid=${field.error !== undefined}
      aria-describedby=${describedBy(field)}
      @change=${(event: Event) => field.onChange((event.target as HTMLSelectElement).value)}
    >
      ${[{value: '', label: field.placeholder}, ...field.choices].map(
        ({value, label, lang}: Choice) =>
          html`<option
            value=${value}
            lang=${lang ?? (value ? (field.choicesLang ?? nothing) : nothing)}
            .selected=${value === field.value}
          >
            ${label}
          </option>`,
      )}
    </select>`,
  );
