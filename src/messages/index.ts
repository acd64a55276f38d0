import {common} from './common.js';
import type {HostTexts, HostWords} from './host-texts.js';
import type {
  FormalLanguage,
  FullLanguage,
  Language,
  Loaded,
  Messages,
  Texts,
  Tone,
  Topic,
  TopicName,
} from './topic.js';

export type {
  FormalLanguage,
  FullLanguage,
  HostTexts,
  HostWords,
  Language,
  Messages,
  Texts,
  Tone,
  Topic,
  TopicName,
};

/** How a widget is to speak. */
export interface Wanted {
  /** BCP 47, as the page or the webmaster wrote it. */
  readonly lang: string;
  readonly tone: Tone;
  /** Words of the host's own, or the first element of the page that has some. */
  readonly texts?: HostTexts | Element | null;
}

/** The language of ours that serves a BCP 47 language best; English where none does. */
export function matchLanguage(lang: string): Language {
  const tag = lang.toLowerCase().replace(/_/g, '-');
  const [language = 'en'] = /^(ar|de|es|fr|ja|ko|zh)\b/.exec(tag) ?? [];
  if (language !== 'zh') return language as Language;
  return /-(hant|tw|hk|mo)\b/.test(tag) && !/-hans\b/.test(tag) ? 'zh-Hant' : 'zh-Hans';
}

/**
 * Loads the texts of a widget, the host's own in their places; rejects only where their files cannot
 * be loaded.
 */
export async function loadMessages<T extends Texts>(
  topic: Topic<T>,
  wanted: Wanted,
): Promise<Messages<T>> {
  const language = matchLanguage(wanted.lang);
  const load = async <One extends Texts>(one: Topic<One>): Promise<Loaded<One>> =>
    // Most pages need no more than their own language, formally.
    language in one && wanted.tone === 'formal' && !wanted.texts
      ? one[language as FullLanguage]()
      : (await import('./other-words.js')).loadOther(one, language, wanted);
  const [shared, texts] = await Promise.all([load(common), load(topic)]);
  return {
    terms: {...shared.terms, ...texts.terms},
    say: {...shared.formal, ...texts.formal},
    lang: language,
    dir: 'ltr',
    ...texts.script,
  };
}
