import type {FeeRounding} from '../contract/index.js';

/** What a number in a step is. */
export type OperandRole =
  | 'quantity'
  | 'rate'
  | 'periods'
  | 'period-amount'
  | 'total'
  | 'part'
  | 'whole'
  | 'factor'
  | 'reading-from'
  | 'reading-to'
  | 'usage'
  | 'price'
  | 'base'
  | 'percent'
  | 'amount'
  | 'item';

export interface Operand {
  readonly role: OperandRole;
  readonly value: string;
  readonly unit?: string;
  /** What it is the figure of: a line, a category, an allocation key. */
  readonly id?: string;
}

/**
 * How the operands are put together: `multiply` all of them; `share` first × second ÷ third;
 * `divide` first ÷ second; `percent` first × second ÷ 100; `subtract` second from first; `add` all.
 */
export type StepKind = 'multiply' | 'share' | 'divide' | 'percent' | 'subtract' | 'add';

/** One step of a computation, as data: words and number formats are the reader's. */
export interface Step {
  readonly kind: StepKind;
  readonly operands: readonly Operand[];
  /** The result before it is rounded. */
  readonly result: string;
  /** False where `result` does not end, and was cut to six decimals. */
  readonly isExact: boolean;
  /** The result as it goes on, where it was rounded. */
  readonly rounded?: {
    readonly value: string;
    readonly mode: FeeRounding['mode'];
    readonly scale: number;
    readonly increment?: string;
    /** Largest remainder gave or took a step here, so that all shares add up to the total. */
    readonly isAdjusted: boolean;
  };
}
