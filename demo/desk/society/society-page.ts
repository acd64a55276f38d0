import {LitElement, html, nothing, type TemplateResult} from 'lit';
import {state} from 'lit/decorators.js';
import {refusalOf, type FieldProblem} from '../refusal.js';
import {baseStyles} from '../styles/base.styles.js';
import {feesStyles} from '../styles/fees.styles.js';
import {fieldStyles} from '../styles/field.styles.js';
import {societyStyles} from '../styles/society.styles.js';
import {Words} from '../words.js';
import {
  problemIn,
  renderFields,
  type FieldsView,
  type SocietyField,
  type Values,
} from './fields.js';
import {renderRows, type SocietyRows} from './rows.js';

/** A community as every page here is told it. */
export interface Served {
  readonly id: string;
  readonly name: string;
  readonly languages: readonly string[];
}

/** What a form holds: single fields, and lists of rows by their name. */
export interface FormState {
  readonly values: Values;
  readonly rows: Readonly<Record<string, readonly Values[]>>;
}

export const emptyForm: FormState = {values: {}, rows: {}};

/** What the three pages have in common: a community, a language to write in, one form, one outcome. */
export abstract class SocietyPage<Community extends Served> extends LitElement {
  static override styles = [baseStyles, fieldStyles, feesStyles, societyStyles];

  @state() protected communities: readonly Community[] = [];
  @state() protected communityId = '';
  @state() protected writing = '';
  @state() protected form: FormState = emptyForm;
  @state() private said = '';
  @state() private problems: readonly FieldProblem[] = [];
  /** Whether some problem stands beside no field. */
  @state() private isUnplaced = false;

  protected readonly words = new Words(this);

  override connectedCallback() {
    super.connectedCallback();
    void this.attempt(async () => undefined);
  }

  protected get community(): Community | undefined {
    return this.communities.find(({id}) => id === this.communityId) ?? this.communities[0];
  }

  /** The language texts are written in. */
  protected get writtenIn(): string {
    const languages = this.community?.languages ?? [];
    return languages.includes(this.writing) ? this.writing : (languages[0] ?? 'zh-Hans');
  }

  /** Reads what the page shows. */
  protected abstract read(): Promise<readonly Community[]>;

  /** Does something, says how it went, and reads anew. A stale page is told so and shows the rest. */
  protected async attempt(work: () => Promise<string | undefined>) {
    this.problems = [];
    try {
      this.said = (await work()) ?? '';
    } catch (error) {
      const {kind, fields} = refusalOf(error);
      this.said = this.words.messages.refusals[kind];
      this.problems = fields;
    }
    try {
      this.communities = await this.read();
    } catch (error) {
      this.said = this.words.messages.refusals[refusalOf(error).kind];
    }
    await this.updateComplete;
    const wrong = this.renderRoot.querySelector<HTMLElement>('[aria-invalid="true"]');
    this.isUnplaced = this.problems.length > 0 && !wrong;
    wrong?.focus();
  }

  /** Takes whoever works here to what has just opened. */
  protected async lead(selector: string) {
    await this.updateComplete;
    const place = this.renderRoot.querySelector<HTMLElement>(selector);
    place?.scrollIntoView({block: 'start'});
    place?.querySelector<HTMLElement>('input, select, textarea')?.focus({preventScroll: true});
  }

  protected renderHead(): TemplateResult {
    const {society} = this.words.messages;
    return html`
      <div class="pickers">
        ${this.#renderPicker(
          society.community,
          this.communities.map(({id, name}) => [id, name]),
          this.community?.id,
          (id) => (this.communityId = id),
        )}
        ${this.#renderPicker(
          society.writeIn,
          (this.community?.languages ?? []).map((tag) => [tag, this.words.languageName(tag)]),
          this.writtenIn,
          (tag) => (this.writing = tag),
        )}
      </div>
      <div role="status">
        ${this.said ? html`<p class="verdict">${this.said}</p>` : nothing}
        ${
          this.isUnplaced
            ? this.problems.map((problem) => html`<p class="error">${this.#wordsOf(problem)}</p>`)
            : nothing
        }
      </div>
    `;
  }

  #renderPicker(
    label: string,
    choices: readonly (readonly [value: string, label: string])[],
    chosen: string | undefined,
    onChoose: (value: string) => void,
  ) {
    return html`<label>
      ${label}
      <select @change=${(event: Event) => onChoose((event.target as HTMLSelectElement).value)}>
        ${choices.map(
          ([value, words]) =>
            html`<option value=${value} ?selected=${value === chosen}>${words}</option>`,
        )}
      </select>
    </label>`;
  }

  protected renderFields(fields: readonly SocietyField[]) {
    return renderFields(fields, {
      ...this.#view,
      values: this.form.values,
      onValue: (key, to) => (this.form = {...this.form, values: {...this.form.values, [key]: to}}),
    });
  }

  protected renderRows(one: SocietyRows) {
    return renderRows(one, {
      ...this.#view,
      rows: this.form.rows[one.name] ?? [],
      remove: this.words.messages.society.remove,
      onRows: (rows) => (this.form = {...this.form, rows: {...this.form.rows, [one.name]: rows}}),
    });
  }

  get #view(): Omit<FieldsView, 'values' | 'onValue'> {
    return {
      lang: this.writtenIn,
      several: this.words.messages.society.several,
      problemAt: (pointers) => {
        const problem = problemIn(this.problems, pointers);
        return problem && this.#wordsOf(problem);
      },
    };
  }

  #wordsOf({code, detail, pointer}: FieldProblem): string {
    const {problems} = this.words.messages.society;
    return problems[code] ?? detail ?? pointer;
  }

  /** A text in the language nearest to the desk's. */
  protected textOf(words: Readonly<Record<string, string>> | undefined): string {
    return words?.[this.writtenIn] ?? Object.values(words ?? {})[0] ?? '';
  }
}
