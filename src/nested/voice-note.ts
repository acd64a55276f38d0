import {html, LitElement, nothing} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import {Localize} from '../controllers/localize.js';
import {attachments} from '../messages/attachments.js';
import {base} from '../styles/base.js';
import {controls} from '../styles/controls.js';
import {nested} from '../styles/nested.js';

/** A voice note was recorded. */
export class VoiceNoteEvent extends Event {
  static readonly eventName = 'owner-voice-note';
  constructor(readonly file: File) {
    super(VoiceNoteEvent.eventName, {bubbles: true});
  }
}

/** Seconds after which it ends by itself. */
const longest = 180;
/** Enough for a voice: a minute is a quarter of a megabyte. */
const bitsPerSecond = 32_000;

/**
 * Records the owner's voice, where the browser and the page let it; else it is not there.
 *
 * @fires owner-voice-note - {VoiceNoteEvent} Recorded, with the file.
 */
@customElement('owner-voice-note')
export class VoiceNote extends LitElement {
  static override styles = [base, nested, controls];

  /** The media types the backend takes. */
  @property({attribute: false}) types: readonly string[] = [];

  @state() private seconds = 0;
  @state() private refused = false;
  @state() private recorder?: MediaRecorder;

  readonly #localize = new Localize(this, attachments);
  #ticking?: ReturnType<typeof setInterval>;

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#stop();
  }

  protected override render() {
    const {messages} = this.#localize;
    if (!messages || !this.#type) return nothing;
    const {terms, say} = messages;
    return html`<button type="button" @click=${this.#handlePress}>
        ${this.recorder ? terms.stop : terms.record}
      </button>
      <p role="timer" aria-live="off">${this.recorder ? terms.recording(this.seconds) : nothing}</p>
      <p role="status">${this.refused ? say.noMicrophone : nothing}</p>`;
  }

  /** What this browser can record and the backend takes; plain http pages have no microphone. */
  get #type(): string | undefined {
    if (typeof MediaRecorder === 'undefined' || !('mediaDevices' in navigator)) return undefined;
    return this.types.find(
      (type) => type.startsWith('audio/') && MediaRecorder.isTypeSupported(type),
    );
  }

  #stop() {
    clearInterval(this.#ticking);
    if (this.recorder?.state === 'recording') this.recorder.stop();
    this.recorder = undefined;
  }

  readonly #handlePress = async () => {
    if (this.recorder) return this.#stop();
    const type = this.#type ?? '';
    this.refused = false;
    try {
      const stream = await navigator.mediaDevices.getUserMedia({audio: true});
      const recorder = new MediaRecorder(stream, {
        mimeType: type,
        audioBitsPerSecond: bitsPerSecond,
      });
      const chunks: Blob[] = [];
      recorder.ondataavailable = ({data}) => chunks.push(data);
      recorder.onstop = () => {
        stream.getTracks().forEach((track) => track.stop());
        this.#give(new Blob(chunks, {type}), type);
      };
      recorder.start();
      this.recorder = recorder;
      this.seconds = 0;
      this.#ticking = setInterval(() => {
        this.seconds += 1;
        if (this.seconds >= longest) this.#stop();
      }, 1000);
    } catch {
      this.refused = true;
    }
  };

  #give(content: Blob, type: string) {
    const time = new Date().toTimeString().slice(0, 5).replace(':', '.');
    const name = this.#localize.messages?.terms.voiceNote ?? '';
    const ending = type === 'audio/mp4' ? 'm4a' : (type.split('/')[1] ?? 'webm');
    this.dispatchEvent(
      new VoiceNoteEvent(new File([content], `${name} ${time}.${ending}`, {type})),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'owner-voice-note': VoiceNote;
  }
  interface HTMLElementEventMap {
    'owner-voice-note': VoiceNoteEvent;
  }
}
