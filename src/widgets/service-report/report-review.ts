import {html, nothing} from 'lit';
import type {ReportReview} from '../../contract/index.js';
import type {ReportView} from './report-view.js';

/** What the joint review found, and who does what until when. */
export const renderReview = (
  {messages, dates, said}: ReportView,
  {findings, actions, participants = []}: ReportReview,
) => {
  const {terms} = messages;
  const statuses: Readonly<Record<string, string>> = terms.statuses;
  return html`<section>
    <h4>${terms.review}</h4>
    ${participants.length > 0 ? html`<p class="muted" lang=${said}>${participants.join(terms.listGap)}</p>` : nothing}
    <ul class="findings">
      ${findings.map((text) => html`<li class="verbatim" lang=${said}>${text}</li>`)}
    </ul>
    ${
      actions.length > 0
        ? html`<h4>${terms.actions}</h4>
            <ul class="findings">
              ${actions.map(
                ({text, owner, dueAt, status}) =>
                  html`<li>
                    <bdi lang=${said}>${text}</bdi>
                    <span class="muted">
                      ${[
                        owner,
                        dueAt && terms.due(dates.day(dueAt)),
                        status && (statuses[status] ?? status),
                      ]
                        .filter(Boolean)
                        .join(terms.between)}
                    </span>
                  </li>`,
              )}
            </ul>`
        : nothing
    }
  </section>`;
};
