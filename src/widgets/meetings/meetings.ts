import {html, LitElement, nothing, type PropertyValues} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';
import type {PortalError} from '../../client/index.js';
import type {Meeting} from '../../contract/index.js';
import {askingFrom} from '../../controllers/asking.js';
import {Dates} from '../../controllers/dates.js';
import {Localize} from '../../controllers/localize.js';
import {spokenIn} from '../../controllers/spoken-in.js';
import {PortalTask} from '../../controllers/portal-task.js';
import {meetings as topic, type MeetingsMessages} from '../../messages/meetings.js';
import {badgeStyles} from '../../parts/badge.js';
import {loading, loadStyles, trouble} from '../../parts/load-state.js';
import {stale} from '../../parts/stale.js';
import {webLink} from '../../parts/web-link.js';
import {askStyles} from '../../styles/ask.js';
import {base} from '../../styles/base.js';
import {controls} from '../../styles/controls.js';
import {renderMeeting} from './meeting-card.js';
import {loadMeetings, type MeetingList} from './meetings-data.js';
import {styles} from './meetings.styles.js';

/**
 * Assemblies, committee meetings, forums, open days and appointments: when, where and what about;
 * whether one's household comes, which is never a vote; the calendar file; and afterwards what was
 * said and decided.
 *
 * @slot - Shown without script, and where the meetings cannot be had: a phone number, a link.
 * @slot sign-in - How to sign in, to reply for one's household.
 * @fires owner-ask-about - {AskAboutEvent} The owner wishes to ask about a meeting; cancelable.
 */
@customElement('owner-meetings')
export class Meetings extends LitElement {
  static override styles = [base, controls, badgeStyles, askStyles, loadStyles, styles];

  /** Only meetings of this kind, e.g. `appointment`; all of them when absent. */
  @property() kind?: string;

  /** The page with the inquiry form; this one when absent and it has the widget for it. */
  @property({attribute: 'ask-href'}) askHref?: string;

  /** How many pages are shown. */
  @state() private upcoming = 1;
  @state() private past = 0;

  readonly #localize = new Localize(this, topic);

  readonly #meetings = new PortalTask(this, {
    args: () => [this.kind, this.upcoming, this.past, this.#localize.lang] as const,
    load: (client, [kind, upcoming, past, lang], signal) =>
      loadMeetings(client, {kind, upcoming, past}, {lang, signal}),
    watch: (client, _args, onChange, signal) => client.watchSociety('meetings', onChange, {signal}),
    // Their replies are in it.
    forget: () => (this.#shown = undefined),
  });

  /** What was last shown; it stays while more is on its way. */
  #shown?: MeetingList;

  protected override willUpdate(changed: PropertyValues<this>) {
    this.#shown = changed.has('kind') ? undefined : (this.#meetings.value ?? this.#shown);
  }

  protected override render() {
    const {messages} = this.#localize;
    if (!messages) return html`<slot></slot>`;
    const shown = this.#shown;
    return this.#meetings.render({
      initial: () => html`<slot></slot>`,
      pending: () => (shown ? this.#renderList(messages, shown) : loading(messages.terms.loading)),
      complete: (list, error) => this.#renderList(messages, list, error),
      error: (error) =>
        shown
          ? this.#renderList(messages, shown, error)
          : trouble({
              text: this.#localize.trouble(error),
              lang: messages.lang,
              action: messages.terms.tryAgain,
              onRetry: this.#meetings.retry,
            }),
    });
  }

  #renderList(messages: MeetingsMessages, list: MeetingList, error?: PortalError) {
    const {terms, say} = messages;
    const {upcoming, past, hasMore} = list;
    const isStranger = upcoming.some(({reply, households}) => reply?.isOpen && !households);
    return html`<section class="meetings" aria-label=${terms.label} lang=${messages.lang}>
      ${error ? stale(say.refreshFailed, say.asOf(this.#moments.moment(this.#meetings.readAt))) : nothing}
      ${upcoming.length === 0 ? html`<p>${say.none}</p>` : nothing}
      ${isStranger ? html`<slot name="sign-in"></slot>` : nothing}
      ${this.#renderMeetings(messages, upcoming, list)}
      ${
        hasMore.upcoming
          ? html`<button class="more" type="button" @click=${this.#handleMore}>
              ${terms.more}
            </button>`
          : nothing
      }
      ${past.length > 0 ? html`<h3>${terms.past}</h3>` : nothing}
      ${this.past > 0 && past.length === 0 ? html`<p>${say.nonePast}</p>` : nothing}
      ${this.#renderMeetings(messages, past, list)}
      ${
        this.past === 0 || hasMore.past
          ? html`<button class="more" type="button" @click=${this.#handlePast}>
              ${this.past === 0 ? terms.showPast : terms.more}
            </button>`
          : nothing
      }
    </section>`;
  }

  #renderMeetings(
    messages: MeetingsMessages,
    meetings: readonly Meeting[],
    {calendars}: MeetingList,
  ) {
    const page = webLink(this.askHref);
    const dates = (timeZone: string) => new Dates({lang: this.#localize.lang, timeZone});
    return repeat(
      meetings,
      ({id}) => id,
      (meeting) =>
        renderMeeting(
          {
            messages,
            said: spokenIn(meeting),
            dates,
            asking: askingFrom(this, page, spokenIn(meeting)),
            calendar: calendars.get(meeting.id),
          },
          meeting,
        ),
    );
  }

  get #moments() {
    return new Dates({lang: this.#localize.lang, timeZone: undefined});
  }

  #handleMore() {
    this.upcoming += 1;
  }

  #handlePast() {
    this.past += 1;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'owner-meetings': Meetings;
  }
}
