import {html, LitElement, nothing} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';
import type {PortalError} from '../../client/index.js';
import type {ServiceStandards as Standards} from '../../contract/index.js';
import {askingFrom} from '../../controllers/asking.js';
import {Dates} from '../../controllers/dates.js';
import {Localize} from '../../controllers/localize.js';
import {spokenIn} from '../../controllers/spoken-in.js';
import {PortalTask} from '../../controllers/portal-task.js';
import {guardTyping} from '../../controllers/typing-guard.js';
import {serviceStandards, type ServiceStandardsMessages} from '../../messages/service-standards.js';
import {badgeStyles} from '../../parts/badge.js';
import {contactStyles} from '../../parts/contact-list.styles.js';
import {fieldStyles} from '../../parts/field.js';
import {loading, loadStyles, trouble} from '../../parts/load-state.js';
import {stale} from '../../parts/stale.js';
import {webLink} from '../../parts/web-link.js';
import {base} from '../../styles/base.js';
import {controls} from '../../styles/controls.js';
import {styles} from './service-standards.styles.js';
import {renderStandard} from './standard-card.js';
import {renderFilter} from './standards-filter.js';
import {renderHead, renderVersions, type Versions} from './standards-head.js';
import {
  filterAreas,
  tallyOf,
  type StandardsFilter,
  type StandardsReading,
} from './standards-reading.js';
import type {StandardsView} from './standards-view.js';

const everything: StandardsFilter = {words: '', area: '', onlyShort: false};

/**
 * What the firm has promised to do: how well, how often, who answers for it, how the last period met
 * it, and which fee pays for it. A new version appears by itself; earlier ones stay readable.
 *
 * @slot - Shown without script, and where the standards cannot be had: a phone number, a link.
 * @fires owner-ask-about - {AskAboutEvent} The owner wishes to ask about a service; cancelable.
 */
@customElement('owner-service-standards')
export class ServiceStandards extends LitElement {
  static override styles = [
    base,
    controls,
    badgeStyles,
    contactStyles,
    fieldStyles,
    loadStyles,
    styles,
  ];

  /** Only the area of this id, e.g. `cleaning`; all of them when absent. */
  @property() area?: string;

  /** The page with the inquiry form; this one when absent and it has the widget for it. */
  @property({attribute: 'ask-href'}) askHref?: string;

  /** The page with the fee explanation, where each service's cost is found. */
  @property({attribute: 'fees-href'}) feesHref?: string;

  @state() private version?: number;
  @state() private filter = everything;

  readonly #localize = new Localize(this, serviceStandards);

  readonly #standards = new PortalTask(this, {
    args: () => [this.version, this.#localize.lang] as const,
    lasting: true,
    load: async (client, [version, lang], signal): Promise<StandardsReading> => {
      const publication = await client.standards({version, lang, signal});
      return {asked: version, publication, readAt: new Date().toISOString()};
    },
    watch: (client, _args, onChange, signal) =>
      client.watchPublished('standards', onChange, {signal}),
  });

  /** The version that holds, once it is known. */
  #holding?: number;

  constructor() {
    super();
    guardTyping(this);
  }

  protected override willUpdate() {
    const {asked, publication} = this.#standards.value ?? {};
    if (asked === undefined && publication) this.#holding = publication.document?.version;
  }

  protected override render() {
    const {messages} = this.#localize;
    if (!messages) return html`<slot></slot>`;
    return this.#standards.render({
      initial: () => html`<slot></slot>`,
      pending: () => loading(messages.terms.loading),
      complete: (reading, error) => this.#renderReading(messages, reading, error),
      error: (error) => this.#renderTrouble(messages, error),
    });
  }

  #renderReading(
    messages: ServiceStandardsMessages,
    {publication, readAt}: StandardsReading,
    error?: PortalError,
  ) {
    const {terms, say} = messages;
    const {document, versions} = publication;
    return html`
      <section class="standards" aria-label=${terms.label} lang=${messages.lang}>
        ${error ? stale(say.refreshFailed, say.asOf(this.#moments.moment(readAt))) : nothing}
        ${
          document
            ? this.#renderStandards(this.#viewOf(messages, document, spokenIn(publication)), {
                all: versions,
                isHolding: document.version === this.#holding,
                onVersion: (version) => this.#handleVersion(version),
              })
            : html`<p>${say.empty}</p>
                <slot></slot>`
        }
      </section>
    `;
  }

  #renderStandards(view: StandardsView, versions: Versions) {
    const {messages, standards} = view;
    const areas = standards.areas.filter(({id}) => !this.area || id === this.area);
    const shown = filterAreas(areas, this.filter);
    return html`
      ${renderHead(view, versions)}
      ${renderFilter(view, areas, shown, this.filter, (filter) => (this.filter = filter))}
      ${shown.length === 0 ? html`<p>${messages.say.nothingFound}</p>` : nothing}
      ${repeat(
        shown,
        ({id}) => id,
        ({id, name, items}) =>
          html`<section class="area" aria-labelledby="area-${id}">
            <h3 id="area-${id}" lang=${view.said}>${name}</h3>
            <div class="items">
              ${repeat(
                items,
                (item) => item.id,
                (item) => renderStandard(view, item),
              )}
            </div>
          </section>`,
      )}
      ${renderVersions(view, versions)}
    `;
  }

  #renderTrouble({terms, lang}: ServiceStandardsMessages, error: PortalError) {
    return trouble({
      text: this.#localize.trouble(error),
      lang,
      action: terms.tryAgain,
      onRetry: this.#standards.retry,
    });
  }

  #viewOf(
    messages: ServiceStandardsMessages,
    standards: Standards,
    said: StandardsView['said'],
  ): StandardsView {
    return {
      messages,
      standards,
      said,
      tally: tallyOf(standards.areas),
      days: new Dates({lang: this.#localize.lang, timeZone: 'UTC'}),
      moments: this.#moments,
      asking: askingFrom(this, webLink(this.askHref), said),
      feesPage: webLink(this.feesHref),
    };
  }

  get #moments() {
    return new Dates({lang: this.#localize.lang, timeZone: undefined});
  }

  #handleVersion(version?: number) {
    this.version = version === this.#holding ? undefined : version;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'owner-service-standards': ServiceStandards;
  }
}
