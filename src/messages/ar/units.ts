import {count} from '../counting.js';

/** Words for each form a number asks for. */
type Forms = Readonly<Record<Intl.LDMLPluralRule, string>>;

/** Without `Intl.PluralRules`: see `count`. */
export function plural(number: number, {zero, one, two, few, many, other}: Forms): string {
  const last = number % 100;
  return [zero, one, two][number] ?? (last > 10 ? many : last > 2 ? few : other);
}

/** A noun after its number; one and two need no digit beside them. */
export interface Noun {
  /** E.g. `حرف واحد`. */
  readonly one: string;
  /** E.g. `حرفان`. */
  readonly two: string;
  /** After 3 to 10. */
  readonly few: string;
  /** After 11 to 99. */
  readonly many: string;
  /** After none, and after whole hundreds. */
  readonly other: string;
}

export const numbered = (number: number, {one, two, few, many, other}: Noun): string => {
  const digits = count('ar', number);
  return plural(number, {
    zero: `${digits} ${other}`,
    one,
    two,
    few: `${digits} ${few}`,
    many: `${digits} ${many}`,
    other: `${digits} ${other}`,
  });
};

/** What may be written from left to right, such as a telephone number, kept in its own order. */
export const isolated = (text: string): string => `\u2068${text}\u2069`;

export const characters = (number: number): string =>
  numbered(number, {one: 'حرف واحد', two: 'حرفان', few: 'أحرف', many: 'حرفًا', other: 'حرف'});

const seconds: Noun = {
  one: 'ثانية واحدة',
  two: 'ثانيتان',
  few: 'ثوانٍ',
  many: 'ثانية',
  other: 'ثانية',
};
const minutes: Noun = {
  one: 'دقيقة واحدة',
  two: 'دقيقتان',
  few: 'دقائق',
  many: 'دقيقة',
  other: 'دقيقة',
};
const hours: Noun = {
  one: 'ساعة واحدة',
  two: 'ساعتان',
  few: 'ساعات',
  many: 'ساعة',
  other: 'ساعة',
};

/** Rounded up: to minutes from a minute and a half on, to hours from an hour and a half on. */
export function duration(time: number): string {
  if (time < 90) return numbered(time, seconds);
  const inMinutes = Math.ceil(time / 60);
  return inMinutes < 90 ? numbered(inMinutes, minutes) : numbered(Math.ceil(time / 3600), hours);
}

export const entriesNeed = (number: number): string =>
  numbered(number, {
    one: 'خانة واحدة تحتاج',
    two: 'خانتان تحتاجان',
    few: 'خانات تحتاج',
    many: 'خانة تحتاج',
    other: 'خانة تحتاج',
  });
