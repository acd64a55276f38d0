import {html, nothing} from 'lit';
import type {PublishedVersion} from '../../contract/index.js';
import {badge} from '../../parts/badge.js';
import {webLink} from '../../parts/web-link.js';
import {upcomingOf} from './standards-reading.js';
import {moodOf, outcomeWord, type StandardsView} from './standards-view.js';

/** Which versions there are, and how to read them. */
export interface Versions {
  readonly all: readonly PublishedVersion[];
  /** Whether the version shown is the one that holds today. */
  readonly isHolding: boolean;
  /** Reads a version; the one that holds when undefined. */
  readonly onVersion: (version?: number) => void;
}

/** What these standards are part of, who approved them, and how they were met. */
export function renderHead(view: StandardsView, versions: Versions) {
  const {messages, standards, days, said} = view;
  const {terms} = messages;
  const {grade, contract, note, changeNote} = standards;
  const contractPage = webLink(contract?.href);
  return html`
    ${renderWhich(view, versions)}
    <dl class="facts">
      ${
        grade
          ? html`<div>
              <dt>${terms.grade}</dt>
              <dd lang=${said}>${grade}</dd>
            </div>`
          : nothing
      }
      ${
        contract
          ? html`<div>
              <dt>${terms.contract}</dt>
              <dd>
                ${
                  contractPage
                    ? html`<a
                        href=${contractPage}
                        target="_blank"
                        rel="noopener"
                        lang=${contract.title ? said : nothing}
                        >${contract.title ?? terms.contract}</a
                      >`
                    : html`<bdi lang=${said}>${contract.title}</bdi>`
                }
                ${
                  contract.to
                    ? terms.contractTerm(days.day(contract.from), days.day(contract.to))
                    : terms.contractFrom(days.day(contract.from))
                }
              </dd>
            </div>`
          : nothing
      }
      ${renderApproval(view)}
    </dl>
    ${changeNote ? html`<p class="change">${terms.changed} <bdi lang=${said}>${changeNote}</bdi></p>` : nothing}
    ${note ? html`<p class="verbatim" lang=${said}>${note}</p>` : nothing} ${renderTally(view)}
  `;
}

function renderApproval({messages, standards, days, moments, said}: StandardsView) {
  const {terms} = messages;
  const {approvedBy, version, effectiveFrom, publishedAt} = standards;
  const {name, date, decision, href} = approvedBy;
  const page = webLink(href);
  const words = decision ?? name;
  return html`<div>
    <dt>${terms.approvedBy}</dt>
    <dd>
      <bdi lang=${said}
        >${decision ? `${name} · ` : nothing}${
          page ? html`<a href=${page} target="_blank" rel="noopener">${words}</a>` : words
        }</bdi
      >
      ${date ? html`<span class="muted">${days.day(date)}</span>` : nothing}
      <span class="muted">
        ${terms.version(version, days.day(effectiveFrom))} ·
        ${terms.published(moments.day(publishedAt))}
      </span>
    </dd>
  </div>`;
}

/** An earlier or later version says so; the one that holds says which comes next. */
function renderWhich(view: StandardsView, {all, isHolding, onVersion}: Versions) {
  const {messages, standards, days, said} = view;
  const {terms, say} = messages;
  if (!isHolding) {
    return html`<div class="which" role="status">
      <p>${say.earlier(standards.version)}</p>
      <button type="button" @click=${() => onVersion()}>${terms.backToCurrent}</button>
    </div>`;
  }
  const next = upcomingOf(all, standards);
  if (!next?.effectiveFrom) return nothing;
  return html`<div class="which">
    <p>
      ${say.upcoming(next.version, days.day(next.effectiveFrom))}
      <bdi lang=${said}>${next.changeNote}</bdi>
    </p>
    <button type="button" @click=${() => onVersion(next.version)}>${say.readUpcoming}</button>
  </div>`;
}

function renderTally({messages, tally, days}: StandardsView) {
  if (!tally) return nothing;
  const {terms} = messages;
  return html`<div class="tally">
    <h3>${terms.tally(days.span(tally.from, tally.to))}</h3>
    <p>
      ${tally.counts.map(([outcome, count]) =>
        badge(terms.tallied(outcomeWord(messages, outcome), count), moodOf(outcome)),
      )}
    </p>
  </div>`;
}

/** Every version stays readable. */
export function renderVersions({messages, standards, days}: StandardsView, versions: Versions) {
  const {terms} = messages;
  if (versions.all.length < 2) return nothing;
  const handle = ({target}: Event) =>
    versions.onVersion(Number((target as HTMLSelectElement).value));
  return html`<div class="versions">
    <label class="label" for="version">${terms.versionLabel}</label>
    <select id="version" @change=${handle}>
      ${versions.all.map(
        ({version, effectiveFrom, publishedAt}) =>
          html`<option value=${version} .selected=${version === standards.version}>
            ${terms.version(version, days.day(effectiveFrom ?? publishedAt))}
          </option>`,
      )}
    </select>
  </div>`;
}
