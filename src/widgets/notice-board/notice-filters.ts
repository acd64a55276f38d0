import {html, nothing} from 'lit';
import type {Place} from '../../contract/index.js';
import type {NoticeBoardMessages} from '../../messages/notice-board.js';
import {selectField} from '../../parts/select-field.js';
import {textField} from '../../parts/text-field.js';

/** What the owner looks for; empty where it does not matter. */
export interface NoticeFilter {
  readonly q: string;
  readonly kind: string;
  readonly building: string;
  readonly archive: boolean;
}

/** What the filters are shown with. */
export interface FilterView {
  readonly messages: NoticeBoardMessages;
  readonly filter: NoticeFilter;
  /** Whether the page has chosen the kind. */
  readonly isKindFixed: boolean;
  readonly buildings: readonly Place[];
  readonly onFilter: (change: Partial<NoticeFilter>) => void;
  /** Told when an input method begins and ends to compose a word. */
  readonly onComposing: (isComposing: boolean) => void;
}

/** Finding a notice: as one types, by kind, by building, in the archive. */
export const renderFilters = (view: FilterView) => {
  const {messages, filter, isKindFixed, buildings, onFilter, onComposing} = view;
  const {terms} = messages;
  const kinds = Object.entries(terms.kinds).map(([value, label]) => ({value, label}));
  const places = buildings.map(({id, name}) => ({value: id, label: name}));
  return html`
    <div
      class="filters"
      role="search"
      aria-label=${terms.filters}
      @compositionstart=${() => onComposing(true)}
      @compositionend=${() => onComposing(false)}
    >
      ${textField({
        id: 'search',
        label: terms.search,
        value: filter.q,
        keyboard: 'search',
        onInput: (q) => onFilter({q}),
      })}
      ${
        isKindFixed
          ? nothing
          : selectField({
              id: 'kind',
              label: terms.kind,
              placeholder: terms.everyKind,
              choices: kinds,
              value: filter.kind,
              onChange: (kind) => onFilter({kind}),
            })
      }
      ${
        places.length > 0
          ? selectField({
              id: 'building',
              label: terms.building,
              placeholder: terms.everyBuilding,
              choices: places,
              value: filter.building,
              onChange: (building) => onFilter({building}),
            })
          : nothing
      }
      ${selectField({
        id: 'display',
        label: terms.display,
        placeholder: terms.onDisplay,
        choices: [{value: 'archive', label: terms.archive}],
        value: filter.archive ? 'archive' : '',
        onChange: (display) => onFilter({archive: display === 'archive'}),
      })}
    </div>
  `;
};
