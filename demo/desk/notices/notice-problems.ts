import type {NoticeWords} from '../messages/notices-en.js';
import type {Refusal} from '../refusal.js';
import {inLanguage, wordFields} from './notice-values.js';

/** Where the parts of a notice stand in the form; the rest is there under its own name. */
const places: readonly (readonly [RegExp, string])[] = [
  [/^legalRefs\/\d+\/title/, 'lawTitle'],
  [/^legalRefs\/\d+\/excerpt/, 'lawExcerpt'],
  [/^legalRefs\/\d+\/href$/, 'lawHref'],
  [/^legalRefs\/\d+\/effectiveFrom$/, 'lawFrom'],
  [/^legalRefs\/\d+\/verifiedBy/, 'lawVerifiedBy'],
  [/^legalRefs\/\d+\/verifiedAt$/, 'lawVerifiedAt'],
  [/^contact\/name/, 'contactName'],
  [/^contact\/phone$/, 'contactPhone'],
  [/^contact\/email$/, 'contactEmail'],
  [/^decidedBy\/name/, 'decidedBy'],
  [/^decidedBy\/decision/, 'decision'],
  [/^decidedBy\/date$/, 'decidedOn'],
  [/^decidedBy\/href$/, 'decisionHref'],
  [/^acknowledgement\/by$/, 'acknowledgeBy'],
  [/^attachments\/.*$/, 'documents'],
  [/^scope\/label/, 'scope'],
  [/^scope\/places.*$/, 'buildings'],
  [/^correctionNote/, 'correctionNote'],
  [/^note/, 'endNote'],
];

const inEveryLanguage: readonly string[] = [
  ...wordFields,
  ...['lawTitle', 'lawExcerpt', 'lawVerifiedBy', 'contactName', 'decidedBy', 'decision'],
  ...['scope', 'correctionNote', 'endNote'],
];

/** `/content/title/en` is the field `title/en`; a text that is missing altogether, its first. */
const fieldOf = (pointer: string, lang: string): string => {
  const path = pointer.replace(/^\/(content\/)?/, '');
  const [place, name] = places.find(([pattern]) => pattern.test(path)) ?? [];
  const field = place && name ? path.replace(place, name) : path;
  return inEveryLanguage.includes(field) ? inLanguage(field, lang) : field;
};

/** What the server could not take, by the fields of the form. */
export const problemsOf = (
  {fields}: Refusal,
  {problems, problem}: NoticeWords,
  lang: string,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    fields.map(({pointer, code}) => [fieldOf(pointer, lang), problems[code] ?? problem]),
  );
