import {html, nothing} from 'lit';
import type {FeeDocument, FeeLegalReference, FeeTariff} from '../../contract/index.js';
import {sentenceWith} from '../../parts/said.js';
import {webLink} from '../../parts/web-link.js';
import type {FeeView} from './fee-view.js';

/** Prices, documents and rules behind the figures, each one press away. */
export function renderDecided(view: FeeView) {
  const {messages, account} = view;
  const {terms} = messages;
  const {tariffs, documents, legal} = account;
  return html`
    ${
      tariffs.length > 0
        ? html`<h4>${terms.tariffs}</h4>
            <ul class="sources">
              ${tariffs.map((tariff) => html`<li>${renderTariff(view, tariff)}</li>`)}
            </ul>`
        : nothing
    }
    ${documents.length > 0 ? renderList(view, terms.documents, documents) : nothing}
    ${legal.length > 0 ? renderList(view, terms.legal, legal) : nothing}
  `;
}

const renderList = (
  view: FeeView,
  heading: string,
  sources: readonly (FeeDocument | FeeLegalReference)[],
) =>
  html`<h4>${heading}</h4>
    <ul class="sources">
      ${sources.map((source) => html`<li>${renderSource(view, source)}</li>`)}
    </ul>`;

/** A published price: how much, for what, how long, and who decided it. */
export function renderTariff(view: FeeView, {decision, ...tariff}: FeeTariff) {
  const {messages, amounts, days, account, said} = view;
  const {terms} = messages;
  const unit = terms.units[tariff.unit] ?? tariff.unit;
  const per = terms.units[tariff.per] ?? tariff.per;
  const price = amounts.money(tariff.rate);
  const from = days.day(tariff.validFrom);
  const document = account.documents.find(({id}) => id === decision?.documentId);
  return html`<div class="tariff">
    <p>
      <strong lang=${said}>${tariff.label}</strong>:
      ${tariff.per === 'once' ? terms.priceOnce(price, unit) : terms.priceFor(price, unit, per)},
      ${tariff.validTo ? terms.valid(from, days.day(tariff.validTo)) : terms.validFrom(from)}
    </p>
    ${
      decision
        ? html`<p class="muted">
            <bdi lang=${said}>${decision.text}</bdi>
            ${decision.date ? `(${days.day(decision.date)})` : nothing} ${verified(view, decision)}
          </p>`
        : nothing
    }
    ${document ? html`<p>${renderSource(view, document)}</p>` : nothing}
  </div>`;
}

/** The rules and documents something names. */
export function renderSources(
  view: FeeView,
  {legalIds = [], documentIds = []}: {legalIds?: string[]; documentIds?: string[]},
) {
  const {documents, legal} = view.account;
  const named = [
    ...documents.filter(({id}) => documentIds.includes(id)),
    ...legal.filter(({id}) => legalIds.includes(id)),
  ];
  if (named.length === 0) return nothing;
  return html`<ul class="sources">
    ${named.map((source) => html`<li>${renderSource(view, source)}</li>`)}
  </ul>`;
}

function renderSource(view: FeeView, source: FeeDocument | FeeLegalReference) {
  const link = webLink(source.href);
  const name = 'label' in source ? source.label : source.title;
  return html`${
      link
        ? html`<a href=${link} target="_blank" rel="noopener" lang=${view.said}>${name}</a>`
        : html`<bdi lang=${view.said}>${name}</bdi>`
    } <span class="muted">${verified(view, source)}</span>`;
}

function verified(
  {messages, moments, said}: FeeView,
  {verifiedBy, verifiedAt}: {readonly verifiedBy?: string; readonly verifiedAt?: string},
) {
  if (!verifiedAt) return nothing;
  const {terms} = messages;
  const day = moments.day(verifiedAt);
  return verifiedBy
    ? sentenceWith((words) => terms.verified(words, day), verifiedBy, said)
    : terms.verifiedAt(day);
}
