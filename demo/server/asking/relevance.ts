/** A text that may be what an owner is writing about. */
export interface Candidate {
  readonly texts: readonly string[];
  /** Words that call for it, in any language. */
  readonly keywords: readonly string[];
}

const normal = (text: string) => text.normalize('NFKC').toLowerCase();

const han = /\p{Script=Han}/u;

/** Latin words count as wholes, with their endings; Chinese ones wherever they stand. */
const occurs = (keyword: string, text: string) => {
  const at = text.indexOf(keyword);
  if (at < 0 || han.test(keyword)) return at >= 0;
  const isLetter = (character: string | undefined) => /[\p{L}\p{N}]/u.test(character ?? '');
  for (let from = at; from >= 0; from = text.indexOf(keyword, from + 1)) {
    if (!isLetter(text[from - 1])) return true;
  }
  return false;
};

/** How many of the words occur in the text. */
export const countOccurring = (words: readonly string[], text: string): number => {
  const where = normal(text);
  return new Set(words.map(normal).filter((word) => word && occurs(word, where))).size;
};

const idle = new Set(
  (
    'the and for are was with has have not can you our this that there when what how please ' +
    '请问 我们 您好 怎么 什么 一下 可以 是不 不是 我家 請問 我們 怎麼 什麼'
  ).split(' '),
);

/** Words of alphabets, pairs of Han characters: Chinese puts no blanks between its words. */
const termsOf = (text: string): Set<string> => {
  const found = new Set<string>();
  for (const [run] of normal(text).matchAll(/\p{Script=Han}+|[\p{L}\p{N}]+/gu)) {
    if (!han.test(run)) {
      if (run.length > 2) found.add(run);
      continue;
    }
    const characters = [...run];
    characters
      .slice(1)
      .forEach((character, index) => found.add(`${characters[index]}${character}`));
  }
  idle.forEach((word) => found.delete(word));
  return found;
};

/** Two texts are alike when they share this much of the shorter one, and at least two terms. */
const alike = 0.3;

/** How well a text fits what the owner writes; 0 where it does not. */
export const relevance = (words: string, {texts, keywords}: Candidate): number => {
  const called = countOccurring(keywords, words);
  const asked = termsOf(words);
  const shares = texts.map((text) => {
    const terms = termsOf(text);
    const shared = [...terms].filter((term) => asked.has(term)).length;
    const share = shared / Math.max(1, Math.min(terms.size, asked.size));
    return shared > 1 && share >= alike ? share : 0;
  });
  return called + Math.max(0, ...shares);
};
