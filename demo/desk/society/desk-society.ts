import {LitElement, css, html, nothing} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import type {Staff} from '../api.js';
import {societyAddress, societyPartInAddress} from '../route.js';
import {baseStyles} from '../styles/base.styles.js';
import {feesStyles} from '../styles/fees.styles.js';
import {Words} from '../words.js';
import './desk-meetings.js';
import './desk-report.js';
import './desk-surveys.js';

/** Surveys, meetings and the report; what goes out in the firm's name is for the manager. */
@customElement('desk-society')
export class DeskSociety extends LitElement {
  static override styles = [
    baseStyles,
    feesStyles,
    css`
      nav {
        display: flex;
        flex-wrap: wrap;
        gap: 0.4rem;
        border-block-end: 1px solid var(--line);
      }

      nav a {
        padding: 0.6rem 1rem;
        border-block-end: 3px solid transparent;
        text-decoration: none;
      }

      nav a[aria-current] {
        border-color: var(--accent);
        font-weight: 650;
      }
    `,
  ];

  /** Who is signed in. */
  @property({attribute: false}) me?: Staff;

  @state() private shown = societyPartInAddress();

  readonly #words = new Words(this);

  override connectedCallback() {
    super.connectedCallback();
    addEventListener('hashchange', this.#handleAddress);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#handleAddress);
  }

  protected override render() {
    const {society} = this.#words.messages;
    const parts = {
      meetings: [society.meeting.title, html`<desk-meetings></desk-meetings>`],
      ...(this.me?.publishesFees && {
        surveys: [society.survey.title, html`<desk-surveys></desk-surveys>`],
        report: [society.report.title, html`<desk-report></desk-report>`],
      }),
    } as const;
    const current = this.shown in parts ? this.shown : 'meetings';
    return html`
      <p class="back"><a href="#/">‹ ${society.back}</a></p>
      <h2>${society.title}</h2>
      <nav aria-label=${society.title}>
        ${Object.entries(parts).map(
          ([name, [title]]) =>
            html`<a
              href="${societyAddress}/${name}"
              aria-current=${name === current ? 'page' : nothing}
              >${title}</a
            >`,
        )}
      </nav>
      ${parts[current as keyof typeof parts]?.[1]}
    `;
  }

  #handleAddress = () => (this.shown = societyPartInAddress());
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-society': DeskSociety;
  }
}
