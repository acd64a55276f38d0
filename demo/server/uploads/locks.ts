import type {Lock, Locker, RequestRelease} from '@tus/server';

/** Who holds an upload, and how to ask for it. */
interface Holder {
  readonly ask: RequestRelease;
  readonly released: Promise<void>;
}

/** Told to the caller as the tus server tells its own errors. */
class Busy extends Error {
  readonly status_code = 503;
}

/** Milliseconds a call waits for an upload that another one holds. */
const patience = 10_000;

/**
 * One call at a time to each upload of this process: whoever comes later asks the one before to
 * end, for it is likely a connection that has died without a word. Servers that share the folder
 * need no lock between them: both write the same bytes to the same place, and what is kept is a copy
 * that was looked through.
 */
export class UploadLocks implements Locker {
  readonly #holders = new Map<string, Holder>();

  newLock(id: string): Lock {
    let release = () => {};
    return {
      lock: async (_signal, ask) => {
        const limit = Date.now() + patience;
        for (let holder = this.#holders.get(id); holder; holder = this.#holders.get(id)) {
          if (Date.now() > limit) throw new Busy('Another call holds this upload.');
          await holder.ask();
          await soon(holder.released, limit - Date.now());
        }
        const released = new Promise<void>((resolve) => (release = resolve));
        this.#holders.set(id, {ask, released});
      },
      unlock: async () => {
        this.#holders.delete(id);
        release();
      },
    };
  }
}

/** Waits for it, but no longer than that. */
const soon = (event: Promise<void>, milliseconds: number) => {
  let timer: NodeJS.Timeout;
  const late = new Promise<void>((resolve) => (timer = setTimeout(resolve, milliseconds)));
  return Promise.race([event, late]).finally(() => clearTimeout(timer));
};
