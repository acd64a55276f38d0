import {LitElement, html, nothing, type PropertyValues} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import {isRequestState} from '../../src/contract/index.js';
import {messageBody, stepBody, transitionBody} from './action-body.js';
import {
  actionFields,
  isDeskStep,
  type ActionField,
  type ActionName,
  type Values,
} from './action-fields.js';
import {
  listPhrases,
  moveOn,
  takeStep,
  write,
  type DeskRequest,
  type Phrase,
  type Staff,
} from './api.js';
import './desk-files.js';
import {draftKey, draftOf, dropDraft, keepDraft} from './drafts.js';
import {DeskRequestSavedEvent, DeskRequestStaleEvent} from './events.js';
import {renderField} from './field.js';
import {toInputTime} from './local-time.js';
import {Opening, phraseField, phraseFor} from './phrases.js';
import {renderPointTo, startingPoint, type PointTo} from './point-to.js';
import {refusalOf, type FieldProblem, type Refusal, type RefusalKind} from './refusal.js';
import {actionFormStyles} from './styles/action-form.styles.js';
import {baseStyles} from './styles/base.styles.js';
import {fieldStyles} from './styles/field.styles.js';
import {Words} from './words.js';

/** Staff put the form away; what they typed waits for them. */
export class DeskActionLeftEvent extends Event {
  static readonly type = 'desk-action-left';

  constructor() {
    super(DeskActionLeftEvent.type, {bubbles: true, composed: true});
  }
}

type Errors = Readonly<Partial<Record<ActionField['name'], string>>>;

/** One action's form: asks what the lifecycle requires and keeps every word until it is sent. */
@customElement('desk-action-form')
export class DeskActionForm extends LitElement {
  static override styles = [baseStyles, fieldStyles, actionFormStyles];

  @property({attribute: false}) action: ActionName = 'message';
  @property({attribute: false}) shown?: DeskRequest;
  @property({attribute: false}) me?: Staff;
  @property({attribute: false}) staff: readonly Staff[] = [];

  /** The request has meanwhile moved where this action no longer fits. */
  @property({type: Boolean}) impossible = false;

  @state() private values: Values = {};
  @state() private errors: Errors = {};
  @state() private otherProblems: readonly FieldProblem[] = [];
  @state() private refused?: RefusalKind;
  @state() private busy = false;
  @state() private pointTo: PointTo = {};
  @state() private phrases: readonly Phrase[] = [];

  readonly #words = new Words(this);
  #opening?: Opening;

  get #draftKey() {
    return draftKey(this.shown?.request.reference ?? '', this.action);
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (!changed.has('action')) return;
    this.#opening = undefined;
    this.values = {...this.#startingValues(), ...draftOf(this.#draftKey)};
    this.errors = {};
    this.otherProblems = [];
    this.refused = undefined;
    this.pointTo = startingPoint(this.#about);
  }

  override connectedCallback() {
    super.connectedCallback();
    // Without openings one still writes in one's own words.
    void listPhrases().then(
      (phrases) => (this.phrases = phrases),
      () => undefined,
    );
  }

  protected override updated(changed: PropertyValues<this>) {
    if (changed.has('action')) this.#focus('input, textarea, select');
  }

  protected override render() {
    const {messages} = this.#words;
    const context = {
      messages,
      values: this.values,
      staff: this.staff,
      me: this.me,
      kinds: this.shown?.request.otherKinds ?? [],
      onValue: this.#handleValue,
    };
    return html`
      <form novalidate @submit=${this.#handleSubmit} @keydown=${this.#handleKey}>
        <h4>${messages.actions[this.action]}</h4>
        ${this.#renderGuidance()} ${this.#renderPhrase()}
        ${actionFields(this.action, this.values).map((field) =>
          renderField(field, this.errors[field.name], context),
        )}
        ${renderPointTo(this.#about, this.pointTo, messages, this.#handlePointTo)}
        ${this.action === 'note' ? nothing : html`<desk-files .community=${this.shown?.community ?? ''}></desk-files>`}
        ${this.#renderRefusal()}
        <p class="buttons">
          <button class="primary" aria-disabled=${this.busy || this.impossible}>
            ${this.busy ? messages.sending : messages.send}
          </button>
          <button type="button" class="plain" @click=${this.#handleLeave}>
            ${messages.cancel}
          </button>
        </p>
      </form>
    `;
  }

  #renderGuidance() {
    const guidance = this.#words.messages.guidance[this.action];
    return guidance ? html`<p class="muted">${guidance}</p>` : nothing;
  }

