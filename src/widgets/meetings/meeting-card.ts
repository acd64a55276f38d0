import {html, nothing} from 'lit';
import type {Meeting} from '../../contract/index.js';
import type {Asking} from '../../controllers/asking.js';
import type {Dates} from '../../controllers/dates.js';
import type {MeetingsMessages} from '../../messages/meetings.js';
import {askLink} from '../../parts/ask-link.js';
import {badge, type BadgeMood} from '../../parts/badge.js';
import {sentenceWith, type Spoken} from '../../parts/said.js';
import {webLink} from '../../parts/web-link.js';
import './meeting-reply.js';

/** What a meeting needs to be shown. */
export interface MeetingView {
  readonly messages: MeetingsMessages;
  /** The language of the meetings. */
  readonly said: Spoken;
  readonly dates: (timeZone: string) => Dates;
  readonly calendar?: string;
  readonly asking?: Asking;
}

const moods: Readonly<Record<string, BadgeMood>> = {
  changed: 'attention',
  cancelled: 'alarm',
  held: 'neutral',
};

/** When, where, what about, who comes; afterwards what was said and decided. */
export const renderMeeting = (view: MeetingView, meeting: Meeting) => {
  const {messages, calendar, said} = view;
  const {terms, say} = messages;
  const {id, kind, title, status, startsAt, endsAt, timeZone, changeNote, description} = meeting;
  const statuses: Readonly<Record<string, string>> = terms.statuses;
  const isOff = status === 'cancelled';
  const isOver = status === 'held' || Date.parse(endsAt) < Date.now();
  return html`<article aria-labelledby="title-${id}">
    <div class="badges">
      <span class="muted">${terms.kinds[kind] ?? kind}</span>
      ${statuses[status] ? badge(statuses[status], moods[status] ?? 'neutral') : nothing}
      ${meeting.series ? html`<span class="muted">${sentenceWith(terms.series, meeting.series.title, said)}</span>` : nothing}
    </div>
    <h3 id="title-${id}" lang=${said}>${title}</h3>
    ${changeNote ? html`<p class="change" lang=${said}>${changeNote}</p>` : nothing}
    <p class="when">${view.dates(timeZone).period(startsAt, endsAt)}</p>
    ${renderPlace(view, meeting)}
    ${description ? html`<p class="verbatim" lang=${said}>${description}</p>` : nothing}
    ${isOff ? nothing : renderNotice(view, meeting)} ${renderAgenda(view, meeting)}
    ${renderDocuments(view, meeting.documents)}
    ${isOver || isOff ? nothing : renderReply(view, meeting)} ${renderOutcome(view, meeting)}
    <p class="doing">
      ${
        calendar && !isOver
          ? html`<a class="button" href=${calendar} download="${id}.ics" type="text/calendar"
              >${isOff ? terms.calendarOff : terms.calendar}<span class="heard" lang=${said}
                >: ${title}</span
              ></a
            >`
          : nothing
      }
      ${ask(view, meeting, '', title, isOver ? terms.ask : terms.askBefore)}
    </p>
    ${calendar && !isOver ? html`<p class="muted">${say.calendarHint}</p>` : nothing}
  </article>`;
};

/** Leads to the inquiry form with the meeting, or an item of it. */
const ask = (
  {messages, asking}: MeetingView,
  {id, version}: Meeting,
  part: string,
  label: string,
  words: string,
) => {
  if (!asking) return nothing;
  const about = {widget: 'owner-meetings', objectId: `meetings/${id}${part}`, version, label};
  return askLink({
    href: asking.hrefFor(about),
    label: messages.terms.askAbout(words, label),
    words,
    onClick: (event) => asking.onAsk(event, about),
  });
};

const renderPlace = ({messages: {terms}, said}: MeetingView, meeting: Meeting) => {
  const {place, online, host, people = []} = meeting;
  const link = webLink(online?.href);
  return html`<dl>
    <dt>${terms.place}</dt>
    <dd lang=${said}>
      ${[place.name, place.room].filter(Boolean).join(terms.listGap)}
      ${place.access ? html`<span class="muted">${place.access}</span>` : nothing}
    </dd>
    ${
      link
        ? html`<dt>${terms.online}</dt>
            <dd>
              <a href=${link}>${link}</a>
              ${online?.note ? html`<span class="muted" lang=${said}>${online.note}</span>` : nothing}
            </dd>`
        : nothing
    }
    <dt>${terms.host}</dt>
    <dd lang=${said}>${[host, ...people].join(terms.listGap)}</dd>
  </dl>`;
};

