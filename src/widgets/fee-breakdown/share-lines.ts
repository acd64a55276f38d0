import {html, nothing} from 'lit';
import {guard} from 'lit/directives/guard.js';
import type {FeeLine} from '../../contract/index.js';
import type {Explanations} from '../../fees/index.js';
import {sentenceWith} from '../../parts/said.js';
import {aboutLine, askButton} from './ask-button.js';
import {renderSources, renderTariff} from './decided-by.js';
import type {Paging, StatementView} from './fee-view.js';
import {formulaWords, renderSteps} from './formula-steps.js';
import {moreButton} from './more-button.js';

/** What is known of the lines beyond what they say. */
export interface LineKnowledge {
  readonly explanations: Explanations;
  /** The labels of lines, and of the account's categories, by id. */
  readonly names: ReadonlyMap<string, string>;
  /** Ids of lines without a published tariff. */
  readonly withoutTariff: ReadonlySet<string>;
  /** Ids of lines with a figure that does not add up. */
  readonly mismatched: ReadonlySet<string>;
}

/** Which lines are shown, and which of them have been opened. */
export interface LinesState extends Paging {
  readonly opened: ReadonlySet<string>;
  readonly onOpen: (id: string) => void;
}

/** Every line of the owner's statement; each opens to how it comes about. */
export function renderLines(
  view: StatementView,
  known: LineKnowledge | undefined,
  {opened, onOpen, ...paging}: LinesState,
) {
  const {messages, statement} = view;
  const {lines} = statement;
  return html`
    <div class="share-lines">
      ${lines.slice(0, paging.shown).map((line) => {
        const isOpened = opened.has(line.id);
        return guard([view, known, line, isOpened], () =>
          renderLine(view, known, line, isOpened, onOpen),
        );
      })}
    </div>
    ${moreButton(messages, lines.slice(paging.shown).length, paging)}
  `;
}

/** How a line comes about is worked out and drawn when it is opened: most of them never are. */
function renderLine(
  view: StatementView,
  known: LineKnowledge | undefined,
  line: FeeLine,
  isOpened: boolean,
  onOpen: (id: string) => void,
) {
  const {messages, amounts, said} = view;
  const {say} = messages;
  const isWrong = known?.mismatched.has(line.id);
  const handleOpen = () => onOpen(line.id);
  return html`
    <details id="lines/${line.id}" class=${isWrong ? 'line wrong' : 'line'} @toggle=${handleOpen}>
      <summary @click=${handleOpen}>
        <span class="what">
          ${isWrong ? html`<span class="mark" aria-hidden="true">!</span>` : nothing}<bdi
            lang=${said}
            >${line.label}</bdi
          >
          <span class="muted words">${formulaWords(view, line.formula) ?? nothing}</span>
        </span>
        <span class="figure">${amounts.money(line.amount)}</span>
      </summary>
      ${
        known && isOpened
          ? html`<div class="how">
              ${isWrong ? html`<p class="flag">${say.mismatch}</p>` : nothing}
              ${renderHow(view, known, line)} ${renderBasis(view, known, line)}
              ${askButton(view, aboutLine(view.statement, line.id, line.label), messages.terms.ask)}
            </div>`
          : nothing
      }
    </details>
  `;
}

function renderHow(view: StatementView, {explanations, names}: LineKnowledge, line: FeeLine) {
  const explanation = explanations.get(line.id);
  const {keyId} = 'keyId' in line.formula ? line.formula : {keyId: undefined};
  const key = view.account.keys?.find(({id}) => id === keyId);
  return html`
    ${
      explanation
        ? renderSteps(view, line.formula, explanation, (id) => names.get(id))
        : html`<p class="flag">${view.messages.say.unknownFormula}</p>`
    }
    ${
      key
        ? html`<p class="muted">
            ${sentenceWith(view.messages.terms.fromKey, key.label, view.said)}
          </p>`
        : nothing
    }
    ${line.explanation ? html`<p class="muted" lang=${view.said}>${line.explanation}</p>` : nothing}
  `;
}

function renderBasis(view: StatementView, {withoutTariff}: LineKnowledge, line: FeeLine) {
  const tariff = view.account.tariffs.find(({id}) => id === line.tariffId);
  return html`
    ${withoutTariff.has(line.id) ? html`<p class="flag">${view.messages.say.noTariff}</p>` : nothing}
    ${tariff ? renderTariff(view, tariff) : nothing} ${renderSources(view, line)}
  `;
}
