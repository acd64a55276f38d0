import {LitElement, html, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import type {DeskRequest, InternalNote, RequestEvent} from './api.js';
import {baseStyles} from './styles/base.styles.js';
import {timelineStyles} from './styles/timeline.styles.js';
import {Words} from './words.js';

/** The whole record, newest last, with the notes only colleagues see between. */
@customElement('desk-timeline')
export class DeskTimeline extends LitElement {
  static override styles = [baseStyles, timelineStyles];

  @property({attribute: false}) shown?: DeskRequest;

  readonly #words = new Words(this);

  protected override render() {
    if (!this.shown) return nothing;
    const {internalNotes, request} = this.shown;
    const eventIds = new Set(request.timeline.map(({id}) => id));
    const entries = [
      ...request.timeline.map((event) => ({
        at: event.at,
        content: this.#renderEvent(
          event,
          internalNotes.filter(({eventId}) => eventId === event.id),
        ),
      })),
      ...internalNotes
        .filter(({eventId}) => !eventId || !eventIds.has(eventId))
        .map((note) => ({at: note.at, content: this.#renderLooseNote(note)})),
    ].sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
    return html`
      <section aria-labelledby="timeline">
        <h3 id="timeline">${this.#words.messages.timeline}</h3>
        <ol>
          ${entries.map(({content}) => content)}
        </ol>
      </section>
    `;
  }

  #renderEvent(event: RequestEvent, notes: readonly InternalNote[]) {
    const {messages} = this.#words;
    const {actor, text} = event;
    const known: Record<string, string> = {owner: messages.fromOwner, system: messages.fromSystem};
    return html`
      <li class=${actor.role}>
        <p class="head">
          <strong><bdi>${actor.name ?? known[actor.role] ?? actor.role}</bdi></strong>
          ${
            actor.role === 'owner' && actor.name
              ? html`<span class="mark replied">${messages.fromOwner}</span>`
              : nothing
          }
          <span>${this.#deed(event)}</span>
          <time datetime=${event.at}>${this.#words.dateTime(event.at)}</time>
        </p>
        ${text ? html`<p class="verbatim">${text}</p>` : nothing} ${this.#renderDetails(event)}
        ${this.#renderAttached(event)} ${notes.map((note) => this.#renderNote(note))}
      </li>
    `;
  }

  #renderAttached({attachments = []}: RequestEvent) {
    const {files} = this.#words.messages;
    if (attachments.length === 0) return nothing;
    const reference = encodeURIComponent(this.shown?.request.reference ?? '');
    return html`<ul class="attached">
      ${attachments.map(({id, name, type, label, moment}) => {
        const address = `api/requests/${reference}/attachments/${encodeURIComponent(id)}`;
        const words = label ?? name;
        return html`<li>
          ${moment === 'before' || moment === 'after' ? html`<span>${files[moment]}</span>` : nothing}
          <a href=${address} target="_blank" rel="noopener"
            >${
              type.startsWith('image/')
                ? html`<img src="${address}?size=small" alt=${words} loading="lazy" />`
                : html`<bdi>${words}</bdi>`
            }</a
          >
        </li>`;
      })}
    </ul>`;
  }

  #deed({actor, type, toState, stateLabel, text}: RequestEvent) {
    const {messages} = this.#words;
    if (type === 'submitted') return messages.reported;
    const known: Record<string, string> = messages.deeds;
    if (known[type]) return known[type];
    const became = toState && messages.became(this.#words.state(toState, stateLabel));
    const wrote = (!became || (actor.role === 'owner' && text)) && messages.wrote;
    return [wrote, became].filter(Boolean).join(' · ');
  }

  #renderDetails(event: RequestEvent) {
    const {messages} = this.#words;
    const {appointment, expectedAt, handler, mergedInto, question, reason, refusal, result} = event;
    const {fields} = messages;
    return html`<dl>
      ${this.#renderDetail(
        fields.handlerUsername,
        handler &&
          [handler.name, handler.role, handler.phone, handler.external && messages.external]
            .filter(Boolean)
            .join(' · '),
      )}
      ${this.#renderDetail(fields.reason, reason)}
      ${this.#renderDetail(fields.question, question?.text)}
      ${this.#renderDetail(
        fields.replyBy,
        question?.replyBy && this.#words.dateTime(question.replyBy),
      )}
      ${this.#renderDetail(
        fields.appointmentAt,
        appointment && this.#words.dateTime(appointment.at),
      )}
      ${this.#renderDetail(fields.appointmentPlace, appointment?.place)}
      ${this.#renderDetail(fields.appointmentPeople, appointment?.people.join(' · '))}
      ${this.#renderDetail(fields.result, result?.text)}
      ${this.#renderDetail(fields.refusalReason, refusal?.reason)}
      ${this.#renderDetail(fields.refusalExplanation, refusal?.explanation)}
      ${this.#renderDetail(fields.refusalAlternative, refusal?.alternative)}
      ${this.#renderDetail(fields.refusalEscalation, refusal?.escalation)}
      ${this.#renderDetail(fields.mergedInto, mergedInto)}
      ${this.#renderDetail(
        messages.proposed,
        event.proposals?.map(({at}) => this.#words.dateTime(at)).join(' · '),
      )}
      ${this.#renderDetail(fields.place, event.place)}
      ${this.#renderDetail(fields.people, event.people?.join(' · '))}
      ${this.#renderDetail(messages.stage, event.stage)}
      ${this.#renderDetail(messages.fields.serviceCode, event.serviceName)}
      ${this.#renderDetail(
        messages.rating,
        event.type === 'rated' && event.rating
          ? [
              `${event.rating.overall}/5`,
              event.rating.comment,
              event.rating.contactMe && messages.callBack,
            ]
              .filter(Boolean)
              .join(' · ')
          : undefined,
      )}
      ${this.#renderDetail(messages.promisedBy, expectedAt && this.#words.dateTime(expectedAt))}
    </dl>`;
  }

  #renderDetail(name: string, value?: string) {
    if (!value) return nothing;
    return html`<div>
      <dt>${name}</dt>
      <dd class="verbatim">${value}</dd>
    </div>`;
  }

  #renderNote({by, text}: InternalNote) {
    return html`
      <div class="note">
        <p>
          <span class="mark internal">${this.#words.messages.internal}</span>
          ${by}
        </p>
        <p class="verbatim">${text}</p>
      </div>
    `;
  }

  #renderLooseNote(note: InternalNote) {
    return html`<li class="internal">
      <p class="head"><time datetime=${note.at}>${this.#words.dateTime(note.at)}</time></p>
      ${this.#renderNote(note)}
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-timeline': DeskTimeline;
  }
}
