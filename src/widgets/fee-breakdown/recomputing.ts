import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {FeeAccount, FeeStatement} from '../../contract/index.js';
import type {Recomputation} from '../../fees/index.js';
import {FeeMismatchEvent} from './fee-mismatch-event.js';
import type {AccountFigures, StatementFigures} from './figures.js';

/** What is on the screen. */
export interface Shown {
  /** Whether nothing more is on its way; only then is there time to count. */
  readonly isWhole: boolean;
  readonly account?: FeeAccount;
  readonly statement?: FeeStatement;
  /** The account the statement rests on. */
  readonly basis?: FeeAccount;
}

/**
 * Milliseconds: in a tab nobody sees no frame comes, and a statement may be long on its way; the
 * figures that are there are still told to the page.
 */
const longestWait = 1000;

/** Milliseconds until what recomputes is fetched again, where it could not be had. */
const untilNextTry = 30_000;

/** The page listens between two pieces of work. */
const nextTask = (wait = 0) => new Promise<void>((resolve) => setTimeout(resolve, wait));

/**
 * Recomputes what is shown, after it is painted: an owner reads while the device counts. Tells the
 * page, once for each document, where figures do not add up.
 */
export class Recomputing implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #shown: () => Shown;
  #account?: AccountFigures;
  #statement?: StatementFigures;
  #isCounting = false;
  /** Begins now; there while it waits for the rest and for the picture. */
  #begin?: () => void;

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

  /** How a formula of the shown account comes about; undefined until that is recomputed. */
  get explain() {
    const {account, explain} = this.#account ?? {};
    return account === this.#shown().account ? explain : undefined;
  }

  hostUpdated() {
    if (this.verdict) return;
    if (!this.#isCounting) this.#start();
    const begin = this.#begin;
    if (begin && this.#shown().isWhole) requestAnimationFrame(() => setTimeout(begin));
  }

  #start() {
    this.#isCounting = true;
    const wait = new Promise<void>((resolve) => {
      this.#begin = resolve;
      setTimeout(resolve, longestWait);
    });
    void wait
      .then(() => this.#recompute())
      .finally(() => {
        this.#isCounting = false;
        this.#host.requestUpdate();
      });
  }

  async #recompute() {
    this.#begin = undefined;
    const tools = await import('./figures.js').catch(() => undefined);
    if (!tools) return nextTask(untilNextTry);
    const {account} = this.#shown();
    if (account !== this.#account?.account) {
      this.#account = account && tools.figureAccount(account);
      this.#tell('account', this.#account?.account, this.#account?.recomputation);
      await nextTask();
    }
    const {statement, basis} = this.#shown();
    if (statement === this.#statement?.statement) return;
    const recomputed = statement && basis && tools.recomputeOwn(statement, basis);
    this.#tell('statement', statement, recomputed);
    await nextTask();
    this.#statement = recomputed && tools.explainOwn(statement, basis, recomputed);
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
