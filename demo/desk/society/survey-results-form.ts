import {html, nothing, type TemplateResult} from 'lit';
import type {SocietyWords} from '../messages/society-en.js';
import type {SocietyField} from './fields.js';
import type {SocietyRows} from './rows.js';
import type * as api from './society-api.js';
import {linkKey} from './survey-draft.js';

/** What the page gives to draw and handle the form with. */
export interface ResultsPage {
  readonly society: SocietyWords;
  readonly fields: (fields: readonly SocietyField[]) => unknown;
  readonly rows: (rows: SocietyRows) => TemplateResult;
  readonly onPublish: (event: SubmitEvent) => void;
  readonly onLeave: () => void;
}

/** What a round was answered, and the words and deeds that are published with it. */
export const renderRoundResults = (
  {answered, questions, texts, linkTargets}: api.Figures,
  {society, fields, rows, onPublish, onLeave}: ResultsPage,
) => {
  const {survey} = society;
  return html`<section class="opened">
    <h3>${survey.resultsOf(answered)}</h3>
    <div class="scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">${survey.question}</th>
            <th scope="col" class="figure">n</th>
            <th scope="col" class="figure">${survey.figure}</th>
          </tr>
        </thead>
        <tbody>
          ${questions.map((one) => renderFigure(survey, one))}
        </tbody>
      </table>
    </div>
    ${
      texts.some(({words}) => words.length > 0)
        ? html`<h4>${survey.ownWords}</h4>
            <ul>
              ${texts.flatMap(({words}) =>
                words.map((text) => html`<li class="verbatim">${text}</li>`),
              )}
            </ul>`
        : nothing
    }
    <form @submit=${onPublish}>
      ${fields([
        {name: 'heard', label: survey.heard, kind: 'long', inLanguages: true},
        {name: 'method', label: survey.method, kind: 'long', inLanguages: true},
      ])}
      ${rows({
        name: 'actions',
        label: survey.done,
        add: survey.addAction,
        blank: () => ({}),
        pointer: (index) => `/actions/${index}`,
        columns: [
          {name: 'said', label: survey.said, kind: 'long', inLanguages: true},
          {name: 'did', label: survey.did, kind: 'long', inLanguages: true},
          {
            name: 'links',
            label: survey.links,
            kind: 'several',
            choices: linkTargets.map(
              ({kind, objectId = '', label}) =>
                [
                  linkKey({kind: kind as 'notice', objectId}),
                  `${survey.linkKinds[kind] ?? kind}: ${label}`,
                ] as const,
            ),
          },
        ],
      })}
      <p class="buttons">
        <button class="primary">${society.publish}</button>
        <button type="button" @click=${onLeave}>${society.leave}</button>
      </p>
    </form>
  </section>`;
};

const renderFigure = (
  survey: SocietyWords['survey'],
  {title, suppressed, n, satisfactionRate, nps}: api.Figures['questions'][number],
) =>
  html`<tr>
    <th scope="row">${title}</th>
    <td class="figure">${suppressed ? survey.hidden : n}</td>
    <td class="figure">
      ${satisfactionRate === undefined ? (nps ?? '') : `${satisfactionRate} %`}
    </td>
  </tr>`;
