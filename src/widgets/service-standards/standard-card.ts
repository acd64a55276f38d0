import {html, nothing, type TemplateResult} from 'lit';
import type {ServiceStandard} from '../../contract/index.js';
import {askLink} from '../../parts/ask-link.js';
import {badge} from '../../parts/badge.js';
import {phoneLink} from '../../parts/contact-list.js';
import type {Spoken} from '../../parts/said.js';
import {webLink} from '../../parts/web-link.js';
import {moodOf, outcomeWord, type StandardsView} from './standards-view.js';

/** One service: what was promised, who answers for it, and how it went. */
export function renderStandard(view: StandardsView, item: ServiceStandard) {
  const {messages, said} = view;
  const {terms} = messages;
  const outcome = item.period?.outcome ?? item.lastResult?.outcome;
  return html`<article aria-labelledby="name-${item.id}">
    <div class="head">
      <h4 id="name-${item.id}" lang=${said}>${item.name}</h4>
      ${outcome ? badge(outcomeWord(messages, outcome), moodOf(outcome)) : nothing}
    </div>
    <p class="standard verbatim" lang=${said}>${item.standard}</p>
    <dl>
      ${fact(terms.frequency, item.frequency, said)} ${fact(terms.itemGrade, item.grade, said)}
      ${fact(terms.responsible, responsible(item), said)} ${fact(terms.period, period(view, item))}
      ${fact(terms.lastResult, lastResult(view, item))}
      ${fact(terms.paidFrom, paidFrom(view, item))} ${fact(terms.documents, documents(item), said)}
    </dl>
    ${ask(view, item)}
  </article>`;
}

type Said = TemplateResult | string | undefined;

const fact = (term: string, said: Said, lang: Spoken = nothing) =>
  said === undefined
    ? nothing
    : html`<div>
        <dt>${term}</dt>
        <dd lang=${lang}>${said}</dd>
      </div>`;

function responsible({responsible: person}: ServiceStandard): Said {
  if (!person) return undefined;
  const {name, role, phone} = person;
  return html`${name}${role ? html` <span class="muted">${role}</span>` : nothing}
  ${phone ? phoneLink(phone) : nothing}`;
}

function period(
  {messages, days, tally, said}: StandardsView,
  {period: last}: ServiceStandard,
): Said {
  if (!last) return undefined;
  const {from, to, outcome, planned, done, note} = last;
  const {terms} = messages;
  const counted =
    planned === undefined || done === undefined
      ? outcomeWord(messages, outcome)
      : terms.ofPlanned(done, planned);
  const isCounted = from === tally?.from && to === tally.to;
  return html`${counted}
  ${isCounted ? nothing : html`<span class="muted">${days.span(from, to)}</span>`}
  ${note ? html`<span class="note verbatim" lang=${said}>${note}</span>` : nothing}`;
}

function lastResult(
  {messages, days, said}: StandardsView,
  {lastResult: last}: ServiceStandard,
): Said {
  if (!last) return undefined;
  const record = webLink(last.href);
  return html`<bdi lang=${said}>${last.text}</bdi>
    <span class="muted">
      ${days.day(last.date)}${last.by ? html` · <bdi lang=${said}>${last.by}</bdi>` : nothing}
    </span>
    ${record ? link(record, messages.terms.record) : nothing}`;
}

/** The line of the fee account that pays for it. */
function paidFrom({messages, feesPage, said}: StandardsView, item: ServiceStandard): Said {
  const {costCategoryId: id, costCategoryLabel} = item;
  if (!id) return undefined;
  const label = costCategoryLabel
    ? html`<bdi lang=${said}>${costCategoryLabel}</bdi>`
    : messages.terms.theFee;
  if (!feesPage) return costCategoryLabel && html`${label}`;
  const url = new URL(feesPage);
  url.hash = new URLSearchParams({'owner-fee': `categories/${id}`}).toString();
  return html`<a href=${url.href}>${label}</a>`;
}

function documents({documents: list = []}: ServiceStandard): Said {
  if (list.length === 0) return undefined;
  return html`${list.map(({title, href}) => {
    const address = webLink(href);
    return html`<span class="document">${address ? link(address, title) : title}</span>`;
  })}`;
}

const link = (href: string, words: string) =>
  html`<a href=${href} target="_blank" rel="noopener">${words}</a>`;

function ask({messages, standards, asking}: StandardsView, {id, name}: ServiceStandard) {
  if (!asking) return nothing;
  const about = {
    widget: 'owner-service-standards',
    objectId: `standards/${id}`,
    version: standards.version,
    label: name,
  };
  return askLink({
    href: asking.hrefFor(about),
    label: messages.terms.askAbout(name),
    words: messages.terms.ask,
    onClick: (event) => asking.onAsk(event, about),
  });
}
