import {LitElement, html, nothing, type PropertyValues} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import {recordsAddress, saveReview, type DeskFees, type NewReview, type Review} from '../api.js';
import {refusalOf, type RefusalKind} from '../refusal.js';
import {baseStyles} from '../styles/base.styles.js';
import {fieldStyles} from '../styles/field.styles.js';
import {Words} from '../words.js';
import {renderFigures} from './figures.js';
import {renderRows} from './rows.js';
import {reviewStyles} from './review.styles.js';

/** The review as the server now has it. */
export class DeskReviewSavedEvent extends Event {
  static readonly type = 'desk-review-saved';
  readonly review: Review;

  constructor(review: Review) {
    super(DeskReviewSavedEvent.type, {bubbles: true, composed: true});
    this.review = review;
  }
}

const dayBefore = (days: number) =>
  new Date(Date.now() - days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);

const blank = (community: string): NewReview => ({
  community,
  title: '',
  from: dayBefore(30),
  to: dayBefore(1),
  participants: [],
  findings: [],
  actions: [],
  published: false,
});

const ofKept = ({extract, ...kept}: Review): NewReview => ({
  community: kept.community,
  title: kept.title,
  from: kept.from,
  to: kept.to,
  participants: kept.participants,
  findings: kept.findings,
  actions: kept.actions,
  published: kept.published,
  ...(extract !== undefined && {extract}),
});

/** One review: its period with the figures, what was found, and who does what until when. */
@customElement('desk-review')
export class DeskReview extends LitElement {
  static override styles = [baseStyles, fieldStyles, reviewStyles];

  /** What is kept already; absent for a new one. */
  @property({attribute: false}) kept?: Review;
  @property({attribute: false}) communities: readonly DeskFees[] = [];
  /** Whether this member may publish. */
  @property({type: Boolean}) publishes = false;

  @state() private review: NewReview = blank('');
  @state() private wrong: ReadonlySet<string> = new Set();
  @state() private refused?: RefusalKind;
  @state() private saved = false;

  readonly #words = new Words(this);

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('kept') && this.kept) this.review = ofKept(this.kept);
    const [first] = this.communities;
    if (first && !this.review.community) this.review = {...this.review, community: first.id};
  }

  protected override render() {
    const {messages} = this.#words;
    const {reviews} = messages;
    const {review} = this;
    return html`
      <form novalidate @submit=${this.#handleSave}>
        ${this.#renderLine('title', reviews.name, review.title)}
        <div class="row">
          ${this.#renderCommunity()} ${this.#renderLine('from', reviews.from, review.from, 'date')}
          ${this.#renderLine('to', reviews.to, review.to, 'date')}
        </div>
        ${this.#renderLine(
          'participants',
          reviews.participants,
          review.participants.join(messages.listComma),
        )}
        <section aria-labelledby="figures">
          <h3 id="figures">${reviews.figures}</h3>
          ${this.kept ? renderFigures(this.kept.figures, messages) : nothing}
          <p><a href=${recordsAddress(review)} download>${reviews.export}</a></p>
        </section>
        ${renderRows({
          review,
          messages,
          wrong: this.wrong,
          onChange: (part) => this.#change(part),
        })}
        <div class="field">
          <label for="extract">${reviews.extract}</label>
          <textarea
            id="extract"
            rows="3"
            .value=${review.extract ?? ''}
            aria-invalid=${this.wrong.has('/extract')}
            @input=${(event: InputEvent) =>
              this.#change({extract: (event.target as HTMLTextAreaElement).value})}
          ></textarea>
        </div>
        ${
          this.publishes
            ? html`<label class="tick">
                <input
                  type="checkbox"
                  .checked=${review.published}
                  @change=${(event: Event) =>
                    this.#change({published: (event.target as HTMLInputElement).checked})}
                />
                ${reviews.publish}
              </label>`
            : nothing
        }
        <p class="refused" role="alert" ?hidden=${!this.refused}>
          ${this.refused ? messages.refusals[this.refused] : nothing}
        </p>
        <p class="buttons">
          <button class="primary">${reviews.save}</button>
          <span role="status">${this.saved ? reviews.saved : nothing}</span>
        </p>
      </form>
    `;
  }

  #renderCommunity() {
    const {reviews} = this.#words.messages;
    return html`<div class="field">
      <label for="community">${reviews.community}</label>
      <select id="community" ?disabled=${this.kept !== undefined} @change=${this.#handleCommunity}>
        ${this.communities.map(
          ({id, name}) =>
            html`<option value=${id} ?selected=${id === this.review.community}>${name}</option>`,
        )}
      </select>
    </div>`;
  }

  #renderLine(
    name: 'title' | 'from' | 'to' | 'participants',
    label: string,
    value: string,
    type = 'text',
  ) {
    return html`<div class="field">
      <label for=${name}>${label}</label>
      <input
        id=${name}
        type=${type}
        .value=${value}
        aria-invalid=${this.wrong.has(`/${name}`)}
        @change=${(event: Event) =>
          this.#handleLine(name, (event.target as HTMLInputElement).value)}
      />
    </div>`;
  }

  #change(part: Partial<NewReview>) {
    this.review = {...this.review, ...part};
    this.saved = false;
  }

  #handleLine(name: 'title' | 'from' | 'to' | 'participants', value: string) {
    const names = value.split(/[,，、;；]/).flatMap((each) => each.trim() || []);
    this.#change(name === 'participants' ? {participants: names} : {[name]: value});
  }

  #handleCommunity = (event: Event) =>
    this.#change({community: (event.target as HTMLSelectElement).value});

  #handleSave = async (event: SubmitEvent) => {
    event.preventDefault();
    this.refused = undefined;
    try {
      const saved = await saveReview(this.review, this.kept);
      this.wrong = new Set();
      this.saved = true;
      this.dispatchEvent(new DeskReviewSavedEvent(saved));
    } catch (error) {
      const {kind, fields} = refusalOf(error);
      this.refused = kind;
      this.wrong = new Set(fields.map(({pointer}) => pointer));
      await this.updateComplete;
      this.renderRoot.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
    }
  };
}

declare global {
  interface HTMLElementEventMap {
    'desk-review-saved': DeskReviewSavedEvent;
  }
  interface HTMLElementTagNameMap {
    'desk-review': DeskReview;
  }
}
