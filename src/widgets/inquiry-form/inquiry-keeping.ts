import {html, LitElement, nothing, type PropertyValues} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import type {PortalError} from '../../client/index.js';
import {KeptDraft} from '../../controllers/kept-draft.js';
import {Localize} from '../../controllers/localize.js';
import {outbox, type OutboxMessages} from '../../messages/outbox.js';
import {base} from '../../styles/base.js';
import {nested} from '../../styles/nested.js';
import {emptyDraft, type InquiryDraft} from './inquiry-draft.js';
import type {InquirySender} from './inquiry-sender.js';
import type {Inquiry} from './inquiry.js';

/** What is kept of a draft: all but who wrote it and how to reach them. */
type KeptWords = Omit<InquiryDraft, 'consent' | 'email' | 'name' | 'phone'>;

const keptOf = (draft: InquiryDraft): KeptWords => {
  const words: Partial<InquiryDraft> = {...draft};
  for (const field of ['consent', 'email', 'name', 'phone'] as const) delete words[field];
  const {asked} = draft;
  return {
    ...(words as KeptWords),
    ...(asked && {asked: {...asked, onBehalfName: '', onBehalfPhone: ''}}),
  };
};

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
    name: 'inquiry-form',
    restore: (words) => this.inquiry?.edit(words),
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
    const edited = changed.has('inquiry') && !isSame(words, keptOf(before));
    if (!edited && !refused) return;
    if (isSame(words, keptOf(emptyDraft))) this.#draft.clear();
    else this.#draft.save(words);
  }

  protected override render() {
    const {messages} = this.#localize;
    if (!messages) return nothing;
    return html`<p class="muted" lang=${messages.lang}>${this.#word(messages)}</p>`;
  }

  #word({say}: OutboxMessages) {
    const {sender, inquiry} = this;
    const sent = sender?.keeping;
    if (sent && sender.error) return sent === 'kept' ? say.waitingKept : say.waitingHere;
    const {keeping, storage} = this.#draft;
    if (!keeping || sent || !inquiry || isSame(keptOf(inquiry.draft), keptOf(emptyDraft)))
      return nothing;
    if (keeping === 'not-wanted') return nothing;
    if (keeping !== 'kept') return say.notKept[keeping];
    return storage === 'session' ? say.draftInSession : say.draftKept;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'owner-inquiry-keeping': InquiryKeeping;
  }
}
