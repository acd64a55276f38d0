import {css, html, LitElement, nothing} from 'lit';
import {customElement} from 'lit/decorators.js';
import {Localize} from '../../controllers/localize.js';
import {spokenIn} from '../../controllers/spoken-in.js';
import {PortalTask} from '../../controllers/portal-task.js';
import {textSize} from '../../messages/text-size.js';
import {base} from '../../styles/base.js';
import {controls} from '../../styles/controls.js';

/** Digits alone, so that a telephone can dial what a person wrote. */
const dialled = (phone: string) => phone.replace(/[^\d+]/g, '');

/**
 * Keeps the telephone in sight while owners read and write in large text: a portal in large size adds
 * one at its end by itself.
 */
@customElement('owner-call-bar')
export class CallBar extends LitElement {
  static override styles = [
    base,
    controls,
    css`
      :host {
        position: sticky;
        inset-block-end: 0;
        z-index: 1;
      }

      .bar {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5em;
        margin-block-start: 1em;
        padding: 0.5em;
        border-block-start: 2px solid var(--_accent);
        background: var(--owner-color-field, Canvas);
      }

      .button {
        flex: 1 1 auto;
      }

      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];

  readonly #localize = new Localize(this, textSize);

  readonly #portal = new PortalTask(this, {
    args: () => [this.#localize.lang] as const,
    lasting: true,
    load: (client, [lang], signal) => client.portal({lang, signal}),
  });

  protected override render() {
    const {messages} = this.#localize;
    const contacts = this.#portal.value?.contacts.filter(({phone}) => phone) ?? [];
    const emergency = contacts.find(({kind}) => kind === 'emergency');
    const desk = contacts.find(({kind}) => kind !== 'emergency');
    if (!messages || (!desk && !emergency)) return nothing;
    return html`<div class="bar" role="group" aria-label=${messages.say.call}>
      ${[desk, emergency].map((contact) =>
        contact?.phone
          ? html`<a
              class=${contact === desk ? 'button primary' : 'button'}
              href="tel:${dialled(contact.phone)}"
              ><span lang=${spokenIn(this.#portal.value)}>${contact.name}</span>
              <bdi>${contact.phone}</bdi></a
            >`
          : nothing,
      )}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'owner-call-bar': CallBar;
  }
}
