import {ContextProvider} from '@lit/context';
import {css, html, isServer, LitElement, type PropertyValues} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {webAddress} from '../client/address.js';
import {RestClient, type GetToken, type PortalClient} from '../client/index.js';
import type {HostTexts, Tone} from '../messages/index.js';
import type {StorageMode} from '../outbox/index.js';
import {
  announcePortal,
  attendOutbox,
  clientContext,
  ignore,
  leaveSeat,
  loadLater,
  localeContext,
  outboxSettings,
  type LocaleSettings,
} from './contexts.js';
import {chosenSize, textSizes, type TextSize} from './text-size.js';
import {warnOnce} from './warn.js';

// Once for the page; what an owner chose reaches every portal of it.
if (!isServer) {
  window.addEventListener(
    'owner-text-size-chosen',
    (event) => void loadLater().then(({followSizeChoice}) => followSizeChoice(event), ignore),
  );
}
/** Milliseconds until then; owners read before they press. */
const afterFirstSight = 500;
/** The last is least: what was meant may have been less than the first. */
const storageModes: readonly StorageMode[] = ['device', 'session', 'none'];
const localeParts = ['lang', 'tone', 'size', 'texts'] as const;
/** What the client is made of. */
const clientParts = [
  'adapter',
  'endpoint',
  'community',
  'storage',
  'source',
  'person',
  'credentials',
] as const;

/**
 * Gives the widgets inside it their backend, language, tone and size. It shows nothing of its own. The
 * first portal of a page also serves the widgets that stand outside any portal.
 *
 * @slot - The page's content, widgets among it.
 * @cssprop --owner-color-accent - Buttons, links and marks.
 * @cssprop --owner-color-accent-text - Text on the accent.
 * @cssprop --owner-color-text - Text; the page's own unless set.
 * @cssprop --owner-color-muted - Text of less weight.
 * @cssprop --owner-color-surface - Behind what is set apart.
 * @cssprop --owner-color-field - Behind what is typed.
 * @cssprop --owner-color-border - Lines between things.
 * @cssprop --owner-color-control-border - Lines around fields and buttons.
 * @cssprop --owner-color-danger - What is wrong or dangerous.
 * @cssprop --owner-color-warning - What needs attention.
 * @cssprop --owner-color-success - What is done.
 * @cssprop --owner-color-info - What is told.
 * @cssprop --owner-radius - Of corners.
 * @cssprop --owner-font-family - The page's own unless set.
 * @cssprop --owner-font-size - Never below 16 px unless set.
 */
@customElement('owner-portal')
export class OwnerPortal extends LitElement {
  static override styles = css`
    :host {
      display: contents;
    }
  `;

  /** Address of the backend, absolute or relative to the page, e.g. `https://api.firm.example/v1`. */
  @property() endpoint?: string;

  /** The community's id at that backend. */
  @property() community?: string;

  /**
   * What is at the endpoint: an `api` that speaks the contract, or a folder of `files` that only
   * tells what is published (see `docs/static-files.md`); files need no `community`.
   */
  @property() source: 'api' | 'files' = 'api';

  /** Language of the widgets, BCP 47; else the page's, else the browser's. */
  @property({reflect: true, useDefault: true}) override lang = '';

  /** How owners are addressed: `formal` or `friendly`. */
  @property() tone: Tone = 'formal';

  /**
   * Size of text and of what is pressed: `normal` or `large`, until an owner chooses by
   * `<owner-text-size>`. In large size the telephone stays in sight.
   */
  @property() size: TextSize = 'normal';

  /**
   * Where what owners write is kept until it was received: on this `device` for up to seven days, for
   * the `session` of one tab, or `none`: in the page's memory alone.
   */
  @property() storage: StorageMode = 'device';

  /** A client of the page's own, in place of endpoint and community: for a backend of another kind. */
  @property({attribute: false}) adapter?: PortalClient;

  /**
   * Who is signed in, as an id of the page's own, where the token is no JWT that says so or a cookie
   * does the work. When it changes, all that the former person wrote and read is wiped.
   */
  @property() person?: string;

  /** `include` sends the backend's own cookies along; for pages whose sign-in is a cookie. */
  @property() credentials: 'include' | 'omit' = 'omit';

  /**
   * Words of your own in place of ours, by subject, e.g. `{'inquiry-form': {say: {send: 'Submit'}}}`;
   * where ours has a value, write `{0}`. With `lang` any language can be spoken. Else what stands in
   * `<script type="application/json" data-owner-texts>` inside the portal.
   */
  @property({attribute: false}) texts?: HostTexts;

  /** Called when a request needs the owner's token; may return a promise. Never an attribute. */
  @property({attribute: false}) getToken?: GetToken;

  readonly #client = new ContextProvider(this, {context: clientContext});
  readonly #locale = new ContextProvider(this, {context: localeContext});
  readonly #pageLang = new MutationObserver(() => this.requestUpdate());

