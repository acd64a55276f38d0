import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import type {OwnerTurns, PortalError, RequestAccess} from '../../client/index.js';
import type {PortalRequest, RequestEvent} from '../../contract/index.js';
import {Dates} from '../../controllers/dates.js';
import {Localize} from '../../controllers/localize.js';
import {PortalSubmission} from '../../controllers/portal-submission.js';
import {spokenIn} from '../../controllers/spoken-in.js';
import {following, type FollowingMessages} from '../../messages/following.js';
import {checkStyles} from '../../parts/check-field.js';
import {choiceStyles} from '../../parts/choice-field.js';
import {fieldStyles} from '../../parts/field.js';
import {saidIn, sentenceWith} from '../../parts/said.js';
import {base} from '../../styles/base.js';
import {controls} from '../../styles/controls.js';
import {nested} from '../../styles/nested.js';
import {styles} from './feedback-status.styles.js';
import {turnFields} from './turn-fields.js';
import {problemsOf, saidWith, type Turn, type TurnProblems, type TurnValues} from './turn-said.js';
import {turnStyles} from './request-turns.styles.js';

/** A turn has been recorded, or is open no more: the request is to be read again. */
export class TurnTakenEvent extends Event {
  static readonly eventName = 'owner-turn-taken';
  constructor() {
    super(TurnTakenEvent.eventName, {bubbles: true});
  }
}

type Taken = {
  [Each in Turn]: RequestAccess & {readonly turn: Each; readonly said: OwnerTurns[Each]};
}[Turn];

/** What was done by the answer to a question or by a message has a place of its own. */
const offered = [
  'appointment-reply',
  'reopening',
  'rating',
  'handover-objection',
  'escalation',
  'recategorisation',
  'withdrawal',
] as const satisfies readonly Turn[];

const isStale = ({kind, problem}: PortalError) =>
  kind === 'conflict' && problem?.type === 'urn:owner-portal:problem:turn-not-open';

/**
 * What the owner may do with a request beside writing: one small form at a time, kept while it is
 * not sent.
 *
 * @fires owner-turn-taken - {TurnTakenEvent} It is to be read again.
 */
@customElement('owner-request-turns')
export class RequestTurns extends LitElement {
  static override styles = [
    base,
    nested,
    controls,
    fieldStyles,
    choiceStyles,
    checkStyles,
    styles,
    turnStyles,
  ];

  /** The request to act on. */
  @property({attribute: false}) request?: PortalRequest;
  @property({attribute: false}) access?: RequestAccess;
  /** The community's IANA zone. */
  @property({attribute: false}) timeZone?: string;

  @state() private turn?: Turn;
  @state() private values: TurnValues = {};
  @state() private problems: TurnProblems = {};
  @state() private isSent = false;

