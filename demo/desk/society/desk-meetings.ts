import {html, nothing} from 'lit';
import {customElement, state} from 'lit/decorators.js';
import {wordsIn} from './fields.js';
import {draftFrom, formFor, minutesForm, minutesFrom} from './meeting-draft.js';
import {agendaRows, meetingFields, paperRows, resolutionRows} from './meeting-form.js';
import {renderReplies} from './meeting-replies.js';
import * as api from './society-api.js';
import {emptyForm, SocietyPage, type FormState} from './society-page.js';

/** What is open: the form of a meeting, or something about one. */
type Open =
  | {readonly what: 'new'; readonly meeting?: undefined}
  | {readonly what: 'change' | 'minutes' | 'cancel' | 'cancel-all'; readonly meeting: api.Meeting}
  | {readonly what: 'replies'; readonly meeting: api.Meeting; readonly of: api.Replies};

/** Meetings: invite, change, cancel, see who comes, add minutes and what was decided. */
@customElement('desk-meetings')
export class DeskMeetings extends SocietyPage<api.Meetings> {
  @state() private open?: Open;

  protected read() {
    return api.meetings();
  }

  protected override render() {
    const {meeting} = this.words.messages.society;
    const begin = () => this.#begin({what: 'new'}, {...emptyForm, values: {kind: 'assembly'}});
    return html`
      ${this.renderHead()}
      <p><button class="primary" @click=${begin}>${meeting.new}</button></p>
      ${this.open?.what === 'new' ? this.#renderForm() : nothing}
      <ul class="cards">
        ${(this.community?.meetings ?? []).map((one) => this.#renderMeeting(one))}
      </ul>
    `;
  }

