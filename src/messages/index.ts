import {common} from './common.js';
import type {Language, Messages, Texts, Tone, Topic} from './topic.js';

export type {Language, Messages, Texts, Tone, Topic};

/** The language of ours that serves a BCP 47 language best; English where none does. */
export function matchLanguage(lang: string): Language {
  const [language, ...subtags] = lang.toLowerCase().split(/[-_]/);
  if (language !== 'zh') return 'en';
  const traditional = ['hant', 'tw', 'hk', 'mo'].some((subtag) => subtags.includes(subtag));
  return traditional && !subtags.includes('hans') ? 'zh-Hant' : 'zh-Hans';
}

/** Loads the texts of a widget; rejects only where their files cannot be loaded. */
export async function loadMessages<T extends Texts>(
  topic: Topic<T>,
  lang: string,
  tone: Tone,
): Promise<Messages<T>> {
  const language = matchLanguage(lang);
  const [shared, own] = await Promise.all([
    loadTopic(common, language, tone),
    loadTopic(topic, language, tone),
  ]);
  return {
    terms: {...shared.terms, ...own.terms},
    say: {...shared.formal, ...own.formal},
    lang: language,
  };
}

async function loadTopic<T extends Texts>(
  topic: Topic<T>,
  language: Language,
  tone: Tone,
): Promise<Pick<T, 'terms' | 'formal'>> {
  const {formal, friendly} = topic[language];
  if (tone === 'formal') return formal();
  const [texts, toned] = await Promise.all([formal(), friendly()]);
  return {terms: texts.terms, formal: toned.friendly};
}
