import {html, nothing, type TemplateResult} from 'lit';
import type {Spoken} from './said.js';

/** Someone to turn to. */
export interface ContactEntry {
  readonly name: string;
  readonly duty?: string | TemplateResult;
  readonly hours?: string;
  readonly phone?: string;
  readonly email?: string;
}

/** People and desks to turn to, each with a number to tap; `lang` is what they are written in. */
export const contactList = (contacts: readonly ContactEntry[], lang: Spoken = nothing) =>
  html`<ul class="contacts" lang=${lang}>
    ${contacts.map(renderContact)}
  </ul>`;

const renderContact = ({name, duty, hours, phone, email}: ContactEntry) =>
  html`<li>
    <p class="name">${name}</p>
    ${duty ? html`<p class="muted">${duty}</p>` : nothing} ${phone ? phoneLink(phone) : nothing}
    ${email ? mailLink(email) : nothing} ${hours ? html`<p class="muted">${hours}</p>` : nothing}
  </li>`;

/** An address to write to. */
export const mailLink = (email: string) =>
  html`<a href="mailto:${encodeURIComponent(email).replace('%40', '@')}">${email}</a>`;

/** A number to tap. */
export const phoneLink = (phone: string) =>
  html`<a class="phone" href="tel:${dialled(phone)}"><bdi>${phone}</bdi></a>`;

/** A number as a `tel:` link takes it: digits only; an extension is dialled after a pause. */
const dialled = (phone: string) => phone.replace(/ext\.?|x/i, ',').replace(/[^+\d,]/g, '');
