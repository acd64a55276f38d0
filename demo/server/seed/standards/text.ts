import type {Localized} from '../../languages.js';

/** A text of the Chinese communities. */
export const text = (hans: string, hant: string, en: string): Localized => ({
  'zh-Hans': hans,
  'zh-Hant': hant,
  en,
});

/** A day as documents have it, on the clock of Shanghai. */
export const dateOf = (time: Date): string =>
  new Intl.DateTimeFormat('en-CA', {dateStyle: 'short', timeZone: 'Asia/Shanghai'}).format(time);

/** The month before this day, from its first day to its last. */
export const lastMonth = (now: Date) => {
  const [year = 0, month = 1] = dateOf(now).split('-').map(Number);
  const day = (date: number) =>
    new Date(Date.UTC(year, month - 1, date)).toISOString().slice(0, 10);
  const first = new Date(Date.UTC(year, month - 2, 1)).toISOString().slice(0, 10);
  return {from: first, to: day(0)};
};

/** The first day of a year, counted from the year of this day. */
export const newYear = (now: Date, years: number): string =>
  `${Number(dateOf(now).slice(0, 4)) + years}-01-01`;
