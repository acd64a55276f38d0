/** Exact arithmetic on fee accounts and statements: nothing here knows a browser or a server. */
export {recomputeAccount} from './account.js';
export {explainFormula, explainStatement, type Explanation, type Explanations} from './explain.js';
export type {Check, Finding, FindingCode, Recomputation, Rule, Where} from './findings.js';
export {splitSpending, spendingItems, type SpendingItem, type SpendingPart} from './spending.js';
export {splitExactly, type Split} from './split.js';
export {recomputeStatement} from './statement.js';
export type {Operand, OperandRole, Step, StepKind} from './steps.js';
