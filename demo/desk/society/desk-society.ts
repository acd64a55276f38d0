import {LitElement, html, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import type {Staff} from '../api.js';
import {baseStyles} from '../styles/base.styles.js';
import {feesStyles} from '../styles/fees.styles.js';
import {Words} from '../words.js';
import './desk-meetings.js';
import './desk-report.js';
import './desk-surveys.js';

/** Surveys, meetings and the report; what goes out in the firm's name is for the manager. */
@customElement('desk-society')
export class DeskSociety extends LitElement {
  static override styles = [baseStyles, feesStyles];

  /** Who is signed in. */
  @property({attribute: false}) me?: Staff;

  readonly #words = new Words(this);

  protected override render() {
    const {society} = this.#words.messages;
    return html`
      <p class="back"><a href="#/">‹ ${society.back}</a></p>
      <h2>${society.title}</h2>
      <desk-meetings></desk-meetings>
      ${
        this.me?.publishesFees
          ? html`<desk-surveys></desk-surveys> <desk-report></desk-report>`
          : nothing
      }
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-society': DeskSociety;
  }
}
