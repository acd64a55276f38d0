import type {PortalError} from '../client/index.js';
import {callOf, type Send} from './calls.js';
import type {Keeping} from './disk.js';
import type {Outbox} from './outbox.js';
import {randomKey, type EntryRecord} from './records.js';

/** Milliseconds until an attempt another tab is making is looked at again. */
const recheck = 1_000;

/** What a form shows of the way its words take. */
export interface Progress {
  readonly state: 'failed' | 'idle' | 'sending' | 'sent';
  /** Why the last attempt failed. */
  readonly error?: PortalError;
  /** Where the words are meanwhile; absent while there is nothing to keep. */
  readonly keeping?: Keeping;
}

/** Words that are out, and nobody knows yet what became of them. */
interface Pending {
  readonly text: string;
  readonly entry: EntryRecord;
  readonly keeping: Keeping;
  readonly draft?: string;
}

/**
 * One form's wish to have its words received. While it is undecided whether they were, the same words
 * keep their key, and other words wait: nobody gets two records without knowing.
 */
export class Intent<Input, Output> {
  #pending?: Pending;
  /** What was received last. */
  #shown?: string;
  /** What the backend refused last; the same words keep their key even so. */
  #refused?: {readonly text: string; readonly id: string};

  constructor(
    private readonly outbox: Outbox,
    private readonly send: Send<Input, Output>,
    private readonly report: (progress: Progress) => void,
    /** Whether an owner sees what is reported. */
    private readonly isSeen: () => boolean,
  ) {}

  /**
   * Resolves once it is decided: with the answer, or with `undefined` where the backend refused or
   * the owner deleted it. Called again meanwhile, it tries at once and resolves with `undefined`:
   * the first call tells the answer.
   */
  async submit(input: Input, draft?: string): Promise<Output | undefined> {
    const text = JSON.stringify(input);
    if (this.#pending) {
      const {text: before} = this.#pending;
      await this.#attempt(this.#pending);
      // Other words go out only where the first ones were refused. Else they have been received,
      // or may have been: the owner is told, and decides.
      if (before === text || this.#refused?.text !== before) return undefined;
    }
    const id = this.#refused?.text === text ? this.#refused.id : randomKey();
    const {entry, keeping} = await this.outbox.add(callOf(this.send, input), id, draft);
    const pending: Pending = {text, entry, keeping, draft};
    this.#pending = pending;
    this.#refused = undefined;
    const decided = this.outbox.decided(id);
    await this.#attempt(pending);
    const outcome = await decided;
    if (this.#pending === pending) this.#pending = undefined;
    if (outcome.kind === 'received') {
      this.report({state: 'sent'});
      // The widget shows it with its next picture. Where nobody looks any more, it waits in the
      // list of what was sent.
      if (this.isSeen()) {
        this.#shown = id;
        this.outbox.show(id);
      } else this.outbox.leave(id);
      return outcome.output as Output;
    }
    if (outcome.kind === 'gone') this.report({state: 'idle'});
    return undefined;
  }

  /** The form turns to something else; what is out goes its way. */
  leave(): void {
    if (this.#shown !== undefined) void this.outbox.drop(this.#shown);
    this.#shown = undefined;
    if (this.#pending) this.outbox.leave(this.#pending.entry.id);
    this.#pending = undefined;
  }

  async #attempt(pending: Pending): Promise<void> {
    const {entry, keeping, text} = pending;
    this.report({state: 'sending', keeping});
    let outcome = await this.outbox.attempt(entry);
    while (outcome.kind === 'elsewhere' && this.outbox.isAwaited(entry.id)) {
      await new Promise((resolve) => setTimeout(resolve, recheck));
      outcome = await this.outbox.attempt(entry);
    }
    if (outcome.kind === 'open') {
      this.report({state: 'failed', error: outcome.error, keeping});
      return;
    }
    if (this.#pending === pending) this.#pending = undefined;
    if (outcome.kind !== 'refused') return;
    this.#refused = {text, id: entry.id};
    // The words are still in the form, to be mended there.
    await this.outbox.giveBack(entry.id, pending.draft);
    this.report({state: 'failed', error: outcome.error});
  }
}
