import type {IncomingMessage} from 'node:http';
import {PassThrough, Readable} from 'node:stream';
import {Metadata, Server} from '@tus/server';
import type {FastifyReply, FastifyRequest} from 'fastify';
import type {Database} from '../database/schema.js';
import {malformed, notFound, Problem, unavailable} from '../http/problem.js';
import {clientOf} from '../http/client-address.js';
import type {UploadFolder} from './folder.js';
import {UploadLocks} from './locks.js';
import {tidyName} from './names.js';
import {DurableStore} from './store.js';
import type {Uploads} from './uploads.js';

const version = '1.0.0';
/** Milliseconds a call that is asked to end has to store what has come. */
const drain = 200;

/**
 * Gives `work` the body as it comes; a cut ends it, so that what has come is kept and need not come
 * again. What `work` leaves unread is not read at all: its connection ends with the answer.
 */
const withBody = async <Result>(
  raw: IncomingMessage,
  work: (body: ReadableStream<Uint8Array>) => Promise<Result>,
): Promise<Result> => {
  const body = new PassThrough();
  const end = () => body.end();
  raw.on('error', end).on('close', end).pipe(body);
  try {
    return await work(Readable.toWeb(body) as ReadableStream<Uint8Array>);
  } finally {
    raw.unpipe(body).pause();
  }
};

const wrongOffset = () =>
  new Problem(409, 'wrong-offset', 'This upload goes on at another offset.', {
    detail: 'HEAD tells at which.',
  });

/** What the tus server refuses, as problem details. */
const refusals: Readonly<Record<number, () => Problem>> = {
  404: notFound,
  410: notFound,
  409: wrongOffset,
  413: () => new Problem(413, 'too-large', 'This is more than was announced.'),
};

const refusal = ({status}: Response) => {
  if (status === 503) return unavailable();
  if (status >= 500) return new Error(`The tus server answered ${status}.`);
  return refusals[status]?.() ?? malformed('This is no call of tus 1.0.');
};

/** `filename` and `filetype`, as tus writes them. */
const readMetadata = (header: string) => {
  try {
    const {filename, filetype} = Metadata.parse(header);
    return {
      name: tidyName(filename ?? ''),
      type: (filetype ?? '').toLowerCase().split(';')[0]?.trim() ?? '',
    };
  } catch {
    throw malformed('Upload-Metadata is not what tus 1.0 writes there.');
  }
};

type Announce = FastifyRequest<{
  Headers: {'upload-length': number; 'upload-metadata': string};
}>;
type Upload = FastifyRequest<{Params: {id: string}}>;
type Send = FastifyRequest<{Params: {id: string}; Headers: {'upload-offset': number}}>;

/**
 * The four calls of tus 1.0, for an API to mount: `@tus/server` speaks the protocol, `Uploads` says
 * what may be taken. Whoever knows an upload's id may send it, and it gives nothing away.
 */
export class TusCalls {
  readonly #uploads: Uploads;
  readonly #server: Server;

  constructor({db, folder, uploads}: {db: Database; folder: UploadFolder; uploads: Uploads}) {
    this.#uploads = uploads;
    this.#server = new Server({
      path: '/uploads',
      datastore: new DurableStore({db, folder, keptFor: uploads.keptFor}),
      locker: new UploadLocks(),
      maxSize: uploads.options.maxBytes,
      lockDrainTimeout: drain,
      namingFunction: (request) => lastSegment(request.url),
    });
  }

  async announce(request: Announce, reply: FastifyReply, community: string) {
    const id = await this.#uploads.announce({
      community,
      client: clientOf(request),
      bytes: request.headers['upload-length'],
      ...readMetadata(request.headers['upload-metadata']),
    });
    const response = await this.#ask('POST', id, {
      'upload-length': String(request.headers['upload-length']),
    });
    // Relative, for whoever puts a path of their own before ours.
    const query = new URLSearchParams({community}).toString();
    return this.#answer(reply, response).header('location', `uploads/${id}?${query}`).send();
  }

  async tellOffset({params: {id}}: Upload, reply: FastifyReply, community: string) {
    const {sha256, bytes} = await this.#uploads.find(id, community);
    const response =
      sha256 === null
        ? await this.#ask('HEAD', id)
        : new Response(null, {
            headers: {'upload-offset': String(bytes), 'upload-length': String(bytes)},
          });
    return this.#answer(reply, response).header('cache-control', 'no-store').send();
  }

  async receive(request: Send, reply: FastifyReply, community: string) {
    // A browser sends a call again by itself, from its old offset, where a connection breaks that it
    // had used before: on a new one it does not.
    void reply.header('connection', 'close');
    const {id} = request.params;
    const {'content-length': length, 'upload-offset': offset} = request.headers;
    const response = await withBody(request.raw, async (body) => {
      const {sha256} = await this.#uploads.find(id, community);
      if (sha256 !== null) throw wrongOffset();
      const headers = {
        'content-type': 'application/offset+octet-stream',
        'upload-offset': String(offset),
        ...(length && {'content-length': length}),
      };
      return this.#ask('PATCH', id, headers, body);
    });
    if (response.status === 204) await this.#uploads.settle(id);
    return this.#answer(reply, response).send();
  }

  async takeBack({params: {id}}: Upload, reply: FastifyReply, community: string) {
    await this.#uploads.find(id, community);
    await this.#uploads.remove(id);
    return reply.code(204).header('tus-resumable', version).send();
  }

  #ask(
    method: string,
    id: string,
    headers: Readonly<Record<string, string>> = {},
    body?: ReadableStream<Uint8Array>,
  ): Promise<Response> {
    const request = new Request(`http://uploads.invalid/uploads/${id}`, {
      method,
      headers: {'tus-resumable': version, ...headers},
      ...(body && {body, duplex: 'half'}),
    });
    return this.#server.handleWeb(request);
  }

  /** Of the tus server's headers, those of tus; the others are this server's own affair. */
  #answer(reply: FastifyReply, response: Response): FastifyReply {
    if (!response.ok) throw refusal(response);
    void reply.code(response.status).header('tus-resumable', version).header('connection', 'close');
    for (const name of ['upload-offset', 'upload-length', 'upload-expires']) {
      const value = response.headers.get(name);
      if (value !== null) void reply.header(name, value);
    }
    return reply;
  }
}

const lastSegment = (url: string) => url.slice(url.lastIndexOf('/') + 1);
