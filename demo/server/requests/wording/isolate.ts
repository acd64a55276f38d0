/**
 * Somebody's words inside a sentence of ours: whichever direction they run in, the rest of the
 * sentence keeps its own (Unicode's first-strong isolate).
 */
export const isolate = (words: string) => `\u2068${words.replace(/\p{Bidi_Control}/gu, '')}\u2069`;
