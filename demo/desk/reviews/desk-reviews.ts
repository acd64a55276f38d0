import {LitElement, html, nothing} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import {
  feesPublished,
  listReviews,
  readReview,
  type DeskFees,
  type Review,
  type ReviewSummary,
} from '../api.js';
import {refusalOf, type RefusalKind} from '../refusal.js';
import {baseStyles} from '../styles/base.styles.js';
import {Words} from '../words.js';
import './desk-review.js';
import type {DeskReviewSavedEvent} from './desk-review.js';
import {reviewStyles} from './review.styles.js';

/** The joint reviews: all of them, or one to read and to write on. */
@customElement('desk-reviews')
export class DeskReviews extends LitElement {
  static override styles = [baseStyles, reviewStyles];

  /** Whether this member may publish. */
  @property({type: Boolean}) publishes = false;

  @state() private items?: readonly ReviewSummary[];
  @state() private communities: readonly DeskFees[] = [];
  /** The review that is open; `new` while one is begun. */
  @state() private opened?: Review | 'new';
  @state() private refused?: RefusalKind;

  readonly #words = new Words(this);

  override connectedCallback() {
    super.connectedCallback();
    void this.#read();
  }

  protected override render() {
    const {reviews, refusals, tryAgain, loading} = this.#words.messages;
    return html`
      <h2>${reviews.title}</h2>
      ${
        this.refused
          ? html`<p class="refused" role="alert">
              ${refusals[this.refused]} <button @click=${this.#read}>${tryAgain}</button>
            </p>`
          : nothing
      }
      ${
        this.opened
          ? this.#renderOpened(this.opened)
          : this.items
            ? this.#renderList(this.items)
            : html`<p class="muted">${loading}</p>`
      }
    `;
  }

  #renderList(items: readonly ReviewSummary[]) {
    const {reviews} = this.#words.messages;
    return html`
      <p class="muted">${reviews.lead}</p>
      <p>
        <button class="primary" @click=${() => (this.opened = 'new')}>${reviews.begin}</button>
      </p>
      ${items.length === 0 ? html`<p>${reviews.none}</p>` : nothing}
      <ul class="list">
        ${items.map(
          ({id, title, from, to, published, createdBy}) => html`
            <li>
              <button @click=${() => void this.#open(id)}>
                <strong>${title}</strong>
                <span class="muted">${from} – ${to} · ${createdBy}</span>
                <span class=${published ? 'mark replied' : 'mark closed'}>
                  ${published ? reviews.published : reviews.draft}
                </span>
              </button>
            </li>
          `,
        )}
      </ul>
    `;
  }

  #renderOpened(opened: Review | 'new') {
    const {reviews} = this.#words.messages;
    return html`
      <p><button class="plain" @click=${this.#handleBack}>‹ ${reviews.back}</button></p>
      <desk-review
        .kept=${opened === 'new' ? undefined : opened}
        .communities=${this.communities}
        ?publishes=${this.publishes}
        @desk-review-saved=${this.#handleSaved}
      ></desk-review>
    `;
  }

  #read = async () => {
    try {
      [this.items, this.communities] = await Promise.all([listReviews(), feesPublished()]);
      this.refused = undefined;
    } catch (error) {
      this.refused = refusalOf(error).kind;
    }
  };

  async #open(id: string) {
    try {
      this.opened = await readReview(id);
      this.refused = undefined;
    } catch (error) {
      this.refused = refusalOf(error).kind;
    }
  }

  #handleBack = () => {
    this.opened = undefined;
    void this.#read();
  };

  #handleSaved = ({review}: DeskReviewSavedEvent) => {
    this.opened = review;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-reviews': DeskReviews;
  }
}
