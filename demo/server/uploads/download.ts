import {createReadStream} from 'node:fs';
import {stat} from 'node:fs/promises';
import type {FastifyReply, FastifyRequest} from 'fastify';
import type {Database} from '../database/schema.js';
import {notFound} from '../http/problem.js';
import type {UploadFolder} from './folder.js';
import {disposition} from './names.js';

/** Nothing in a file may run, load or be framed, whatever a browser takes it for. */
const policy = "default-src 'none'; frame-ancestors 'none'; sandbox";

/** Sends a file of a request that the caller has been let into. */
export const sendAttachment = async (
  {db, folder}: {db: Database; folder: UploadFolder},
  {reference, id, size}: {reference: string; id: string; size: 'small' | 'full'},
  request: FastifyRequest,
  reply: FastifyReply,
) => {
  const row = await db
    .selectFrom('attachments')
    .select(['name', 'type', 'sha256'])
    .where('id', '=', id)
    .where('reference', '=', reference)
    .executeTakeFirst();
  if (!row) throw notFound();
  const isPicture = row.type.startsWith('image/');
  const small = size === 'small' && isPicture;
  const path = folder.keptPath(id, small ? 'small' : 'full');
  const etag = `"${row.sha256}${small ? '-small' : ''}"`;
  void reply
    .header('cache-control', 'private, no-store')
    .header('content-security-policy', policy)
    .header('x-content-type-options', 'nosniff')
    .header('etag', etag);
  const known = request.headers['if-none-match']?.split(',').map((tag) => tag.trim()) ?? [];
  if (known.includes(etag)) return reply.code(304).send();
  const {size: bytes} = await stat(path);
  return (
    reply
      .type(small ? 'image/jpeg' : row.type)
      .header('content-length', bytes)
      // A picture may stand in a page or a tab of its own; anything else is saved.
      .header('content-disposition', disposition(isPicture ? 'inline' : 'attachment', row.name))
      .send(createReadStream(path))
  );
};
