/**
 * What counts of a number that people type or paste: full-width forms are plain ones; blanks,
 * dashes and characters nobody sees are nothing.
 */
export const typed = (text: string) => text.normalize('NFKC').replace(/[\s\p{Dash}\p{Cf}]/gu, '');
