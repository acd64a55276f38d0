import {html, nothing, type TemplateResult} from 'lit';
import type {RequestAccess} from '../../client/index.js';
import type {Attachment, Handler, PortalRequest, RequestEvent} from '../../contract/index.js';
import '../../nested/attachment-gallery.js';
import {badge} from '../../parts/badge.js';
import {contactList} from '../../parts/contact-list.js';
import {sentenceWith, type Spoken} from '../../parts/said.js';
import {timeline} from '../../parts/timeline.js';
import {
  describeTimeline,
  moodOf,
  nameScore,
  nameState,
  present,
  type RecordWords,
} from './request-words.js';

/** What a request is shown with. */
export interface RequestView extends RecordWords {
  /** By what the owner opened it, where that opens its files too. */
  readonly access?: RequestAccess;
  /** The version the owner saw last, where that is known. */
  readonly seenVersion?: number;
  readonly onCalendar: () => void;
}

/** Where the request stands: state, what is next, who has it, and what they ask or answer. */
export function renderStanding(request: PortalRequest, view: RequestView): TemplateResult {
  const {messages, dates, said} = view;
  const words = messages.terms;
  return html`
    <header>
      <h2 tabindex="-1" id="request" lang=${said}>${request.serviceName}</h2>
      <p class="muted">
        ${present(
          words.number(request.reference),
          request.reopenCount ? view.following.say.reopenedTimes(request.reopenCount) : undefined,
        ).join(words.comma)}
      </p>
      ${badge(nameState(messages, request), moodOf(request.state), request.stateLabel ? said : nothing)}
    </header>
    ${renderPromise(request, view)} ${renderOutcome(request, view)}
    <owner-read-aloud
      .of=${'.callout, .timeline li:last-child .text'}
      .textLang=${said}
    ></owner-read-aloud>
    <dl>
      ${renderTerm(words.next, request.nextStep, said)}
      ${renderTerm(
        words.expected,
        request.status === 'open' && request.expectedAt
          ? dates.moment(request.expectedAt)
          : undefined,
      )}
      ${renderTerm(
        words.place,
        present(request.location.placeName, request.location.detail).join(words.comma),
        said,
      )}
    </dl>
    ${request.handler ? renderHandler(request.handler, view) : nothing}
  `;
}

/** The owner's words, and everything since. */
export function renderRecord(request: PortalRequest, view: RequestView): TemplateResult {
  const words = view.messages.terms;
  const [first] = request.timeline;
  const entries = describeTimeline(request, view, view.seenVersion).map((entry, index) => ({
    ...entry,
    attached: index > 0 ? renderAttached(request.timeline[index]?.attachments, view) : undefined,
  }));
  return html`
    <div>
      <h3>${words.yourWords}</h3>
      <p class="quote verbatim" lang=${request.lang ?? nothing}>${request.description}</p>
      ${renderAnswers(request, view)} ${renderAttached(first?.attachments, view)}
    </div>
    <div>
      <h3>${words.timeline}</h3>
      ${timeline(entries)}
    </div>
  `;
}

/** What the owner was asked with it, and said. */
const renderAnswers = ({answers = [], lang}: PortalRequest, {said}: RequestView) =>
  answers.length > 0
    ? html`<dl class="quote">
        ${answers.map(({question, answer}) =>
          renderTerm(html`<span lang=${said}>${question}</span>`, answer, lang),
        )}
      </dl>`
    : nothing;

const renderAttached = (files: readonly Attachment[] | undefined, {access}: RequestView) =>
  files && files.length > 0
    ? html`<owner-attachment-gallery .access=${access} .files=${files}></owner-attachment-gallery>`
    : undefined;

/** How the promise fares: standing still, put off, or past. */
function renderPromise(request: PortalRequest, view: RequestView) {
  const {status, expectedAt, clock} = request;
  if (status === 'closed') return nothing;
  const {following, dates} = view;
  const {terms, say} = following;
  if (clock?.paused) {
    return html`<p class="callout">
      ${say.paused} ${clock.secondsLeft === undefined ? nothing : say.clockLeft(clock.secondsLeft)}
    </p>`;
  }
  if (expectedAt && Date.parse(expectedAt) < Date.now()) {
    return html`<p class="callout">${say.late}</p>`;
  }
  if (!clock?.delayedFrom) return nothing;
  return html`<div class="callout">
    <h3>${terms.delayed}</h3>
    <p>${say.delayed}</p>
    <dl>
      ${renderTerm(terms.firstPromised, dates.moment(clock.delayedFrom))}
      ${renderTerm(
        view.messages.terms.reason,
        clock.delayReason,
        toldIn(request, view, ({type}) => type === 'delayed'),
      )}
      ${renderTerm(terms.nowPromised, expectedAt && dates.moment(expectedAt))}
    </dl>
  </div>`;
}

