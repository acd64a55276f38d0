import {matchLanguage} from '../messages/index.js';

const formatters = new Map<string, Intl.DateTimeFormat>();
const moment: Intl.DateTimeFormatOptions = {dateStyle: 'long', timeStyle: 'short'};
const clock: Intl.DateTimeFormatOptions = {day: 'numeric', hour: 'numeric', minute: 'numeric'};

/** In which language, and on whose clock. */
export interface DateSettings {
  /** BCP 47. */
  readonly lang: string | undefined;
  /** The community's IANA zone; the reader's own clock when absent. */
  readonly timeZone: string | undefined;
}

/** Writes moments in full, as the owner's language does, on the community's clock. */
export class Dates {
  readonly #lang: string;
  readonly #timeZone: string | undefined;

  constructor({lang, timeZone}: DateSettings) {
    this.#lang = canonicalLanguage(lang);
    this.#timeZone = timeZone;
  }

  /** A day, e.g. `3 December 2026`. */
  day(time: string): string {
    return this.#formatter({dateStyle: 'long'}).format(new Date(time));
  }

  /** A moment, e.g. `3 December 2026 at 14:00`; the zone is named where the reader's differs. */
  moment(time: string): string {
    return this.#formatter(moment).format(new Date(time)) + this.#zoneNote(time);
  }

  /** From one moment to another, e.g. `3 December 2026, 14:00 – 16:00`. */
  period(from: string, to: string): string {
    const [start, end] = [new Date(from), new Date(to)];
    // An end before its start is the host's slip: shown as it was published.
    if (end < start) return `${this.moment(from)} – ${this.moment(to)}`;
    return this.#formatter(moment).formatRange(start, end) + this.#zoneNote(to);
  }

  /** A time of day, e.g. `14:00`. */
  time(time: string): string {
    return this.#formatter({timeStyle: 'short'}).format(new Date(time));
  }

  /** A day of the week, e.g. `Thursday`. */
  weekday(time: string): string {
    return this.#formatter({weekday: 'long'}).format(new Date(time));
  }

  /** From one day to another, e.g. `1 January 2025 – 31 December 2025`. */
  span(from: string, to: string): string {
    return `${this.day(from)} – ${this.day(to)}`;
  }

  #zoneNote(time: string): string {
    if (!this.#timeZone) return '';
    const at = new Date(time);
    const there = this.#formatter(clock).format(at);
    const here = formatter(this.#lang, clock).format(at);
    return there === here ? '' : ` (${this.#timeZone})`;
  }

  #formatter(style: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
    return formatter(this.#lang, style, this.#timeZone);
  }
}

/**
 * The first formatter of a page takes tens of milliseconds to make: one that writes days as they
 * stand in a document, made while the document is on its way.
 */
export const prepareDays = (lang: string | undefined): void => {
  formatter(canonicalLanguage(lang), {dateStyle: 'long'}, 'UTC');
};

/** Formatters are costly to make: one for each use, shared by all widgets. */
function formatter(lang: string, style: Intl.DateTimeFormatOptions, timeZone?: string) {
  const key = JSON.stringify([lang, timeZone, style]);
  let made = formatters.get(key);
  if (!made) formatters.set(key, (made = create(lang, style, timeZone)));
  return made;
}

function create(lang: string, style: Intl.DateTimeFormatOptions, timeZone?: string) {
  // In the digits that receipts and telephone numbers have.
  const plain = {...style, numberingSystem: 'latn'};
  try {
    return new Intl.DateTimeFormat(lang, {...plain, timeZone});
  } catch {
    // A zone this browser does not know, from the backend: the reader's own clock is next best.
    return new Intl.DateTimeFormat(lang, plain);
  }
}

/** The language as `Intl` takes it; an unreadable tag falls back to the language of our texts. */
export function canonicalLanguage(lang = ''): string {
  try {
    return Intl.getCanonicalLocales(lang)[0] ?? matchLanguage(lang);
  } catch {
    return matchLanguage(lang);
  }
}
