import {html, nothing, type TemplateResult} from 'lit';
import type {Handler, PortalRequest} from '../../contract/index.js';
import type {Dates} from '../../controllers/dates.js';
import type {FeedbackStatusMessages} from '../../messages/feedback-status.js';
import {badge} from '../../parts/badge.js';
import {contactList} from '../../parts/contact-list.js';
import {timeline} from '../../parts/timeline.js';
import {describeTimeline, moodOf, nameState, present} from './request-words.js';

/** What a request is shown with. */
export interface RequestView {
  readonly messages: FeedbackStatusMessages;
  readonly dates: Dates;
}

/** Where the request stands: state, what is next, who has it, and what they ask or answer. */
export function renderStanding(request: PortalRequest, view: RequestView): TemplateResult {
  const {messages, dates} = view;
  const words = messages.terms;
  return html`
    <header>
      <h2 tabindex="-1" id="request">${request.serviceName}</h2>
      <p class="muted">${words.number(request.reference)}</p>
      ${badge(nameState(messages, request), moodOf(request.state))}
    </header>
    ${renderOutcome(request, view)}
    <dl>
      ${renderTerm(words.next, request.nextStep)}
      ${renderTerm(
        words.expected,
        request.status === 'open' && request.expectedAt
          ? dates.moment(request.expectedAt)
          : undefined,
      )}
      ${renderTerm(words.place, present(request.location.placeName, request.location.detail).join(words.comma))}
    </dl>
    ${request.handler ? renderHandler(request.handler, view) : nothing}
  `;
}

/** The owner's words, and everything since. */
export function renderRecord(request: PortalRequest, view: RequestView): TemplateResult {
  const words = view.messages.terms;
  return html`
    <div>
      <h3>${words.yourWords}</h3>
      <p class="quote verbatim">${request.description}</p>
    </div>
    <div>
      <h3>${words.timeline}</h3>
      ${timeline(describeTimeline(request, view))}
    </div>
  `;
}

function renderOutcome(request: PortalRequest, {messages, dates}: RequestView) {
  const words = messages.terms;
  const {question, appointment, result, refusal, mergedInto} = request;
  return html`
    ${
      question && request.state === 'waiting_owner'
        ? html`<div class="callout">
            <h3>${words.question}</h3>
            <p class="verbatim">${question.text}</p>
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
          </div>`
        : nothing
    }
    ${
      result && request.status === 'closed'
        ? html`<div class="callout">
            <h3>${words.result}</h3>
            <p class="verbatim">${result.text}</p>
          </div>`
        : nothing
    }
    ${
      refusal && request.status === 'closed'
        ? html`<div class="callout">
            <h3>${words.refusal}</h3>
            <dl>
              ${renderTerm(words.reason, `${refusal.reason}\n${refusal.explanation}`)}
              ${renderTerm(words.alternative, refusal.alternative)}
              ${renderTerm(words.escalation, refusal.escalation)}
            </dl>
          </div>`
        : nothing
    }
    ${mergedInto ? html`<p class="callout">${words.merged(mergedInto)}</p>` : nothing}
  `;
}

function renderHandler({name, role, phone, external}: Handler, {messages}: RequestView) {
  const words = messages.terms;
  const duty = present(role, external ? words.external : undefined).join(words.comma);
  return html`<div>
    <h3>${words.handler}</h3>
    ${contactList([{name, duty, phone}])}
  </div>`;
}

const renderTerm = (term: string, text: string | undefined) =>
  text
    ? html`<div>
        <dt>${term}</dt>
        <dd class="verbatim">${text}</dd>
      </div>`
    : nothing;
