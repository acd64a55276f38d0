import {ContextConsumer} from '@lit/context';
import type {ReactiveControllerHost} from 'lit';
import {clientContext, outboxSettings} from '../portal/contexts.js';

/** One of the choices that `outbox/choices.ts` forgets with the person they are of. */
const name = 'last-visit';

/** The longest unvisited ones are forgotten. */
const limit = 300;

type Seen = Readonly<Record<string, number>>;

interface Visited {
  readonly reference: string;
  readonly version: number;
}

/**
 * Which version of each request was last looked at on this device, so that news can be told from
 * what was read. Numbers alone: no words of anybody, and no code. Kept where, and as long as, the
 * portal may keep things; where it may not, or storage is blocked, nothing is called new.
 */
export class LastVisit {
  readonly #client: ContextConsumer<typeof clientContext, ReactiveControllerHost & HTMLElement>;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#client = new ContextConsumer(host, {context: clientContext, subscribe: true});
  }

  /** The version seen last; absent on the first visit, and where nothing can be kept. */
  versionOf(reference: string): number | undefined {
    const version = this.#use((kept, key) => read(kept, key)?.[reference]);
    return typeof version === 'number' ? version : undefined;
  }

  /** Whether something happened since the owner last looked. */
  isUnread({reference, version, lastActor}: Visited & {readonly lastActor?: string}): boolean {
    const seen = this.versionOf(reference);
    return seen !== undefined && version > seen && lastActor !== 'owner';
  }

  /** Remembers that these versions were looked at. */
  remember(requests: readonly Visited[]): void {
    if (requests.length === 0) return;
    this.#use((kept, key) => {
      const before = read(kept, key);
      if (!before) return;
      const visited = Object.fromEntries(
        requests.map(({reference, version}) => [reference, version]),
      );
      const rest = Object.entries(before).filter(([reference]) => !(reference in visited));
      const seen = [...rest, ...Object.entries(visited)].slice(-limit);
      kept.setItem(key, JSON.stringify(Object.fromEntries(seen)));
    });
  }

  /** Full or blocked: the next visit calls nothing new. */
  #use<Result>(work: (kept: Storage, key: string) => Result): Result | undefined {
    const client = this.#client.value;
    const {scope, storage} = (client && outboxSettings.get(client)) ?? {storage: 'none'};
    if (scope === undefined || storage === 'none') return undefined;
    try {
      const kept = storage === 'session' ? sessionStorage : localStorage;
      return work(kept, `owner-portal:choice ${scope} ${name}`);
    } catch {
      return undefined;
    }
  }
}

/** Nothing where somebody else has put something else. */
const read = (kept: Storage, key: string): Seen | undefined => {
  const seen: unknown = JSON.parse(kept.getItem(key) ?? '{}');
  return typeof seen === 'object' && seen !== null && !Array.isArray(seen)
    ? (seen as Seen)
    : undefined;
};
