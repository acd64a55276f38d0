import {ContextConsumer} from '@lit/context';
import type {ReactiveControllerHost} from 'lit';
import type {PortalError} from '../client/index.js';
import {
  loadMessages,
  matchLanguage,
  type Messages,
  type Texts,
  type Topic,
} from '../messages/index.js';
import {localeContext, type LocaleSettings} from '../portal/contexts.js';

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Writes moments as the owner's language does. */
export interface Dates {
  /**
   * A moment in full, e.g. `3 December 2026 at 14:00`, on the community's clock; the zone is named
   * where the reader's own clock differs.
   */
  dateTime(time: string, timeZone?: string): string;
  /** A day in full, e.g. `3 December 2026`. */
  date(time: string, timeZone?: string): string;
}

/** Words, dates and numbers in the language and tone of the widget's portal. */
export class Localize<T extends Texts> implements Dates {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #settings?: LocaleSettings;
  readonly #topic: Topic<T>;
  #messages?: Messages<T>;

  constructor(host: ReactiveControllerHost & HTMLElement, topic: Topic<T>) {
    this.#host = host;
    this.#topic = topic;
    new ContextConsumer(host, {
      context: localeContext,
      subscribe: true,
      callback: (settings) => this.#use(settings),
    });
  }

  /** Every text; absent until the language has been loaded. */
  get messages(): Messages<T> | undefined {
    return this.#messages;
  }

  /** The language to ask the backend for, BCP 47. */
  get lang(): string | undefined {
    return this.#settings?.lang;
  }

  /** How the owner is addressed. */
  get tone() {
    return this.#settings?.tone;
  }

  /** What happened and what to do, in the owner's words; empty until the language is there. */
  trouble({kind, retryAfter}: PortalError): string {
    const say = this.#messages?.say;
    if (!say) return '';
    const advice =
      retryAfter === undefined ? say.errorAdvice : say.waitSeconds(Math.ceil(retryAfter / 1000));
    return [say.errors[kind], advice].join(say.sentenceGap);
  }

  dateTime(time: string, timeZone?: string): string {
    return this.#format(time, timeZone, {dateStyle: 'long', timeStyle: 'short'});
  }

  date(time: string, timeZone?: string): string {
    return this.#format(time, timeZone, {dateStyle: 'long'});
  }

  #format(time: string, zone: string | undefined, style: Intl.DateTimeFormatOptions): string {
    const at = new Date(time);
    const ownZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const text = this.#formatter(zone ?? ownZone, style).format(at);
    if (!zone || !style.timeStyle) return text;
    const clock = {hour: 'numeric', minute: 'numeric', day: 'numeric'} as const;
    const sameClock =
      this.#formatter(zone, clock).format(at) === this.#formatter(ownZone, clock).format(at);
    return sameClock ? text : `${text} (${zone})`;
  }

  /** Formatters are costly to make: one per language, zone and style, shared by all widgets. */
  #formatter(timeZone: string, style: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
    const lang = canonical(this.#settings?.lang);
    const key = `${lang}|${timeZone}|${JSON.stringify(style)}`;
    let formatter = formatters.get(key);
    if (!formatter) {
      formatter = create(lang, timeZone, style);
      formatters.set(key, formatter);
    }
    return formatter;
  }

  #use(settings: LocaleSettings | undefined) {
    this.#settings = settings;
    this.#host.requestUpdate();
    if (!settings) return;
    loadMessages(this.#topic, settings.lang, settings.tone).then(
      (messages) => {
        // A slower, earlier language must not overwrite the present one.
        if (this.#settings !== settings) return;
        this.#messages = messages;
        this.#host.requestUpdate();
      },
      // Without its words a widget cannot speak: it goes on showing its fallback content.
      () => undefined,
    );
  }
}

function create(lang: string, timeZone: string, style: Intl.DateTimeFormatOptions) {
  try {
    return new Intl.DateTimeFormat(lang, {...style, timeZone});
  } catch {
    // A zone this browser does not know, from the backend: the reader's own clock is next best.
    return new Intl.DateTimeFormat(lang, style);
  }
}

/** The language as `Intl` takes it; an unreadable tag falls back to the catalogue's language. */
function canonical(lang = ''): string {
  try {
    return Intl.getCanonicalLocales(lang)[0] ?? matchLanguage(lang);
  } catch {
    return matchLanguage(lang);
  }
}
