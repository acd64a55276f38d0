import type * as common from './en/common.js';

/** How owners are addressed: `formal` as one writes to the elderly, `friendly` more freely. */
export type Tone = 'formal' | 'friendly';

/** A language there are texts in. */
export type Language = 'en' | 'zh-Hans' | 'zh-Hant';

/** What a file of texts holds. English is the measure for every other language. */
export interface Texts {
  /** Words that do not depend on the tone. */
  readonly terms: object;
  /** Sentences. */
  readonly formal: object;
}

/** Where the texts on one subject are: fetched in the page's language and tone, and no others. */
export type Topic<T extends Texts> = Readonly<
  Record<
    Language,
    {
      readonly formal: () => Promise<T>;
      readonly friendly: () => Promise<{readonly friendly: T['formal']}>;
    }
  >
>;

/** The texts one widget needs, in one language and one tone. */
export interface Messages<T extends Texts = Texts> {
  /** Words that do not depend on the tone. */
  readonly terms: (typeof common)['terms'] & T['terms'];
  /** Sentences, in the tone wanted. */
  readonly say: (typeof common)['formal'] & T['formal'];
  /** The language of these texts, BCP 47. */
  readonly lang: Language;
}
