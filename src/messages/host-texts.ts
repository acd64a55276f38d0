/** Words of the host's own, in place of ours: fetched only where a page has some. */
import {warnOnce} from '../portal/warn.js';
import {count} from './counting.js';
import type {Loaded, Script, Texts, TopicName} from './topic.js';

/**
 * Texts by their name. One with values has `{0}`, `{1}`, … where ours has them; or, where a number
 * chooses the words, one for each form: `{one: '{0} day', other: '{0} days'}`.
 */
export interface HostWords {
  readonly [name: string]: string | readonly string[] | HostWords;
}

/** Words by subject: `{lang: 'it', 'inquiry-form': {say: {send: 'Invia'}}}`. */
export type HostTexts = Readonly<
  Partial<Record<TopicName, {readonly terms?: HostWords; readonly say?: HostWords}>>
> & {
  /** The language they are in, BCP 47: they then serve pages in that language alone. */
  readonly lang?: string;
};

/** What the words are wanted for. */
export interface Wanted {
  /** The language asked for, BCP 47. */
  readonly lang: string;
  readonly subject: TopicName;
  /** All there are. */
  readonly subjects: readonly string[];
}

type Table = Readonly<Record<string, unknown>>;

const isTable = (value: unknown): value is Table =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const tableIn = (table: Table, name: string): Table => {
  const value = Object.prototype.hasOwnProperty.call(table, name) ? table[name] : undefined;
  return isTable(value) ? value : {};
};

/** `ours` with those of the host's words in their places that are meant for the language wanted. */
export function withHostTexts<T extends Texts>(
  ours: Loaded<T>,
  own: HostTexts | Element,
  {lang, subject, subjects}: Wanted,
): Loaded<T> {
  let texts = ours;
  for (const words of wordsOf(own)) {
    const spoken = typeof words.lang === 'string' ? words.lang : undefined;
    if (spoken && !serves(spoken, lang)) continue;
    const known = ['lang', ...subjects];
    warnOf(
      Object.keys(words).filter((name) => !known.includes(name)),
      `known are ${subjects.join()}`,
    );
    const strange: string[] = [];
    const {terms, say} = tableIn(words, subject);
    const place = {path: subject, lang: spoken ?? lang, strange};
    texts = {
      terms: merge(texts.terms, terms, {...place, path: `${subject}.terms`}),
      formal: merge(texts.formal, say, {...place, path: `${subject}.say`}),
      script: spoken ? scriptOf(spoken) : texts.script,
    };
    warnOf(strange, 'src/messages/en of the package has them all');
  }
  return texts;
}

const warnOf = (names: readonly string[], advice: string) => {
  if (names.length > 0) warnOnce(`there are no texts ${names.join(', ')} to replace; ${advice}.`);
};

const scriptOf = (lang: string): Script => ({
  lang,
  dir: /^(ar|fa|he|ur)\b/i.test(lang) ? 'rtl' : 'ltr',
});

/** `it` serves `it-CH`; `pt-BR` does not serve `pt-PT`, nor the other way round. */
const serves = (spoken: string, asked: string) =>
  `${asked}-`.toLowerCase().startsWith(`${spoken}-`.toLowerCase());

const read = new WeakMap<Element, Table>();

/** What was given, or what stands in the portal's scripts. */
function wordsOf(own: HostTexts | Element): readonly Table[] {
  if (!(own instanceof Element)) return [own];
  const scripts = own.parentElement?.querySelectorAll(':scope > [data-owner-texts]') ?? [own];
  return [...scripts].map((script) => {
    const words = read.get(script) ?? parse(script.textContent);
    read.set(script, words);
    return words;
  });
}

function parse(json: string): Table {
  try {
    const words: unknown = JSON.parse(json);
    if (isTable(words)) return words;
    warnOnce('data-owner-texts holds no JSON object.');
  } catch (error) {
    warnOnce(`data-owner-texts holds no JSON: ${String(error)}.`);
  }
  return {};
}

interface Place {
  readonly path: string;
  readonly lang: string;
  /** Paths of what we do not have, or not in that form. */
  readonly strange: string[];
}

/** Ours with the host's in their places; what has no place is named. */
function merge<Ours>(ours: Ours, own: unknown, place: Place): Ours {
  if (own === undefined) return ours;
  const merged = replacement(ours, own, place);
  if (merged === undefined) place.strange.push(place.path);
  return (merged ?? ours) as Ours;
}

function replacement(ours: unknown, own: unknown, place: Place): unknown {
  if (typeof ours === 'string') return typeof own === 'string' ? own : undefined;
  if (typeof ours === 'function') return spokenWith(own, place.lang);
  if (Array.isArray(ours)) {
    if (!Array.isArray(own)) return undefined;
    return ours.map((text: unknown, index) => merge(text, own[index], place));
  }
  if (!isTable(ours) || !isTable(own)) return undefined;
  const within = (name: string) => ({...place, path: `${place.path}.${name}`});
  const merged: Record<string, unknown> = {...ours};
  for (const [name, text] of Object.entries(own)) {
    if (name in merged) merged[name] = merge(ours[name], text, within(name));
    else place.strange.push(within(name).path);
  }
  return merged;
}

/** A text with values, from one with slots or from one for each form of the number. */
function spokenWith(own: unknown, lang: string) {
  if (typeof own === 'string') return (...values: unknown[]) => fill(own, values, lang);
  if (!isTable(own) || typeof own.other !== 'string') return undefined;
  const forms = own as {readonly other: string} & Partial<Record<Intl.LDMLPluralRule, string>>;
  let rules: Intl.PluralRules | undefined;
  return (...values: unknown[]) => {
    const number = values.find((value) => typeof value === 'number') ?? 0;
    rules ??= new Intl.PluralRules(lang);
    return fill(forms[rules.select(number)] ?? forms.other, values, lang);
  };
}

const fill = (template: string, values: readonly unknown[], lang: string): string =>
  template.replace(/\{(\d+)\}/g, (slot, index: string) => {
    const value = values[Number(index)];
    if (typeof value === 'number') return count(lang, value);
    return typeof value === 'string' ? value : slot;
  });
