import {css, html, LitElement, nothing} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import {Localize} from '../../controllers/localize.js';
import {inquiryDetails} from '../../messages/inquiry-details.js';
import {base} from '../../styles/base.js';
import {controls} from '../../styles/controls.js';
import {nested} from '../../styles/nested.js';
import type {DetailsPart} from './inquiry-details.js';
import type {InquiryField} from './inquiry-draft.js';
import {differsBesideWords, type Inquiry} from './inquiry.js';

/** A part of the form that is in sight at a time. */
interface Step {
  readonly of: 'words' | 'kind' | 'details';
  /** Which of the details. */
  readonly parts?: readonly DetailsPart[];
}

const everyStep: readonly Step[] = [
  {of: 'words'},
  {of: 'kind'},
  {of: 'details', parts: ['place']},
  {of: 'details', parts: ['attachments']},
  {of: 'details', parts: ['contact', 'consent']},
];

/** Of the kind and its questions is what stands nowhere else. */
const partOf: Readonly<Record<string, DetailsPart>> = {
  placeId: 'place',
  unitId: 'place',
  detail: 'place',
  attachments: 'attachments',
  name: 'contact',
  phone: 'contact',
  email: 'contact',
  onBehalfName: 'contact',
  onBehalfPhone: 'contact',
  consent: 'consent',
};

/**
 * In large size the form asks one thing at a time, with a way on and a way back. Nothing is taken out
 * of the page: what is not asked now is out of sight, and keeps all that was entered.
 */
@customElement('owner-inquiry-steps')
export class InquirySteps extends LitElement {
  static override styles = [
    base,
    nested,
    controls,
    css`
      nav {
        display: flex;
        flex-wrap: wrap;
        gap: 1em;
        align-items: center;
      }
    `,
  ];

  @property({attribute: false, hasChanged: differsBesideWords}) inquiry?: Inquiry;

  @state() private at = 0;

  readonly #localize = new Localize(this, inquiryDetails);
  /** Whether something is out of sight. */
  #hides = false;

  /** Brings the step with a field into sight; at once, so that the field can take the focus. */
  show(field: InquiryField): void {
    if (!this.#isUsed) return;
    this.at = Math.max(
      0,
      this.#steps.findIndex((step) => holds(step, field)),
    );
    this.#apply();
  }

  protected override updated() {
    // What is empty leaves no gap; said again, it would be drawn anew.
    if (this.hidden === this.#isUsed) this.hidden = !this.#isUsed;
    if (this.#isUsed || this.#hides) this.#apply();
  }

  protected override render() {
    const {messages} = this.#localize;
    if (!messages || !this.#isUsed) return nothing;
    const {terms} = messages;
    const last = this.#steps.length - 1;
    return html`<nav aria-label=${terms.steps} lang=${messages.lang}>
      ${
        this.at > 0
          ? html`<button type="button" @click=${() => this.#go(this.at - 1)}>${terms.back}</button>`
          : nothing
      }
      ${
        this.at < last
          ? html`<button type="button" class="primary" @click=${() => this.#go(this.at + 1)}>
              ${terms.next}
            </button>`
          : nothing
      }
      <span role="status">${terms.step(this.at + 1, last + 1)}</span>
    </nav>`;
  }

  get #isUsed() {
    return this.#localize.size === 'large';
  }

  get #steps() {
    const mayAttach = this.inquiry?.portal.uploads !== undefined;
    return everyStep.filter(({parts}) => mayAttach || parts?.[0] !== 'attachments');
  }

  async #go(at: number) {
    this.at = at;
    await this.updateComplete;
    const of = this.#steps[at]?.of;
    const [element] = this.#beside().find((each) => each[1] === of) ?? [];
    element?.scrollIntoView({block: 'start'});
    const root = element?.shadowRoot ?? element;
    root?.querySelector<HTMLElement>('textarea, fieldset, [data-step]:not([hidden])')?.focus();
  }

  /** What stands beside this in the form, and what it is of; `send` comes with the last step. */
  #beside() {
    let of = 'words';
    const found: [HTMLElement, string][] = [];
    for (const element of this.parentElement?.querySelectorAll<HTMLElement>(':scope > *') ?? []) {
      if (element.querySelector('[id="serviceCode"]')) of = 'kind';
      if (element.localName === 'owner-inquiry-details') of = 'details';
      if (element !== this) found.push([element, of]);
      if (of === 'details') of = 'send';
    }
    return found;
  }

  #apply() {
    const step = this.#isUsed ? this.#steps[this.at] : undefined;
    this.#hides = step !== undefined;
    const isLast = this.at === this.#steps.length - 1;
    for (const [element, of] of this.#beside()) {
      // What is said about the whole, such as where it is kept, is always in sight.
      const isSending = element.matches('.actions, .actions + p');
      const isShown = of === 'send' ? isLast || !isSending : of === step?.of;
      element.style.setProperty('display', step && !isShown ? 'none' : '');
    }
    const details = this.parentElement?.querySelector('owner-inquiry-details');
    if (!details) return;
    details.only = step && (step.parts ?? []);
    details.style.setProperty('min-height', step ? '0' : '');
  }
}

const holds = ({of, parts}: Step, field: InquiryField): boolean => {
  if (of === 'words') return field === 'description';
  const part = partOf[field];
  return of === 'kind' ? part === undefined : parts?.includes(part ?? 'place') === true;
};

declare global {
  interface HTMLElementTagNameMap {
    'owner-inquiry-steps': InquirySteps;
  }
}