  readonly #localize = new Localize(this, following);
  readonly #submission = new PortalSubmission<Taken, RequestEvent>(
    this,
    (client, {turn, said, ...access}, options) => client.takeTurn(access, turn, said, options),
  );

  protected override willUpdate(changed: PropertyValues<this>) {
    const before = changed.get('request');
    if (!before || before.reference === this.request?.reference) return;
    this.#close();
    this.isSent = false;
  }

  protected override render() {
    const {messages} = this.#localize;
    const {request} = this;
    if (!messages || !request) return nothing;
    const {terms, say, lang} = messages;
    const may = offered.filter(
      (turn) =>
        request.mayTurn?.includes(turn) &&
        (turn !== 'recategorisation' || request.otherKinds?.length),
    );
    const low = (request.rating?.overall ?? 5) <= 2 && may.includes('reopening');
    return html`<section aria-label=${terms.turns} lang=${lang} ?hidden=${may.length === 0}>
      ${may.length > 0 ? html`<h3>${terms.turns}</h3>` : nothing}
      ${low ? html`<p class="callout">${say.lowScore}</p>` : nothing}
      <div class="choices-row">
        ${
          may.includes('appointment-reply') && !request.appointment?.confirmed
            ? html`<button type="button" class="primary" @click=${this.#handleConfirm}>
                ${terms.confirm}
              </button>`
            : nothing
        }
        ${may.map((turn) => this.#renderChoice(turn, messages, request))}
      </div>
      ${this.turn && may.includes(this.turn) ? this.#renderForm(this.turn, messages) : nothing}
      ${this.#renderOutcome(messages)}
    </section>`;
  }

  #renderChoice(turn: Turn, {terms}: FollowingMessages, {escalation}: PortalRequest) {
    const stage = escalation?.find(({reachedAt}) => !reachedAt);
    const name =
      turn === 'escalation' && stage
        ? sentenceWith(terms.turnTo, stage.name, spokenIn(this.request))
        : terms.turn[turn];
    return html`<button
      type="button"
      data-turn=${turn}
      aria-expanded=${this.turn === turn}
      @click=${() => void this.#choose(this.turn === turn ? undefined : turn)}
    >
      ${name}
    </button>`;
  }

  #renderForm(turn: Turn, messages: FollowingMessages) {
    const {terms} = messages;
    const busy = this.#submission.state === 'sending';
    const note = this.#note(turn, messages);
    return html`<div class="turn" role="group" aria-label=${terms.turn[turn] ?? turn}>
      ${note ? html`<p class="muted">${note}</p>` : nothing}
      ${turnFields(turn, {
        messages,
        values: this.values,
        problems: this.problems,
        kinds: this.request?.otherKinds ?? [],
        said: spokenIn(this.request),
        onValue: this.#handleValue,
      })}
      <div class="choices-row">
        <button type="button" class="primary" aria-disabled=${busy} @click=${this.#handleSend}>
          ${this.#submission.state === 'failed' ? terms.tryAgain : terms.send}
        </button>
        <button type="button" @click=${() => void this.#choose(undefined)}>${terms.cancel}</button>
      </div>
    </div>`;
  }

  #note(turn: Turn, {say, terms}: FollowingMessages): string | TemplateResult | undefined {
    const {request} = this;
    const dates = new Dates({lang: this.#localize.lang, timeZone: this.timeZone});
    switch (turn) {
      case 'reopening':
        return request?.reopenUntil && say.reopenNote(dates.moment(request.reopenUntil));
      case 'withdrawal':
        return say.withdrawNote;
      case 'handover-objection':
        return say.objectNote;
      case 'recategorisation':
        return say.kindNote;
      case 'escalation': {
        const stage = request?.escalation?.find(({reachedAt}) => !reachedAt);
        const said = [stage?.contact?.name, stage?.promise].filter(Boolean).join(terms.comma);
        return saidIn(said || undefined, spokenIn(request));
      }
      default:
        return undefined;
    }
  }

  #renderOutcome({say}: FollowingMessages) {
    const {state: sending, error, unconfirmed} = this.#submission;
    const failed = error && (isStale(error) ? say.turnChanged : this.#localize.trouble(error));
    const fate = error && !isStale(error) && (unconfirmed ? say.turnNotConfirmed : say.turnNotSent);
    return html`
      <p role="alert">${failed} ${fate}</p>
      <p role="status">
        ${sending === 'sending' ? say.sending : this.isSent && !this.turn ? say.turnSent : nothing}
      </p>
    `;
  }

  async #choose(turn: Turn | undefined) {
    const left = this.turn;
    this.#close();
    this.isSent = false;
    this.turn = turn;
    this.#submission.reset();
    await this.updateComplete;
    const target = turn
      ? '.turn input, .turn select, .turn textarea'
      : `[data-turn="${left ?? ''}"]`;
    this.renderRoot.querySelector<HTMLElement>(target)?.focus();
  }

  #close() {
    this.turn = undefined;
    this.values = {};
    this.problems = {};
  }

  readonly #handleValue = (name: string, value: string) => {
    this.values = {...this.values, [name]: value};
  };

  readonly #handleConfirm = () => {
    const at = this.request?.appointment?.at;
    void this.#take('appointment-reply', {confirm: true, at});
  };

  readonly #handleSend = async () => {
    const {turn} = this;
    if (!turn || this.#submission.state === 'sending') return;
    this.problems = problemsOf(turn, this.values);
    if (Object.keys(this.problems).length === 0)
      return this.#take(turn, saidWith(turn, this.values));
    await this.updateComplete;
    this.renderRoot
      .querySelector<HTMLElement>('[aria-invalid="true"] input, [aria-invalid="true"]')
      ?.focus();
  };

  async #take<Each extends Turn>(turn: Each, said: OwnerTurns[Each]) {
    const {access} = this;
    if (!access) return;
    this.isSent = false;
    const recorded = await this.#submission.submit({...access, turn, said} as Taken);
    if (recorded) {
      this.#close();
      this.isSent = true;
    }
    const {error} = this.#submission;
    if (recorded || (error && isStale(error))) this.dispatchEvent(new TurnTakenEvent());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'owner-request-turns': RequestTurns;
  }
  interface HTMLElementEventMap {
    'owner-turn-taken': TurnTakenEvent;
  }
}
