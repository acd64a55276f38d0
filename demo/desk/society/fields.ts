import {html, nothing} from 'lit';
import type {FieldProblem} from '../refusal.js';

/** One entry of a form of this page. */
export interface SocietyField {
  readonly name: string;
  readonly label: string;
  readonly kind: 'text' | 'long' | 'time' | 'date' | 'number' | 'choice' | 'several';
  /** Written in each language by itself. */
  readonly inLanguages?: boolean;
  readonly hint?: string;
  readonly choices?: readonly (readonly [value: string, label: string])[];
  /** Where the server finds it, as a JSON Pointer; by its name unless told. */
  readonly pointer?: string;
}

export type Values = Readonly<Record<string, string>>;

/** Under which name a text is kept: one for each language where it is written in each. */
export const keyOf = ({name, inLanguages}: SocietyField, lang: string) =>
  inLanguages ? `${name}@${lang}` : name;

/** What was written under a name, by language; undefined where nothing was. */
export const wordsIn = (values: Values, name: string): Record<string, string> | undefined => {
  const written = Object.entries(values).flatMap(([key, text]) =>
    key.startsWith(`${name}@`) && text.trim() ? [[key.slice(name.length + 1), text.trim()]] : [],
  );
  return written.length > 0 ? (Object.fromEntries(written) as Record<string, string>) : undefined;
};

/** Words by language as the form holds them. */
export const valuesOf = (name: string, words: Readonly<Record<string, string>> | undefined) =>
  Object.fromEntries(Object.entries(words ?? {}).map(([lang, text]) => [`${name}@${lang}`, text]));

/** Those of the texts that were written. */
export const definedWords = (values: Values, names: readonly string[]) =>
  Object.fromEntries(
    names.flatMap((name) => {
      const words = wordsIn(values, name);
      return words ? [[name, words]] : [];
    }),
  );

/** The lines of a text, without empty ones; what is chosen of several is kept so, too. */
export const linesOf = (text: string | undefined): string[] =>
  (text ?? '').split('\n').flatMap((line) => line.trim() || []);

/** What fields are drawn with. */
export interface FieldsView {
  readonly values: Values;
  /** The language texts are written in. */
  readonly lang: string;
  /** Of a list of several: what adds one, and what takes one out. */
  readonly several: {readonly add: string; readonly remove: (what: string) => string};
  /** What the server could not take at one of these places, in words. */
  readonly problemAt: (pointers: readonly string[]) => string | undefined;
  readonly onValue: (key: string, to: string) => void;
}

/** Labelled controls, one below the other. */
export const renderFields = (fields: readonly SocietyField[], view: FieldsView) =>
  fields.map((field) =>
    renderField(
      {...field, label: field.inLanguages ? `${field.label} (${view.lang})` : field.label},
      field.name,
      [field.pointer ?? `/${field.name}`, `/content/${field.name}`],
      view,
    ),
  );

/** One labelled control with its hint, and what is wrong with it. */
export const renderField = (
  field: SocietyField,
  id: string,
  pointers: readonly string[],
  view: FieldsView,
) => {
  const {label, hint} = field;
  const problem = view.problemAt(pointers);
  return html`<div class="field ${field.kind}">
    <label for=${id}>${label}</label>
    ${renderControl(field, id, problem !== undefined, view)}
    ${hint ? html`<span class="hint" id="${id}-hint">${hint}</span>` : nothing}
    ${problem ? html`<span class="error" id="${id}-error">${problem}</span>` : nothing}
  </div>`;
};

type Typed = Event & {target: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement};
const inputTypes: Readonly<Record<string, string>> = {time: 'datetime-local', number: 'number'};

const renderControl = (field: SocietyField, id: string, isWrong: boolean, view: FieldsView) => {
  const {kind, hint, choices = []} = field;
  const key = keyOf(field, view.lang);
  const value = view.values[key] ?? '';
  const told = [hint && `${id}-hint`, isWrong && `${id}-error`].filter(Boolean).join(' ');
  const describedBy = told || nothing;
  const handle = ({target}: Typed) => view.onValue(key, target.value);
  if (kind === 'several') return renderSeveral(field, id, value, view);
  if (kind === 'long') {
    return html`<textarea
      id=${id}
      rows="3"
      .value=${value}
      aria-invalid=${isWrong}
      aria-describedby=${describedBy}
      @input=${handle}
    ></textarea>`;
  }
  if (kind === 'choice') {
    return html`<select
      id=${id}
      aria-invalid=${isWrong}
      aria-describedby=${describedBy}
      @change=${handle}
    >
      ${choices.map(
        ([of, words]) => html`<option value=${of} ?selected=${of === value}>${words}</option>`,
      )}
    </select>`;
  }
  return html`<input
    id=${id}
    type=${inputTypes[kind] ?? kind}
    .value=${value}
    aria-invalid=${isWrong}
    aria-describedby=${describedBy}
    @input=${handle}
  />`;
};

/** Those chosen, each with a way to take it out, and a list to add from. */
const renderSeveral = (field: SocietyField, id: string, value: string, view: FieldsView) => {
  const {choices = []} = field;
  const chosen = linesOf(value);
  const nameOf = (one: string) => choices.find(([of]) => of === one)?.[1] ?? one;
  const keep = (ones: readonly string[]) => view.onValue(keyOf(field, view.lang), ones.join('\n'));
  return html`
    ${chosen.map(
      (one) =>
        html`<span class="chosen">
          ${nameOf(one)}
          <button
            type="button"
            class="plain"
            aria-label=${view.several.remove(nameOf(one))}
            @click=${() => keep(chosen.filter((each) => each !== one))}
          >
            ×
          </button>
        </span>`,
    )}
    <select
      id=${id}
      .value=${''}
      @change=${({target}: Typed) => {
        keep([...chosen, target.value]);
        target.value = '';
      }}
    >
      <option value="">${view.several.add}</option>
      ${choices
        .filter(([of]) => !chosen.includes(of))
        .map(([of, words]) => html`<option value=${of}>${words}</option>`)}
    </select>
  `;
};

/** What the server could not take at one of these places, or within it. */
export const problemIn = (problems: readonly FieldProblem[], pointers: readonly string[]) =>
  problems.find(({pointer}) =>
    pointers.some((place) => pointer === place || pointer.startsWith(`${place}/`)),
  );
