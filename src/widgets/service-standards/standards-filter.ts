import {html, nothing} from 'lit';
import type {ServiceStandards} from '../../contract/index.js';
import type {StandardsFilter} from './standards-reading.js';
import type {StandardsView} from './standards-view.js';

type Areas = ServiceStandards['areas'];

/** Fewer are seen at a glance. */
const worthFiltering = 5;

const howMany = (areas: Areas) => areas.reduce((sum, {items}) => sum + items.length, 0);

/** What to look for; how much was found is said aloud. */
export function renderFilter(
  {messages: {terms}, said}: StandardsView,
  all: Areas,
  shown: Areas,
  filter: StandardsFilter,
  onFilter: (filter: StandardsFilter) => void,
) {
  if (howMany(all) < worthFiltering) return nothing;
  const change = (members: Partial<StandardsFilter>) => onFilter({...filter, ...members});
  const inputOf = ({target}: Event) => target as HTMLInputElement;
  return html`<div class="filter" role="search">
    <div>
      <label class="label" for="words">${terms.search}</label>
      <input
        id="words"
        type="text"
        inputmode="search"
        autocomplete="off"
        .value=${filter.words}
        @input=${(event: Event) => change({words: inputOf(event).value})}
      />
    </div>
    <div>
      <label class="label" for="area">${terms.area}</label>
      <select id="area" @change=${(event: Event) => change({area: inputOf(event).value})}>
        <option value="" .selected=${filter.area === ''}>${terms.everyArea}</option>
        ${all.map(
          ({id, name}) =>
            html`<option value=${id} lang=${said} .selected=${id === filter.area}>${name}</option>`,
        )}
      </select>
    </div>
    <label class="short">
      <input
        type="checkbox"
        .checked=${filter.onlyShort}
        @change=${(event: Event) => change({onlyShort: inputOf(event).checked})}
      />
      <span>${terms.onlyShort}</span>
    </label>
    <p class="muted found" role="status">${terms.found(howMany(shown))}</p>
  </div>`;
}
