/**
 * What most pages do without, fetched only where it is wanted: the friendly tone, and words of the
 * host's own.
 */
import {friendly} from './friendly.js';
import type {HostTexts} from './host-texts.js';
import type {Language, Loaded, Texts, Tone, Topic} from './topic.js';

/** `language` is the one of ours that serves the language asked for, `lang`, best. */
export async function loadOther<T extends Texts>(
  topic: Topic<T>,
  language: Language,
  lang: string,
  tone: Tone,
  own?: HostTexts | Element | null,
): Promise<Loaded<T>> {
  const ours = await loadOurs(topic, language, tone);
  if (!own) return ours;
  const {withHostTexts} = await import('./host-texts.js');
  return withHostTexts(ours, own, {lang, subject: topic.name, subjects: Object.keys(friendly)});
}

async function loadOurs<T extends Texts>(
  topic: Topic<T>,
  language: Language,
  tone: Tone,
): Promise<Loaded<T>> {
  const texts = await topic[language]();
  if (tone === 'formal') return texts;
  const toned = await friendly[topic.name][language]();
  return {terms: texts.terms, formal: toned.friendly};
}
