import {html, nothing} from 'lit';
import type {ReportRow, ReportValue} from '../../contract/index.js';
import {askLink} from '../../parts/ask-link.js';
import {figureIn, type ReportView} from './report-view.js';

/** Figures of both periods as a table, and as a picture where they are of one kind. */
export const renderRows = (
  view: ReportView,
  title: string,
  rows: readonly ReportRow[],
  asPicture = false,
) => {
  const {messages, report, draw, said} = view;
  const {terms} = messages;
  if (rows.length === 0) return nothing;
  const drawn = rows.filter(
    ({current, previous}) => current.value !== undefined || previous?.value !== undefined,
  );
  return html`<section>
    <h4>${title}</h4>
    ${
      asPicture && draw && drawn.length > 0
        ? draw(
            drawn.map(({label, unit, current, previous}) => ({
              label,
              current: current.value,
              previous: previous?.value,
              words: [figureIn(view, unit, current), figureIn(view, unit, previous)] as const,
            })),
            terms.picture(title, report.period.label, report.previous?.label ?? terms.before),
            [report.period.label, report.previous?.label ?? terms.before],
            view.messages.dir,
            said,
          )
        : nothing
    }
    <table>
      <caption class="heard">
        ${title}
      </caption>
      <thead>
        <tr>
          <th scope="col">${terms.what}</th>
          <th scope="col" lang=${said}>${report.period.label}</th>
          <th scope="col" lang=${report.previous ? said : nothing}>
            ${report.previous?.label ?? terms.before}
          </th>
        </tr>
      </thead>
      <tbody>
        ${rows.map((row) => renderRow(view, row))}
      </tbody>
    </table>
  </section>`;
};

const renderRow = (view: ReportView, row: ReportRow) => {
  const {messages, report, asking, said} = view;
  const {terms} = messages;
  const {id, label, definition, promise, unit, current, previous} = row;
  const about = {
    widget: 'owner-service-report',
    objectId: `reports/${report.period.id}/${id}`,
    version: report.version,
    label,
  };
  return html`<tr>
    <th scope="row">
      <bdi lang=${said}>${label}</bdi>
      ${promise ? html`<span class="muted" lang=${said}>${promise}</span>` : nothing}
      <div class="more">
        ${
          definition
            ? html`<details>
                <summary>
                  ${terms.howComputed}<span class="heard" lang=${said}>: ${label}</span>
                </summary>
                <p class="muted" lang=${said}>${definition}</p>
              </details>`
            : nothing
        }
        ${
          asking
            ? askLink({
                href: asking.hrefFor(about),
                label: terms.askAbout(terms.ask, label),
                words: terms.ask,
                onClick: (event) => asking.onAsk(event, about),
              })
            : nothing
        }
      </div>
    </th>
    ${renderCell(view, unit, current)} ${renderCell(view, unit, previous)}
  </tr>`;
};

/** A share or time never without the number it was computed from. */
const renderCell = (view: ReportView, unit: string, value: ReportValue | undefined) => {
  const {terms} = view.messages;
  const hasNumber = unit !== 'count' && value?.n !== undefined && value.value !== undefined;
  return html`<td class="figure">
    ${figureIn(view, unit, value)}
    ${hasNumber ? html`<span class="muted">${terms.of(value.n ?? 0)}</span>` : nothing}
  </td>`;
};
