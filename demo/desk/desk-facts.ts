import {LitElement, html, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import type {DeskRequest} from './api.js';
import {baseStyles} from './styles/base.styles.js';
import {factsStyles} from './styles/facts.styles.js';
import {Words} from './words.js';

/** Digits alone, so that a telephone can dial what a person wrote. */
const dialled = (phone: string) => phone.replace(/[^\d+]/g, '');

/** Who, where, how to reach them, when and by whom: a request in short. */
@customElement('desk-facts')
export class DeskFacts extends LitElement {
  static override styles = [baseStyles, factsStyles];

  @property({attribute: false}) shown?: DeskRequest;

  readonly #words = new Words(this);

  protected override render() {
    if (!this.shown) return nothing;
    const {messages} = this.#words;
    const {request, contact} = this.shown;
    const {placeName, detail} = request.location;
    return html`
      <dl>
        ${this.#renderFact(messages.place, [placeName, detail].filter(Boolean).join(' · '))}
        ${this.#renderFact(messages.owner, contact.name ?? messages.noName)}
        ${this.#renderFact(messages.contact, this.#renderContact(this.shown))}
        ${this.#renderFact(
          messages.submittedAt,
          html`<time datetime=${request.submittedAt}
            >${this.#words.dateTime(request.submittedAt)}</time
          >`,
        )}
        ${this.#renderFact(
          messages.promisedBy,
          request.expectedAt &&
            html`<time datetime=${request.expectedAt}
              >${this.#words.dateTime(request.expectedAt)}</time
            >`,
        )}
        ${this.#renderFact(messages.handler, this.#renderHandler(this.shown))}
        ${this.#renderFact(
          messages.fees.askedAbout,
          request.context && this.#renderAbout(this.shown),
        )}
        ${this.#renderFact(messages.wishes, this.#wishes(this.shown))}
        ${request.answers?.map(({question, answer}) => this.#renderFact(question, answer))}
        ${this.#renderFact(messages.visitSuits, this.shown.asked?.preferredTimes?.join(' / '))}
        ${this.#renderFact(messages.alsoSaid, this.#alsoSaid(this.shown))}
      </dl>
    `;
  }

  /** Who asks and for whom, and what was agreed to. */
  #alsoSaid({asked}: DeskRequest) {
    if (!asked) return undefined;
    const {confidential, relation, onBehalfOf, preferredContact} = asked;
    const {messages} = this.#words;
    return [
      confidential && messages.keepName,
      relation,
      onBehalfOf &&
        messages.onBehalfOf([onBehalfOf.name, onBehalfOf.phone].filter(Boolean).join(' ')),
      preferredContact && messages.prefers[preferredContact],
      asked.rules,
      asked.price,
      asked.followers && messages.followers(asked.followers),
    ]
      .filter(Boolean)
      .join(' · ');
  }

  #renderFact(name: string, value: unknown) {
    return value
      ? html`<div>
          <dt>${name}</dt>
          <dd>${value}</dd>
        </div>`
      : nothing;
  }

  #renderContact({contact: {phone, email}}: DeskRequest) {
    return html`
      ${phone ? html`<a href="tel:${dialled(phone)}">${phone}</a>` : nothing}
      ${email ? html`<a href="mailto:${email}">${email}</a>` : nothing}
    `;
  }

  /** In words where it names something published here, else as the owner's page said it. */
  #renderAbout({about, request: {context}}: DeskRequest) {
    const {fees, published} = this.#words.messages;
    if (!about) return html`<code>${context?.widget} · ${context?.objectId}</code>`;
    const {label, period, version, newestVersion, amount, currency, unit} = about;
    return [
      label,
      amount && [amount, currency].filter(Boolean).join(' '),
      period ? fees.aboutVersion(period, version) : published.version(version),
      newestVersion > version && fees.correctedSince(newestVersion),
      unit,
    ]
      .filter(Boolean)
      .join(' · ');
  }

  #renderHandler({request: {handler}}: DeskRequest) {
    const {messages} = this.#words;
    if (!handler) return messages.nobodyYet;
    const {name, role, phone, external} = handler;
    return html`
      ${[name, role, external && messages.external].filter(Boolean).join(' · ')}
      ${phone ? html`<a href="tel:${dialled(phone)}">${phone}</a>` : nothing}
    `;
  }

  #wishes({lang, tone}: DeskRequest) {
    const {messages} = this.#words;
    const language = lang && messages.writesIn(this.#words.languageName(lang));
    return [language, tone && messages[tone]].filter(Boolean).join(' · ');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-facts': DeskFacts;
  }
}
