import {html, LitElement, nothing, type PropertyValues} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import type {PortalError} from '../../client/index.js';
import {KeptDraft} from '../../controllers/kept-draft.js';
import {Localize} from '../../controllers/localize.js';
import {outbox, type OutboxMessages} from '../../messages/outbox.js';
import {keepingWord} from '../../nested/keeping-word.js';
import {base} from '../../styles/base.js';
import {nested} from '../../styles/nested.js';
import {emptyDraft, type InquiryDraft} from './inquiry-draft.js';
import type {InquirySender} from './inquiry-sender.js';
import type {Inquiry} from './inquiry.js';

/** What is kept of a draft: all but who wrote it and how to reach them. */
type KeptWords = Omit<InquiryDraft, 'consent' | 'email' | 'name' | 'phone' | 'unsent'>;

const keptOf = (draft: InquiryDraft): KeptWords => {
  const words: Partial<InquiryDraft> = {...draft};
  for (const field of ['consent', 'email', 'name', 'phone', 'unsent'] as const) delete words[field];
  const {asked} = draft;
  return {
    ...(words as KeptWords),
    ...(asked && {asked: {...asked, onBehalfName: '', onBehalfPhone: ''}}),
  };
};

const noFiles: NonNullable<InquiryDraft['unsent']> = [];

const isSame = (one: KeptWords, other: KeptWords) => JSON.stringify(one) === JSON.stringify(other);

/** Keeps what the owner writes as they write it, gives it back, and says honestly where it is. */
@customElement('owner-inquiry-keeping')
export class InquiryKeeping extends LitElement {
  static override styles = [base, nested];

  @property({attribute: false}) inquiry?: Inquiry;
  /** Knows where what was sent stands; looked at anew with each picture of the form. */
  @property({attribute: false, hasChanged: () => true}) sender?: InquirySender;

  readonly #localize = new Localize(this, outbox);

  readonly #draft = new KeptDraft<KeptWords>(this, {
    name: () => 'inquiry-form',
    restore: (words, unsent) => this.inquiry?.edit({...words, unsent}),
  });

  /** The refusal after which the words were kept again: until then they were part of what is sent. */
  #refusal?: PortalError;

  protected override willUpdate(changed: PropertyValues<this>) {
    const {sender, inquiry} = this;
    if (sender) sender.kept = this.#draft;
    if (!inquiry) return;
    const refusal = sender?.keeping ? undefined : sender?.error;
    const refused = refusal !== undefined && refusal !== this.#refusal;
    this.#refusal = refusal;
    const words = keptOf(inquiry.draft);
    // A form that opens without words is nothing to keep, and must not take the place of what was.
    const before = changed.get('inquiry')?.draft ?? {...inquiry.draft, description: ''};
    const {unsent = noFiles} = inquiry.draft;
    const filed = unsent !== (before.unsent ?? noFiles);
    const edited = changed.has('inquiry') && !isSame(words, keptOf(before));
    if (!edited && !refused && !filed) return;
    if (isSame(words, keptOf(emptyDraft)) && unsent.length === 0) this.#draft.clear();
    else this.#draft.save(words);
    if (filed) this.#draft.keepFiles(unsent);
  }

  protected override render() {
    const {messages} = this.#localize;
    if (!messages) return nothing;
    return html`<p class="muted" lang=${messages.lang}>${this.#word(messages)}</p>`;
  }

  #word(messages: OutboxMessages) {
    const {sender, inquiry} = this;
    const sent = sender?.keeping;
    const {say} = messages;
    if (sent && sender.error) return sent === 'kept' ? say.waitingKept : say.waitingHere;
    const {unsent = noFiles} = inquiry?.draft ?? {};
    const hasFiles = unsent.length > 0;
    const isEmpty = !inquiry || (isSame(keptOf(inquiry.draft), keptOf(emptyDraft)) && !hasFiles);
    return sent || isEmpty ? nothing : keepingWord(messages, this.#draft, hasFiles);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'owner-inquiry-keeping': InquiryKeeping;
  }
}
