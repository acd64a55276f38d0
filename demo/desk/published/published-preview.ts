import {LitElement, css, html} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import type {PortalClient, WatchOptions} from '../../../src/client/index.js';
import type {ContactDirectory, ServiceStandards} from '../../../src/contract/index.js';
import '../../../src/portal/owner-portal.js';
import '../../../src/widgets/contacts/contacts.js';
import '../../../src/widgets/service-standards/service-standards.js';
import {textIn, type Draft, type Members, type Subject} from './document.js';

/** What an object must have to be shown at all; while it is being typed it may lack some of it. */
const needed: Readonly<Record<string, readonly string[]>> = {
  responsible: ['name'],
  lastResult: ['date', 'text'],
  period: ['from', 'to', 'outcome'],
  contract: ['from'],
  emergencyPlan: ['title', 'href'],
};

/** With every text in one language, and without what is not yet whole. */
const readable = (value: unknown, lang: string, languages: readonly string[]): unknown => {
  if (Array.isArray(value)) return value.map((item) => readable(item, lang, languages));
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  const isText = members.every(
    ([tag, said]) => languages.includes(tag) && typeof said === 'string',
  );
  if (isText) return textIn(value, lang) || undefined;
  const read = members.map(([name, member]) => [name, readable(member, lang, languages)] as const);
  const isWhole = ([name, member]: readonly [string, unknown]) =>
    member !== undefined &&
    (needed[name] ?? []).every((part) => (member as Members)[part] !== undefined);
  return Object.fromEntries(read.filter(isWhole));
};

/** An entry that has no name yet has nothing to be shown by. */
const withNames = (items: unknown) =>
  (Array.isArray(items) ? (items as Members[]) : []).filter(({name}) => name !== undefined);

/** The draft as owners will read it: in their own widget, given nothing but the draft. */
@customElement('published-preview')
export class PublishedPreview extends LitElement {
  static override styles = css`
    :host {
      display: block;
      padding: 1rem;
      border: 1px solid var(--line);
      border-radius: 10px;
      background: var(--surface);
    }
  `;

  @property({attribute: false}) subject: Subject = 'standards';
  @property({attribute: false}) draft?: Draft;
  @property({attribute: false}) language = '';
  @property({attribute: false}) languages: readonly string[] = [];
  /** The community's IANA zone. */
  @property({attribute: false}) timeZone = '';
  @property({attribute: false}) categories: readonly {id: string; label: string}[] = [];

  readonly #listeners = new Set<() => void>();

  /** A client that knows the draft alone, and tells the widget whenever it becomes another. */
  readonly #client = {
    standards: () => Promise.resolve({versions: [], document: this.#standards}),
    contacts: () => Promise.resolve({versions: [], document: this.#contacts}),
    watchPublished: (_subject: Subject, onChange: () => void, {signal}: WatchOptions) => {
      this.#listeners.add(onChange);
      signal.addEventListener('abort', () => this.#listeners.delete(onChange));
    },
  } as unknown as PortalClient;

  protected override render() {
    return html`<owner-portal lang=${this.language} storage="none" .adapter=${this.#client}>
      ${
        this.subject === 'standards'
          ? html`<owner-service-standards></owner-service-standards>`
          : html`<owner-contacts></owner-contacts>`
      }
    </owner-portal>`;
  }

  protected override updated() {
    this.#listeners.forEach((tell) => tell());
  }

  get #said() {
    const {draft, language, languages} = this;
    const read = (value: unknown) => readable(value, language, languages) as Members;
    const today = new Date().toISOString();
    return {
      ...(draft && read(draft.content)),
      version: (draft?.baseVersion ?? 0) + 1,
      publishedAt: today,
      effectiveFrom: draft?.effectiveFrom || today.slice(0, 10),
      approvedBy: {name: '–', ...read(draft?.approvedBy ?? {})},
      changeNote: textIn(draft?.changeNote, language) || undefined,
      timeZone: this.timeZone,
    } as Members;
  }

  get #standards(): ServiceStandards {
    const said = this.#said;
    const labels = new Map(this.categories.map(({id, label}) => [id, label]));
    const areas = withNames(said['areas']).map((area) => ({
      ...area,
      items: withNames(area['items']).map((item) => ({
        standard: '',
        ...item,
        costCategoryLabel: labels.get(String(item['costCategoryId'])),
      })),
    }));
    return {...said, areas} as unknown as ServiceStandards;
  }

  get #contacts(): ContactDirectory {
    const contacts = withNames(this.#said['contacts']).map((contact) => ({
      kind: 'person',
      ...contact,
    }));
    return {...this.#said, contacts} as unknown as ContactDirectory;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'published-preview': PublishedPreview;
  }
}
