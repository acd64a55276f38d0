import {FileStore} from '@tus/file-store';
import {Upload} from '@tus/server';
import type {Database} from '../database/schema.js';
import {settleOnDisk, type UploadFolder} from './folder.js';

/** What is known of an upload is in the database, which several servers may share. */
const rowsOf = (db: Database) => ({
  async get(id: string): Promise<Upload | undefined> {
    const row = await db
      .selectFrom('uploads')
      .select(['bytes', 'created_at'])
      .where('id', '=', id)
      .executeTakeFirst();
    if (!row) return undefined;
    return new Upload({
      id,
      size: row.bytes,
      offset: 0,
      creation_date: row.created_at.toISOString(),
    });
  },
  // The row is there before the file, and is removed by whoever takes the upload back.
  async set() {},
  async delete() {},
});

/** A file store in which what has been acknowledged survives a power cut. */
export class DurableStore extends FileStore {
  override extensions = ['creation', 'termination', 'expiration'];
  readonly #folder: UploadFolder;

  constructor({db, folder, keptFor}: {db: Database; folder: UploadFolder; keptFor: number}) {
    super({
      directory: folder.incoming,
      configstore: rowsOf(db),
      expirationPeriodInMilliseconds: keptFor,
    });
    this.#folder = folder;
  }

  override async create(upload: Upload): Promise<Upload> {
    const created = await super.create(upload);
    await settleOnDisk(this.#folder.incomingPath(upload.id));
    await settleOnDisk(this.#folder.incoming);
    return created;
  }

  override async write(...args: Parameters<FileStore['write']>): Promise<number> {
    const offset = await super.write(...args);
    await settleOnDisk(this.#folder.incomingPath(args[1]));
    return offset;
  }
}