  /** An opening to begin with: it is put before what is there and filled with what is known. */
  #renderPhrase() {
    const phrase = this.shown && phraseFor(this.phrases, this.action, this.shown);
    return phrase
      ? html`<p>
          <button type="button" class="plain" @click=${() => this.#handlePhrase(phrase)}>
            ${this.#words.messages.usePhrase}
          </button>
        </p>`
      : nothing;
  }

  #renderRefusal() {
    const {messages} = this.#words;
    return html`
      <div class="refused" role="alert" ?hidden=${!this.refused}>
        ${
          this.refused
            ? html`
                <p>${messages.refusals[this.refused]} ${messages.kept}</p>
                ${this.otherProblems.map((problem) => html`<p>${this.#inWords(problem)}</p>`)}
              `
            : nothing
        }
      </div>
    `;
  }

  /** Accepting is mostly done by whoever reads first. */
  #startingValues(): Values {
    if (this.action === 'accepted') return {handlerUsername: this.me?.username};
    return this.action === 'appointment' ? this.#proposedAppointment() : {};
  }

  /** What the owner proposed last, and what was agreed before it. */
  #proposedAppointment(): Values {
    const {timeline = []} = this.shown?.request ?? {};
    const last = timeline.filter(({appointment, proposals}) => appointment ?? proposals).pop();
    const agreed = timeline.filter(({appointment}) => appointment).pop()?.appointment;
    const at = last?.proposals?.[0]?.at;
    return {
      ...(at && {appointmentAt: toInputTime(new Date(at))}),
      ...(agreed && {
        appointmentPlace: last?.place ?? agreed.place,
        appointmentPeople: agreed.people.join(this.#words.messages.listComma),
      }),
    };
  }

  /** What an answer can lead back to; other words lead nowhere. */
  get #about() {
    const isAnswer = this.action === 'message' || this.action === 'resolved';
    return isAnswer ? this.shown?.about : undefined;
  }

  #focus(selector: string) {
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  #missing(fields: readonly ActionField[]): Errors {
    const {required} = this.#words.messages.problems;
    const empty = fields.filter(
      ({name, control, required}) =>
        required && control !== 'recipient' && !this.values[name]?.trim(),
    );
    return Object.fromEntries(empty.map(({name}) => [name, required]));
  }

  async #send(shown: DeskRequest): Promise<DeskRequest> {
    const {reference, version} = shown.request;
    const files = (await this.renderRoot.querySelector('desk-files')?.settle()) ?? [];
    const attached = files.length > 0 ? {attachments: files} : {};
    const {action, values} = this;
    if (isDeskStep(action)) {
      return takeStep(reference, action, {...stepBody(action, version, values), ...attached});
    }
    const pointTo = this.#about && this.pointTo;
    return isRequestState(action)
      ? moveOn(reference, {...transitionBody(action, version, values, pointTo), ...attached})
      : write(reference, {...messageBody(version, this.values, pointTo), ...attached});
  }

  /** The server speaks English; what it means by its usual codes is said in the desk's language. */
  #inWords({code, detail}: FieldProblem): string {
    const known: Record<string, string> = this.#words.messages.problems;
    return known[code] ?? detail;
  }

  #showRefusal({kind, fields: problems}: Refusal) {
    const fields = actionFields(this.action, this.values);
    const fieldOf = ({pointer}: FieldProblem) =>
      fields.find((field) => pointer === field.pointer) ??
      fields.find((field) => pointer.startsWith(`${field.pointer}/`)) ??
      fields.find((field) => field.pointer.startsWith(`${pointer}/`));
    this.errors = Object.fromEntries(
      problems.flatMap((problem) => {
        const field = fieldOf(problem);
        return field ? [[field.name, this.#inWords(problem)]] : [];
      }),
    );
    this.otherProblems = problems.filter((problem) => !fieldOf(problem));
    this.refused = kind;
    if (kind === 'conflict') this.dispatchEvent(new DeskRequestStaleEvent());
  }

  #handleSubmit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (this.busy || this.impossible || !this.shown) return;
    this.refused = undefined;
    this.otherProblems = [];
    this.errors = this.#missing(actionFields(this.action, this.values));
    if (Object.keys(this.errors).length === 0) await this.#deliver(this.shown);
    await this.updateComplete;
    this.#focus('[aria-invalid="true"]');
  };

  async #deliver(shown: DeskRequest) {
    this.busy = true;
    const sentDraft = this.#draftKey;
    try {
      const saved = await this.#send(shown);
      dropDraft(sentDraft);
      this.dispatchEvent(new DeskRequestSavedEvent(saved));
    } catch (error) {
      this.#showRefusal(refusalOf(error));
    } finally {
      this.busy = false;
    }
  }

  #handleValue = (name: ActionField['name'], value: string) => {
    const {shown, staff} = this;
    const values = {...this.values, [name]: value};
    this.values = (shown && this.#opening?.into({shown, values, staff})) ?? values;
    this.errors = {...this.errors, [name]: undefined};
    keepDraft(this.#draftKey, this.values);
  };

  #handlePointTo = (pointTo: PointTo) => (this.pointTo = pointTo);

  #handlePhrase = (phrase: Phrase) => {
    const name = phraseField(this.action);
    this.#opening = new Opening(phrase, name);
    this.#handleValue(name, this.values[name] ?? '');
    this.#focus(`#${name}`);
  };

  #handleKey = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'Escape') this.#handleLeave();
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      (event.currentTarget as HTMLFormElement).requestSubmit();
    }
  };

  #handleLeave = () => this.dispatchEvent(new DeskActionLeftEvent());
}

declare global {
  interface HTMLElementEventMap {
    'desk-action-left': DeskActionLeftEvent;
  }
  interface HTMLElementTagNameMap {
    'desk-action-form': DeskActionForm;
  }
}
