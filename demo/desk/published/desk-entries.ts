import {LitElement, html, nothing} from 'lit';
import {customElement, property, query, state} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';
import {baseStyles} from '../styles/base.styles.js';
import {fieldStyles} from '../styles/field.styles.js';
import {publishedStyles} from '../styles/published.styles.js';
import {Words} from '../words.js';
import './desk-entry-form.js';
import type {DeskEntryEvent} from './desk-entry-form.js';
import {
  groupsOf,
  textIn,
  withEntries,
  withGroup,
  withGroupName,
  withoutGroup,
  type Draft,
  type Entry,
  type Group,
  type Subject,
} from './document.js';
import {aboutFieldsOf, fieldsOf} from './fields.js';

/** The draft became another. */
export class DeskDraftEvent extends Event {
  static readonly type = 'desk-draft';

  constructor(readonly draft: Draft) {
    super(DeskDraftEvent.type, {bubbles: true, composed: true});
  }
}

const asTexts = (name: unknown) =>
  typeof name === 'object' && name !== null ? (name as Readonly<Record<string, string>>) : {};

/** New entries keep the id they are given: owners' questions name it in every version. */
const newId = () => `e${Date.now().toString(36)}`;

/** The services by area, or the contacts: open one, change it, add, remove, move. */
@customElement('desk-entries')
export class DeskEntries extends LitElement {
  static override styles = [baseStyles, fieldStyles, publishedStyles];

  @property({attribute: false}) subject: Subject = 'standards';
  @property({attribute: false}) draft?: Draft;
  @property({attribute: false}) language = '';
  @property({attribute: false}) categories: readonly {id: string; label: string}[] = [];

  /** The id of the entry that is open. */
  @state() private open?: string;

  @query('#new-area') private readonly newArea!: HTMLInputElement | null;

  readonly #words = new Words(this);

  protected override render() {
    if (!this.draft) return nothing;
    return html`
      ${this.#renderAbout(this.draft)}
      ${groupsOf(this.subject, this.draft.content).map((group) => this.#renderGroup(group))}
      ${this.subject === 'standards' ? this.#renderNewArea() : nothing}
    `;
  }

  /** Grade, contract, a note: what stands above all entries. */
  #renderAbout({content}: Draft) {
    const {published} = this.#words.messages;
    return html`<details>
      <summary>${published.about[this.subject]}</summary>
      <desk-entry-form
        .entry=${content}
        .fields=${aboutFieldsOf[this.subject]}
        .language=${this.language}
        @desk-entry=${({entry}: DeskEntryEvent) => this.#change(entry)}
      ></desk-entry-form>
    </details>`;
  }

  #renderGroup(group: Group) {
    const {published} = this.#words.messages;
    return html`<section>
      ${group.name ? this.#renderGroupName(group) : nothing}
      <ul class="entries">
        ${repeat(
          group.items,
          ({id}) => id,
          (entry, index) => this.#renderEntry(group, entry, index),
        )}
      </ul>
      <p><button @click=${() => this.#handleAdd(group)}>${published.add}</button></p>
    </section>`;
  }

  #renderGroupName({id, name, items}: Group) {
    const {published} = this.#words.messages;
    const called = textIn(name, this.language);
    const rename = ({target}: Event) => {
      const text = (target as HTMLInputElement).value.trim();
      if (!this.draft || text === '') return;
      this.#change(
        withGroupName(this.draft.content, id, {...asTexts(name), [this.language]: text}),
      );
    };
    return html`<h3>${called}</h3>
      <details>
        <summary>${published.editArea(called)}</summary>
        <div class="line">
          <div class="field">
            <label for="name-${id}">${published.areaName}</label>
            <input id="name-${id}" maxlength="500" .value=${called} @change=${rename} />
          </div>
          ${
            items.length === 0
              ? html`<button @click=${() => this.#removeGroup(id)}>${published.remove}</button>`
              : nothing
          }
        </div>
      </details>`;
  }

  #removeGroup(id: string) {
    if (this.draft) this.#change(withoutGroup(this.draft.content, id));
  }

  #renderEntry(group: Group, entry: Entry, index: number) {
    const {published} = this.#words.messages;
    const name = textIn(entry['name'], this.language) || published.newEntry;
    const isOpen = entry.id === this.open;
    return html`<li class="entry">
      <div class="line">
        <strong>${name}</strong>
        ${
          index > 0
            ? html`<button
                aria-label=${published.up(name)}
                @click=${() => this.#handleUp(group, index)}
              >
                ↑
              </button>`
            : nothing
        }
        <button
          aria-expanded=${isOpen}
          aria-label=${isOpen ? published.done : published.edit(name)}
          @click=${() => (this.open = isOpen ? undefined : entry.id)}
        >
          ${isOpen ? published.done : published.editShort}
        </button>
      </div>
      ${
        isOpen
          ? html`<desk-entry-form
                .entry=${entry}
                .fields=${fieldsOf[this.subject]}
                .language=${this.language}
                .categories=${this.categories}
                @desk-entry=${({entry: changed}: DeskEntryEvent) =>
                  this.#handleEntry(group, {...changed, id: entry.id})}
              ></desk-entry-form>
              <button @click=${() => this.#handleRemove(group, entry)}>${published.remove}</button>`
          : nothing
      }
    </li>`;
  }

  #renderNewArea() {
    const {published} = this.#words.messages;
    return html`<div class="line">
      <div class="field">
        <label for="new-area">${published.newArea}</label>
        <input id="new-area" />
      </div>
      <button @click=${this.#handleNewArea}>${published.addArea}</button>
    </div>`;
  }

  #change(content: Draft['content']) {
    if (this.draft) this.dispatchEvent(new DeskDraftEvent({...this.draft, content}));
  }

  #changeItems({id}: Group, change: (items: readonly Entry[]) => readonly Entry[]) {
    if (this.draft) this.#change(withEntries(this.subject, this.draft.content, id, change));
  }

  #handleEntry(group: Group, entry: Entry) {
    this.#changeItems(group, (items) => items.map((one) => (one.id === entry.id ? entry : one)));
  }

  #handleAdd(group: Group) {
    const id = newId();
    this.open = id;
    this.#changeItems(group, (items) => [...items, {id}]);
  }

  #handleRemove(group: Group, {id}: Entry) {
    this.open = undefined;
    this.#changeItems(group, (items) => items.filter((one) => one.id !== id));
  }

  #handleUp(group: Group, index: number) {
    this.#changeItems(group, (items) => {
      const moved = [...items];
      moved.splice(index - 1, 0, ...moved.splice(index, 1));
      return moved;
    });
  }

  #handleNewArea = () => {
    const name = this.newArea?.value.trim();
    if (!name || !this.draft) return;
    if (this.newArea) this.newArea.value = '';
    this.#change(withGroup(this.draft.content, newId(), {[this.language]: name}));
  };
}

declare global {
  interface HTMLElementEventMap {
    'desk-draft': DeskDraftEvent;
  }
  interface HTMLElementTagNameMap {
    'desk-entries': DeskEntries;
  }
}
