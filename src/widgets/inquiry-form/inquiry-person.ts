import {html, LitElement, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {Localize} from '../../controllers/localize.js';
import {spokenIn} from '../../controllers/spoken-in.js';
import {inquiryQuestions, type InquiryQuestionsMessages} from '../../messages/inquiry-questions.js';
import {checkField, checkStyles} from '../../parts/check-field.js';
import {fieldStyles} from '../../parts/field.js';
import {selectField} from '../../parts/select-field.js';
import {textField} from '../../parts/text-field.js';
import {base} from '../../styles/base.js';
import {controls} from '../../styles/controls.js';
import {nested} from '../../styles/nested.js';
import {askedOf, serviceOf} from './inquiry-asked.js';
import {styles} from './inquiry-details.styles.js';
import type {AskedDraft, AskedField, InquiryField, Problem} from './inquiry-draft.js';
import {differsBesideWords, type Inquiry, type LeadsToFields} from './inquiry.js';

/** Who asks, for whom, and how they wish to be answered: only what the host and the entries call for. */
@customElement('owner-inquiry-person')
export class InquiryPerson extends LitElement implements LeadsToFields {
  static override styles = [base, nested, controls, fieldStyles, checkStyles, styles];

  @property({attribute: false, hasChanged: differsBesideWords}) inquiry?: Inquiry;

  readonly #localize = new Localize(this, inquiryQuestions);

  async lead(field: InquiryField): Promise<boolean> {
    await this.updateComplete;
    const found = this.renderRoot.querySelector<HTMLElement>(`[id="${field}"]`);
    found?.focus();
    return found !== null;
  }

  protected override render() {
    const {messages} = this.#localize;
    if (!messages || !this.inquiry) return nothing;
    const asked = askedOf(this.inquiry);
    const {portal, draft} = this.inquiry;
    return html`<div class="group" lang=${messages.lang}>
      ${draft.phone && draft.email ? this.#renderPreferred(messages, asked) : nothing}
      ${portal.relations?.length ? this.#renderRelation(messages, this.inquiry, asked) : nothing}
      ${this.#renderOnBehalf(messages, asked)}
      ${portal.languages.length > 1 ? this.#renderLanguage(messages, portal.languages, asked) : nothing}
      <div hidden inert>
        <input
          name="homepage"
          tabindex="-1"
          autocomplete="off"
          data-1p-ignore
          data-lpignore="true"
          .value=${asked.trap}
          @input=${(event: Event) => this.#edit({trap: (event.target as HTMLInputElement).value})}
        />
      </div>
    </div>`;
  }

  #renderPreferred({terms}: InquiryQuestionsMessages, {preferred}: AskedDraft) {
    return selectField({
      id: 'preferred',
      label: terms.preferred,
      note: terms.optional,
      placeholder: terms.either,
      value: preferred,
      choices: [
        {value: 'phone', label: terms.phone},
        {value: 'email', label: terms.email},
      ],
      onChange: (value) => this.#edit({preferred: value as AskedDraft['preferred']}),
    });
  }

  #renderRelation(
    {terms, say}: InquiryQuestionsMessages,
    inquiry: Inquiry,
    {relation}: AskedDraft,
  ) {
    const allowed = serviceOf(inquiry)?.relations;
    const {relations = []} = inquiry.portal;
    const isOther = relation && allowed && !allowed.includes(relation);
    return selectField({
      id: 'relation',
      label: terms.relation,
      note: terms.optional,
      placeholder: terms.notSaid,
      error: isOther ? say.kindForOthers : undefined,
      value: relation,
      choicesLang: spokenIn(inquiry.portal),
      choices: relations.map(({code, name}) => ({value: code, label: name})),
      onChange: (value) => this.#edit({relation: value}),
    });
  }

  #renderOnBehalf({terms, say}: InquiryQuestionsMessages, asked: AskedDraft) {
    return html`${checkField({
      id: 'onBehalf',
      label: terms.onBehalf,
      about: html``,
      checked: asked.onBehalf,
      onChange: (onBehalf) => this.#edit({onBehalf}),
    })}
    ${
      asked.onBehalf
        ? html`<div class="row">
            ${textField({
              id: 'onBehalfName',
              label: terms.onBehalfName,
              required: true,
              value: asked.onBehalfName,
              error: this.#word('onBehalfName', say),
              onInput: (onBehalfName) => this.#edit({onBehalfName}),
            })}
            ${textField({
              id: 'onBehalfPhone',
              label: terms.onBehalfPhone,
              note: terms.optional,
              keyboard: 'tel',
              value: asked.onBehalfPhone,
              error: this.#word('onBehalfPhone', say),
              onInput: (onBehalfPhone) => this.#edit({onBehalfPhone}),
            })}
          </div>`
        : nothing
    }`;
  }

  #renderLanguage(
    {terms}: InquiryQuestionsMessages,
    languages: readonly string[],
    {lang}: AskedDraft,
  ) {
    return selectField({
      id: 'lang',
      label: terms.language,
      note: terms.optional,
      placeholder: terms.pageLanguage,
      value: lang,
      choices: languages.map((tag) => ({value: tag, label: nameOfLanguage(tag), lang: tag})),
      onChange: (value) => this.#edit({lang: value}),
    });
  }

  #edit(change: Partial<AskedDraft>) {
    const {inquiry} = this;
    inquiry?.edit({asked: {...askedOf(inquiry), ...change}});
  }

  #word(field: AskedField, say: InquiryQuestionsMessages['say']) {
    const problem = this.inquiry?.problems[field];
    const words: Partial<Record<Problem, string>> = say.problems;
    return problem && (words[problem] ?? words.unreadable);
  }
}

/** A language by its own name: who needs it reads that. */
const nameOfLanguage = (tag: string): string => {
  const own: Readonly<Record<string, string>> = {
    'zh-Hans': '\u7b80\u4f53\u4e2d\u6587',
    'zh-Hant': '\u7e41\u9ad4\u4e2d\u6587',
    en: 'English',
    de: 'Deutsch',
  };
  return own[tag] ?? tag;
};

declare global {
  interface HTMLElementTagNameMap {
    'owner-inquiry-person': InquiryPerson;
  }
}
