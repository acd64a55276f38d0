import {html, type TemplateResult} from 'lit';
import {checksField} from '../../parts/checks-field.js';
import {choiceField, type ChoiceField} from '../../parts/choice-field.js';
import {dateField} from '../../parts/date-field.js';
import {saidIn, type Spoken} from '../../parts/said.js';
import type {Field} from '../../parts/field.js';
import {selectField} from '../../parts/select-field.js';
import {textArea} from '../../parts/text-area.js';
import {textField} from '../../parts/text-field.js';
import {timeField} from '../../parts/time-field.js';
import type {Attribute} from './inquiry-asked.js';

/** What a question shows, and whom it tells. */
interface QuestionView {
  readonly values: readonly string[];
  readonly error: string | undefined;
  readonly note: string | undefined;
  /** The language of the question. */
  readonly said: Spoken;
  readonly onAnswer: (values: readonly string[]) => void;
}

/** More choices than this are easier to find in a list. */
const mostInSight = 12;

/** A question of the firm's, by its datatype; an unknown one is asked as a line of text. */
export function renderQuestion(
  {code, datatype, description, datatypeDescription, required, dateOnly, values = []}: Attribute,
  {values: given, error, note, said, onAnswer}: QuestionView,
): TemplateResult {
  const field: Field = {
    id: `answers/${code}`,
    label: html`<bdi lang=${said}>${description}</bdi>`,
    hint: saidIn(datatypeDescription, said),
    error,
    note,
  };
  const line = {
    ...field,
    required,
    value: given[0] ?? '',
    onInput: (value: string) => onAnswer(value ? [value] : []),
  };
  const choices = values.map(({key, name, hint, price}) => ({
    value: key,
    label: name,
    hint: hint ?? price?.text,
  }));
  switch (datatype) {
    case 'singlevaluelist': {
      const one: ChoiceField = {
        ...field,
        required: required ?? false,
        choices,
        choicesLang: said,
        value: given[0] ?? '',
        onChange: (value: string) => onAnswer(value ? [value] : []),
      };
      return choices.length > mostInSight
        ? selectField({...one, placeholder: '–'})
        : choiceField(one);
    }
    case 'multivaluelist':
      return checksField({...field, choices, choicesLang: said, values: given, onChange: onAnswer});
    case 'number':
      return textField({...line, keyboard: 'decimal'});
    case 'datetime':
      return dateOnly ? dateField(line) : timeField(line);
    case 'text':
      return textArea(line);
    default:
      return textField(line);
  }
}
