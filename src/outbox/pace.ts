const least = 30_000;
const most = 5 * 60_000;

/**
 * When to try again by oneself, by id: half a minute after a failure, then more slowly. Measured
 * without the clock of the day, which owners and devices set.
 */
export class Pace {
  readonly #tries = new Map<string, {readonly failures: number; readonly due: number}>();

  failed(id: string, retryAfter = 0): void {
    const failures = (this.#tries.get(id)?.failures ?? 0) + 1;
    const step = Math.min(most, least * 2 ** (failures - 1));
    // Many owners' pages fail together; they must not come back together.
    const wait = Math.max(retryAfter, step * (1 + Math.random() / 2));
    this.#tries.set(id, {failures, due: performance.now() + wait});
  }

  done(id: string): void {
    this.#tries.delete(id);
  }

  /** Milliseconds until it is due; nothing when it is. */
  wait(id: string): number {
    return Math.max(0, (this.#tries.get(id)?.due ?? 0) - performance.now());
  }

  /** The network is back, or somebody looks again: what asked for no certain time may be tried. */
  hurry(): void {
    for (const [id, {failures, due}] of this.#tries) {
      if (due - performance.now() <= most) this.#tries.set(id, {failures, due: 0});
    }
  }
}
