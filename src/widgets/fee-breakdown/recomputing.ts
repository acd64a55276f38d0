import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {FeeAccount, FeeStatement} from '../../contract/index.js';
import type {Recomputation} from '../../fees/index.js';
import {FeeMismatchEvent} from './fee-mismatch-event.js';
import {
  explainOwn,
  figureAccount,
  recomputeOwn,
  type AccountFigures,
  type StatementFigures,
} from './figures.js';

/** What is on the screen. */
export interface Shown {
  readonly account?: FeeAccount;
  readonly statement?: FeeStatement;
  /** The account the statement rests on. */
  readonly basis?: FeeAccount;
}

/** In a tab nobody sees no frame comes; the figures are still told to the page. */
const longestWait = 500;

const afterPaint = () =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, longestWait);
    requestAnimationFrame(() => setTimeout(resolve));
  });

/** The page listens between two pieces of work. */
const nextTask = () => new Promise<void>((resolve) => setTimeout(resolve));

/**
 * Recomputes what is shown, after it is painted: an owner reads while the device counts. Tells the
 * page, once for each document, where figures do not add up.
 */
export class Recomputing implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #shown: () => Shown;
  #account?: AccountFigures;
  #statement?: StatementFigures;
  #isWaiting = false;

  constructor(host: ReactiveControllerHost & HTMLElement, shown: () => Shown) {
    this.#host = host;
    this.#shown = shown;
    host.addController(this);
  }

  /** What recomputing the shown documents showed; undefined until all of them are. */
  get verdict(): readonly Recomputation[] | undefined {
    const {account, statement} = this.#shown();
    if (account !== this.#account?.account || statement !== this.#statement?.statement) {
      return undefined;
    }
    return [this.#account, this.#statement].flatMap((one) => one?.recomputation ?? []);
  }

  /** What is known of the shown statement's lines; undefined until it is recomputed. */
  get known() {
    const {statement, known} = this.#statement ?? {};
    return statement === this.#shown().statement ? known : undefined;
  }

  hostUpdated() {
    if (this.#isWaiting || this.verdict) return;
    this.#isWaiting = true;
    void afterPaint()
      .then(() => this.#recompute())
      .finally(() => {
        this.#isWaiting = false;
        this.#host.requestUpdate();
      });
  }

  async #recompute() {
    const {account} = this.#shown();
    if (account !== this.#account?.account) {
      this.#account = account && figureAccount(account);
      this.#tell('account', this.#account?.account, this.#account?.recomputation);
      await nextTask();
    }
    const {statement, basis} = this.#shown();
    if (statement === this.#statement?.statement) return;
    const recomputed = statement && basis && recomputeOwn(statement, basis);
    this.#tell('statement', statement, recomputed);
    await nextTask();
    this.#statement = recomputed && explainOwn(statement, basis, recomputed);
  }

  #tell(
    document: 'account' | 'statement',
    published: FeeAccount | FeeStatement | undefined,
    recomputation: Recomputation | undefined,
  ) {
    if (!published || !recomputation || recomputation.addsUp) return;
    const {period, version} = published;
    this.#host.dispatchEvent(
      new FeeMismatchEvent({document, period: period.id, version, recomputation}),
    );
  }
}
