import {LitElement, css, html, nothing, type TemplateResult} from 'lit';
import {state} from 'lit/decorators.js';
import {refusalOf} from '../refusal.js';
import {baseStyles} from '../styles/base.styles.js';
import {feesStyles} from '../styles/fees.styles.js';
import {fieldStyles} from '../styles/field.styles.js';
import {Words} from '../words.js';
import {renderFields, type SocietyField, type Values} from './fields.js';

/** A community as every page here is told it. */
export interface Served {
  readonly id: string;
  readonly name: string;
  readonly languages: readonly string[];
}

/** What the three pages have in common: a community, a language to write in, one form, one outcome. */
export abstract class SocietyPage<Community extends Served> extends LitElement {
  static override styles = [
    baseStyles,
    fieldStyles,
    feesStyles,
    css`
      :host {
        padding-block: 1rem;
        border-block-start: 1px solid var(--line);
      }

      fieldset label {
        display: inline-flex;
        gap: 0.5rem;
        align-items: center;
      }

      input[type='checkbox'] {
        inline-size: auto;
      }
    `,
  ];

  @state() protected communities: readonly Community[] = [];
  @state() protected communityId = '';
  @state() protected writing = '';
  @state() protected values: Values = {};
  @state() private said = '';
  @state() private places: readonly string[] = [];

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
    this.places = [];
    try {
      this.said = (await work()) ?? '';
    } catch (error) {
      const {kind, fields} = refusalOf(error);
      this.said = this.words.messages.refusals[kind];
      this.places = fields.map(({pointer, detail}) => `${pointer}: ${detail ?? ''}`);
    }
    try {
      this.communities = await this.read();
    } catch (error) {
      this.said = this.words.messages.refusals[refusalOf(error).kind];
    }
  }

  protected renderHead(title: string): TemplateResult {
    const {society} = this.words.messages;
    return html`
      <h3>${title}</h3>
      <p>
        <label>
          ${society.community}
          <select
            @change=${(event: Event) => (this.communityId = (event.target as HTMLSelectElement).value)}
          >
            ${this.communities.map(
              ({id, name}) =>
                html`<option value=${id} ?selected=${id === this.community?.id}>${name}</option>`,
            )}
          </select>
        </label>
        <label>
          ${society.writeIn}
          <select
            @change=${(event: Event) => (this.writing = (event.target as HTMLSelectElement).value)}
          >
            ${(this.community?.languages ?? []).map(
              (tag) =>
                html`<option value=${tag} ?selected=${tag === this.writtenIn}>
                  ${this.words.languageName(tag)}
                </option>`,
            )}
          </select>
        </label>
      </p>
      <div role="status">
        ${this.said ? html`<p class="verdict">${this.said}</p>` : nothing}
        ${this.places.map((place) => html`<p class="error">${place}</p>`)}
      </div>
    `;
  }

  protected renderFields(fields: readonly SocietyField[]) {
    return renderFields(fields, {
      values: this.values,
      lang: this.writtenIn,
      onValue: (key, to) => (this.values = {...this.values, [key]: to}),
    });
  }

  /** A text in the language nearest to the desk's. */
  protected textOf(words: Readonly<Record<string, string>> | undefined): string {
    return words?.[this.writtenIn] ?? Object.values(words ?? {})[0] ?? '';
  }
}
