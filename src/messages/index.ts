import type {Catalogue} from './en.js';

/** How owners are addressed: `formal` as one writes to the elderly, `friendly` more freely. */
export type Tone = 'formal' | 'friendly';

/** Every text of the widgets, in one language and one tone. */
export interface Messages {
  /** Words that do not depend on the tone. */
  readonly terms: Catalogue['terms'];
  /** Sentences, in the tone wanted. */
  readonly say: Catalogue['formal'];
  /** The language of these texts, BCP 47. */
  readonly lang: Language;
}

const languages = {
  en: () => import('./en.js'),
  'zh-Hans': () => import('./zh-hans.js'),
  'zh-Hant': () => import('./zh-hant.js'),
} satisfies Record<string, () => Promise<{catalogue: Catalogue}>>;

/** A language there is a catalogue for. */
export type Language = keyof typeof languages;

/** The catalogue that serves a BCP 47 language best; English where none does. */
export function matchLanguage(lang: string): Language {
  const [language, ...subtags] = lang.toLowerCase().split(/[-_]/);
  if (language !== 'zh') return 'en';
  const traditional = ['hant', 'tw', 'hk', 'mo'].some((subtag) => subtags.includes(subtag));
  return traditional && !subtags.includes('hans') ? 'zh-Hant' : 'zh-Hans';
}

/** Loads the texts for a language and tone; rejects only where their file cannot be loaded. */
export async function loadMessages(lang: string, tone: Tone): Promise<Messages> {
  const language = matchLanguage(lang);
  const {catalogue} = await languages[language]();
  return {terms: catalogue.terms, say: catalogue[tone], lang: language};
}
