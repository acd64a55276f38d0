import {html, nothing} from 'lit';
import type {Receipt} from '../../contract/index.js';
import type {Dates} from '../../controllers/localize.js';
import type {InquiryFormMessages} from '../../messages/inquiry-form.js';
import {contactList} from '../../parts/contact-list.js';

/** What a receipt is shown with. */
interface ReceiptView {
  readonly messages: InquiryFormMessages;
  readonly localize: Dates;
  readonly timeZone?: string;
  /** Where the owner follows the request; absent where the site has no such page. */
  readonly followHref?: string;
}

/** Number, code, what happens next and whom to call: all an owner needs to come back. */
export function renderReceipt(
  receipt: Receipt,
  {messages: {terms, say}, localize, timeZone, followHref}: ReceiptView,
) {
  const words = terms;
  return html`
    <h2 tabindex="-1" id="received">${say.received}</h2>
    <dl class="keep">
      <div>
        <dt>${words.reference}</dt>
        <dd translate="no">${receipt.reference}</dd>
      </div>
      <div>
        <dt>${words.code}</dt>
        <dd translate="no">${receipt.code}</dd>
      </div>
    </dl>
    <p>${say.keep}</p>
    <dl>
      <div>
        <dt>${words.sentAt}</dt>
        <dd>${localize.dateTime(receipt.submittedAt, timeZone)}</dd>
      </div>
      ${
        receipt.expectedAt
          ? html`<div>
              <dt>${words.expected}</dt>
              <dd>${localize.dateTime(receipt.expectedAt, timeZone)}</dd>
            </div>`
          : nothing
      }
    </dl>
    <div>
      <h3>${words.next}</h3>
      <p class="verbatim">${receipt.nextStep}</p>
    </div>
    ${
      receipt.contact
        ? html`<div class="group">
            <h3>${words.call}</h3>
            ${contactList([receipt.contact])}
          </div>`
        : nothing
    }
    ${followHref ? html`<a class="button primary" href=${followHref}>${words.follow}</a>` : nothing}
  `;
}
