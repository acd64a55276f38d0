import {askInTurn, line} from '../portal/contexts.js';

/** Does something once more that failed for want of the line, when it is its turn. */
export function onceMoreInTurn(work: () => unknown): void {
  const again = () => {
    line.delete(again);
    work();
  };
  askInTurn(again);
}
