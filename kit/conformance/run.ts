import type {Contract} from './contract.js';
import {Breach, NotTried, type Rule} from './rule.js';
import {browserRules} from './rules/browsers.js';
import {changeRules} from './rules/changes.js';
import {privacyRules} from './rules/privacy.js';
import {readRules} from './rules/reads.js';
import {uploadRules} from './rules/uploads.js';
import {writeRules} from './rules/writes.js';
import {Session, type Target} from './session.js';

/** What became of one rule. */
export interface Verdict {
  readonly rule: Rule;
  readonly outcome: 'pass' | 'fail' | 'not-tried';
  /** What was seen, or why it was not tried. */
  readonly seen?: string;
}

/** Every rule of the contract, in the order they are tried; guessing codes comes last. */
export const rulesOf = ({operations}: Contract): readonly Rule[] => [
  ...browserRules(operations),
  ...readRules(operations),
  ...writeRules(operations),
  ...uploadRules,
  ...changeRules,
  ...privacyRules,
];

const judge = async (rule: Rule, session: Session): Promise<Verdict> => {
  try {
    await rule.check(session);
    return {rule, outcome: 'pass'};
  } catch (error) {
    if (error instanceof NotTried) return {rule, outcome: 'not-tried', seen: error.message};
    const seen = error instanceof Breach ? error.message : `no answer: ${String(error)}`;
    return {rule, outcome: 'fail', seen};
  }
};

/** Tries the rules, every one unless told, one after the other. */
export async function* tryRules(
  contract: Contract,
  target: Target,
  rules = rulesOf(contract),
): AsyncGenerator<Verdict> {
  const session = new Session(contract, target);
  for (const rule of rules) yield judge(rule, session);
}
