import {html} from 'lit';
import type {Words} from '../words.js';
import type * as api from './society-api.js';

/** Who comes, household by household. */
export const renderReplies = ({items, seats}: api.Replies, words: Words, onLeave: () => void) => {
  const {meeting, close} = words.messages.society;
  const answers: Readonly<Record<string, string>> = meeting.answers;
  return html`<section class="opened">
    <h3>${meeting.whoComes(seats)}</h3>
    ${
      items.length === 0
        ? html`<p class="muted">${meeting.nobody}</p>`
        : html`<div class="scroll">
            <table>
              <thead>
                <tr>
                  <th scope="col">${meeting.unit}</th>
                  <th scope="col">${meeting.answer}</th>
                  <th scope="col" class="figure">${meeting.guests}</th>
                  <th scope="col">${meeting.more}</th>
                </tr>
              </thead>
              <tbody>
                ${items.map(
                  ({unit, answer, guests, proxyName, slotAt, note}) =>
                    html`<tr>
                      <th scope="row">${unit}</th>
                      <td>${answers[answer] ?? answer}</td>
                      <td class="figure">${guests}</td>
                      <td>
                        ${[
                          slotAt && words.dateTime(slotAt),
                          proxyName && meeting.proxyIs(proxyName),
                          note,
                        ]
                          .filter(Boolean)
                          .join(' · ')}
                      </td>
                    </tr>`,
                )}
              </tbody>
            </table>
          </div>`
    }
    <p><button @click=${onLeave}>${close}</button></p>
  </section>`;
};
