import {html, nothing} from 'lit';
import type {DirectoryContact} from '../../contract/index.js';
import {badge} from '../../parts/badge.js';
import {mailLink, phoneLink} from '../../parts/contact-list.js';
import type {Spoken} from '../../parts/said.js';
import {webLink} from '../../parts/web-link.js';
import {exceptionWords, stateWords, weekWords, type HoursWriting} from './hours-words.js';
import {openingAt} from './opening-hours.js';

/** What every card needs. */
export interface ContactView extends HoursWriting {
  /** The clock of all opening hours, an IANA name. */
  readonly timeZone: string;
  readonly now: Date;
  /** The language of the directory. */
  readonly said: Spoken;
}

/** Somebody to turn to: the number to tap first, then whether anybody is there. */
export function renderContact(view: ContactView, contact: DirectoryContact) {
  const {terms, said} = view;
  const {id, name, duty, phone, phoneAfterHours, email, address, qualification} = contact;
  const state = contact.opening && openingAt(contact.opening, view.timeZone, view.now);
  const page = webLink(contact.href);
  const isClosed = state?.isOpen === false;
  const isAlways = state?.isOpen === true && !state.until;
  return html`<li aria-labelledby="name-${id}">
    <h4 id="name-${id}" lang=${said}>${name}</h4>
    ${duty ? html`<p class="muted" lang=${said}>${duty}</p>` : nothing}
    ${phone ? phoneLink(phone) : nothing}
    ${
      state
        ? html`<p class="state">
            ${badge(stateWords(view, state), state.isOpen ? 'good' : 'neutral')}
          </p>`
        : nothing
    }
    ${
      isClosed && phoneAfterHours
        ? html`<p class="after">${terms.afterHours} ${phoneLink(phoneAfterHours)}</p>`
        : nothing
    }
    ${email ? mailLink(email) : nothing} ${renderHours(view, contact, isAlways)}
    ${address ? html`<p class="muted" lang=${said}>${address}</p>` : nothing}
    ${
      qualification
        ? html`<p class="muted">
            ${terms.qualification}: <bdi lang=${said}>${qualification}</bdi>
          </p>`
        : nothing
    }
    ${renderPlan(view, contact)} ${page ? link(page, terms.website, nothing) : nothing}
  </li>`;
}

/** In the firm's words where it has some; else as they are kept. */
function renderHours(view: ContactView, {hours, opening}: DirectoryContact, isAlways: boolean) {
  const today = view.now.toISOString().slice(0, 10);
  const week = hours ? [hours] : opening ? weekWords(view, opening) : [];
  const lines = [...week, ...(opening ? exceptionWords(view, opening, today) : [])];
  if (lines.length === 0) return nothing;
  return html`<div class="muted hours ${isAlways ? 'always' : ''}">
    ${lines.map((line) => html`<p lang=${line === hours ? view.said : nothing}>${line}</p>`)}
  </div>`;
}

function renderPlan({said}: ContactView, {emergencyPlan}: DirectoryContact) {
  if (!emergencyPlan) return nothing;
  const address = webLink(emergencyPlan.href);
  return address
    ? link(address, emergencyPlan.title, said)
    : html`<p lang=${said}>${emergencyPlan.title}</p>`;
}

const link = (href: string, words: string, lang: Spoken) =>
  html`<a href=${href} target="_blank" rel="noopener" lang=${lang}>${words}</a>`;
