import type {TemplateResult} from 'lit';
import {checksField} from '../../parts/checks-field.js';
import {choiceField} from '../../parts/choice-field.js';
import {dateField} from '../../parts/date-field.js';
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
  readonly onAnswer: (values: readonly string[]) => void;
}

/** More choices than this are easier to find in a list. */
const mostInSight = 12;

/** A question of the firm's, by its datatype; an unknown one is asked as a line of text. */
export function renderQuestion(
  {code, datatype, description, datatypeDescription, required, dateOnly, values = []}: Attribute,
  {values: given, error, note, onAnswer}: QuestionView,
): TemplateResult {
  const field = {id: `answers/${code}`, label: description, hint: datatypeDescription, error, note};
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
      const one = {
        ...field,
        required: required ?? false,
        choices,
        value: given[0] ?? '',
        onChange: (value: string) => onAnswer(value ? [value] : []),
      };
      return choices.length > mostInSight
        ? selectField({...one, placeholder: '–'})
        : choiceField(one);
    }
    case 'multivaluelist':
      return checksField({...field, choices, values: given, onChange: onAnswer});
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
