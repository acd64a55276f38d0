import {css, html, LitElement, nothing, type TemplateResult} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import {Dates} from '../../controllers/dates.js';
import {Localize} from '../../controllers/localize.js';
import type {Service} from '../../contract/index.js';
import {spokenIn} from '../../controllers/spoken-in.js';
import {inquiryQuestions, type InquiryQuestionsMessages} from '../../messages/inquiry-questions.js';
import {checkField, checkStyles} from '../../parts/check-field.js';
import {choiceStyles} from '../../parts/choice-field.js';
import {fieldStyles} from '../../parts/field.js';
import type {Field} from '../../parts/field.js';
import {sentenceWith} from '../../parts/said.js';
import {webLink} from '../../parts/web-link.js';
import {base} from '../../styles/base.js';
import {controls} from '../../styles/controls.js';
import {nested} from '../../styles/nested.js';
import {
  askedOf,
  isQuestion,
  partyOf,
  priceOf,
  putNow,
  serviceOf,
  type Attribute,
} from './inquiry-asked.js';
import {styles as groups} from './inquiry-details.styles.js';
import type {AskedDraft, AskedField, InquiryField, Problem} from './inquiry-draft.js';
import {renderQuestion} from './inquiry-question.js';
import {renderTimes} from './inquiry-times.js';
import {differsBesideWords, type Inquiry, type LeadsToFields} from './inquiry.js';

/** What the chosen kind costs, who is responsible, and its questions: one after the other. */
@customElement('owner-inquiry-questions')
export class InquiryQuestions extends LitElement implements LeadsToFields {
  static override styles = [
    base,
    nested,
    controls,
    fieldStyles,
    choiceStyles,
    checkStyles,
    groups,
    css`
      .facts {
        display: grid;
        gap: 0.4em;
        padding: 0.8em 1em;
        border-inline-start: 4px solid var(--_info);
        border-radius: var(--_radius);
        background: var(--_surface);
      }

      .skip {
        margin-block-start: 0.7em;
      }

      .check-list li {
        padding-inline-start: 0.4em;
      }

      .rules {
        max-height: 18em;
        overflow: auto;
        padding: 0.8em 1em;
        border: 1px solid var(--_border);
        border-radius: var(--_radius);
      }
    `,
  ];

  @property({attribute: false, hasChanged: differsBesideWords}) inquiry?: Inquiry;

  /** Questions left unanswered on purpose. */
  @state() private skipped: readonly string[] = [];

  readonly #localize = new Localize(this, inquiryQuestions);

  async lead(field: InquiryField): Promise<boolean> {
    await this.updateComplete;
    const found = this.renderRoot.querySelector<HTMLElement>(`[id="${field}"]`);
    found?.focus();
    return found !== null;
  }

  protected override render() {
    const {messages} = this.#localize;
    const service = this.inquiry && serviceOf(this.inquiry);
    if (!messages || !this.inquiry || !service) return nothing;
    const asked = askedOf(this.inquiry);
    const put = putNow(service, asked);
    const shown = this.#shown(put, asked);
    return html`<div class="form" lang=${messages.lang}>
      ${this.#renderFacts(messages, service, asked)}
      ${shown.map((attribute) => this.#renderQuestion(messages, attribute, asked))}
      ${shown.length === put.length ? this.#renderRest(messages, service, asked) : nothing}
    </div>`;
  }

