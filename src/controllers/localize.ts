import {ContextConsumer} from '@lit/context';
import type {ReactiveControllerHost} from 'lit';
import type {PortalError, PortalErrorKind} from '../client/index.js';
import {loadMessages, type Messages, type Texts, type Topic} from '../messages/index.js';
import {askInTurn, localeContext, type LocaleSettings} from '../portal/contexts.js';

/** Failures that do not pass by waiting. */
const lasting: ReadonlySet<PortalErrorKind> = new Set([
  'unauthenticated',
  'forbidden',
  'not-found',
  'invalid',
  'too-large',
  'not-offered',
]);

/** The widget's words, in the language and tone of its portal. */
export class Localize<T extends Texts> {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #topic: Topic<T>;
  #settings?: LocaleSettings;
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

  /** The size of text and of what is pressed. */
  get size() {
    return this.#settings?.size;
  }

  /** Sends for words that will be needed soon. */
  fetch(topic: Topic<Texts>): void {
    if (this.#settings) loadMessages(topic, this.#settings).catch(() => undefined);
  }

  /** What happened and what to do, in the owner's words; empty until the language is there. */
  trouble({kind, retryAfter, phone, problem}: PortalError): string {
    const say = this.#messages?.say;
    if (!say) return '';
    const passing = lasting.has(kind) ? '' : say.errorAdvice;
    const advice =
      retryAfter === undefined ? passing : say.waitSeconds(Math.ceil(retryAfter / 1000));
    const call = phone && say.callInstead(phone);
    // What was too much, and what to do, a backend says in the owner's language.
    const what = (kind === 'rate-limited' && problem?.detail) || say.errors[kind];
    return [what, advice, call].filter(Boolean).join(say.sentenceGap);
  }

  #use(settings: LocaleSettings | undefined) {
    this.#settings = settings;
    this.#host.toggleAttribute('data-large', settings?.size === 'large');
    this.#host.requestUpdate();
    if (!settings) return;
    loadMessages(this.#topic, settings).then(
      (messages) => {
        // A slower, earlier language must not overwrite the present one.
        if (this.#settings !== settings) return;
        this.#messages = messages;
        this.#host.dir = messages.dir;
        this.#host.requestUpdate();
      },
      // Without its words a widget cannot speak: it goes on showing its fallback content.
      () => askInTurn(() => this.#use(this.#settings)),
    );
  }
}
