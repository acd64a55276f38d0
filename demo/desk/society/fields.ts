import {html, nothing} from 'lit';

/** One entry of a form of this page. */
export interface SocietyField {
  readonly name: string;
  readonly label: string;
  readonly kind: 'text' | 'long' | 'time' | 'number' | 'choice';
  /** Written in each language by itself. */
  readonly inLanguages?: boolean;
  readonly hint?: string;
  readonly choices?: readonly (readonly [value: string, label: string])[];
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

/** The lines of a text, each cut at its bars, without empty ones. */
export const linesOf = (text: string | undefined): string[][] =>
  (text ?? '')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => line.split('|').map((part) => part.trim()));

type Typed = Event & {target: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement};

/** Labelled controls, one below the other. */
export const renderFields = (
  fields: readonly SocietyField[],
  {
    values,
    lang,
    onValue,
  }: {values: Values; lang: string; onValue: (key: string, to: string) => void},
) =>
  fields.map((field) => {
    const key = keyOf(field, lang);
    const value = values[key] ?? '';
    const {name, label, kind, hint, choices = []} = field;
    const describedBy = hint ? `${name}-hint` : nothing;
    const handle = ({target}: Typed) => onValue(key, target.value);
    return html`<div class="field">
      <label for=${name}>${label}${field.inLanguages ? ` (${lang})` : nothing}</label>
      ${
        kind === 'long'
          ? html`<textarea
              id=${name}
              rows="3"
              .value=${value}
              aria-describedby=${describedBy}
              @input=${handle}
            ></textarea>`
          : kind === 'choice'
            ? html`<select id=${name} aria-describedby=${describedBy} @change=${handle}>
                ${choices.map(
                  ([of, words]) =>
                    html`<option value=${of} ?selected=${of === value}>${words}</option>`,
                )}
              </select>`
            : html`<input
                id=${name}
                type=${kind === 'time' ? 'datetime-local' : kind}
                .value=${value}
                aria-describedby=${describedBy}
                @input=${handle}
              />`
      }
      ${hint ? html`<span class="hint" id="${name}-hint">${hint}</span>` : nothing}
    </div>`;
  });

/** Those of the texts that were written. */
export const definedWords = (values: Readonly<Record<string, string>>, names: readonly string[]) =>
  Object.fromEntries(
    names.flatMap((name) => {
      const words = wordsIn(values, name);
      return words ? [[name, words]] : [];
    }),
  );
