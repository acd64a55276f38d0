const numbers = new Map<string, Intl.NumberFormat>();

/** Words for one and for several, in the languages that have no other forms. */
export interface Forms {
  readonly one: string;
  readonly other: string;
}

/** A whole number as the language writes it, e.g. `4,000`; in the digits that receipts have. */
export function count(lang: string, number: number): string {
  // A browser's first format takes a slow phone a tenth of a second, which an owner would wait for.
  if (number >= 0 && number < 1000) return String(number);
  let format = numbers.get(lang);
  if (!format) numbers.set(lang, (format = new Intl.NumberFormat(lang, {numberingSystem: 'latn'})));
  return format.format(number);
}