  /** As far as it has been answered, and the next; all where something needs another look. */
  #shown(put: readonly Attribute[], {answers}: AskedDraft) {
    const isOpen = ({code, variable}: Attribute) =>
      variable !== false && !answers[code]?.[0] && !this.skipped.includes(code);
    const problems = Object.keys(this.inquiry?.problems ?? {});
    if (problems.some((field) => field.startsWith('answers/'))) return put;
    const next = put.findIndex(isOpen);
    return next < 0 ? put : put.slice(0, next + 1);
  }

  #renderFacts({terms, say}: InquiryQuestionsMessages, service: Service, asked: AskedDraft) {
    const price = priceOf(service, asked);
    const party = partyOf(service, asked);
    const said = this.#said;
    if (!price && !party) return nothing;
    return html`<div class="facts">
      ${price ? html`<p><strong>${terms.price}</strong> <bdi lang=${said}>${price.text}</bdi></p>` : nothing}
      ${
        party
          ? html`<p>
              <strong>${terms.responsible}</strong> <bdi lang=${said}>${party.name}</bdi>${
                party.note
                  ? html`<br /><span class="muted" lang=${said}>${party.note}</span>`
                  : nothing
              }
            </p>`
          : nothing
      }
      ${party && party.kind !== 'manager' ? html`<p class="muted">${say.weSeeToIt}</p>` : nothing}
    </div>`;
  }

  #renderQuestion(messages: InquiryQuestionsMessages, attribute: Attribute, asked: AskedDraft) {
    const {code, required} = attribute;
    const values = asked.answers[code] ?? [];
    if (!isQuestion(attribute))
      return html`<p class="facts" lang=${this.#said}>${attribute.description}</p>`;
    const maySkip = !required && !values[0] && !this.skipped.includes(code);
    return html`<div>
      ${renderQuestion(attribute, {
        values,
        error: this.#word(`answers/${code}`),
        note: required ? undefined : messages.terms.optional,
        said: this.#said,
        onAnswer: (answer) => this.#edit({answers: {...asked.answers, [code]: answer}}),
      })}
      ${
        maySkip
          ? html`<button
              type="button"
              class="skip"
              @click=${() => (this.skipped = [...this.skipped, code])}
            >
              ${messages.terms.skip}
            </button>`
          : nothing
      }
    </div>`;
  }

  /** What comes when the questions have been answered. */
  #renderRest(messages: InquiryQuestionsMessages, service: Service, asked: AskedDraft) {
    const {terms, say} = messages;
    const {visit, rules, documents, mayBeConfidential} = service;
    const price = priceOf(service, asked);
    const {timeZone} = this.inquiry?.portal.community ?? {};
    return html`
      ${
        visit
          ? renderTimes({
              ...visit,
              messages,
              said: this.#said,
              times: asked.times,
              timeZone,
              dates: new Dates({lang: this.#localize.lang, timeZone}),
              error: this.#word('times'),
              onChange: (times) => this.#edit({times}),
            })
          : nothing
      }
      ${
        mayBeConfidential
          ? this.#renderCheck('confidential', terms.confidential, say.confidential, asked)
          : nothing
      }
      ${documents || rules ? this.#renderCompleteness(messages, service, asked) : nothing}
      ${rules ? this.#renderRules(messages, rules, asked) : nothing}
      ${price?.accept ? this.#renderCheck('price', this.#sentence(say.agreePrice, price.text), '', asked) : nothing}
    `;
  }

  #renderRules(
    {terms, say}: InquiryQuestionsMessages,
    {title, text, href}: NonNullable<Service['rules']>,
    asked: AskedDraft,
  ) {
    const link = webLink(href);
    const full = link
      ? html` <a href=${link} target="_blank" rel="noopener">${terms.fullRules}</a>`
      : nothing;
    return html`<div class="group">
      <h3 lang=${this.#said}>${title}</h3>
      <div class="rules" tabindex="0" role="region" aria-label=${title} lang=${this.#said}>
        <p class="verbatim">${text}</p>
      </div>
      ${full} ${this.#renderCheck('rules', this.#sentence(say.agreeRules, title), '', asked)}
    </div>`;
  }

  #renderCheck(
    field: 'confidential' | 'rules' | 'price',
    label: Field['label'],
    about: string,
    asked: AskedDraft,
  ) {
    return checkField({
      id: field,
      label,
      about: html`${about}`,
      checked: asked[field],
      error: field === 'confidential' ? undefined : this.#word(field),
      onChange: (checked) => this.#edit({[field]: checked}),
    });
  }

  /** What is there, and what is still wanted, before it is sent. */
  #renderCompleteness({terms, say}: InquiryQuestionsMessages, service: Service, asked: AskedDraft) {
    const needed = putNow(service, asked).filter((one) => isQuestion(one) && one.required);
    const open = needed.filter(({code}) => !asked.answers[code]?.[0]);
    return html`<div class="group">
      <h3>${terms.complete}</h3>
      <p>${open.length > 0 ? say.stillOpen : say.allThere}</p>
      <ul class="check-list">
        ${needed.map((one) => {
          const isOpen = open.includes(one);
          const word = isOpen ? terms.open : terms.done;
          return this.#renderItem(isOpen ? '\u25cb' : '\u2713', one.description, word);
        })}
        ${service.documents?.map(({name, hint}) => {
          const isThere = this.inquiry?.draft.attachments.some(({label}) => label === name);
          const word = html`${terms.document}${
            hint ? html` · <bdi lang=${this.#said}>${hint}</bdi>` : nothing
          }`;
          return isThere
            ? this.#renderItem('\u2713', name, terms.attached)
            : this.#renderItem('\u25cb', name, word);
        })}
      </ul>
      ${service.documents ? html`<p class="muted">${say.documents}</p>` : nothing}
    </div>`;
  }

  #renderItem(mark: string, what: string, word: string | TemplateResult) {
    return html`<li>
      <span aria-hidden="true">${mark}</span> <bdi lang=${this.#said}>${what}</bdi>
      <span class="muted">${word}</span>
    </li>`;
  }

  /** The language of the kinds of request, and of what is asked with them. */
  get #said() {
    return spokenIn(this.inquiry?.services);
  }

  #sentence(sentence: (words: string) => string, words: string) {
    return sentenceWith(sentence, words, this.#said);
  }

  #edit(change: Partial<AskedDraft>) {
    const {inquiry} = this;
    inquiry?.edit({asked: {...askedOf(inquiry), ...change}});
  }

  #word(field: AskedField) {
    const problem = this.inquiry?.problems[field];
    const words: Partial<Record<Problem, string>> = this.#localize.messages?.say.problems ?? {};
    return problem && (words[problem] ?? words.unreadable);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'owner-inquiry-questions': InquiryQuestions;
  }
}
