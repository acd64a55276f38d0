import {html, type TemplateResult} from 'lit';
import type {Review} from '../api.js';
import type {Messages} from '../messages/en.js';

type Figures = Review['figures'][number];

const hour = 60 * 60;

const lasting = (seconds: number | undefined, {reviews}: Messages) => {
  if (seconds === undefined) return '–';
  return seconds < hour
    ? reviews.minutes(Math.round(seconds / 60))
    : reviews.hours(Math.round((10 * seconds) / hour) / 10);
};

/** A period in figures, kind by kind; no mean without how many it is of. */
export const renderFigures = (figures: readonly Figures[], messages: Messages): TemplateResult => {
  const {reviews} = messages;
  if (figures.length === 0) return html`<p class="muted">${reviews.noFigures}</p>`;
  return html`<div class="scroll" tabindex="0" role="group" aria-label=${reviews.figures}>
    <table>
      <thead>
        <tr>
          <th scope="col">${reviews.kind}</th>
          <th scope="col">${reviews.received}</th>
          <th scope="col">${reviews.ended}</th>
          <th scope="col">${reviews.firstAnswer}</th>
          <th scope="col">${reviews.duration}</th>
          <th scope="col">${reviews.onTime}</th>
          <th scope="col">${reviews.delayed}</th>
          <th scope="col">${reviews.declined}</th>
          <th scope="col">${reviews.reopened}</th>
          <th scope="col">${reviews.rating}</th>
          <th scope="col">${reviews.returnVisits}</th>
        </tr>
      </thead>
      <tbody>
        ${figures.map(
          (kind) => html`
            <tr>
              <th scope="row">${kind.serviceName}</th>
              <td>${kind.received}</td>
              <td>${kind.ended}</td>
              <td>${lasting(kind.firstAnswer, messages)}</td>
              <td>${lasting(kind.duration, messages)}</td>
              <td>${kind.promised > 0 ? reviews.share(kind.onTime, kind.promised) : '–'}</td>
              <td>${kind.delayed}</td>
              <td>${kind.declined}</td>
              <td>${kind.reopened}</td>
              <td>
                ${kind.rating === undefined ? '–' : reviews.rated(String(Math.round(10 * kind.rating) / 10), kind.rated)}
              </td>
              <td>${kind.returnVisits}</td>
            </tr>
          `,
        )}
      </tbody>
    </table>
  </div>`;
};
