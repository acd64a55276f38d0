import {html} from 'lit';
import {describedBy, labelled} from './field.js';
import type {TextField} from './text-field.js';

/** A day and time on the reader's own clock, as `YYYY-MM-DDThh:mm`. */
export const timeField = (field: TextField) =>
  labelled(
    field,
    html`<input
      id=${field.id}
      type="datetime-local"
      .value=${field.value}
      aria-required=${field.required ?? false}
      aria-invalid=${field.error !== undefined}
      aria-describedby=${describedBy(field)}
      @input=${(event: Event) => field.onInput((event.target as HTMLInputElement).value)}
    />`,
  );
