import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {describedBy, labelled, type Field} from './field.js';

/** A line of text, or several. */
export interface TextField extends Field {
  readonly value: string;
  readonly required?: boolean;
  /** Which keyboard a phone shows, as HTML's `inputmode`. */
  readonly keyboard?: string;
  /** What the browser may fill in, as HTML's `autocomplete`. */
  readonly autofill?: AutoFill;
  readonly onInput: (value: string) => void;
}

export const textField = (field: TextField) =>
  labelled(
    field,
    html`<input
      id=${field.id}
      type="text"
      .value=${field.value}
      inputmode=${ifDefined(field.keyboard)}
      autocomplete=${ifDefined(field.autofill)}
      aria-required=${field.required ?? false}
      aria-invalid=${field.error !== undefined}
      aria-describedby=${describedBy(field)}
      @input=${(event: Event) => field.onInput((event.target as HTMLInputElement).value)}
    />`,
  );
