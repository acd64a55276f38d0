import {html, nothing} from 'lit';
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

/** A longer text. */
export interface TextArea extends TextField {
  /** How much has been written, in words. */
  readonly count?: string;
}

const handle =
  ({onInput}: TextField) =>
  (event: Event) =>
    onInput((event.target as HTMLInputElement | HTMLTextAreaElement).value);

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
      @input=${handle(field)}
    />`,
  );

export const textArea = (field: TextArea) => html`
  ${labelled(
    field,
    html`<textarea
      id=${field.id}
      .value=${field.value}
      aria-required=${field.required ?? false}
      aria-invalid=${field.error !== undefined}
      aria-describedby=${describedBy(field, field.count && `${field.id}-count`)}
      @input=${handle(field)}
    ></textarea>`,
  )}
  ${field.count ? html`<p id="${field.id}-count" class="muted">${field.count}</p>` : nothing}
`;
