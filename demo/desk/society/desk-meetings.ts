import {html, nothing} from 'lit';
import {customElement, state} from 'lit/decorators.js';
import {linesOf, wordsIn, type SocietyField} from './fields.js';
import {draftFrom, valuesFor} from './meeting-draft.js';
import * as api from './society-api.js';
import {SocietyPage} from './society-page.js';

/** Meetings: invite, change, cancel, see who comes, add minutes and what was decided. */
@customElement('desk-meetings')
export class DeskMeetings extends SocietyPage<api.Meetings> {
  /** The meeting that is being changed. */
  @state() private changing?: api.Meeting;
  @state() private replies?: {readonly meeting: api.Meeting; readonly of: api.Replies};
  @state() private telling?: api.Meeting;

  protected read() {
    return api.meetings();
  }

  protected override render() {
    const {meeting} = this.words.messages.society;
    return html`
      ${this.renderHead(meeting.title)}
      <ul>
        ${(this.community?.meetings ?? []).map((one) => this.#renderMeeting(one))}
      </ul>
      ${this.#renderReplies()} ${this.#renderMinutes()}
      <details ?open=${this.changing !== undefined}>
        <summary>${this.changing ? meeting.changing : meeting.new}</summary>
        <form @submit=${this.#handleWrite}>
          ${this.renderFields(this.#fields)}
          <p class="buttons">
            <button class="primary">${this.changing ? meeting.change : meeting.invite}</button>
            ${
              this.changing
                ? html`<button type="button" @click=${() => this.#begin(undefined)}>
                    ${meeting.leave}
                  </button>`
                : nothing
            }
          </p>
        </form>
      </details>
    `;
  }

  #renderMeeting(one: api.Meeting) {
    const {meeting} = this.words.messages.society;
    const {kind, status, startsAt, endsAt, coming, maybe, capacity, content, series} = one;
    const kinds: Readonly<Record<string, string>> = meeting.kinds;
    const statuses: Readonly<Record<string, string>> = meeting.statuses;
    const isOver = Date.parse(endsAt) <= Date.now();
    const hasBegun = Date.parse(startsAt) <= Date.now();
    const isOff = status === 'cancelled';
    return html`<li>
      <strong>${this.textOf(content.title)}</strong>
      <span class="mark">${kinds[kind] ?? kind}</span>
      ${statuses[status] ?? status} · ${this.words.dateTime(startsAt)} ·
      ${meeting.coming(coming, maybe, capacity)}
      <span class="buttons">
        <button @click=${() => void this.#showReplies(one)}>${meeting.who}</button>
        ${
          isOver || isOff
            ? nothing
            : html`<button @click=${() => this.#begin(one)}>${meeting.change}</button>
                <button @click=${() => void this.#cancel(one, false)}>${meeting.cancel}</button>
                ${
                  series
                    ? html`<button @click=${() => void this.#cancel(one, true)}>
                        ${meeting.cancelAll}
                      </button>`
                    : nothing
                }`
        }
        ${
          hasBegun && !isOff
            ? html`<button @click=${() => (this.telling = one)}>${meeting.minutes}</button>`
            : nothing
        }
      </span>
    </li>`;
  }

  #renderReplies() {
    const {meeting} = this.words.messages.society;
    if (!this.replies) return nothing;
    const answers: Readonly<Record<string, string>> = meeting.answers;
    return html`<section>
      <h3>
        ${meeting.whoTo(this.textOf(this.replies.meeting.content.title), this.replies.of.seats)}
      </h3>
      <ul>
        ${this.replies.of.items.map(
          ({unit, answer, guests, proxyName, slotAt, note}) =>
            html`<li>
              ${[
                unit,
                answers[answer] ?? answer,
                guests > 0 && `+${guests}`,
                proxyName,
                slotAt && this.words.dateTime(slotAt),
                note,
              ]
                .filter(Boolean)
                .join(' · ')}
            </li>`,
        )}
      </ul>
    </section>`;
  }

  #renderMinutes() {
    const {meeting, publish} = this.words.messages.society;
    if (!this.telling) return nothing;
    return html`<section>
      <h3>${meeting.minutesOf(this.textOf(this.telling.content.title))}</h3>
      <form @submit=${this.#handleMinutes}>
        ${this.renderFields([
          {name: 'minutes', label: meeting.minutes, kind: 'long', inLanguages: true},
          {name: 'minutesHref', label: meeting.minutesHref, kind: 'text'},
          {name: 'decided', label: meeting.decided, kind: 'long', hint: meeting.decidedHint},
        ])}
        <p><button class="primary">${publish}</button></p>
      </form>
    </section>`;
  }

