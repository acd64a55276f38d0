import {html, type LitElement, type TemplateResult} from 'lit';
import type {PortalError} from '../../client/index.js';
import type {NewRequest, Receipt} from '../../contract/index.js';
import type {AskedAbout} from '../../controllers/asked-about.js';
import {keepFocus} from '../../controllers/kept-focus.js';
import type {KeptDraft} from '../../controllers/kept-draft.js';
import {Localize} from '../../controllers/localize.js';
import {PortalSubmission} from '../../controllers/portal-submission.js';
import type {InquiryFormMessages} from '../../messages/inquiry-form.js';
import {requestReceipt} from '../../messages/request-receipt.js';
import type {Keeping} from '../../outbox/index.js';
import {emptyDraft, type InquiryDraft, type Problems} from './inquiry-draft.js';
import {checkDraft, lostFiles, problemsOf, toNewRequest} from './inquiry-request.js';
import {askedProblems, checkAsked, inOrder, withAsked} from './inquiry-asked.js';
import type {Inquiry} from './inquiry.js';

/** What came of pressing "send": a receipt, or what needs another look; neither where it failed. */
export interface Sent {
  readonly receipt?: Receipt;
  /** The draft the receipt is for; the form may hold another by now. */
  readonly draft?: InquiryDraft;
  readonly problems?: Problems;
}

/** Knows the owner's language, and how to say what went wrong. */
type Speaker = Pick<Localize<never>, 'lang' | 'tone' | 'trouble'>;

/** Problems whose words a backend wrote for the owner, in their language. */
const inOwnersLanguage: readonly string[] = ['links', 'not-accepted'];

/** Checks what the owner entered, sends it, and knows where that stands. */
export class InquirySender {
  /** What is kept of the draft, and becomes part of what is sent. */
  kept?: Pick<KeptDraft<unknown>, 'seal'>;
  readonly #host: LitElement;
  readonly #locale: Speaker;
  readonly #submission: PortalSubmission<NewRequest, Receipt>;
  /** Whether files are still on their way. */
  #settling = false;
  /** What was sent last, and what it was made of. */
  #attempt?: {
    readonly draft: InquiryDraft;
    readonly context: AskedAbout | undefined;
    readonly request: NewRequest;
  };

  constructor(host: LitElement, locale: Speaker) {
    this.#host = host;
    this.#locale = locale;
    keepFocus(host);
    // The line may be gone right after a receipt has come over it: its words are there before.
    new Localize(host, requestReceipt);
    this.#submission = new PortalSubmission(host, (client, request: NewRequest, options) =>
      client.createRequest(request, options),
    );
  }

  get sending(): boolean {
    return this.#settling || this.#submission.state === 'sending';
  }

  /** Why the last attempt failed; nothing while another is under way. */
  get error(): PortalError | undefined {
    return this.#settling ? undefined : this.#submission.error;
  }

  /** Where the words are while nobody has confirmed them. */
  get keeping(): Keeping | undefined {
    return this.#submission.keeping;
  }

  /** Whether it may have arrived although no receipt came. */
  get unconfirmed(): boolean {
    return this.#submission.unconfirmed;
  }

  /** What the receipt is for. */
  get sent(): InquiryDraft | undefined {
    return this.#attempt?.draft;
  }

  /** What needs another look, or why it could not be sent; undefined while all is well. */
  told({say}: InquiryFormMessages, problems: Problems): TemplateResult | string | undefined {
    const {error} = this;
    const count = Object.keys(problems).length;
    const {type = '', detail = '', errors = []} = error?.problem ?? {};
    const isWorded = inOwnersLanguage.some((kind) => type.endsWith(`:${kind}`));
    const own = errors.filter(({code}) => inOwnersLanguage.includes(code));
    const words = isWorded ? [detail] : own.map((each) => each.detail);
    if (count > 0) return [say.summary(count), ...words].join(say.sentenceGap);
    if (!error) return undefined;
    const fate = this.unconfirmed ? say.notConfirmed : say.notSent;
    const others = errors.map((each) => each.detail).join(' ');
    return html`${isWorded ? words : this.#locale.trouble(error)}<br />
      ${fate} ${others}`;
  }

  async send(inquiry: Inquiry, context: AskedAbout | undefined): Promise<Sent> {
    const {portal, draft: asShown} = inquiry;
    const problems = inOrder({...checkDraft(asShown), ...checkAsked(inquiry)});
    if (Object.keys(problems).length > 0) return {problems};
    const {value: client} = this.#submission.client;
    const draft = await this.#withFiles(asShown);
    // Whoever wrote this has left meanwhile.
    if (client !== this.#submission.client.value) return {};
    if (!draft) return {problems: {attachments: 'attachments'}};
    // The same words stay the same request, even if the page changes its language meanwhile.
    if (this.#attempt?.draft !== draft || this.#attempt.context !== context) {
      const {lang, tone} = this.#locale;
      const privacyNoticeVersion = portal.privacyNotice.version;
      const settings = {context, privacyNoticeVersion, lang, tone};
      const request = withAsked(toNewRequest(draft, settings), inquiry);
      this.#attempt = {draft, context, request};
    }
    const receipt = await this.#submission.submit(this.#attempt.request, () => this.kept?.seal());
    if (receipt) return {receipt, draft};
    const {kind, problem} = this.#submission.error ?? {};
    this.#details?.lost(lostFiles(draft, problem?.errors));
    return kind === 'invalid'
      ? {problems: inOrder({...problemsOf(problem?.errors), ...askedProblems(problem?.errors)})}
      : {};
  }

  /** Where the files are. */
  get #details() {
    return this.#host.renderRoot.querySelector('owner-inquiry-details');
  }

  /** The draft with all files that were on their way; undefined where one of them stays behind. */
  async #withFiles(draft: InquiryDraft): Promise<InquiryDraft | undefined> {
    this.#settling = true;
    this.#host.requestUpdate();
    try {
      const attachments = await (this.#details?.settle() ?? draft.attachments);
      if (!attachments) return undefined;
      const same = JSON.stringify(attachments) === JSON.stringify(draft.attachments);
      return same ? draft : {...draft, attachments};
    } finally {
      this.#settling = false;
      this.#host.requestUpdate();
    }
  }

  /** What stays in the form for another request: who asks, and where. */
  afterwards(draft: InquiryDraft): InquiryDraft {
    const {description, serviceCode, attachments, consent} = emptyDraft;
    return {...draft, description, serviceCode, attachments, consent, asked: undefined};
  }

  /** Back to the start, for another request. */
  reset(): void {
    this.#attempt = undefined;
    this.#submission.reset();
  }
}
