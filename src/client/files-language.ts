/** Language and script, with the script a region implies: `zh-TW` is `zh-Hant`. */
const likelyScript = (tag: string) => {
  try {
    const {language, script} = new Intl.Locale(tag).maximize();
    return {language, script};
  } catch {
    return {language: tag, script: undefined};
  }
};

/** The best of these languages for the one asked for; the first where none fits. */
export const nearestLanguage = (
  asked: string | undefined,
  languages: readonly string[],
): string | undefined => {
  const wanted = asked ? likelyScript(asked) : undefined;
  const same = languages.filter((tag) => likelyScript(tag).language === wanted?.language);
  return same.find((tag) => likelyScript(tag).script === wanted?.script) ?? same[0] ?? languages[0];
};
