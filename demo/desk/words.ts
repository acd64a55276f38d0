import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {en, type Messages} from './messages/en.js';
import {zhHans} from './messages/zh-hans.js';

export const languages = {'zh-Hans': zhHans, en} as const satisfies Record<string, Messages>;

export type DeskLanguage = keyof typeof languages;

const storageKey = 'desk-language';

const isDeskLanguage = (value: unknown): value is DeskLanguage =>
  typeof value === 'string' && value in languages;

/** Storage may be closed to us; then the browser's own language decides each time. */
const remembered = (): DeskLanguage => {
  try {
    const stored = localStorage.getItem(storageKey);
    if (isDeskLanguage(stored)) return stored;
  } catch {
    /* falls through to the browser's language */
  }
  return navigator.language.startsWith('en') ? 'en' : 'zh-Hans';
};

let chosen = remembered();
document.documentElement.lang = chosen;
const listeners = new Set<() => void>();

export const currentLanguage = (): DeskLanguage => chosen;

export const chooseLanguage = (language: DeskLanguage) => {
  chosen = language;
  document.documentElement.lang = language;
  try {
    localStorage.setItem(storageKey, language);
  } catch {
    /* chosen for this page only */
  }
  for (const listener of listeners) listener();
};

const formatters = new Map<string, Intl.DateTimeFormat>();

const formatter = (options: Intl.DateTimeFormatOptions) => {
  const key = chosen + JSON.stringify(options);
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(chosen, options);
  formatters.set(key, made);
  return made;
};

const time = {hour: '2-digit', minute: '2-digit', hourCycle: 'h23'} as const;

/** Gives its host the words and dates of the chosen language, and renders it again on a change. */
export class Words implements ReactiveController {
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get messages(): Messages {
    return languages[chosen];
  }

  hostConnected() {
    listeners.add(this.#handleChange);
  }

  hostDisconnected() {
    listeners.delete(this.#handleChange);
  }

  /** A state's word; a state nobody here knows keeps the label its backend gives it. */
  state(state: string, label = state): string {
    const known: Record<string, string> = this.messages.states;
    return known[state] ?? label;
  }

  languageName(tag: string): string {
    try {
      return new Intl.DisplayNames(chosen, {type: 'language'}).of(tag) ?? tag;
    } catch {
      return tag;
    }
  }

  /** Date and time in full; today's year is left out. */
  dateTime(at: string | Date): string {
    const date = new Date(at);
    const thisYear = date.getFullYear() === new Date().getFullYear();
    return formatter({
      year: thisYear ? undefined : 'numeric',
      month: 'short',
      day: 'numeric',
      weekday: 'short',
      ...time,
    }).format(date);
  }

  /** The time today, else the day: for narrow places. */
  brief(at: string): string {
    const date = new Date(at);
    const isToday = date.toDateString() === new Date().toDateString();
    return formatter(isToday ? time : {month: 'short', day: 'numeric'}).format(date);
  }

  #handleChange = () => this.#host.requestUpdate();
}
