import {html, LitElement, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';
import type {PortalError} from '../../client/index.js';
import type {
  ContactDirectory,
  ContactsPublication,
  DirectoryContact,
} from '../../contract/index.js';
import {Clock} from '../../controllers/clock.js';
import {Dates} from '../../controllers/dates.js';
import {Localize} from '../../controllers/localize.js';
import {spokenIn} from '../../controllers/spoken-in.js';
import {PortalTask} from '../../controllers/portal-task.js';
import {contacts, type ContactsMessages} from '../../messages/contacts.js';
import {badgeStyles} from '../../parts/badge.js';
import {contactStyles} from '../../parts/contact-list.styles.js';
import {loading, loadStyles, trouble} from '../../parts/load-state.js';
import {stale} from '../../parts/stale.js';
import {base} from '../../styles/base.js';
import {renderContact, type ContactView} from './contact-card.js';
import {controls} from '../../styles/controls.js';
import {styles} from './contacts.styles.js';

/** What was read, and when: it stays in sight when it cannot be renewed. */
interface ContactsReading {
  readonly publication: ContactsPublication;
  readonly readAt: string;
}

/** In an emergency nobody should have to scroll; kinds we do not know come last. */
const order = [
  'emergency',
  'service-centre',
  'complaints',
  'person',
  'contractor',
  'committee',
  'developer',
  'utility',
  'authority',
];

/**
 * Everybody an owner may have to reach, emergency numbers first, each with a number to tap; and
 * whether they are there now, on the community's clock. Can be printed for the entrance.
 *
 * @slot - Shown without script, and where the contacts cannot be had: a phone number, a link.
 */
@customElement('owner-contacts')
export class Contacts extends LitElement {
  static override styles = [base, controls, badgeStyles, contactStyles, loadStyles, styles];

  /** Only these kinds, e.g. `emergency service-centre`; all of them when absent. */
  @property() kind?: string;

  readonly #localize = new Localize(this, contacts);
  readonly #clock = new Clock(this);

  readonly #contacts = new PortalTask(this, {
    args: () => [this.#localize.lang] as const,
    lasting: true,
    load: async (client, [lang], signal): Promise<ContactsReading> => {
      const publication = await client.contacts({lang, signal});
      return {publication, readAt: new Date().toISOString()};
    },
    watch: (client, _args, onChange, signal) =>
      client.watchPublished('contacts', onChange, {signal}),
  });

  protected override render() {
    const {messages} = this.#localize;
    if (!messages) return html`<slot></slot>`;
    return this.#contacts.render({
      initial: () => html`<slot></slot>`,
      pending: () => loading(messages.terms.loading),
      complete: (reading, error) => this.#renderReading(messages, reading, error),
      error: (error) => this.#renderTrouble(messages, error),
    });
  }

  #renderReading(
    messages: ContactsMessages,
    {publication, readAt}: ContactsReading,
    error?: PortalError,
  ) {
    const {terms, say} = messages;
    const {document} = publication;
    return html`
      <section class="directory" aria-label=${terms.label} lang=${messages.lang}>
        ${error ? stale(say.refreshFailed, say.asOf(this.#moments.moment(readAt))) : nothing}
        ${
          document
            ? this.#renderDirectory(this.#viewOf(messages, publication, document), document)
            : html`<p>${say.empty}</p>
                <slot></slot>`
        }
      </section>
    `;
  }

  #renderDirectory(view: ContactView, directory: ContactDirectory) {
    const {terms, said} = view;
    const {version, publishedAt, approvedBy, changeNote, note} = directory;
    return html`
      ${note ? html`<p class="verbatim" lang=${said}>${note}</p>` : nothing}
      <div class="groups">
        ${repeat(
          this.#groupsOf(directory.contacts),
          ([kind]) => kind,
          ([kind, group]) =>
            html`<section
              class="group ${kind} of-${group.length > 3 ? 'many' : group.length}"
              aria-labelledby="kind-${kind}"
            >
              <h3 id="kind-${kind}">${terms.kinds[kind] ?? kind}</h3>
              <ul class="contacts">
                ${repeat(
                  group,
                  ({id}) => id,
                  (contact) => renderContact(view, contact),
                )}
              </ul>
            </section>`,
        )}
      </div>
      <p class="muted">
        ${terms.published(version, this.#moments.day(publishedAt))}
        ${approvedBy ? html`· ${terms.approvedBy(approvedBy.name)}` : nothing}
        ${changeNote ? html`· ${terms.changed} <bdi lang=${said}>${changeNote}</bdi>` : nothing}
      </p>
    `;
  }

  #renderTrouble({terms, lang}: ContactsMessages, error: PortalError) {
    return trouble({
      text: this.#localize.trouble(error),
      lang,
      action: terms.tryAgain,
      onRetry: this.#contacts.retry,
    });
  }

  /** The contacts by kind, the most urgent kind first. */
  #groupsOf(all: readonly DirectoryContact[]): (readonly [string, DirectoryContact[]])[] {
    const wanted = this.kind?.split(/[\s,]+/).filter(Boolean) ?? [];
    const present = [...new Set(all.map(({kind}) => kind))];
    const known = order.filter((kind) => present.includes(kind));
    const others = present.filter((kind) => !order.includes(kind));
    return [...known, ...others]
      .filter((kind) => wanted.length === 0 || wanted.includes(kind))
      .map((kind) => [kind, all.filter((contact) => contact.kind === kind)]);
  }

  #viewOf(
    {terms}: ContactsMessages,
    publication: ContactsPublication,
    {timeZone}: ContactDirectory,
  ): ContactView {
    const {lang} = this.#localize;
    const days = new Dates({lang, timeZone: 'UTC'});
    return {terms, days, timeZone, now: this.#clock.now, said: spokenIn(publication)};
  }

  get #moments() {
    return new Dates({lang: this.#localize.lang, timeZone: undefined});
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'owner-contacts': Contacts;
  }
}