  #renderMeeting(one: api.Meeting) {
    const {meeting} = this.words.messages.society;
    const {kind, status, startsAt, coming, maybe, capacity, content} = one;
    const kinds: Readonly<Record<string, string>> = meeting.kinds;
    const statuses: Readonly<Record<string, string>> = meeting.statuses;
    return html`<li class="card">
      <header>
        <strong>${this.textOf(content.title)}</strong>
        <span class="mark">${kinds[kind] ?? kind}</span>
        <span class="muted">
          ${statuses[status] ?? status} · ${this.words.dateTime(startsAt)} ·
          ${meeting.coming(coming, maybe, capacity)}
        </span>
      </header>
      <div class="buttons">${this.#renderButtons(one)}</div>
      ${this.open?.meeting?.id === one.id ? this.#renderOpen(this.open) : nothing}
    </li>`;
  }

  #renderButtons(one: api.Meeting) {
    const {meeting} = this.words.messages.society;
    const {status, startsAt, endsAt, series} = one;
    const isOver = Date.parse(endsAt) <= Date.now();
    const hasBegun = Date.parse(startsAt) <= Date.now();
    const isOff = status === 'cancelled';
    const button = (words: string, open: Open, form: FormState = emptyForm) =>
      html`<button @click=${() => this.#begin(open, form)}>${words}</button>`;
    return html`
      <button @click=${() => void this.#showReplies(one)}>${meeting.who}</button>
      ${
        isOver || isOff
          ? nothing
          : html`
              ${button(meeting.change, {what: 'change', meeting: one}, formFor(one))}
              ${button(meeting.cancel, {what: 'cancel', meeting: one})}
              ${series ? button(meeting.cancelAll, {what: 'cancel-all', meeting: one}) : nothing}
            `
      }
      ${
        hasBegun && !isOff
          ? button(meeting.minutes, {what: 'minutes', meeting: one}, minutesForm(one.minutes))
          : nothing
      }
    `;
  }

  #renderOpen(open: Open) {
    if (open.what === 'replies') return renderReplies(open.of, this.words, this.#leave);
    if (open.what === 'minutes') return this.#renderMinutes();
    if (open.what === 'change') return this.#renderForm();
    return this.#renderCancelling(open.what === 'cancel-all');
  }

  #renderForm() {
    const {society} = this.words.messages;
    const {meeting} = society;
    const isNew = this.open?.what === 'new';
    const {what, where, replies, notice, again} = meetingFields(
      meeting,
      this.community?.timeZone,
      this.form.values,
    );
    return html`<section class=${isNew ? 'opened fresh' : 'opened'}>
      <h3>${isNew ? meeting.new : meeting.changing}</h3>
      <form @submit=${this.#handleWrite}>
        ${what.map((group) => html`<div class="pair">${this.renderFields(group)}</div>`)}
        <div class="pair">${this.renderFields(where)}</div>
        ${this.renderRows(agendaRows(meeting))} ${this.renderRows(paperRows(meeting))}
        <div class="pair">${this.renderFields(replies)}</div>
        <div class="pair">${this.renderFields(isNew ? [...notice, ...again] : notice)}</div>
        ${
          isNew
            ? nothing
            : this.renderFields([
                {
                  name: 'changeNote',
                  label: meeting.fields.changeNote,
                  kind: 'long',
                  inLanguages: true,
                },
              ])
        }
        ${this.#renderSend(isNew ? meeting.invite : meeting.send)}
      </form>
    </section>`;
  }

  #renderMinutes() {
    const {society} = this.words.messages;
    const {meeting} = society;
    return html`<section class="opened">
      <h3>${meeting.minutes}</h3>
      <form @submit=${this.#handleMinutes}>
        ${this.renderFields([
          {
            name: 'minutes',
            label: meeting.whatWasSaid,
            kind: 'long',
            inLanguages: true,
            pointer: '/text',
          },
          {name: 'minutesHref', label: meeting.minutesHref, kind: 'text', pointer: '/href'},
        ])}
        ${this.renderRows(resolutionRows(meeting))} ${this.#renderSend(society.publish)}
      </form>
    </section>`;
  }

  #renderCancelling(following: boolean) {
    const {meeting} = this.words.messages.society;
    return html`<section class="opened">
      <form @submit=${(event: SubmitEvent) => this.#handleCancel(event, following)}>
        ${this.renderFields([
          {name: 'reason', label: meeting.whyCancel, kind: 'long', inLanguages: true},
        ])}
        ${this.#renderSend(following ? meeting.cancelAll : meeting.cancel)}
      </form>
    </section>`;
  }

  #renderSend(words: string) {
    return html`<p class="buttons">
      <button class="primary">${words}</button>
      <button type="button" @click=${this.#leave}>${this.words.messages.society.leave}</button>
    </p>`;
  }

  #begin(open: Open, form: FormState) {
    this.open = open;
    this.form = form;
    void this.lead('.opened');
  }

  #leave = () => {
    this.open = undefined;
    this.form = emptyForm;
  };

  async #showReplies(meeting: api.Meeting) {
    await this.attempt(async () => {
      this.open = {what: 'replies', meeting, of: await api.repliesTo(meeting)};
      return undefined;
    });
  }

  #handleCancel(event: SubmitEvent, following: boolean) {
    event.preventDefault();
    const one = this.open?.meeting;
    if (!one) return;
    void this.attempt(async () => {
      await api.cancelMeeting(one, wordsIn(this.form.values, 'reason') ?? {}, following);
      this.#leave();
      return this.words.messages.society.meeting.cancelled;
    });
  }

  #handleMinutes = (event: SubmitEvent) => {
    event.preventDefault();
    const one = this.open?.meeting;
    if (!one) return;
    void this.attempt(async () => {
      await api.addMinutes(one, minutesFrom(this.form));
      this.#leave();
      return this.words.messages.society.published;
    });
  };

  #handleWrite = (event: SubmitEvent) => {
    event.preventDefault();
    const {community, form} = this;
    const changing = this.open?.meeting;
    if (!community) return;
    const {meeting} = this.words.messages.society;
    const draft = draftFrom(form, community.id, changing?.content);
    void this.attempt(async () => {
      if (changing) {
        const changeNote = wordsIn(form.values, 'changeNote') ?? {};
        await api.changeMeeting(changing.id, {...draft, version: changing.version, changeNote});
      } else {
        const {times, every} = form.values;
        const isSeries = every && Number(times) > 1;
        await api.inviteTo({...draft, ...(isSeries && {repeat: {every, times: Number(times)}})});
      }
      this.#leave();
      return changing ? meeting.changed : meeting.invited;
    });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-meetings': DeskMeetings;
  }
}
