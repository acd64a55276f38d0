import {html, nothing} from 'lit';
import type {FeeAccount, FeeCategory} from '../../contract/index.js';
import {aboutAccount, askButton} from './ask-button.js';
import type {FeeView, Paging} from './fee-view.js';
import {moreButton} from './more-button.js';

/** One row: a category, or what comes after them. */
interface Row {
  readonly id: string;
  readonly label: string;
  /** How the planned figure came about, in the firm's words. */
  readonly note?: string;
  readonly level: number;
  readonly isTotal?: boolean;
  /** Whether the label is a word of ours. */
  readonly isOurs?: boolean;
  readonly budget?: string;
  readonly actual?: string;
  readonly variance?: string;
  readonly previous?: string;
}

/** How much of the table is shown. */
export interface TableState extends Paging {
  /** Whether the items below the main ones are shown. */
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

const columns = ['budget', 'actual', 'variance', 'previous'] as const;
const deepest = 4;

/** The same numbers as the picture, and all that belong to them, as a table. */
export function renderCategoryTable(view: FeeView, {isOpen, onToggle, ...paging}: TableState) {
  const {messages, account, asking} = view;
  const {terms} = messages;
  const {categories: roots} = account;
  const all = [...rowsOf(roots)];
  const categories = isOpen ? all : all.filter(({level}) => level === 0);
  const shown = [...categories.slice(0, paging.shown), ...closingRows(account, terms)];
  const used = columns.filter((column) => shown.some((row) => row[column] !== undefined));
  const hidden = categories.slice(paging.shown).length;
  return html`
    ${
      all.length > roots.length
        ? html`<button class="toggle" type="button" aria-expanded=${isOpen} @click=${onToggle}>
            ${isOpen ? terms.mainItems : terms.everyItem(all.length)}
          </button>`
        : nothing
    }
    <div class="scroll" role="region" aria-label=${terms.forWhatTable} tabindex="0">
      <table role="table">
        <caption>
          ${terms.forWhatTable}
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">${terms.item}</th>
            ${used.map((column) => html`<th role="columnheader" scope="col">${terms[column]}</th>`)}
            ${asking ? html`<td role="cell" class="asks"></td>` : nothing}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${shown.map((row) => renderRow(view, row, used))}
        </tbody>
      </table>
    </div>
    ${moreButton(messages, hidden, paging)}
  `;
}

function renderRow(view: FeeView, row: Row, used: readonly (typeof columns)[number][]) {
  const {messages, amounts, asking, said} = view;
  const {terms} = messages;
  const about = aboutAccount(view, `categories/${row.id}`, row.label);
  return html`
    <tr
      role="row"
      id="categories/${row.id}"
      tabindex="-1"
      class="level-${row.level} ${row.isTotal ? 'total' : ''}"
    >
      <th role="rowheader" scope="row" lang=${row.isOurs ? nothing : said}>
        ${row.label} ${row.note ? html`<span class="muted note">${row.note}</span>` : nothing}
      </th>
      ${used.map((column) => {
        const figure = row[column];
        const text = column === 'variance' ? amounts.difference : amounts.money;
        return html`<td role="cell" data-label=${terms[column]}>
          ${figure === undefined ? '–' : text.call(amounts, figure)}
        </td>`;
      })}
      ${
        asking
          ? html`<td role="cell" class="asks">
              ${row.isTotal ? nothing : askButton(view, about, terms.askShort)}
            </td>`
          : nothing
      }
    </tr>
  `;
}

function* rowsOf(categories: readonly FeeCategory[], level = 0): Generator<Row> {
  for (const {children, calculation, ...category} of categories) {
    yield {
      ...category,
      level: level > deepest ? deepest : level,
      ...(calculation && {note: calculation}),
    };
    yield* rowsOf(children ?? [], level + 1);
  }
}

/** The costs together, what comes on top of them, and what all owners were charged. */
function closingRows(
  {totals, tax, managementReturn, receivable, ownersSurplus}: FeeAccount,
  terms: FeeView['messages']['terms'],
): Row[] {
  const isDeficit = ownersSurplus?.thisPeriod.startsWith('-');
  return [
    {id: 'total', label: terms.total, level: 0, isTotal: true, isOurs: true, ...totals},
    ...(tax ? [{...tax, id: 'tax', level: 0}] : []),
    ...(managementReturn ? [{...managementReturn, id: managementReturn.kind, level: 0}] : []),
    ...(ownersSurplus
      ? [
          {
            id: 'surplus',
            label: isDeficit ? terms.deficit : terms.surplus,
            level: 0,
            isOurs: true,
            actual: ownersSurplus.thisPeriod,
          },
        ]
      : []),
    ...(receivable === undefined
      ? []
      : [
          {
            id: 'receivable',
            label: terms.receivable,
            level: 0,
            isTotal: true,
            isOurs: true,
            budget: receivable,
            actual: receivable,
          },
        ]),
  ];
}
