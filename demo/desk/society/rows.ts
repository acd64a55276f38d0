import {html, nothing} from 'lit';
import {renderField, type FieldsView, type SocietyField, type Values} from './fields.js';

/** A list of entries of one kind, such as an agenda: each row has the same fields. */
export interface SocietyRows {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  /** What adds a row. */
  readonly add: string;
  readonly columns: readonly RowField[];
  /** What a new row begins with. */
  readonly blank: () => Values;
  /** Where the server finds the first of these rows, as a JSON Pointer. */
  readonly pointer: (index: number) => string;
}

/** A field of a row, which may be there only where the others ask for it. */
export type RowField = SocietyField & {readonly when?: (row: Values) => boolean};

/** What rows are drawn with. */
export interface RowsView extends Omit<FieldsView, 'values' | 'onValue'> {
  readonly rows: readonly Values[];
  readonly remove: string;
  readonly onRows: (rows: readonly Values[]) => void;
}

/** The rows, each to be filled in or taken out, and a way to add one. */
export const renderRows = (one: SocietyRows, {rows, onRows, remove, ...view}: RowsView) =>
  html`<fieldset class="rows">
    <legend>${one.label}</legend>
    ${one.hint ? html`<span class="hint">${one.hint}</span>` : nothing}
    <ol>
      ${rows.map(
        (row, index) =>
          html`<li class="entry">
            ${one.columns
              .filter(({when}) => !when || when(row))
              .map((column) =>
                renderField(
                  column,
                  `${one.name}-${index}-${column.name}`,
                  [`${one.pointer(index)}/${column.name}`],
                  {
                    ...view,
                    values: row,
                    onValue: (key, to) =>
                      onRows(rows.map((each, at) => (at === index ? {...each, [key]: to} : each))),
                  },
                ),
              )}
            <button
              type="button"
              class="plain"
              @click=${() => onRows(rows.filter((_row, at) => at !== index))}
            >
              ${remove}<span class="heard"> ${one.label} ${index + 1}</span>
            </button>
          </li>`,
      )}
    </ol>
    <button type="button" @click=${() => onRows([...rows, one.blank()])}>${one.add}</button>
  </fieldset>`;
