import {html, nothing} from 'lit';
import type {
  SocietyLink,
  SurveyGroupResult,
  SurveyQuestionResult,
  SurveyResults,
} from '../../contract/index.js';
import type {Amounts} from '../../controllers/amounts.js';
import type {Asking} from '../../controllers/asking.js';
import type {Dates} from '../../controllers/dates.js';
import type {SurveyMessages} from '../../messages/survey.js';
import {askLink} from '../../parts/ask-link.js';
import {sentenceWith, type Spoken} from '../../parts/said.js';
import {webLink} from '../../parts/web-link.js';

/** What results need to be shown. */
export interface ResultsView {
  readonly messages: SurveyMessages;
  readonly results: SurveyResults;
  /** The language of the results. */
  readonly said: Spoken;
  readonly amounts: Amounts;
  readonly dates: Dates;
  readonly asking?: Asking;
  /** The pages that notices and fees are on. */
  readonly pages: {readonly notice?: string; readonly 'fee-line'?: string};
}

/** The figures with formula and n, and what was done about them. */
export const renderResults = (view: ResultsView) => {
  const {messages, results, amounts, dates, said} = view;
  const {terms, say} = messages;
  const {answered, invited, responseRate} = results;
  return html`
    <section class="results">
      <h3>${sentenceWith(terms.resultsOf, results.title, said)}</h3>
      <p>
        ${
          invited !== undefined && responseRate !== undefined
            ? terms.took(answered, invited, amounts.percent(responseRate))
            : terms.answeredBy(answered)
        }
        ${terms.published(dates.day(results.publishedAt))}
      </p>
      ${results.method ? html`<p lang=${said}>${results.method}</p>` : nothing}
      ${results.heard ? html`<p class="heard-words" lang=${said}>${results.heard}</p>` : nothing}
      ${renderActions(view)}
      <p class="muted">${say.hiddenGroups(results.threshold)}</p>
      ${results.questions.map((question) => renderFigures(view, question))}
    </section>
  `;
};

const renderActions = (view: ResultsView) => {
  const {messages, results, said: spoken} = view;
  const {terms} = messages;
  if (results.actions.length === 0) return nothing;
  return html`<section class="actions">
    <h4>${terms.saidAndDone}</h4>
    <ul>
      ${results.actions.map(
        ({said, did, links = []}) =>
          html`<li>
            <p><span class="who">${terms.youSaid}</span> <bdi lang=${spoken}>${said}</bdi></p>
            <p><span class="who">${terms.weDid}</span> <bdi lang=${spoken}>${did}</bdi></p>
            ${links.map((link) => renderLink(view, link))}
          </li>`,
      )}
    </ul>
  </section>`;
};

/** What the boards for notices and fees read out of their page's address. */
const fragments: Readonly<Record<string, string>> = {
  notice: 'owner-notice',
  'fee-line': 'owner-fee',
};

/** A notice or fee line is found on the page the host has named; without one its name stands. */
const renderLink = (
  {pages, said}: ResultsView,
  {kind, label, objectId = '', href}: SocietyLink,
) => {
  const page = webLink(kind === 'page' ? href : pages[kind as keyof ResultsView['pages']]);
  if (!page) return html`<p lang=${said}>${label}</p>`;
  const address = new URL(page);
  const field = fragments[kind];
  if (field) address.hash = new URLSearchParams({[field]: objectId}).toString();
  return html`<p lang=${said}><a href=${address.href}>${label}</a></p>`;
};

const renderFigures = (view: ResultsView, question: SurveyQuestionResult) => {
  const {messages, asking, results, said} = view;
  const {terms, say} = messages;
  const about = {
    widget: 'owner-survey',
    objectId: `surveys/${results.surveyId}/questions/${question.questionId}`,
    version: results.version,
    label: question.title,
  };
  return html`<article class="figures">
    <h4 lang=${said}>${question.title}</h4>
    ${
      question.suppressed
        ? html`<p class="muted">${say.tooFew(results.threshold)}</p>`
        : renderNumbers(view, question)
    }
    ${
      asking
        ? askLink({
            href: asking.hrefFor(about),
            label: terms.askAbout(terms.ask, question.title),
            words: terms.ask,
            onClick: (event) => asking.onAsk(event, about),
          })
        : nothing
    }
  </article>`;
};

