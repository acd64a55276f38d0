import {html, nothing} from 'lit';
import type {DeskRequest, NewTransition} from './api.js';
import type {Messages} from './messages/en.js';

type About = NonNullable<DeskRequest['about']>;

/** What an answer leads back to. */
export type PointTo = NonNullable<NewTransition['pointTo']>;

/** An answer to a question about a line leads back to it, unless staff say otherwise. */
export const startingPoint = (about: About | undefined): PointTo => ({
  askedAbout: about !== undefined,
  documentIds: [],
});

/** The line that was asked about and the documents behind it, to be ticked. */
export function renderPointTo(
  about: About | undefined,
  chosen: PointTo,
  {fees}: Messages,
  onChange: (chosen: PointTo) => void,
) {
  if (!about) return nothing;
  const {documentIds = []} = chosen;
  const box = (label: string, checked: boolean, onToggle: (checked: boolean) => void) =>
    html`<label class="tick">
      <input
        type="checkbox"
        .checked=${checked}
        @change=${({target}: Event) => onToggle((target as HTMLInputElement).checked)}
      />
      ${label}
    </label>`;
  return html`<fieldset class="point-to">
    <legend>${fees.pointTo}</legend>
    ${box(
      about.period ? fees.reference(about.label, about.period, about.newestVersion) : about.label,
      chosen.askedAbout === true,
      (askedAbout) => onChange({...chosen, askedAbout}),
    )}
    ${(about.documents ?? []).map(({id, label}) =>
      box(label, documentIds.includes(id), (isTicked) =>
        onChange({
          ...chosen,
          documentIds: isTicked ? [...documentIds, id] : documentIds.filter((one) => one !== id),
        }),
      ),
    )}
  </fieldset>`;
}
