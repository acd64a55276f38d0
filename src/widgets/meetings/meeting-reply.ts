import {html, LitElement, nothing} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import type {Meeting, NewMeetingReply} from '../../contract/index.js';
import {Dates} from '../../controllers/dates.js';
import {keepPlace} from '../../controllers/kept-place.js';
import {Localize} from '../../controllers/localize.js';
import {PortalSubmission} from '../../controllers/portal-submission.js';
import {guardTyping} from '../../controllers/typing-guard.js';
import {spokenIn} from '../../controllers/spoken-in.js';
import {meetings as topic, type MeetingsMessages} from '../../messages/meetings.js';
import {answerField, answerStyles} from '../../parts/answer-field.js';
import {fieldStyles} from '../../parts/field.js';
import {saidIn} from '../../parts/said.js';
import {selectField} from '../../parts/select-field.js';
import {textField} from '../../parts/text-field.js';
import {base} from '../../styles/base.js';
import {controls} from '../../styles/controls.js';
import {nested} from '../../styles/nested.js';
import {replyStyles} from './meeting-reply.styles.js';

type Household = NonNullable<Meeting['households']>[number];
type Answer = NewMeetingReply['answer'];

const isAnswer = (text: string | undefined): text is Answer =>
  text === 'yes' || text === 'no' || text === 'maybe';

/** Whether one household comes to a meeting: said, shown, and changed until the deadline. */
@customElement('owner-meeting-reply')
export class MeetingReplyForm extends LitElement {
  static override styles = [base, nested, controls, fieldStyles, answerStyles, replyStyles];

  /** The meeting replied to. */
  @property({attribute: false}) meeting?: Meeting;

  /** The household that replies, with its reply so far. */
  @property({attribute: false}) household?: Household;

  @state() private answer?: Answer;
  @state() private guests = 0;
  @state() private proxyName = '';
  @state() private slotId = '';
  @state() private isEditing = false;
  @state() private isMissing = false;

  readonly #localize = new Localize(this, topic);

