import {html, nothing, type TemplateResult} from 'lit';
import type {FeeFormula} from '../../contract/index.js';
import type {Explanation, Operand, OperandRole, Step, StepKind} from '../../fees/index.js';
import type {FeeView} from './fee-view.js';

const money: ReadonlySet<OperandRole> = new Set([
  'rate',
  'period-amount',
  'total',
  'factor',
  'price',
  'base',
  'amount',
  'item',
]);

/** What stands before each operand but the first; the last sign serves all that follow. */
const signs: Readonly<Record<StepKind, readonly [string, ...string[]]>> = {
  multiply: ['×'],
  share: ['×', '÷'],
  divide: ['÷'],
  percent: ['×'],
  subtract: ['−'],
  add: ['+'],
};

/** A sum of more than these is written as its total alone: the lines themselves stand beside. */
const mostOperands = 24;

/** How a figure comes about, step by step: each number with its name, each rounding told. */
export const renderSteps = (
  view: FeeView,
  formula: FeeFormula,
  explanation: Explanation,
  nameOf: (id: string) => string | undefined,
) => html`
  <ol class="steps">
    ${explanation.steps.map((step) => renderStep(view, formula, step, nameOf))}
  </ol>
`;

function renderStep(
  view: FeeView,
  formula: FeeFormula,
  step: Step,
  nameOf: (id: string) => string | undefined,
) {
  const [first] = signs[step.kind];
  const operands = step.operands.slice(0, mostOperands);
  const isCut = step.operands.length > mostOperands;
  return html`<li>
    <p class="equation">
      ${operands.map((operand, index) => {
        const sign = index === 0 ? undefined : (signs[step.kind].slice(0, index).pop() ?? first);
        return renderOperand(view, formula, operand, sign, nameOf);
      })}
      ${isCut ? html`<span class="sign">${first}</span> …` : nothing}
      <span class="term">
        <span class="sign">=</span>
        <span class="operand">
          ${resultOf(view, formula, step)}${step.isExact ? nothing : '…'}
        </span>
      </span>
    </p>
    ${renderRounding(view, step)}
  </li>`;
}

function renderOperand(
  {messages, amounts, said}: FeeView,
  formula: FeeFormula,
  {role, value, unit, id}: Operand,
  sign: string | undefined,
  nameOf: (id: string) => string | undefined,
): TemplateResult {
  const {terms} = messages;
  const per = 'per' in formula ? formula.per : undefined;
  const name = id === undefined ? undefined : nameOf(id);
  const isNamed = role === 'item' || role === 'base';
  const theirs = isNamed ? name : undefined;
  return html`<span class="term">
    ${sign ? html`<span class="sign">${sign}</span>` : nothing}
    <span class="operand">
      ${
        money.has(role)
          ? amounts.money(value)
          : role === 'percent'
            ? amounts.percent(value)
            : withUnit(amounts.number(value), unit && (terms.units[unit] ?? unit))
      }
      <small lang=${theirs ? said : nothing}>${theirs ?? terms.role(role, {unit, per})}</small>
    </span>
  </span>`;
}

const withUnit = (number: string, unit: string | undefined) =>
  unit ? `${number} ${unit}` : number;

/** A difference of readings is a use, all else is money. */
function resultOf({messages, amounts}: FeeView, formula: FeeFormula, {kind, result}: Step) {
  if (kind !== 'subtract') return amounts.money(result);
  const unit = 'unit' in formula ? formula.unit : undefined;
  return withUnit(amounts.number(result), unit && (messages.terms.units[unit] ?? unit));
}

function renderRounding({messages, amounts}: FeeView, {rounded}: Step) {
  if (!rounded) return nothing;
  const {terms} = messages;
  const {value, mode, scale, increment, isAdjusted} = rounded;
  const to = increment ?? (scale === 0 ? '1' : `0.${'1'.padStart(scale, '0')}`);
  return html`<p class="rounding">
    <span class="muted">${terms.rounded(amounts.number(to), terms.modes[mode] ?? mode)}</span>
    <strong>${amounts.money(value)}</strong>
    ${isAdjusted ? html`<span class="muted">${terms.adjusted}</span>` : nothing}
  </p>`;
}

/** The formula in words, e.g. `area × price × months`; none for one we do not know. */
export function formulaWords({messages}: FeeView, formula: FeeFormula): string | undefined {
  const unit = 'unit' in formula ? formula.unit : undefined;
  const per = 'per' in formula ? formula.per : undefined;
  return messages.terms.formulas[formula.op]?.(unit ?? '', per ?? '');
}
