import {css, html, LitElement, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {base} from '../styles/base.js';

/** Someone to turn to. */
export interface ContactEntry {
  readonly name: string;
  readonly duty?: string;
  readonly hours?: string;
  readonly phone?: string;
  readonly email?: string;
}

/** People and desks to turn to, each with a number to tap. */
@customElement('owner-contact-list')
export class ContactList extends LitElement {
  static override styles = [
    base,
    css`
      ul {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
        gap: 0.8em;
      }

      li {
        padding: 0.8em 1em;
        border-radius: var(--_radius);
        background: var(--_surface);
      }

      .name {
        font-weight: 600;
      }

      .reach {
        display: inline-flex;
        align-items: center;
        min-height: 44px;
        font-weight: 600;
      }

      .phone {
        font-size: 1.2em;
        font-variant-numeric: tabular-nums;
        white-space: nowrap;
      }
    `,
  ];

  @property({attribute: false}) contacts: readonly ContactEntry[] = [];

  protected override render() {
    return html`<ul>
      ${this.contacts.map((contact) => this.#renderContact(contact))}
    </ul>`;
  }

  #renderContact({name, duty, hours, phone, email}: ContactEntry) {
    return html`<li>
      <p class="name">${name}</p>
      ${duty ? html`<p class="muted">${duty}</p>` : nothing}
      ${phone ? html`<a class="reach phone" href="tel:${dialled(phone)}">${phone}</a>` : nothing}
      ${email ? html`<a class="reach" href="mailto:${encodeURIComponent(email).replace('%40', '@')}">${email}</a>` : nothing}
      ${hours ? html`<p class="muted">${hours}</p>` : nothing}
    </li>`;
  }
}

/** A number as a `tel:` link takes it: digits only; an extension is dialled after a pause. */
const dialled = (phone: string) => phone.replace(/(x|ext\.?)/i, ',').replace(/[^+\d,]/g, '');

declare global {
  interface HTMLElementTagNameMap {
    'owner-contact-list': ContactList;
  }
}
