import {css, html, nothing} from 'lit';
import {describedBy, errorText, hintText, labelText, type Field} from './field.js';
import type {Spoken} from './said.js';

/** One of a list to choose from. */
export interface AnswerChoice {
  readonly value: string;
  readonly label: string;
}

/** A question with choices, all in sight; nothing is chosen beforehand. */
export interface AnswerField extends Field {
  readonly choices: readonly AnswerChoice[];
  /** The language of the choices, where others wrote them. */
  readonly choicesLang?: Spoken;
  /** The values chosen so far. */
  readonly chosen: readonly string[];
  /** Whether more than one may be chosen. */
  readonly many?: boolean;
  readonly required?: boolean;
  /** Side by side in one row where there is room, for scores. */
  readonly inRow?: boolean;
  readonly onChange: (chosen: readonly string[]) => void;
}

export const answerStyles = css`
  .answers {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 9.5em), 1fr));
    gap: 0.55em;
  }

  .answers.row {
    grid-template-columns: repeat(auto-fill, minmax(3.4em, 1fr));
  }

  .answer {
    display: flex;
    gap: 0.6em;
    align-items: flex-start;
    min-height: 48px;
    padding: 0.65em 0.8em;
    border: 1.5px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_field);
    cursor: pointer;
  }

  .row .answer {
    flex-direction: column;
    align-items: center;
    gap: 0.2em;
    padding: 0.5em 0.3em;
  }

  .answer.chosen {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
`;

export const answerField = (field: AnswerField) =>
  html`<fieldset
    role=${field.many ? 'group' : 'radiogroup'}
    aria-required=${field.many ? nothing : (field.required ?? false)}
    aria-invalid=${field.many ? nothing : field.error !== undefined}
    aria-describedby=${describedBy(field)}
  >
    <legend class="label">${labelText(field)}</legend>
    ${hintText(field)}
    <div class=${field.inRow ? 'answers row' : 'answers'} lang=${field.choicesLang ?? nothing}>
      ${field.choices.map((choice, index) => renderChoice(field, choice, index))}
    </div>
    ${errorText(field)}
  </fieldset>`;

/** The first one bears the field's id, so that the owner can be led there. */
const renderChoice = (field: AnswerField, {value, label}: AnswerChoice, index: number) => {
  const {id, chosen, many, onChange} = field;
  const isChosen = chosen.includes(value);
  const handleChange = (event: Event) => {
    const {checked} = event.target as HTMLInputElement;
    const others = many ? chosen.filter((one) => one !== value) : [];
    onChange(checked ? [...others, value] : others);
  };
  return html`<label class=${isChosen ? 'answer chosen' : 'answer'}>
    <input
      type=${many ? 'checkbox' : 'radio'}
      id=${index === 0 ? id : nothing}
      name=${id}
      value=${value}
      .checked=${isChosen}
      @change=${handleChange}
    />
    <span>${label}</span>
  </label>`;
};
