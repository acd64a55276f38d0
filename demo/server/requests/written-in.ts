/** Scripts, with how many of their letters say about as much as one Chinese character. */
const scripts = [
  {letters: /\p{Script=Han}/gu, weight: 1, written: ['Hans', 'Hant', 'Jpan']},
  {letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, weight: 4, written: ['Jpan']},
  {letters: /\p{Script=Hangul}/gu, weight: 1, written: ['Kore']},
  {letters: /\p{Script=Arabic}/gu, weight: 0.4, written: ['Arab']},
  {letters: /\p{Script=Cyrillic}/gu, weight: 0.4, written: ['Cyrl']},
  {letters: /\p{Script=Latin}/gu, weight: 0.4, written: ['Latn']},
];

const scriptOf = (tag: string): string => {
  try {
    return new Intl.Locale(tag).maximize().script ?? '';
  } catch {
    return '';
  }
};

/**
 * Which of some languages a text is written in, by its script: the first of `likely` that has it.
 * Undefined where none has: nothing is said of a text then, rather than something wrong.
 */
export const writtenIn = (
  text: string | null | undefined,
  likely: readonly (string | null | undefined)[],
): string | undefined => {
  const [most] = scripts
    .map(({letters, weight, written}) => ({
      much: weight * (text?.match(letters)?.length ?? 0),
      written,
    }))
    .sort((one, other) => other.much - one.much);
  if (!most || most.much === 0) return undefined;
  return likely.find((tag) => tag && most.written.includes(scriptOf(tag))) ?? undefined;
};