  get #fields(): SocietyField[] {
    const {meeting} = this.words.messages.society;
    const text = (name: keyof typeof meeting.fields, kind: 'text' | 'long' = 'text') =>
      ({name, label: meeting.fields[name], kind, inLanguages: true}) as const;
    return [
      {
        name: 'kind',
        label: meeting.fields.kind,
        kind: 'choice',
        choices: Object.entries(meeting.kinds),
      },
      text('title'),
      text('description', 'long'),
      {
        name: 'startsAt',
        label: meeting.fields.startsAt,
        kind: 'time',
        hint: this.community?.timeZone,
      },
      {name: 'endsAt', label: meeting.fields.endsAt, kind: 'time'},
      {name: 'replyBy', label: meeting.fields.replyBy, kind: 'time'},
      text('place'),
      text('room'),
      text('access', 'long'),
      text('host'),
      {name: 'capacity', label: meeting.fields.capacity, kind: 'number'},
      {name: 'maxGuests', label: meeting.fields.maxGuests, kind: 'number'},
      {
        name: 'proxy',
        label: meeting.fields.proxy,
        kind: 'choice',
        choices: Object.entries(meeting.yesNo),
      },
      text('proxyNote', 'long'),
      {name: 'slotMinutes', label: meeting.fields.slotMinutes, kind: 'number'},
      {name: 'requiredDays', label: meeting.fields.requiredDays, kind: 'number'},
      text('basis'),
      {...text('agenda', 'long'), hint: meeting.agendaHint},
      {name: 'papers', label: meeting.fields.papers, kind: 'long', hint: meeting.papersHint},
      ...(this.changing
        ? [text('changeNote', 'long')]
        : ([
            {
              name: 'every',
              label: meeting.fields.every,
              kind: 'choice',
              choices: Object.entries(meeting.everies),
            },
            {name: 'times', label: meeting.fields.times, kind: 'number'},
          ] as const)),
    ];
  }

  /** Puts a meeting into the form, or an empty one. */
  #begin(one: api.Meeting | undefined) {
    this.changing = one;
    this.values = one ? valuesFor(one) : {};
  }

  async #showReplies(meeting: api.Meeting) {
    await this.attempt(async () => {
      this.replies = {meeting, of: await api.repliesTo(meeting)};
      return undefined;
    });
  }

  async #cancel(one: api.Meeting, following: boolean) {
    const {meeting} = this.words.messages.society;
    const reason = prompt(meeting.whyCancel)?.trim();
    if (!reason) return;
    await this.attempt(async () => {
      await api.cancelMeeting(one, {[this.writtenIn]: reason}, following);
      return meeting.cancelled;
    });
  }

  #handleMinutes = (event: SubmitEvent) => {
    event.preventDefault();
    const one = this.telling;
    if (!one) return;
    const {values, writtenIn: lang} = this;
    const resolutions = linesOf(values['decided']).map(([no = '', title = '', outcome = '']) => ({
      no,
      title: {[lang]: title},
      outcome: {[lang]: outcome},
    }));
    void this.attempt(async () => {
      await api.addMinutes(one, {
        text: wordsIn(values, 'minutes'),
        href: values['minutesHref'] || undefined,
        resolutions,
      });
      this.telling = undefined;
      this.values = {};
      return this.words.messages.society.published;
    });
  };

  #handleWrite = (event: SubmitEvent) => {
    event.preventDefault();
    const {community, values, changing, writtenIn: lang} = this;
    if (!community) return;
    const {meeting} = this.words.messages.society;
    const draft = draftFrom(values, community.id, changing?.content, lang);
    void this.attempt(async () => {
      if (changing) {
        const changeNote = wordsIn(values, 'changeNote') ?? {};
        await api.changeMeeting(changing.id, {...draft, version: changing.version, changeNote});
      } else {
        const times = Number(values['times'] ?? 0);
        const every = values['every'];
        await api.inviteTo({...draft, ...(every && times > 1 && {repeat: {every, times}})});
      }
      this.#begin(undefined);
      return changing ? meeting.changed : meeting.invited;
    });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-meetings': DeskMeetings;
  }
}
