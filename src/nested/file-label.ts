import type {TemplateResult} from 'lit';
import type {ChosenFile} from '../controllers/chosen-file.js';
import type {AttachmentMessages} from '../messages/attachments.js';
import {selectField} from '../parts/select-field.js';
import {textField} from '../parts/text-field.js';

/** The contract's limit. */
const longest = 100;

/** Asks what a file is: one of what is wanted, or in the owner's words where nothing certain is. */
export const fileLabel = (
  {key, name, label}: ChosenFile,
  {label: question, optional, somethingElse}: AttachmentMessages['terms'],
  wanted: readonly string[],
  onLabel: (words: string) => void,
): TemplateResult => {
  const field = {id: `label-${key}`, label: question(name), note: optional, value: label};
  const keep = (words: string) => onLabel(words.slice(0, longest));
  if (wanted.length === 0) return textField({...field, onInput: keep});
  const choices = wanted.map((document) => ({value: document, label: document}));
  return selectField({...field, placeholder: somethingElse, choices, onChange: keep});
};