  readonly #sending = new PortalSubmission<{id: string; reply: NewMeetingReply}, Meeting>(
    this,
    (client, {id, reply}, options) => client.replyToMeeting(id, reply, options),
  );

  constructor() {
    super();
    guardTyping(this);
    keepPlace(this, '.said, #answer');
  }

  protected override render() {
    const {messages} = this.#localize;
    const {meeting, household} = this;
    if (!messages || !meeting || !household) return nothing;
    const {reply} = household;
    return html`<div lang=${messages.lang}>
      ${reply && !this.isEditing ? this.#renderReply(messages, meeting, household) : this.#renderForm(messages, meeting, household)}
    </div>`;
  }

  #renderReply({terms, say}: MeetingsMessages, meeting: Meeting, {unit, reply}: Household) {
    const answers: Readonly<Record<string, string>> = terms.answers;
    const slot = meeting.slots?.find(({id}) => id === reply?.slotId);
    const details = [
      slot && this.#dates(meeting).moment(slot.startsAt),
      reply?.guests && terms.withGuests(reply.guests),
      reply?.proxy && terms.withProxy(reply.proxy.name),
    ].filter(Boolean);
    return html`<p class="said" role="status" tabindex="-1">
        ${say.replied(unit, answers[reply?.answer ?? ''] ?? reply?.answer ?? '')}
        ${details.length > 0 ? html`<span class="muted">${details.join(terms.listGap)}</span>` : nothing}
      </p>
      <button type="button" @click=${this.#handleEdit}>${terms.change}</button>`;
  }

  #renderForm(messages: MeetingsMessages, meeting: Meeting, {unit}: Household) {
    const {terms, say} = messages;
    const {reply, slots = []} = meeting;
    const isComing = this.answer === 'yes';
    const own = this.household?.reply?.slotId;
    const free = slots.filter(({id, taken}) => !taken || id === own);
    return html`<form novalidate @submit=${this.#handleSubmit}>
      ${answerField({
        id: 'answer',
        label: terms.comesFrom(unit),
        choices: (['yes', 'maybe', 'no'] as const)
          .filter((value) => slots.length === 0 || value !== 'maybe')
          .map((value) => ({value, label: terms.answers[value]})),
        chosen: this.answer ? [this.answer] : [],
        required: true,
        error: this.isMissing && !this.answer ? say.chooseAnswer : undefined,
        onChange: ([value]) => (this.answer = isAnswer(value) ? value : undefined),
      })}
      ${
        isComing && slots.length > 0
          ? selectField({
              id: 'slot',
              label: terms.slot,
              placeholder: terms.chooseSlot,
              choices: free.map(({id, startsAt, endsAt}) => ({
                value: id,
                label: this.#dates(meeting).period(startsAt, endsAt),
              })),
              value: this.slotId,
              error: this.isMissing && !this.slotId ? terms.chooseSlot : undefined,
              onChange: (value) => (this.slotId = value),
            })
          : nothing
      }
      ${
        this.answer !== 'no' && this.answer && reply?.maxGuests
          ? selectField({
              id: 'guests',
              label: terms.guests,
              placeholder: terms.noGuests,
              choices: [...'12345678901234567890']
                .slice(0, reply.maxGuests)
                .map((_, index) => ({value: String(index + 1), label: String(index + 1)})),
              value: this.guests > 0 ? String(this.guests) : '',
              onChange: (value) => (this.guests = Number(value)),
            })
          : nothing
      }
      ${
        reply?.proxy && this.answer
          ? textField({
              id: 'proxy',
              label: terms.proxy,
              note: terms.optional,
              hint: saidIn(reply.proxyNote, spokenIn(meeting)),
              value: this.proxyName,
              onInput: (value) => (this.proxyName = value),
            })
          : nothing
      }
      <div role="status">${this.#renderState(messages)}</div>
      <button class="primary" aria-disabled=${this.#sending.state === 'sending'}>
        ${terms.send}
      </button>
    </form>`;
  }

  #renderState({say}: MeetingsMessages) {
    if (this.#sending.state === 'sending') return html`<p>${say.sending}</p>`;
    const {error} = this.#sending;
    if (!error) return nothing;
    const kind = error.problem?.type.split(':').pop();
    const words =
      kind === 'meeting-full'
        ? say.fullMeanwhile
        : kind === 'reply-closed'
          ? say.closedMeanwhile
          : this.#localize.trouble(error);
    return html`<p class="error">${words}</p>`;
  }

  #dates({timeZone}: Meeting) {
    return new Dates({lang: this.#localize.lang, timeZone});
  }

  #handleEdit() {
    const reply = this.household?.reply;
    this.answer = isAnswer(reply?.answer) ? reply.answer : undefined;
    this.guests = reply?.guests ?? 0;
    this.proxyName = reply?.proxy?.name ?? '';
    this.slotId = reply?.slotId ?? '';
    this.isEditing = true;
  }

  async #handleSubmit(event: Event) {
    event.preventDefault();
    const {meeting, household, answer, guests, slotId} = this;
    if (!meeting || !household) return;
    const needsSlot = answer === 'yes' && (meeting.slots ?? []).length > 0;
    this.isMissing = !answer || (needsSlot && !slotId);
    if (!answer || this.isMissing) {
      await this.updateComplete;
      this.renderRoot.querySelector<HTMLElement>(answer ? '#slot' : '#answer')?.focus();
      return;
    }
    const proxy = this.proxyName.trim();
    const reply: NewMeetingReply = {
      unit: household.unit,
      answer,
      ...(guests > 0 && answer !== 'no' && {guests}),
      ...(proxy && meeting.reply?.proxy && {proxy: {name: proxy}}),
      ...(needsSlot && {slotId}),
    };
    const now = await this.#sending.submit({id: meeting.id, reply});
    if (!now) return;
    this.meeting = now;
    this.household = now.households?.find(({unit}) => unit === household.unit) ?? household;
    this.isEditing = false;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.said')?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'owner-meeting-reply': MeetingReplyForm;
  }
}
