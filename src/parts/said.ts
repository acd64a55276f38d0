import {html, type nothing} from 'lit';

/** A language as `lang` takes it; `nothing` where it is the one around, or is not known. */
export type Spoken = string | typeof nothing;

/** Holds the place of what is said; no sentence of ours has it. */
const place = '\ufffc';

/** A sentence of ours with somebody else's words in it, which are marked as theirs. */
export const sentenceWith = (sentence: (words: string) => string, words: string, lang: Spoken) => {
  const [before, after] = sentence(place).split(place);
  return html`${before}<bdi lang=${lang}>${words}</bdi>${after}`;
};

/** Words that stand by themselves, marked as somebody else's; undefined where there are none. */
export const saidIn = (words: string | undefined, lang: Spoken) =>
  words === undefined ? undefined : html`<bdi lang=${lang}>${words}</bdi>`;
