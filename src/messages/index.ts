import {common} from './common.js';
import type {HostTexts, HostWords} from './host-texts.js';
import type {Language, Loaded, Messages, Texts, Tone, Topic, TopicName} from './topic.js';

export type {HostTexts, HostWords, Language, Messages, Texts, Tone, Topic, TopicName};

/** The language of ours that serves a BCP 47 language best; English where none does. */
export function matchLanguage(lang: string): Language {
  const tag = lang.toLowerCase().replace(/_/g, '-');
  if (!/^zh\b/.test(tag)) return 'en';
  return /-(hant|tw|hk|mo)\b/.test(tag) && !/-hans\b/.test(tag) ? 'zh-Hant' : 'zh-Hans';
}

/**
 * Loads the texts of a widget, the host's own in their places; rejects only where their files cannot
 * be loaded.
 */
export async function loadMessages<T extends Texts>(
  topic: Topic<T>,
  lang: string,
  tone: Tone,
  own?: HostTexts | Element | null,
): Promise<Messages<T>> {
  const language = matchLanguage(lang);
  const load = async <One extends Texts>(one: Topic<One>): Promise<Loaded<One>> =>
    // Most pages need no more than their own language, formally.
    tone === 'formal' && !own
      ? one[language]()
      : (await import('./other-words.js')).loadOther(one, language, lang, tone, own);
  const [shared, texts] = await Promise.all([load(common), load(topic)]);
  return {
    terms: {...shared.terms, ...texts.terms},
    say: {...shared.formal, ...texts.formal},
    lang: language,
    dir: 'ltr',
    ...texts.script,
  };
}
