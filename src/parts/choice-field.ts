import {css, html, nothing} from 'lit';
import {describedBy, errorText, hintText, labelText, type Field} from './field.js';
import type {Spoken} from './said.js';

/** Something to choose. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
  /** Its own language, where each choice has another. */
  readonly lang?: Spoken;
}

/** One of several. */
export interface ChoiceField extends Field {
  readonly choices: readonly Choice[];
  /** The language of the choices, where the label is ours. */
  readonly choicesLang?: Spoken;
  /** Whether one has to be chosen; so unless said otherwise. */
  readonly required?: boolean;
  /** The chosen one's value; empty while there is none. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

export const choiceStyles = css`
  .choices {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 9.5em), 1fr));
    gap: 0.6em;
  }

  .choice {
    display: flex;
    gap: 0.6em;
    min-height: var(--_target);
    padding: 0.65em 0.8em;
    border: 1.5px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_field);
    cursor: pointer;
  }

  .choice.chosen {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }

  .choice .muted {
    display: block;
    line-height: 1.4;
  }
`;

const handle =
  ({onChange}: ChoiceField) =>
  (event: Event) =>
    onChange((event.target as HTMLInputElement).value);

/** One of a few, all in sight, each a target big enough for any thumb. */
export const choiceField = (field: ChoiceField) =>
  html`<fieldset
    role="radiogroup"
    aria-required=${field.required ?? true}
    aria-invalid=${field.error !== undefined}
    aria-describedby=${describedBy(field)}
  >
    <legend class="label">${labelText(field)}</legend>
    ${hintText(field)}
    <div class="choices" lang=${field.choicesLang ?? nothing} @change=${handle(field)}>
      ${field.choices.map((choice, index) => renderChoice(field, choice, index))}
    </div>
    ${errorText(field)}
  </fieldset>`;

/** The first one bears the field's id, so that the owner can be led there. */
const renderChoice = (
  {id, value: chosen}: ChoiceField,
  {value, label, hint}: Choice,
  index: number,
) =>
  html`<label class=${value === chosen ? 'choice chosen' : 'choice'}>
    <input
      type="radio"
      id=${index === 0 ? id : nothing}
      name=${id}
      value=${value}
      .checked=${value === chosen}
    />
    <span>${label}${hint ? html`<span class="muted">${hint}</span>` : nothing}</span>
  </label>`;
