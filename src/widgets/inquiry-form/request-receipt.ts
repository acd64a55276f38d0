import {html, LitElement, nothing} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import type {Contact, Receipt} from '../../contract/index.js';
import {Dates} from '../../controllers/dates.js';
import {Localize} from '../../controllers/localize.js';
import {requestReceipt, type RequestReceiptMessages} from '../../messages/request-receipt.js';
import {contactList} from '../../parts/contact-list.js';
import {contactStyles} from '../../parts/contact-list.styles.js';
import {saveFile} from '../../parts/save-file.js';
import {webLink} from '../../parts/web-link.js';
import {base} from '../../styles/base.js';
import {controls} from '../../styles/controls.js';
import {nested} from '../../styles/nested.js';
import type * as page from './receipt-page.js';
import {styles} from './request-receipt.styles.js';

/** Number, code, what happens next and whom to call: all an owner needs to come back. */
@customElement('owner-request-receipt')
export class RequestReceipt extends LitElement {
  static override styles = [base, nested, controls, contactStyles, styles];

  @property({attribute: false}) receipt?: Receipt;
  /** Whom to call about it. */
  @property({attribute: false}) contact?: Contact;
  /** The community's IANA zone. */
  @property({attribute: false}) timeZone?: string;
  /** The page where requests are followed; this one when absent and it has the widget for it. */
  @property({attribute: false}) followHref?: string;
  /** The owner wishes to write about something else. */
  @property({attribute: false}) onAnother?: () => void;

  /** Whether the form holds other words by now than those that were received. */
  @property({attribute: false}) changed = false;
  /** What the receipt is for; stands on the copy an owner keeps. */
  @property({attribute: false}) sent?: page.SentWords;

  /** What draws and keeps receipts; comes with the first of them. */
  @state() private tools?: typeof page;

  readonly #localize = new Localize(this, requestReceipt);

  #led = false;

  override connectedCallback() {
    super.connectedCallback();
    // Without it the receipt still says everything.
    void import('./receipt-page.js').then(
      (tools) => (this.tools = tools),
      () => undefined,
    );
  }

  /** What the owner was looking at is gone: lead them here, and let it be read out. */
  protected override updated() {
    const heading = this.renderRoot.querySelector('h2');
    if (this.#led || !heading) return;
    this.#led = true;
    heading.focus();
  }

  protected override render() {
    const {messages, lang} = this.#localize;
    const {receipt, contact} = this;
    if (!messages || !receipt) return nothing;
    const {terms, say} = messages;
    const followAddress = this.#followAddress(receipt);
    const said = receipt.lang ?? nothing;
    const dates = new Dates({lang, timeZone: this.timeZone});
    return html`<section aria-labelledby="received" lang=${messages.lang}>
      <h2 tabindex="-1" id="received">${say.received}</h2>
      ${this.changed ? html`<p>${say.changed}</p>` : nothing}
      <dl class="keep">
        <div>
          <dt>${terms.reference}</dt>
          <dd translate="no">${receipt.reference}</dd>
        </div>
        <div>
          <dt>${terms.code}</dt>
          <dd translate="no">${receipt.code}</dd>
        </div>
      </dl>
      <p>${say.keep}</p>
      ${followAddress && this.tools ? this.#renderLink(messages, followAddress, this.tools) : nothing}
      <dl>
        <div>
          <dt>${terms.sentAt}</dt>
          <dd>${dates.moment(receipt.submittedAt)}</dd>
        </div>
        ${
          receipt.expectedAt
            ? html`<div>
                <dt>${terms.expected}</dt>
                <dd>${dates.moment(receipt.expectedAt)}</dd>
              </div>`
            : nothing
        }
      </dl>
      <div>
        <h3>${terms.next}</h3>
        <p class="verbatim" lang=${said}>${receipt.nextStep}</p>
      </div>
      ${
        contact
          ? html`<div class="group">
              <h3>${terms.call}</h3>
              ${contactList([contact], said)}
            </div>`
          : nothing
      }
      ${
        followAddress
          ? html`<a class="button primary" href=${followAddress}>${terms.follow}</a>`
          : nothing
      }
      ${this.tools ? this.#renderKeeping(messages, this.tools) : nothing}
      <button type="button" @click=${this.onAnother}>${terms.another}</button>
    </section>`;
  }

  /** For the camera of another device; always dark on light, or no camera would read it. */
  #renderLink({terms, say}: RequestReceiptMessages, address: string, {drawLink}: typeof page) {
    const {edge, path} = drawLink(address);
    return html`<figure>
      <svg
        viewBox="0 0 ${edge} ${edge}"
        role="img"
        aria-label=${terms.linkPicture}
        shape-rendering="crispEdges"
      >
        <path d=${path}></path>
      </svg>
      <figcaption class="muted">${say.scan}</figcaption>
    </figure>`;
  }

  #renderKeeping({terms}: RequestReceiptMessages, tools: typeof page) {
    const print = (large: boolean) => {
      const kept = this.#kept(large);
      if (kept) void tools.printPage(tools.receiptPage(kept));
    };
    const save = () => {
      const kept = this.#kept(false);
      if (!kept) return;
      saveFile(
        `${kept.receipt.reference}.html`,
        'text/html',
        tools.pageFile(tools.receiptPage(kept)),
      );
    };
    return html`<div class="ways">
      <button type="button" @click=${() => print(false)}>${terms.print}</button>
      <button type="button" @click=${() => print(true)}>${terms.printLarge}</button>
      <button type="button" @click=${save}>${terms.save}</button>
    </div>`;
  }

  #kept(large: boolean): page.KeptReceipt | undefined {
    const {receipt, contact, sent} = this;
    const {messages, lang} = this.#localize;
    if (!receipt || !messages) return undefined;
    const dates = new Dates({lang, timeZone: this.timeZone});
    return {receipt, contact, sent, address: this.#followAddress(receipt), messages, dates, large};
  }

  /** The fragment never reaches a server; it carries the code to the page that follows. */
  #followAddress({reference, code}: Receipt) {
    if (!this.followHref && !document.querySelector('owner-feedback-status')) return undefined;
    const page = webLink(this.followHref ?? location.href);
    if (!page) return undefined;
    const url = new URL(page);
    url.hash = new URLSearchParams({'owner-request': reference, 'owner-code': code}).toString();
    return url.href;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'owner-request-receipt': RequestReceipt;
  }
}
