import {css, html, LitElement, nothing} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import {Localize} from '../controllers/localize.js';
import {readAloud} from '../messages/read-aloud.js';
import {base} from '../styles/base.js';
import {controls} from '../styles/controls.js';
import {nested} from '../styles/nested.js';
import {sentencesIn, type Sentence} from './spoken-text.js';

const mark = 'owner-read-aloud';

/** Browsers that can mark a text without touching it. */
const highlights = (): Map<string, unknown> | undefined =>
  (CSS as {highlights?: Map<string, unknown>}).highlights;

/** How speech engines name what we write in. */
const spokenAs: Readonly<Record<string, readonly string[]>> = {
  'zh-Hans': ['zh-CN', 'cmn-Hans', 'zh-SG'],
  'zh-Hant': ['zh-TW', 'zh-HK', 'yue'],
};

/** A voice for the language; one of the same language from elsewhere where there is no nearer. */
function voiceFor(lang: string): SpeechSynthesisVoice | undefined {
  const voices = speechSynthesis.getVoices();
  const [language = lang] = lang.split('-');
  const wanted = [lang, ...(spokenAs[lang] ?? []), language];
  const isOf = (name: string) => (voice: SpeechSynthesisVoice) =>
    voice.lang.replace('_', '-').toLowerCase().startsWith(name.toLowerCase());
  for (const name of wanted) {
    const found = voices.find(isOf(name));
    if (found) return found;
  }
  return undefined;
}

/** Only one text of the page is read at a time. */
let stopReading: (() => void) | undefined;

/** Reads what it belongs to aloud, where the browser has a voice for the language; else nothing. */
@customElement('owner-read-aloud')
export class OwnerReadAloud extends LitElement {
  static override styles = [
    base,
    nested,
    controls,
    css`
      .row {
        display: flex;
        flex-wrap: wrap;
        gap: 0.6em;
      }

      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];

  /** What is read: a selector within the same widget. */
  @property({attribute: false}) of = '';

  /** The language of the text, BCP 47; the widget's own unless set. */
  @property({attribute: false}) textLang?: string | typeof nothing;

  @state() private phase: 'silent' | 'speaking' | 'paused' = 'silent';
  @state() private voice?: SpeechSynthesisVoice;
  @state() private at = 0;

  readonly #localize = new Localize(this, readAloud);
  #sentences: readonly Sentence[] = [];

  get #lang(): string {
    const {textLang} = this;
    return typeof textLang === 'string' ? textLang : (this.#localize.messages?.lang ?? '');
  }

  get #isReading(): boolean {
    return stopReading === this.#stop;
  }

  override connectedCallback() {
    super.connectedCallback();
    speechSynthesis.addEventListener('voiceschanged', this.#handleVoices);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    speechSynthesis.removeEventListener('voiceschanged', this.#handleVoices);
    this.#stop();
  }

  protected override willUpdate() {
    if (this.#lang) this.voice = voiceFor(this.#lang);
  }

  protected override render() {
    const {messages} = this.#localize;
    if (!messages || !this.voice) return nothing;
    const {terms} = messages;
    const button = (words: string, onClick: () => void) =>
      html`<button type="button" @click=${onClick}>${words}</button>`;
    return html`
      <div class="row" lang=${messages.lang}>
        ${this.phase === 'silent' ? button(terms.read, this.#handleStart) : nothing}
        ${this.phase === 'speaking' ? button(terms.pause, this.#handlePause) : nothing}
        ${this.phase === 'paused' ? button(terms.goOn, this.#handleGoOn) : nothing}
        ${this.phase === 'silent' ? nothing : button(terms.stop, this.#stop)}
      </div>
      ${
        this.phase === 'silent' || highlights()
          ? nothing
          : html`<p class="muted" aria-hidden="true">${this.#sentences[this.at]?.text}</p>`
      }
    `;
  }

  readonly #handleVoices = () => this.requestUpdate();

  readonly #handleStart = () => {
    stopReading?.();
    const root = this.getRootNode() as Document | ShadowRoot;
    this.#sentences = [...root.querySelectorAll(this.of)].flatMap((part) =>
      sentencesIn(part, this.#lang),
    );
    this.at = 0;
    stopReading = this.#stop;
    this.#speak();
  };

  readonly #handlePause = () => {
    this.phase = 'paused';
    speechSynthesis.cancel();
  };

  readonly #handleGoOn = () => this.#speak();

  readonly #stop = () => {
    if (!this.#isReading) return;
    stopReading = undefined;
    this.phase = 'silent';
    speechSynthesis.cancel();
    highlights()?.delete(mark);
  };

  /** A sentence at a time: engines stop by themselves amid long texts, and pause badly. */
  #speak() {
    const sentence = this.#sentences[this.at];
    if (!sentence) {
      this.#stop();
      return;
    }
    this.phase = 'speaking';
    this.#highlight(sentence);
    const utterance = new SpeechSynthesisUtterance(sentence.text);
    // A word of ours among theirs is read as ours, where there is a voice for it.
    const voice = voiceFor(sentence.lang) ?? this.voice;
    utterance.lang = voice?.lang ?? sentence.lang;
    if (voice) utterance.voice = voice;
    const {at} = this;
    const isStill = () => this.#isReading && this.phase === 'speaking' && this.at === at;
    utterance.onend = () => {
      if (!isStill()) return;
      this.at += 1;
      this.#speak();
    };
    utterance.onerror = () => {
      if (isStill()) this.#stop();
    };
    speechSynthesis.speak(utterance);
  }

  #highlight({range}: Sentence) {
    const marks = highlights();
    if (!marks) return;
    const place = range.startContainer.getRootNode();
    if (place instanceof ShadowRoot && !place.adoptedStyleSheets.includes(highlightSheet())) {
      place.adoptedStyleSheets = [...place.adoptedStyleSheets, highlightSheet()];
    }
    marks.set(mark, new Highlight(range));
    const around = range.startContainer.parentElement;
    around?.scrollIntoView({block: 'nearest'});
  }
}

let sheet: CSSStyleSheet | undefined;

/** Goes into the root of whatever is read. */
function highlightSheet(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(`::highlight(${mark}) {background: #ffe27a; color: #1c1c1c;}`);
  }
  return sheet;
}

declare global {
  interface HTMLElementTagNameMap {
    'owner-read-aloud': OwnerReadAloud;
  }
}
