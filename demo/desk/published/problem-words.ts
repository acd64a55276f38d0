import type {PublishedWords} from '../messages/published-en.js';
import type {FieldProblem} from '../refusal.js';
import {groupsOf, textIn, type Draft, type Subject} from './document.js';

/** Where something is wrong and what, in words: which entry, which field. */
export const problemWords = (
  words: PublishedWords,
  {pointer, code, detail}: FieldProblem,
  subject: Subject,
  content: Draft['content'],
  lang: string,
): string => {
  const said = words.codes[code] ?? detail;
  const own: Readonly<Record<string, string>> = {
    effectiveFrom: words.effectiveFrom,
    approvedBy: words.approver,
    changeNote: words.changeNote,
  };
  const [, member = '', ...path] = pointer.split('/');
  if (own[member]) return `${own[member]}: ${said}`;
  const [group, index, ...field] =
    subject === 'standards'
      ? [path[1], path[3], ...path.slice(4)]
      : ['0', path[1], ...path.slice(2)];
  const entry = groupsOf(subject, content)[Number(group)]?.items[Number(index)];
  const fields: Readonly<Record<string, string>> = words.fields;
  const label = fields[field.slice(0, 2).join('.')] ?? fields[field[0] ?? ''] ?? field.join('.');
  const name = textIn(entry?.['name'], lang) || words.newEntry;
  return [entry && name, label, said].filter(Boolean).join(': ');
};