  /** Who was signed in when the page was last asked; see `PortalClient.person`. */
  #seated?: string;

  /** The backend the widgets speak to; absent while endpoint or community is missing. */
  get client() {
    return this.#client.value;
  }

  /** Language, tone and size in force. */
  get locale(): LocaleSettings {
    return this.#locale.value ?? this.#chooseLocale();
  }

  override connectedCallback() {
    super.connectedCallback();
    this.#pageLang.observe(document.documentElement, {attributeFilter: ['lang']});
    announcePortal(this, true);
    setTimeout(() => void loadLater().then(({settle}) => settle(this), ignore), afterFirstSight);
    attendOutbox(this.client, true);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#pageLang.disconnect();
    announcePortal(this, false);
    attendOutbox(this.client, false);
  }

  /**
   * Signs the owner off: all they wrote and read here is wiped, from sight and from the device. Call
   * it when your own sign-out has ended their session.
   */
  async forget(): Promise<void> {
    const {client} = this;
    this.#seated = undefined;
    const left = client && leaveSeat(client);
    this.#client.setValue(this.#createClient());
    announcePortal(this, this.isConnected);
    await left;
  }

  protected override firstUpdated() {
    // Storage is slow to open: the widgets ask for what they show before it is looked into.
    requestAnimationFrame(() => this.requestUpdate());
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (!this.hasUpdated || clientParts.some((part) => changed.has(part))) {
      if (changed.get('person')) this.#vacate();
      this.#client.setValue(this.#createClient());
    }
    const locale = this.#chooseLocale();
    const current = this.#locale.value;
    if (localeParts.some((part) => locale[part] !== current?.[part])) {
      this.#locale.setValue(locale);
      if (locale.size !== (current?.size ?? 'normal')) {
        void loadLater().then(({keepTelephoneInSight}) => keepTelephoneInSight(this), ignore);
      }
    }
    if (this.isConnected) announcePortal(this, true);
  }

  protected override render() {
    return html`<slot></slot>`;
  }

  #createClient() {
    const {adapter, endpoint, community} = this;
    if (adapter) return adapter;
    const isFiles = this.#choose('source', ['api', 'files'], 'api') === 'files';
    if (!endpoint || !(community || isFiles)) {
      const missing = endpoint ? 'community="…"' : 'endpoint="https://your-backend/v1"';
      warnOnce(`<owner-portal> needs ${missing}.`);
      return undefined;
    }
    const url = webAddress(endpoint);
    if (!url) {
      warnOnce(`endpoint="${endpoint}" is no web address; write e.g. https://your-backend/v1.`);
      return undefined;
    }
    if (isFiles || !community) {
      void this.#openFiles(url);
      return undefined;
    }
    const client: RestClient = new RestClient({
      endpoint: url,
      community,
      person: this.person,
      credentials: this.credentials === 'include' ? 'include' : 'omit',
      getToken: (wish) => this.getToken?.(wish),
      onPerson: (person) => this.#meet(client, person),
    });
    const scope = `${url} ${community}`;
    outboxSettings.set(client, {scope, storage: this.#choose('storage', storageModes, 'none')});
    return client;
  }

  /** Only pages without a backend load what reads files. */
  async #openFiles(folder: URL) {
    const files = await import('./files.js').catch(ignore);
    const client = files?.filesClientFor(this, folder);
    if (!client) return;
    this.#client.setValue(client);
    this.requestUpdate();
  }

  /** Another person than before, as the page says with each token: their seat is a new one. */
  #meet(client: RestClient, person: string) {
    if (client !== this.client) return;
    const former = this.#seated;
    this.#seated = person;
    if (former === undefined || former === person) return;
    if (former) this.#vacate();
    this.#client.setValue(this.#createClient());
    announcePortal(this, this.isConnected);
  }

  #vacate() {
    const {client} = this;
    if (client) void leaveSeat(client).catch(ignore);
  }

  /** What the webmaster wrote, if it is one of what there is. */
  #choose<Name extends 'size' | 'source' | 'storage' | 'tone'>(
    name: Name,
    known: readonly this[Name][],
    instead: this[Name],
  ): this[Name] {
    const value = this[name];
    if (known.includes(value)) return value;
    const choices = known.map((one) => `"${one}"`).join(' or ');
    warnOnce(`${name}="${String(value)}" is not known; write ${choices}.`);
    return instead;
  }

  #chooseLocale(): LocaleSettings {
    const inherited = this.parentElement?.closest<HTMLElement>('[lang]')?.lang;
    return {
      lang: this.lang || inherited || navigator.language,
      tone: this.#choose('tone', ['formal', 'friendly'], 'formal'),
      size: (this.hasUpdated && chosenSize()) || this.#choose('size', textSizes, 'normal'),
      texts: this.texts ?? this.querySelector('[data-owner-texts]'),
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'owner-portal': OwnerPortal;
  }
}
