/** Files: they come with the first one that is sent or looked at, and tus with the first one sent. */
import type {Query} from './address.js';
import {withDeadline} from './deadline.js';
import {failureOf} from './exchange.js';
import {codeHeader} from './code-header.js';
import {PortalError} from './portal-error.js';
import {withRetry, type Pace} from './retry.js';
import {sendByTus} from './tus-upload.js';
import type {Transport} from './transport.js';
import type {UploadClient} from './upload-client.js';
import {tokenHeader} from './tokens.js';

/** How they reach the backend. */
export interface FileCaller {
  readonly transport: Transport;
  readonly pace: Pace;
  /** Milliseconds after which an upload that does not move is tried anew. */
  readonly silence: number;
  readonly url: (segments: readonly string[], query?: Query) => string;
}

/** Milliseconds that reading a file may take. */
const patience = 120_000;
const byteLimit = 100_000_000;

/** What a page may open without anything in it running; a file of another type is bytes alone. */
const harmless = /^(image\/(jpeg|png|webp)|application\/pdf|audio\/[\w.+-]+)$/;

const typeOf = ({headers}: Response): string => {
  const type = headers.get('Content-Type')?.split(';')[0]?.trim().toLowerCase() ?? '';
  return harmless.test(type) ? type : 'application/octet-stream';
};

const readBytes = async ({status, body}: Response): Promise<BlobPart[]> => {
  const chunks: BlobPart[] = [];
  const reader = body?.getReader();
  for (let size = 0; reader;) {
    const {done, value} = await reader.read().catch((cause: unknown) => {
      throw new PortalError('unreachable', {status, cause});
    });
    if (done) break;
    size += value.byteLength;
    if (size > byteLimit) {
      throw new PortalError('malformed', {status, message: 'The file is too large.'});
    }
    chunks.push(value);
  }
  return chunks;
};

export const uploadOperations = ({transport, pace, silence, url}: FileCaller): UploadClient => ({
  upload: (file, options = {}) => sendByTus({file, options, transport, pace, silence, url}),

  discardUpload: async (upload) => {
    const attempt = async (signal: AbortSignal): Promise<void> => {
      const response = await transport.send(url(['uploads', upload]), (token) => ({
        method: 'DELETE',
        signal,
        headers: {'Tus-Resumable': '1.0.0', ...tokenHeader(token)},
      }));
      // Gone is what was wanted.
      if (!response.ok && response.status !== 404) throw await failureOf(response);
    };
    await withRetry(() => withDeadline(attempt, {timeout: silence}), pace);
  },

  attachment: async ({reference, code}, id, {size, signal} = {}) => {
    const attempt = async (shared: AbortSignal): Promise<Blob> => {
      const response = await transport.send(
        url(['requests', reference, 'attachments', id], {size}),
        (token) => ({
          signal: shared,
          cache: 'no-store',
          headers: {...tokenHeader(token), ...codeHeader(code)},
        }),
      );
      if (response.status !== 200) throw await failureOf(response);
      return new Blob(await readBytes(response), {type: typeOf(response)});
    };
    return withRetry(() => withDeadline(attempt, {timeout: patience, signal}), pace, signal);
  },
});
