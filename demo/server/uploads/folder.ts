import {randomBytes} from 'node:crypto';
import {mkdirSync, mkdtempSync, rmSync} from 'node:fs';
import {open, readdir, rename, rm, stat} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {StartError} from '../config.js';

/** Waits until what was written to a file, or to a folder's list of names, survives a power cut. */
export const settleOnDisk = async (path: string) => {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};

/** Writes a file that is there whole or not at all, whatever ends this process meanwhile. */
const writeWhole = async (path: string, bytes: Uint8Array) => {
  const unfinished = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  const handle = await open(unfinished, 'wx');
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(unfinished, path);
  await settleOnDisk(dirname(path));
};

/**
 * Where files lie: `incoming` while they arrive, `kept` once they were looked through, each under
 * its id. Servers that share a database share this folder too.
 */
export class UploadFolder {
  readonly incoming: string;
  readonly #kept: string;
  readonly #root: string;
  readonly #passing: boolean;

  constructor(dataDir: string) {
    this.#passing = dataDir === 'memory://';
    this.#root = this.#passing
      ? mkdtempSync(join(tmpdir(), 'owner-portal-uploads-'))
      : join(dataDir, 'uploads');
    this.incoming = join(this.#root, 'incoming');
    this.#kept = join(this.#root, 'kept');
    try {
      for (const folder of [this.incoming, this.#kept]) mkdirSync(folder, {recursive: true});
    } catch (cause) {
      throw new StartError(`The folder ${this.#root} cannot be made (${String(cause)}).`);
    }
  }

  incomingPath(id: string) {
    return join(this.incoming, id);
  }

  /** Where a file is kept, or the small picture of it. */
  keptPath(id: string, size: 'full' | 'small' = 'full') {
    return join(this.#kept, size === 'small' ? `${id}.small` : id);
  }

  async keep(id: string, {full, small}: {full: Uint8Array; small?: Uint8Array}) {
    if (small) await writeWhole(this.keptPath(id, 'small'), small);
    await writeWhole(this.keptPath(id), full);
  }

  /** Removes what arrived of a file, and what was kept of it. */
  async remove(id: string) {
    const paths = [this.incomingPath(id), this.keptPath(id), this.keptPath(id, 'small')];
    await Promise.all(paths.map((path) => rm(path, {force: true})));
  }

  async forgetIncoming(id: string) {
    await rm(this.incomingPath(id), {force: true});
  }

  /** Ids of all files that nothing has touched since then. */
  async idsUntouchedSince(limit: Date): Promise<Set<string>> {
    const ids = new Set<string>();
    for (const folder of [this.incoming, this.#kept]) {
      for (const name of await readdir(folder)) {
        const found = await stat(join(folder, name)).catch(() => undefined);
        const id = /^[0-9a-f]+/.exec(name)?.[0];
        if (id && found && found.mtime < limit) ids.add(id);
      }
    }
    return ids;
  }

  /** What is kept in memory only leaves nothing behind. */
  close() {
    if (this.#passing) rmSync(this.#root, {recursive: true, force: true});
  }
}
