import {html} from 'lit';
import {describedBy, labelled} from './field.js';
import type {TextField} from './text-field.js';

/** A day, as `YYYY-MM-DD`. */
export const dateField = (field: TextField) =>
  labelled(
    field,
    html`<input
      id=${field.id}
      type="date"
      .value=${field.value}
      aria-required=${field.required ?? false}
      aria-invalid=${field.error !== undefined}
      aria-describedby=${describedBy(field)}
      @input=${(event: Event) => field.onInput((event.target as HTMLInputElement).value)}
    />`,
  );
