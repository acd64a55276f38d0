import {LitElement, html, nothing} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import {readDocuments, writeDocuments} from '../document-lines.js';
import {baseStyles} from '../styles/base.styles.js';
import {fieldStyles} from '../styles/field.styles.js';
import {publishedStyles} from '../styles/published.styles.js';
import {Words} from '../words.js';
import {valueAt, withValueAt, type Members} from './document.js';
import type {EntryField} from './fields.js';
import {readOpening, writeOpening} from './opening-text.js';

/** What an entry became while it is filled in. */
export class DeskEntryEvent extends Event {
  static readonly type = 'desk-entry';

  constructor(readonly entry: Members) {
    super(DeskEntryEvent.type, {bubbles: true, composed: true});
  }
}

const longControls: readonly EntryField['control'][] = ['long', 'opening', 'documents'];

type Typed = Event & {target: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement};

/** One service or contact, or what the document says as a whole; texts in one language at a time. */
@customElement('desk-entry-form')
export class DeskEntryForm extends LitElement {
  static override styles = [baseStyles, fieldStyles, publishedStyles];

  @property({attribute: false}) entry?: Members;
  @property({attribute: false}) fields: readonly EntryField[] = [];
  /** The language texts are written in. */
  @property({attribute: false}) language = '';
  @property({attribute: false}) categories: readonly {id: string; label: string}[] = [];

  @state() private wrongLine?: number;

  readonly #words = new Words(this);

  protected override render() {
    return html`<div class="fields">${this.fields.map((field) => this.#renderField(field))}</div>`;
  }

  #renderField(field: EntryField) {
    const {published} = this.#words.messages;
    const hints: Partial<Record<EntryField['control'], string>> = {
      opening: published.openingHint,
      documents: published.documentsHint,
    };
    const hint = hints[field.control];
    const error =
      field.control === 'opening' && this.wrongLine
        ? published.wrongLine(this.wrongLine)
        : undefined;
    return html`<div class="field ${longControls.includes(field.control) ? 'whole' : ''}">
      <label for=${field.path}>${field.word && published.fields[field.word]}</label>
      ${this.#renderControl(field)} ${hint ? html`<span class="hint">${hint}</span>` : nothing}
      ${error ? html`<span class="error" role="alert">${error}</span>` : nothing}
    </div>`;
  }

  #renderControl(field: EntryField) {
    const {path, control, required = false} = field;
    const value = this.#read(field);
    const handle = ({target}: Typed) => this.#write(field, target);
    switch (control) {
      case 'long':
      case 'opening':
      case 'documents':
        return html`<textarea
          id=${path}
          rows="3"
          .value=${value}
          aria-required=${required}
          @change=${handle}
        ></textarea>`;
      case 'choice':
        return html`<select id=${path} aria-required=${required} @change=${handle}>
          <option value="" ?selected=${value === ''}>–</option>
          ${this.#choicesOf(field).map(
            ({id, label}) => html`<option value=${id} ?selected=${id === value}>${label}</option>`,
          )}
        </select>`;
      case 'check':
        return html`<input
          id=${path}
          type="checkbox"
          .checked=${value === 'true'}
          @change=${handle}
        />`;
      default:
        return html`<input
          id=${path}
          type=${control === 'date' || control === 'number' ? control : 'text'}
          min="0"
          .value=${value}
          aria-required=${required}
          @change=${handle}
        />`;
    }
  }

  #choicesOf({choices = []}: EntryField): readonly {id: string; label: string}[] {
    if (choices === 'category') return this.categories;
    const words: Readonly<Record<string, string>> = this.#words.messages.published.choices;
    return choices.map((id) => ({id, label: words[id] ?? id}));
  }

  #read({path, control}: EntryField): string {
    const value = valueAt(this.entry, path);
    if (control === 'opening') return writeOpening(value, this.language);
    if (control === 'documents') return writeDocuments(value, 'title', this.language);
    const isText = control === 'text' || control === 'long';
    const said = isText ? valueAt(value, this.language) : value;
    return ['string', 'number', 'boolean'].includes(typeof said) ? `${said as string}` : '';
  }

  #write({path, control}: EntryField, target: Typed['target']) {
    if (!this.entry) return;
    const {value} = target;
    const isText = control === 'text' || control === 'long';
    let member: unknown = value === '' ? undefined : value;
    if (control === 'number') member = value === '' ? undefined : Number(value);
    if (control === 'check') member = (target as HTMLInputElement).checked || undefined;
    if (control === 'opening') {
      const {opening, wrongLine} = readOpening(value, valueAt(this.entry, path), this.language);
      this.wrongLine = wrongLine;
      if (wrongLine !== undefined) return;
      member = opening;
    }
    if (control === 'documents') {
      member = readDocuments(value, 'title', this.language, valueAt(this.entry, path));
    }
    const at = isText ? `${path}.${this.language}` : path;
    this.dispatchEvent(new DeskEntryEvent(withValueAt(this.entry, at, member)));
  }
}

declare global {
  interface HTMLElementEventMap {
    'desk-entry': DeskEntryEvent;
  }
  interface HTMLElementTagNameMap {
    'desk-entry-form': DeskEntryForm;
  }
}
