/** One text in several languages, by BCP 47 tag. */
export type Localized = Readonly<Record<string, string>>;

interface Likely {
  readonly language: string;
  readonly script: string | undefined;
}

const readTag = (tag: string): Likely | undefined => {
  try {
    const {language, script} = new Intl.Locale(tag).maximize();
    return {language, script};
  } catch {
    return undefined;
  }
};

/** Tags that were read before: reading them costs more than all else of a text. */
const known = new Map<string, Likely | undefined>();
/** Callers may name any tag; beyond so many none is kept. */
const mostKnown = 500;

/** Language and script, with the script a region implies: `zh-TW` is `zh-Hant`. */
const likelyScript = (tag: string): Likely | undefined => {
  if (known.has(tag)) return known.get(tag);
  const likely = readTag(tag);
  if (known.size < mostKnown) known.set(tag, likely);
  return likely;
};

/** The best of `available` for the tag asked for; the first one where none fits. */
export const bestLanguage = (wanted: string | undefined | null, available: readonly string[]) => {
  const first = available[0] ?? 'en';
  const asked = wanted ? likelyScript(wanted) : undefined;
  if (!asked) return first;
  const sameLanguage = available.filter((tag) => likelyScript(tag)?.language === asked.language);
  return (
    sameLanguage.find((tag) => likelyScript(tag)?.script === asked.script) ??
    sameLanguage[0] ??
    first
  );
};

/** The language `text` can be read in that is nearest to `lang`. */
export const languageOf = (text: Localized, lang: string) => bestLanguage(lang, Object.keys(text));

/** The text in the language nearest to `lang`. */
export const inLanguage = (text: Localized, lang: string): string =>
  text[languageOf(text, lang)] ?? '';
