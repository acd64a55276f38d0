/** What each answer, and each thing listed in one, is written in. */
const languages = new WeakMap<object, string>();

/** The language an answer of a client is in, BCP 47; undefined where the backend did not say. */
export const languageOf = (answer: object): string | undefined => languages.get(answer);

/**
 * Says which language an answer is in, so that widgets can mark it where the page speaks another;
 * what is no BCP 47 tag says nothing. Of a page or list, each of its `items` is.
 */
export const markLanguage = (answer: object, tag: string | null | undefined): void => {
  if (!tag || /[^\w-]/.test(tag)) return;
  const {items = []} = answer as {items?: readonly object[]};
  for (const part of [answer, items, ...items]) languages.set(part, tag);
};
