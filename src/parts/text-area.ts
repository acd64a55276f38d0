import {html, nothing} from 'lit';
import {describedBy, labelled} from './field.js';
import type {TextField} from './text-field.js';

/** A longer text. */
export interface TextArea extends TextField {
  /** How much has been written, in words. */
  readonly count?: string;
}

export const textArea = (field: TextArea) => html`
  ${labelled(
    field,
    html`<textarea
      id=${field.id}
      .value=${field.value}
      aria-required=${field.required ?? false}
      aria-invalid=${field.error !== undefined}
      aria-describedby=${describedBy(field, field.count && `${field.id}-count`)}
      @input=${(event: Event) => field.onInput((event.target as HTMLTextAreaElement).value)}
    ></textarea>`,
  )}
  ${field.count ? html`<p id="${field.id}-count" class="muted">${field.count}</p>` : nothing}
`;
