/**
 * What most pages do without, fetched only where it is wanted: the friendly tone, the languages that
 * speak formally alone, and words of the host's own.
 */
import {friendly} from './friendly.js';
import type {Wanted} from './index.js';
import type {FormalLanguage, FullLanguage, Language, Loaded, Texts, Tone, Topic} from './topic.js';

/** `language` is the one of ours that serves the language wanted best. */
export async function loadOther<T extends Texts>(
  topic: Topic<T>,
  language: Language,
  {lang, tone, texts: own}: Wanted,
): Promise<Loaded<T>> {
  const ours = await (language in topic
    ? loadFull(topic, language as FullLanguage, tone)
    : loadFormal(topic, language as FormalLanguage));
  if (!own) return ours;
  const {withHostTexts} = await import('./host-texts.js');
  return withHostTexts(ours, own, {lang, subject: topic.name, subjects: Object.keys(friendly)});
}

async function loadFull<T extends Texts>(
  topic: Topic<T>,
  language: FullLanguage,
  tone: Tone,
): Promise<Loaded<T>> {
  const texts = await topic[language]();
  if (tone === 'formal') return texts;
  const toned = await friendly[topic.name][language]();
  return {terms: texts.terms, formal: toned.friendly};
}

/** In English where the language cannot be had: a classic script may stand alone on its server. */
async function loadFormal<T extends Texts>(
  topic: Topic<T>,
  language: FormalLanguage,
): Promise<Loaded<T>> {
  const dir = language === 'ar' ? 'rtl' : 'ltr';
  try {
    const {moreLanguages} = await import('./more-languages.js');
    const {terms, formal} = (await moreLanguages[language][topic.name]()) as unknown as T;
    return {terms, formal, script: {lang: language, dir}};
  } catch {
    const {terms, formal} = await topic.en();
    return {terms, formal, script: {lang: 'en', dir: 'ltr'}};
  }
}
