import {html, LitElement, nothing} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import type {PortalError, RequestAccess} from '../../client/index.js';
import type {NewAttachment, RequestEvent, UploadLimits} from '../../contract/index.js';
import type {AttachedFile, UnsentFile} from '../../controllers/attaching.js';
import {KeptDraft} from '../../controllers/kept-draft.js';
import {Localize} from '../../controllers/localize.js';
import {PortalSubmission} from '../../controllers/portal-submission.js';
import {feedbackStatus, type FeedbackStatusMessages} from '../../messages/feedback-status.js';
import {outbox} from '../../messages/outbox.js';
import '../../nested/attachment-picker.js';
import type {AttachmentsChangeEvent} from '../../nested/attachments-change-event.js';
import {keepingWord} from '../../nested/keeping-word.js';
import {fieldStyles} from '../../parts/field.js';
import {textArea} from '../../parts/text-area.js';
import {base} from '../../styles/base.js';
import {controls} from '../../styles/controls.js';
import {nested} from '../../styles/nested.js';
import {styles} from './feedback-status.styles.js';

/** The contract's limit for a message, in Unicode code points. */
const limit = 4000;

/** The owner's words on a request have been recorded. */
export class ReplySentEvent extends Event {
  static readonly eventName = 'owner-reply-sent';
  constructor() {
    super(ReplySentEvent.eventName, {bubbles: true});
  }
}

/**
 * Where the owner adds words to a request, or answers its question.
 *
 * @fires owner-reply-sent - {ReplySentEvent} Recorded by the backend.
 */
@customElement('owner-request-reply')
export class RequestReply extends LitElement {
  static override styles = [base, nested, controls, fieldStyles, styles];

  /** The request to write to. */
  @property({attribute: false}) access?: RequestAccess;
  /** What may be attached. */
  @property({attribute: false}) limits?: UploadLimits;
  /** Whether the owner was asked a question. */
  @property({type: Boolean}) asked = false;

  @state() private text = '';
  @state() private problem = '';
  @state() private files: readonly AttachedFile[] = [];
  @state() private unsent: readonly UnsentFile[] = [];
  /** Whether some files kept the message from being sent. */
  @state() private unready = false;

  readonly #localize = new Localize(this, feedbackStatus);
  readonly #keeping = new Localize(this, outbox);

  readonly #draft = new KeptDraft<{text: string; files: readonly AttachedFile[]}>(this, {
    name: () => `reply ${this.access?.reference ?? ''}`,
    restore: ({text, files} = {text: '', files: []}, unsent) => {
      this.text = text;
      this.files = files;
      this.unsent = unsent;
    },
  });

  readonly #submission = new PortalSubmission<
    RequestAccess & {readonly text: string; readonly attachments?: NewAttachment[]},
    RequestEvent
  >(this, (client, {text, attachments, ...access}, options) =>
    client.createMessage(access, {text, ...(attachments && {attachments})}, options),
  );

  protected override render() {
    const {messages} = this.#localize;
    if (!messages) return nothing;
    const words = messages.terms;
    const {state, error} = this.#submission;
    return html`
      <div class="reply">
        <div>
          ${textArea({
            id: 'reply',
            label: this.asked ? words.answer : words.reply,
            error: this.problem || undefined,
            value: this.text,
            onInput: this.#handleInput,
          })}
        </div>
        ${
          this.limits
            ? html`<owner-attachment-picker
                .limits=${this.limits}
                .kept=${this.files}
                .unsent=${this.unsent}
                ?unready=${this.unready}
                @owner-attachments-change=${this.#handleFiles}
              ></owner-attachment-picker>`
            : nothing
        }
        <button
          class=${this.asked ? 'primary' : ''}
          type="button"
          aria-disabled=${state === 'sending'}
          @click=${this.#handleSend}
        >
          ${state === 'failed' ? messages.terms.tryAgain : words.send}
        </button>
        <p class="muted">${this.#wordKeeping()}</p>
        <p role="alert">${error ? this.#wordFailure(messages, error) : nothing}</p>
        <p role="status">${this.#wordProgress(messages)}</p>
      </div>
    `;
  }

  #wordProgress({say}: FeedbackStatusMessages) {
    const {state} = this.#submission;
    if (state === 'sending') return say.sending;
    return state === 'sent' && !this.text && !this.problem ? say.replySent : nothing;
  }

  #wordKeeping() {
    const {messages} = this.#keeping;
    const isOut = this.#submission.keeping !== undefined || this.#isEmpty;
    return isOut || !messages
      ? nothing
      : keepingWord(messages, this.#draft, this.unsent.length > 0);
  }

  get #isEmpty() {
    return this.text === '' && this.files.length + this.unsent.length === 0;
  }

  /** What was typed and attached so far. */
  #keep() {
    if (this.#isEmpty) return this.#draft.clear();
    this.#draft.save({text: this.text, files: this.files});
    this.#draft.keepFiles(this.unsent);
  }

  #wordFailure(messages: FeedbackStatusMessages, error: PortalError) {
    const words = messages.say;
    return html`${this.#localize.trouble(error)}<br />
      ${this.#submission.unconfirmed ? words.replyNotConfirmed : words.replyNotSent}`;
  }

  #checkText({say}: FeedbackStatusMessages): string {
    const over = [...this.text].length - limit;
    if (this.text.trim() === '') return say.replyMissing;
    return over > 0 ? say.replyLength(over) : '';
  }

  readonly #handleInput = (text: string) => {
    this.text = text;
    this.#keep();
  };

  readonly #handleFiles = ({files, unsent}: AttachmentsChangeEvent) => {
    this.files = files;
    this.unsent = unsent;
    this.#keep();
  };

  async #handleSend() {
    const {messages} = this.#localize;
    const {access, text} = this;
    if (!messages || !access || this.#submission.state === 'sending') return;
    this.problem = this.#checkText(messages);
    if (this.problem) {
      await this.updateComplete;
      this.renderRoot.querySelector('textarea')?.focus();
      return;
    }
    const picker = this.renderRoot.querySelector('owner-attachment-picker');
    const {value: client} = this.#submission.client;
    const files = picker ? await picker.settle() : [];
    // Whoever wrote this has left meanwhile.
    if (client !== this.#submission.client.value) return;
    this.unready = !files;
    if (!files) return picker?.lead();
    const attachments = files.map(({id, label}) => ({id, ...(label && {label})}));
    const sent = {...access, text, ...(attachments.length > 0 && {attachments})};
    if (!(await this.#submission.submit(sent, () => this.#draft.seal()))) {
      // Refused words are the owner's to mend; till then they were part of what is sent.
      if (!this.#submission.keeping) this.#keep();
      const lost = this.#submission.error?.problem?.errors?.flatMap(({pointer}) => {
        const index = /^#?\/attachments\/(\d+)/.exec(pointer)?.[1];
        return index === undefined ? [] : (files[Number(index)]?.id ?? []);
      });
      picker?.lost(lost ?? []);
      return;
    }
    this.files = [];
    this.unsent = [];
    // What was typed meanwhile is the next message.
    if (this.text === text) this.text = '';
    this.dispatchEvent(new ReplySentEvent());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'owner-request-reply': RequestReply;
  }
  interface HTMLElementEventMap {
    'owner-reply-sent': ReplySentEvent;
  }
}