const renderNumbers = (view: ResultsView, question: SurveyQuestionResult) => {
  const {messages} = view;
  const {terms} = messages;
  const {n = 0, noExperience, distribution = [], groups = []} = question;
  if (question.type === 'text') return html`<p>${terms.wordsFrom(n)}</p>`;
  return html`
    ${renderHeadline(view, question)}
    ${distribution.length > 0 ? renderDistribution(view, question) : nothing}
    ${noExperience ? html`<p class="muted">${terms.noExperience(noExperience)}</p>` : nothing}
    ${
      groups.length > 0
        ? html`<table>
            <caption>
              ${terms.byGroup}
            </caption>
            <thead>
              <tr>
                <th scope="col">${terms.group}</th>
                <th scope="col">${question.type === 'nps' ? terms.nps : terms.satisfied}</th>
                <th scope="col">n</th>
              </tr>
            </thead>
            <tbody>
              ${groups.map((group) => renderGroup(view, group))}
            </tbody>
          </table>`
        : nothing
    }
  `;
};

const renderGroup = (
  {messages: {terms}, amounts, said}: ResultsView,
  {label, suppressed, n, satisfactionRate, nps}: SurveyGroupResult,
) =>
  html`<tr>
    <th scope="row" lang=${said}>${label}</th>
    ${
      suppressed
        ? html`<td colspan="2">${terms.hidden}</td>`
        : html`<td class="figure">
              ${
                satisfactionRate !== undefined
                  ? amounts.percent(satisfactionRate)
                  : nps !== undefined
                    ? amounts.number(nps)
                    : '–'
              }
            </td>
            <td class="figure">${n ?? 0}</td>`
    }
  </tr>`;

/** No figure without how it is made and of how many answers. */
const renderHeadline = ({messages, amounts}: ResultsView, question: SurveyQuestionResult) => {
  const {terms} = messages;
  const {n = 0, satisfactionRate, mean, nps, distribution = []} = question;
  const times = (value: string) => distribution.find((part) => part.value === value)?.count ?? 0;
  if (satisfactionRate !== undefined) {
    return html`<p class="headline">
      <strong>${terms.rate(amounts.percent(satisfactionRate))}</strong>
      <span class="muted">${terms.rateFormula(times('5'), times('4'), n)}</span>
      ${mean === undefined ? nothing : html`<span class="muted">${terms.mean(amounts.number(mean))}</span>`}
    </p>`;
  }
  if (nps === undefined) return html`<p class="muted">${terms.ofAnswers(n)}</p>`;
  return html`<p class="headline">
    <strong>${terms.npsIs(amounts.number(nps))}</strong>
    <span class="muted">${terms.npsFormula(n)}</span>
  </p>`;
};

const renderDistribution = (
  {messages, amounts, said}: ResultsView,
  {type, title, distribution = []}: SurveyQuestionResult,
) => {
  const {terms} = messages;
  const scale: Readonly<Record<string, string>> = terms.scale;
  return html`<table class="distribution">
    <caption class="heard" lang=${said}>
      ${title}
    </caption>
    <thead class="heard">
      <tr>
        <th scope="col">${terms.answer}</th>
        <th scope="col">${terms.share}</th>
        <th scope="col">${terms.times}</th>
      </tr>
    </thead>
    <tbody>
      ${distribution.map(
        ({value, label, count, percent}) =>
          html`<tr>
            <th scope="row" lang=${label ? said : nothing}>
              ${label ?? (type === 'scale' ? (scale[value] ?? value) : value)}
            </th>
            <td>
              <div class="bar">
                <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                  <rect class="track" width="100" height="8"></rect>
                  <rect class="share" width=${percent} height="8"></rect>
                </svg>
                <span class="figure">${amounts.percent(percent)}</span>
              </div>
            </td>
            <td class="figure">${terms.timesIs(count)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
};
