import {css, html, nothing} from 'lit';

/** Someone to turn to. */
export interface ContactEntry {
  readonly name: string;
  readonly duty?: string;
  readonly hours?: string;
  readonly phone?: string;
  readonly email?: string;
}

export const contactStyles = css`
  .contacts {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
    gap: 0.8em;
  }

  .contacts li {
    padding: 0.8em 1em;
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .contacts .name {
    font-weight: 600;
  }

  .contacts a {
    display: flex;
    align-items: center;
    min-height: 44px;
    font-weight: 600;
  }

  .contacts .phone {
    font-size: 1.2em;
    font-variant-numeric: tabular-nums;
  }
`;

/** People and desks to turn to, each with a number to tap. */
export const contactList = (contacts: readonly ContactEntry[]) =>
  html`<ul class="contacts">
    ${contacts.map(renderContact)}
  </ul>`;

const renderContact = ({name, duty, hours, phone, email}: ContactEntry) =>
  html`<li>
    <p class="name">${name}</p>
    ${duty ? html`<p class="muted">${duty}</p>` : nothing} ${phone ? phoneLink(phone) : nothing}
    ${email ? html`<a href="mailto:${encodeURIComponent(email).replace('%40', '@')}">${email}</a>` : nothing}
    ${hours ? html`<p class="muted">${hours}</p>` : nothing}
  </li>`;

/** A number to tap. */
export const phoneLink = (phone: string) =>
  html`<a class="phone" href="tel:${dialled(phone)}">${phone}</a>`;

/** A number as a `tel:` link takes it: digits only; an extension is dialled after a pause. */
const dialled = (phone: string) => phone.replace(/ext\.?|x/i, ',').replace(/[^+\d,]/g, '');
