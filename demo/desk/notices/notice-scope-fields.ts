import {html, nothing} from 'lit';
import type {Building} from './notice-api.js';
import {describe, inEach, type FieldsView} from './notice-controls.js';
import {entrancesField, homesField, idsIn, scopeInWords, withId} from './notice-scope.js';

const box = (label: string, isChosen: boolean, onToggle: (isChosen: boolean) => void) =>
  html`<label>
    <input
      type="checkbox"
      .checked=${isChosen}
      @change=${({target}: Event) => onToggle((target as HTMLInputElement).checked)}
    />
    ${label}
  </label>`;

/** Homes of a building, or of one entrance of it. */
const homes = ({messages, values, onValue}: FieldsView, field: string, where: string) =>
  html`<label class="homes">
    ${messages.notices.homes(where)}
    <input
      .value=${values[field] ?? ''}
      @input=${({target}: Event) => onValue(field, (target as HTMLInputElement).value)}
    />
  </label>`;

/** Within a chosen building: its entrances, and its homes. */
const within = (view: FieldsView, {id, name, entrances}: Building) => {
  const {values, place, messages, onValue} = view;
  const [lang = 'en'] = place.languages;
  const field = entrancesField(id);
  const called = name[lang] ?? id;
  const chosen = entrances.filter(({code}) => idsIn(values[field]).includes(code));
  return html`<div class="within">
    ${
      entrances.length > 0
        ? html`<span
            class="choices"
            role="group"
            aria-label=${messages.notices.entrancesOf(called)}
          >
            <strong>${called}</strong>
            ${entrances.map((entrance) =>
              box(entrance.name[lang] ?? entrance.code, chosen.includes(entrance), (isChosen) =>
                onValue(field, withId(values[field], entrance.code, isChosen)),
              ),
            )}
          </span>`
        : nothing
    }
    ${
      chosen.length > 0
        ? chosen.map((entrance) =>
            homes(view, homesField(id, entrance.code), `${called} ${entrance.name[lang] ?? ''}`),
          )
        : homes(view, homesField(id), called)
    }
  </div>`;
};

/** Whom it is for: everybody, or buildings, entrances, homes; and that in words. */
export const renderScope = (view: FieldsView) => {
  const {messages, place, values, onValue} = view;
  const {fields, hints} = messages.notices;
  const [first = 'en'] = place.languages;
  const chosen = idsIn(values.buildings);
  return html`<fieldset class="field">
    <legend>${fields.buildings}</legend>
    <span class="choices">
      ${place.buildings.map(({id, name}) =>
        box(name[first] ?? id, chosen.includes(id), (isChosen) =>
          onValue('buildings', withId(values.buildings, id, isChosen)),
        ),
      )}
    </span>
    ${describe(view, 'buildings')}
    ${place.buildings.filter(({id}) => chosen.includes(id)).map((one) => within(view, one))}
    <details>
      <summary>${fields.scope}</summary>
      <span class="hint">${hints.scopeWords}</span>
      ${inEach(
        view,
        'scope',
        (field, label, lang) =>
          html`<div class="field">
            <label for=${field}>${label}</label>
            <input
              id=${field}
              maxlength="500"
              placeholder=${scopeInWords(values, place, lang)}
              .value=${values[field] ?? ''}
              @input=${({target}: Event) => onValue(field, (target as HTMLInputElement).value)}
            />
            ${describe(view, field)}
          </div>`,
      )}
    </details>
  </fieldset>`;
};
