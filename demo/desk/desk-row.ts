import {LitElement, html, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {join} from 'lit/directives/join.js';
import type {RequestSummary} from './api.js';
import {requestAddress} from './route.js';
import {baseStyles} from './styles/base.styles.js';
import {rowStyles} from './styles/row.styles.js';
import {Words} from './words.js';

/** One request in the list, as a link to it. */
@customElement('desk-row')
export class DeskRow extends LitElement {
  static override styles = [baseStyles, rowStyles];
  static override shadowRootOptions: ShadowRootInit = {mode: 'open', delegatesFocus: true};

  @property({attribute: false}) item?: RequestSummary;

  /** Whether this request is the open one. */
  @property({type: Boolean, reflect: true}) selected = false;

  readonly #words = new Words(this);

  protected override render() {
    return this.item ? this.#renderItem(this.item) : nothing;
  }

  #renderMark(shown: boolean, mood: string, text: string) {
    return shown ? html`<span class="mark ${mood}">${text}</span>` : nothing;
  }

  #renderItem(item: RequestSummary) {
    const {messages} = this.#words;
    const closed = item.status === 'closed';
    return html`
      <a href=${requestAddress(item.reference)} aria-current=${this.selected ? 'true' : 'false'}>
        <span class="top">
          <span class="kind">${item.serviceName}</span>
          <span class="reference">${item.reference}</span>
          <time datetime=${item.updatedAt}>${this.#words.brief(item.updatedAt)}</time>
        </span>
        <span class="summary">${item.summary}</span>
        <span class="marks">
          <span class=${closed ? 'mark closed' : 'mark'}>${this.#words.state(item.state)}</span>
          ${
            item.overdue
              ? html`<span class="mark overdue"
                  ><span aria-hidden="true">▲</span> ${messages.overdue}</span
                >`
              : nothing
          }
          ${this.#renderMark(item.dueSoon, 'overdue', messages.dueSoon)}
          ${this.#renderMark(item.answerAtOnce, 'replied', messages.atOnce)}
          ${this.#renderMark(item.handoverObjected, 'overdue', messages.objected)}
          ${this.#renderMark(item.returnVisitDue, 'closed', messages.returnVisitDue)}
          ${
            item.ownerReplied
              ? html`<span class="mark replied"
                  ><span aria-hidden="true">↩</span> ${messages.ownerReplied}</span
                >`
              : nothing
          }
        </span>
        <span class="foot">
          ${join(
            [item.place, item.requesterName, item.handlerName && `→ ${item.handlerName}`]
              .filter(Boolean)
              .map((part) => html`<bdi>${part}</bdi>`),
            ' · ',
          )}
          ${
            item.expectedAt && !closed
              ? html`<span class="due">${messages.due(this.#words.brief(item.expectedAt))}</span>`
              : nothing
          }
        </span>
      </a>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-row': DeskRow;
  }
}
