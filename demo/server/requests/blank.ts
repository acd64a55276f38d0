import {invalid} from '../http/problem.js';

/** Blanks, control and format characters, joiners and fillers: nothing of it can be seen. */
const unseen = /^[\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]*$/u;

/** Whether a text says nothing. */
export const isBlank = (text: string | undefined) => text === undefined || unseen.test(text);

/** Throws a 422 for the texts, by JSON Pointer, that are there but say nothing. */
export const refuseBlank = (texts: Readonly<Record<string, string | undefined>>) => {
  const blanks = Object.entries(texts).filter(([, text]) => text !== undefined && isBlank(text));
  if (blanks.length === 0) return;
  throw invalid(
    blanks.map(([pointer]) => ({pointer, code: 'required', detail: 'This is needed.'})),
  );
};
