import {html} from 'lit';
import type {NewReview} from '../api.js';
import type {Messages} from '../messages/en.js';

/** What the rows of a review are drawn with. */
export interface ReviewRows {
  readonly review: NewReview;
  readonly messages: Messages;
  /** Pointers of what the server could not take. */
  readonly wrong: ReadonlySet<string>;
  readonly onChange: (part: Partial<NewReview>) => void;
}

type Finding = NewReview['findings'][number];
type Action = NewReview['actions'][number];

const replaced = <Row>(rows: readonly Row[], index: number, part: Partial<Row>): Row[] =>
  rows.map((row, each) => (each === index ? {...row, ...part} : row));

const without = <Row>(rows: readonly Row[], index: number): Row[] =>
  rows.filter((_row, each) => each !== index);

const valueOf = (event: Event) => (event.target as HTMLInputElement | HTMLSelectElement).value;

const line = (
  label: string,
  value: string,
  pointer: string,
  {wrong}: ReviewRows,
  onValue: (value: string) => void,
  type = 'text',
) =>
  html`<input
    type=${type}
    aria-label=${label}
    placeholder=${label}
    .value=${value}
    aria-invalid=${wrong.has(pointer)}
    @change=${(event: Event) => onValue(valueOf(event))}
  />`;

const tick = (label: string, checked: boolean, onTick: (checked: boolean) => void) =>
  html`<label class="tick">
    <input
      type="checkbox"
      .checked=${checked}
      @change=${(event: Event) => onTick((event.target as HTMLInputElement).checked)}
    />
    ${label}
  </label>`;

const today = () => new Date().toISOString().slice(0, 10);

/** What was found, and who does what about it until when. */
export const renderRows = (rows: ReviewRows) => {
  const {review, messages, onChange} = rows;
  const {reviews} = messages;
  const {findings, actions} = review;
  const changeFinding = (index: number, part: Partial<Finding>) =>
    onChange({findings: replaced(findings, index, part)});
  const changeAction = (index: number, part: Partial<Action>) =>
    onChange({actions: replaced(actions, index, part)});
  return html`
    <section aria-labelledby="findings">
      <h3 id="findings">${reviews.findings}</h3>
      <ol>
        ${findings.map(
          ({text, public: isPublic}, index) =>
            html`<li class="entry">
              ${line(reviews.finding, text, `/findings/${index}/text`, rows, (value) =>
                changeFinding(index, {text: value}),
              )}
              ${tick(reviews.public, isPublic, (checked) => changeFinding(index, {public: checked}))}
              <button
                type="button"
                class="plain"
                @click=${() => onChange({findings: without(findings, index)})}
              >
                ${reviews.remove}
              </button>
            </li>`,
        )}
      </ol>
      <button
        type="button"
        @click=${() => onChange({findings: [...findings, {text: '', public: false}]})}
      >
        ${reviews.addFinding}
      </button>
    </section>
    <section aria-labelledby="tasks">
      <h3 id="tasks">${reviews.actions}</h3>
      <ol>
        ${actions.map(
          (action, index) =>
            html`<li class="entry">
              ${line(reviews.action, action.text, `/actions/${index}/text`, rows, (value) =>
                changeAction(index, {text: value}),
              )}
              ${line(reviews.owner, action.owner, `/actions/${index}/owner`, rows, (value) =>
                changeAction(index, {owner: value}),
              )}
              ${line(
                reviews.dueOn,
                action.dueOn,
                `/actions/${index}/dueOn`,
                rows,
                (value) => changeAction(index, {dueOn: value}),
                'date',
              )}
              <select
                aria-label=${reviews.status}
                @change=${(event: Event) =>
                  changeAction(index, {status: valueOf(event) as Action['status']})}
              >
                ${(['open', 'done', 'dropped'] as const).map(
                  (status) =>
                    html`<option value=${status} ?selected=${status === action.status}>
                      ${reviews.statuses[status]}
                    </option>`,
                )}
              </select>
              ${tick(reviews.public, action.public, (checked) =>
                changeAction(index, {public: checked}),
              )}
              <button
                type="button"
                class="plain"
                @click=${() => onChange({actions: without(actions, index)})}
              >
                ${reviews.remove}
              </button>
            </li>`,
        )}
      </ol>
      <button
        type="button"
        @click=${() =>
          onChange({
            actions: [
              ...actions,
              {text: '', owner: '', dueOn: today(), status: 'open', public: false},
            ],
          })}
      >
        ${reviews.addAction}
      </button>
    </section>
  `;
};
