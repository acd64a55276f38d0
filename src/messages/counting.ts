const plurals = new Map<string, Intl.PluralRules>();
const numbers = new Map<string, Intl.NumberFormat>();

/** The word for this many, e.g. `plural('en', 1, {one: 'day', other: 'days'})`. */
export function plural(
  lang: string,
  count: number,
  words: {readonly other: string} & Partial<Record<Intl.LDMLPluralRule, string>>,
): string {
  let rules = plurals.get(lang);
  if (!rules) plurals.set(lang, (rules = new Intl.PluralRules(lang)));
  return words[rules.select(count)] ?? words.other;
}

/** A whole number as the language writes it, e.g. `4,000`; in the digits that receipts have. */
export function count(lang: string, number: number): string {
  let format = numbers.get(lang);
  if (!format) numbers.set(lang, (format = new Intl.NumberFormat(lang, {numberingSystem: 'latn'})));
  return format.format(number);
}