/** The period of notice as it was, beside what is asked for. */
const renderNotice = ({messages: {terms}, dates, said}: MeetingView, meeting: Meeting) => {
  const {notice, timeZone} = meeting;
  if (!notice) return nothing;
  const {sentAt, days, requiredDays, basis} = notice;
  return html`<p class="muted">
    ${terms.notice(dates(timeZone).day(sentAt), days)}
    ${
      requiredDays === undefined
        ? nothing
        : basis
          ? sentenceWith((words) => terms.noticeWanted(requiredDays, words), basis, said)
          : terms.noticeWanted(requiredDays, undefined)
    }
  </p>`;
};

const renderAgenda = (view: MeetingView, meeting: Meeting) => {
  const {said} = view;
  const {terms, say} = view.messages;
  const {agenda} = meeting;
  if (agenda.length === 0) return nothing;
  const types: Readonly<Record<string, string>> = terms.itemTypes;
  return html`<section>
    <h4>${terms.agenda}</h4>
    <ol class="agenda">
      ${agenda.map(
        ({id, title, type, text, documents}) =>
          html`<li>
            <p>
              <strong lang=${said}>${title}</strong>
              <span class="muted">${types[type] ?? type}</span>
            </p>
            ${text ? html`<p class="verbatim" lang=${said}>${text}</p>` : nothing}
            ${renderDocuments(view, documents)}
            ${ask(view, meeting, `/agenda/${id}`, title, terms.ask)}
          </li>`,
      )}
    </ol>
    ${agenda.some(({type}) => type === 'vote') ? html`<p class="muted">${say.noVote}</p>` : nothing}
  </section>`;
};

const renderDocuments = (
  {messages: {terms}, said}: MeetingView,
  documents: Meeting['documents'] = [],
) =>
  documents.length === 0
    ? nothing
    : html`<ul class="documents" aria-label=${terms.documents}>
        ${documents.map(({title, href}) => html`<li><a href=${webLink(href) ?? nothing} lang=${said}>${title}</a></li>`)}
      </ul>`;

const renderReply = ({messages, dates}: MeetingView, meeting: Meeting) => {
  const {terms, say} = messages;
  const {reply, households, timeZone} = meeting;
  if (!reply) return nothing;
  const {by, isOpen, capacity, seatsLeft} = reply;
  const seats =
    capacity === undefined || seatsLeft === undefined
      ? nothing
      : html`<p>${seatsLeft === 0 ? say.full : terms.seats(seatsLeft, capacity)}</p>`;
  if (!isOpen) {
    return html`<section>
      <h4>${terms.reply}</h4>
      <p>${say.replyClosed(dates(timeZone).moment(by))}</p>
    </section>`;
  }
  return html`<section class="reply">
    <h4>${terms.reply}</h4>
    ${seats}
    <p class="muted">${terms.replyBy(dates(timeZone).moment(by))} ${say.noVote}</p>
    ${
      households
        ? households.map(
            (household) =>
              html`<owner-meeting-reply
                .meeting=${meeting}
                .household=${household}
              ></owner-meeting-reply>`,
          )
        : html`<p>${say.signIn}</p>`
    }
    ${households?.length === 0 ? html`<p>${say.owners}</p>` : nothing}
  </section>`;
};

const renderOutcome = ({messages: {terms}, dates, said}: MeetingView, meeting: Meeting) => {
  const {minutes, resolutions = [], timeZone} = meeting;
  const link = webLink(minutes?.href);
  return html`
    ${
      minutes
        ? html`<section>
            <h4>${terms.minutes(dates(timeZone).day(minutes.publishedAt))}</h4>
            ${minutes.text ? html`<p class="verbatim" lang=${said}>${minutes.text}</p>` : nothing}
            ${link ? html`<p><a href=${link}>${terms.minutesWhole}</a></p>` : nothing}
          </section>`
        : nothing
    }
    ${
      resolutions.length > 0
        ? html`<section>
            <h4>${terms.resolutions}</h4>
            <ul class="resolutions">
              ${resolutions.map(
                ({no, title, outcome, text}) =>
                  html`<li lang=${said}>
                    <p><strong>${title}</strong> <span class="muted">${no}</span></p>
                    <p>${outcome}</p>
                    ${text ? html`<p class="verbatim">${text}</p>` : nothing}
                  </li>`,
              )}
            </ul>
          </section>`
        : nothing
    }
  `;
};