/** The firm's published stages of complaint, with what has become of each. */
export function renderStages(
  {escalation = []}: PortalRequest,
  {following, dates, said}: RequestView,
) {
  const {terms} = following;
  if (escalation.length === 0) return nothing;
  return html`<div>
    <h3>${terms.stages}</h3>
    <ol class="stages">
      ${escalation.map(({name, contact, promise, opensAt, reachedAt, expectedAt}) => {
        const when = present(
          reachedAt && terms.stageReached(dates.moment(reachedAt)),
          expectedAt && terms.stageDue(dates.moment(expectedAt)),
          opensAt && terms.stageFrom(dates.moment(opensAt)),
        ).join(terms.comma);
        return html`<li>
          <p><strong lang=${said}>${name}</strong></p>
          <p class="muted">
            <bdi lang=${said}>${promise}</bdi>${promise && when ? terms.comma : nothing}${when}
          </p>
          ${contact ? contactList([contact], said) : nothing}
        </li>`;
      })}
    </ol>
  </div>`;
}

function renderRating(request: PortalRequest, view: RequestView) {
  const {rating} = request;
  if (!rating) return nothing;
  const {following} = view;
  const {terms} = following;
  const own = toldIn(request, view, ({type}) => type === 'rated');
  const theirs = toldIn(request, view, ({type}) => type === 'rating-answered');
  return html`<div class="callout">
    <h3>${terms.yourRating}</h3>
    <p>${nameScore(rating.overall, following)}</p>
    ${rating.comment ? html`<p class="verbatim" lang=${own}>${rating.comment}</p>` : nothing}
    ${rating.answer ? html`<dl>${renderTerm(terms.ratingAnswer, rating.answer, theirs)}</dl>` : nothing}
  </div>`;
}

function renderOutcome(request: PortalRequest, view: RequestView) {
  const {messages, following, dates, said} = view;
  const words = messages.terms;
  const refused = toldIn(request, view, (event) => event.refusal !== undefined);
  const asked = toldIn(request, view, (event) => event.question !== undefined);
  const told = toldIn(request, view, (event) => event.result !== undefined);
  const {question, appointment, result, refusal, mergedInto} = request;
  return html`
    ${
      question && request.state === 'waiting_owner'
        ? html`<div class="callout">
            <h3>${words.question}</h3>
            <p class="verbatim" lang=${asked}>${question.text}</p>
            ${
              question.replyBy
                ? html`<p class="muted">${words.replyBy(dates.moment(question.replyBy))}</p>`
                : nothing
            }
          </div>`
        : nothing
    }
    ${
      appointment && request.status === 'open'
        ? html`<div class="callout">
            <h3>${words.appointment}</h3>
            <p>
              ${words.appointmentText(
                dates.moment(appointment.at),
                appointment.place,
                appointment.people.join(words.comma),
              )}
            </p>
            ${appointment.confirmed ? html`<p>${following.terms.confirmed}</p>` : nothing}
            <p>
              <button type="button" @click=${view.onCalendar}>${following.terms.calendar}</button>
            </p>
          </div>`
        : nothing
    }
    ${
      result && request.status === 'closed'
        ? html`<div class="callout">
            <h3>${words.result}</h3>
            <p class="verbatim" lang=${told}>${result.text}</p>
            ${
              request.reopenUntil
                ? html`<p>${following.say.resolvedUntil(dates.moment(request.reopenUntil))}</p>`
                : nothing
            }
          </div>`
        : nothing
    }
    ${
      refusal && request.status === 'closed'
        ? html`<div class="callout">
            <h3>${words.refusal}</h3>
            <p>${sentenceWith(following.say.refused, request.serviceName, said)}</p>
            <dl>
              ${renderTerm(words.reason, `${refusal.reason}\n${refusal.explanation}`, refused)}
              ${renderTerm(words.alternative, refusal.alternative, refused)}
              ${renderTerm(words.escalation, refusal.escalation, refused)}
            </dl>
          </div>`
        : nothing
    }
    ${mergedInto ? html`<p class="callout">${words.merged(mergedInto)}</p>` : nothing}
    ${renderRating(request, view)}
  `;
}

function renderHandler({name, role, phone, external}: Handler, {messages, said}: RequestView) {
  const words = messages.terms;
  const outside = html`<span lang=${messages.lang}>${words.external}</span>`;
  const duty = external ? html`${role}${role ? words.comma : nothing}${outside}` : role;
  return html`<div>
    <h3>${words.handler}</h3>
    ${contactList([{name, duty, phone}], said)}
  </div>`;
}

/** The language of what was told last of its kind. */
const toldIn = (
  {timeline}: PortalRequest,
  {said}: RequestView,
  isOfKind: (event: RequestEvent) => boolean,
): Spoken => timeline.filter(isOfKind).pop()?.lang ?? said;

const renderTerm = (
  term: string | TemplateResult,
  text: string | undefined,
  lang: Spoken = nothing,
) =>
  text
    ? html`<div>
        <dt>${term}</dt>
        <dd class="verbatim" lang=${lang}>${text}</dd>
      </div>`
    : nothing;
