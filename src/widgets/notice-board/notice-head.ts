import {html, nothing} from 'lit';
import type {Notice} from '../../contract/index.js';
import {badge, type BadgeMood} from '../../parts/badge.js';
import {sentenceWith} from '../../parts/said.js';
import {moodOf, type NoticeView} from './notice-view.js';

const statusMoods: Readonly<Record<string, BadgeMood>> = {ended: 'good', cancelled: 'attention'};

/** How much it matters, what it is about, how it stands: in words, signs and colour. */
export const renderBadges = ({messages: {terms}}: NoticeView, notice: Notice) => {
  const {severity, status, kind, pinned} = notice;
  const severities: Readonly<Record<string, string>> = terms.severities;
  const statuses: Readonly<Record<string, string>> = terms.statuses;
  return html`<div class="badges">
    ${badge(severities[severity] ?? terms.severities.info, moodOf(notice))}
    <span class="muted">${terms.kinds[kind] ?? kind}</span>
    ${pinned ? html`<span class="muted">${terms.pinned}</span>` : nothing}
    ${statuses[status] ? badge(statuses[status], statusMoods[status] ?? 'neutral') : nothing}
  </div>`;
};

/** When it holds; how it ended, where it has; and whom it concerns. */
export const renderWhenAndWhom = ({messages: {terms}, dates}: NoticeView, notice: Notice) => {
  const {effectiveFrom: from, effectiveTo: to, expectedEnd, endedAt, endNote} = notice;
  const end = notice.status === 'cancelled' ? terms.cancelled : terms.ended;
  return html`
    ${from && to ? html`<p class="when">${dates.period(from, to)}</p>` : nothing}
    ${from && !to ? html`<p class="when">${terms.validFrom(dates.moment(from))}</p>` : nothing}
    ${to && !from ? html`<p class="when">${terms.validUntil(dates.moment(to))}</p>` : nothing}
    ${expectedEnd ? html`<p>${terms.expectedEnd(dates.moment(expectedEnd))}</p>` : nothing}
    ${
      notice.scope
        ? html`<p class="whom">${sentenceWith(terms.concerns, notice.scope.label, notice.lang)}</p>`
        : nothing
    }
    ${
      endedAt || endNote
        ? html`<p class="end">
            ${endedAt ? end(dates.moment(endedAt)) : nothing}
            ${endNote ? html`<strong lang=${notice.lang}>${endNote}</strong>` : nothing}
          </p>`
        : nothing
    }
    ${
      notice.correctionNote
        ? html`<p class="correction">
            ${terms.correction} <span lang=${notice.lang}>${notice.correctionNote}</span>
          </p>`
        : nothing
    }
  `;
};

/** Who says it: the manager, or somebody else through the manager. */
export const renderIssuer = ({messages: {terms}, dates}: NoticeView, notice: Notice) => {
  const {issuer, issuerKind = '', source, publishedAt, lang} = notice;
  const kind = terms.issuerKinds[issuerKind];
  return html`<p class="muted issuer">
    ${kind ? html`<span class="by">${kind}</span>` : nothing}
    <span
      >${sentenceWith((words) => terms.issued(words, dates.day(publishedAt)), issuer, lang)}</span
    >
    ${source ? html`<span>${sentenceWith(terms.source, source, lang)}</span>` : nothing}
  </p>`;
};
