import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** As much of the browser's speech recognition as is used here; not in TypeScript's own types. */
interface Recognition {
  lang: string;
  continuous: boolean;
  onresult: ((event: RecognitionResult) => void) | null;
  onerror: (() => void) | null;
  onend: (() => void) | null;
  start(): void;
  stop(): void;
}

interface RecognitionResult {
  readonly resultIndex: number;
  readonly results: ArrayLike<
    ArrayLike<{readonly transcript: string}> & {readonly isFinal: boolean}
  >;
}

type Recognizer = new () => Recognition;

const find = (): Recognizer | undefined => {
  const offered = window as {SpeechRecognition?: Recognizer; webkitSpeechRecognition?: Recognizer};
  return offered.SpeechRecognition ?? offered.webkitSpeechRecognition;
};

/** Takes down what the owner says, where the browser offers that. */
export class Dictation implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #recognition?: Recognition;
  #failed = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get available(): boolean {
    return find() !== undefined;
  }

  get listening(): boolean {
    return this.#recognition !== undefined;
  }

  /** Whether the last attempt came to nothing: no microphone, no permission, no network. */
  get failed(): boolean {
    return this.#failed;
  }

  hostDisconnected() {
    this.#recognition?.stop();
    this.#recognition = undefined;
  }

  /** Begins to listen, or ends; `onHeard` gets what was understood for good. */
  toggle(lang: string | undefined, onHeard: (text: string) => void): void {
    if (this.#recognition) {
      this.#recognition.stop();
      return;
    }
    const Recognizer = find();
    if (!Recognizer) return;
    const recognition = new Recognizer();
    recognition.lang = lang ?? navigator.language;
    recognition.continuous = true;
    recognition.onresult = ({results, resultIndex}) => {
      // Several at once are one text: the page hears of it once.
      let text = '';
      for (let index = resultIndex; index < results.length; index++) {
        const result = results[index];
        if (result?.isFinal) text += result[0]?.transcript ?? '';
      }
      if (text) onHeard(text);
    };
    recognition.onerror = () => this.#become(undefined, true);
    recognition.onend = () => this.#become(undefined, this.#failed);
    try {
      recognition.start();
      this.#become(recognition, false);
    } catch {
      this.#become(undefined, true);
    }
  }

  #become(recognition: Recognition | undefined, failed: boolean) {
    this.#recognition = recognition;
    this.#failed = failed;
    this.#host.requestUpdate();
  }
}
