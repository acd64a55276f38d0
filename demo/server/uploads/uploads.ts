import {randomBytes} from 'node:crypto';
import {readFile, stat} from 'node:fs/promises';
import {sql, type Selectable} from 'kysely';
import type {Database, Tables} from '../database/schema.js';
import {invalid, notFound, Problem} from '../http/problem.js';
import type {UploadFolder} from './folder.js';
import {inspect, unsupportedFile} from './inspect.js';
import type {UploadOptions} from './options.js';

export type UploadRow = Selectable<Tables['uploads']>;

/** What is announced. */
export interface Announcement {
  readonly community: string;
  readonly client: string;
  readonly name: string;
  readonly type: string;
  readonly bytes: number;
}

const hour = 60 * 60 * 1000;

const tooLarge = (detail: string) =>
  new Problem(413, 'too-large', 'This file is too large.', {detail});

const tooMany = () =>
  new Problem(429, 'rate-limited', 'Too many files wait to be sent; please send these first.', {
    retryAfter: 600,
  });

/** Uploads from their announcement until a request claims them. */
export class Uploads {
  readonly #db: Database;
  readonly #folder: UploadFolder;
  readonly options: UploadOptions;
  /** What is being looked through, so that nobody does it twice at a time. */
  readonly #settling = new Map<string, Promise<void>>();

  constructor(db: Database, folder: UploadFolder, options: UploadOptions) {
    this.#db = db;
    this.#folder = folder;
    this.options = options;
  }

  get keptFor() {
    return this.options.unclaimedHours * hour;
  }

  /** Makes room for a file; resolves to its id. Throws a 413, a 415 or a 429. */
  async announce(file: Announcement): Promise<string> {
    const {types, maxBytes, unclaimedFiles, unclaimedBytes, unclaimedBytesOfAll} = this.options;
    if (file.bytes > maxBytes) throw tooLarge(`At most ${maxBytes} bytes.`);
    if (!types.includes(file.type)) throw unsupportedFile(`Taken are ${types.join(', ')}.`);
    const id = randomBytes(16).toString('hex');
    await this.#db.transaction().execute(async (tx) => {
      // One at a time, or many at once would all find room for the last one.
      await sql`select pg_advisory_xact_lock(hashtext('owner-portal uploads'))`.execute(tx);
      const {files, bytes, all} = await tx
        .selectFrom('uploads')
        .select([
          sql<number>`(count(*) filter (where client = ${file.client}))::int`.as('files'),
          sql<number>`coalesce(sum(bytes) filter (where client = ${file.client}), 0)::bigint`.as(
            'bytes',
          ),
          sql<number>`coalesce(sum(bytes), 0)::bigint`.as('all'),
        ])
        .executeTakeFirstOrThrow();
      if (
        files + 1 > unclaimedFiles ||
        bytes + file.bytes > unclaimedBytes ||
        all + file.bytes > unclaimedBytesOfAll
      ) {
        throw tooMany();
      }
      await tx
        .insertInto('uploads')
        .values({id, ...file, created_at: new Date()})
        .execute();
    });
    return id;
  }

  /** An unclaimed upload of a community; throws a 404 for any other. */
  async find(id: string, community: string): Promise<UploadRow> {
    const row = await this.#db
      .selectFrom('uploads')
      .selectAll()
      .where('id', '=', id)
      .where('community', '=', community)
      .where('created_at', '>', new Date(Date.now() - this.keptFor))
      .executeTakeFirst();
    if (!row) throw notFound();
    return row;
  }

  /** Takes an unclaimed upload back. */
  async remove(id: string): Promise<void> {
    const {numDeletedRows} = await this.#db
      .deleteFrom('uploads')
      .where('id', '=', id)
      .executeTakeFirst();
    if (numDeletedRows > 0n) await this.#folder.remove(id);
  }

  /**
   * Looks through a file of which every byte has arrived, and keeps it. Does nothing for one that
   * was, or is not there yet; throws a 415 for one that cannot be taken, and forgets it.
   */
  settle(id: string): Promise<void> {
    const settling =
      this.#settling.get(id) ?? this.#settle(id).finally(() => this.#settling.delete(id));
    this.#settling.set(id, settling);
    return settling;
  }

  /**
   * Makes sure that what a request or message is about to claim was looked through. Throws a 422
   * for too many files; one that cannot be taken is not there when it is claimed.
   */
  async settleAll(attachments: readonly {id: string}[] = []): Promise<void> {
    const {maxFiles} = this.options;
    if (attachments.length > maxFiles) {
      const detail = `At most ${maxFiles} files.`;
      throw invalid([{pointer: '/attachments', code: 'too-long', detail}]);
    }
    for (const {id} of attachments) {
      await this.settle(id).catch((error: unknown) => {
        if (!(error instanceof Problem)) throw error;
      });
    }
  }

  async #settle(id: string) {
    const row = await this.#db
      .selectFrom('uploads')
      .selectAll()
      .where('id', '=', id)
      .where('sha256', 'is', null)
      .executeTakeFirst();
    const path = this.#folder.incomingPath(id);
    const arrived = row && (await stat(path).catch(() => undefined))?.size;
    if (!row || arrived !== row.bytes) return;
    try {
      const {types} = this.options;
      const file = await inspect(await readFile(path), {declared: row.type, types});
      await this.#folder.keep(id, file);
      await this.#db
        .updateTable('uploads')
        .set({
          type: file.type,
          sha256: file.sha256,
          bytes: file.full.length,
          width: file.width ?? null,
          height: file.height ?? null,
        })
        .where('id', '=', id)
        .execute();
      await this.#folder.forgetIncoming(id);
    } catch (error) {
      if (error instanceof Problem) await this.remove(id);
      throw error;
    }
  }

  /** Removes what nobody claimed in time, and files that a crash left without a row. */
  async sweep(now = new Date()): Promise<void> {
    const limit = new Date(now.valueOf() - this.keptFor);
    const old = await this.#db
      .deleteFrom('uploads')
      .where('created_at', '<', limit)
      .returning('id')
      .execute();
    const untouched = await this.#folder.idsUntouchedSince(limit);
    const stray = await this.#withoutRow([...untouched]);
    for (const id of [...old.map((row) => row.id), ...stray]) await this.#folder.remove(id);
  }

  async #withoutRow(ids: string[]): Promise<string[]> {
    if (ids.length === 0) return [];
    const known = await this.#db
      .selectFrom('attachments')
      .select('id')
      .where('id', 'in', ids)
      .union(this.#db.selectFrom('uploads').select('id').where('id', 'in', ids))
      .execute();
    const owned = new Set(known.map(({id}) => id));
    return ids.filter((id) => !owned.has(id));
  }
}
