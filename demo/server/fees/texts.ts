import {inLanguage, type Localized} from '../languages.js';

const usual = ['de', 'en', 'zh-Hans', 'zh-Hant'];

/** Whether it is one text in several languages, and no other object. */
const isLocalized = (value: object, languages: readonly string[]): value is Localized => {
  const members = Object.entries(value);
  return (
    members.length > 0 &&
    members.every(([tag, text]) => languages.includes(tag) && typeof text === 'string')
  );
};

/** Nothing of the contract is nested deeper. */
const depthLimit = 60;

/** A document with every text in the language nearest to `lang`; all else as it is. */
export const textsIn = (
  value: unknown,
  lang: string,
  languages: readonly string[] = [],
  depth = 0,
): unknown => {
  if (typeof value !== 'object' || value === null || depth > depthLimit) return value;
  if (Array.isArray(value)) {
    return value.map((item: unknown) => textsIn(item, lang, languages, depth + 1));
  }
  if (isLocalized(value, [...usual, ...languages])) return inLanguage(value, lang);
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [
      key,
      textsIn(member, lang, languages, depth + 1),
    ]),
  );
};
