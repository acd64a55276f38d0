import type {ReactiveControllerHost} from 'lit';
import type {PortalError} from '../../client/index.js';
import type {NewRequest, Receipt} from '../../contract/index.js';
import type {AskedAbout} from '../../controllers/asked-about.js';
import type {KeptDraft} from '../../controllers/kept-draft.js';
import type {Localize} from '../../controllers/localize.js';
import {PortalSubmission} from '../../controllers/portal-submission.js';
import type {Keeping} from '../../outbox/index.js';
import type {InquiryDraft, Problems} from './inquiry-draft.js';
import {checkDraft, problemsOf, toNewRequest} from './inquiry-request.js';
import type {Inquiry} from './inquiry.js';

/** What came of pressing "send": a receipt, or what needs another look; neither where it failed. */
export interface Sent {
  readonly receipt?: Receipt;
  /** The draft the receipt is for; the form may hold another by now. */
  readonly draft?: InquiryDraft;
  readonly problems?: Problems;
}

/** Checks what the owner entered, sends it, and knows where that stands. */
export class InquirySender {
  /** What is kept of the draft, and becomes part of what is sent. */
  kept?: Pick<KeptDraft<unknown>, 'seal'>;
  readonly #locale: Pick<Localize<never>, 'lang' | 'tone'>;
  readonly #submission: PortalSubmission<NewRequest, Receipt>;
  /** What was sent last, and what it was made of. */
  #attempt?: {
    readonly draft: InquiryDraft;
    readonly context: AskedAbout | undefined;
    readonly request: NewRequest;
  };

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    locale: Pick<Localize<never>, 'lang' | 'tone'>,
  ) {
    this.#locale = locale;
    this.#submission = new PortalSubmission(host, (client, request: NewRequest, options) =>
      client.createRequest(request, options),
    );
  }

  get sending(): boolean {
    return this.#submission.state === 'sending';
  }

  /** Why the last attempt failed. */
  get error(): PortalError | undefined {
    return this.#submission.error;
  }

  /** Where the words are while nobody has confirmed them. */
  get keeping(): Keeping | undefined {
    return this.#submission.keeping;
  }

  /** Whether it may have arrived although no receipt came. */
  get unconfirmed(): boolean {
    return this.#submission.unconfirmed;
  }

  async send({portal, draft}: Inquiry, context: AskedAbout | undefined): Promise<Sent> {
    const problems = checkDraft(draft);
    if (Object.keys(problems).length > 0) return {problems};
    // The same words stay the same request, even if the page changes its language meanwhile.
    if (this.#attempt?.draft !== draft || this.#attempt.context !== context) {
      const {lang, tone} = this.#locale;
      const privacyNoticeVersion = portal.privacyNotice.version;
      const request = toNewRequest(draft, {context, privacyNoticeVersion, lang, tone});
      this.#attempt = {draft, context, request};
    }
    const receipt = await this.#submission.submit(this.#attempt.request, () => this.kept?.seal());
    if (receipt) return {receipt, draft};
    const {kind, problem} = this.#submission.error ?? {};
    return kind === 'invalid' ? {problems: problemsOf(problem?.errors)} : {};
  }

  /** Back to the start, for another request. */
  reset(): void {
    this.#submission.reset();
  }
}
