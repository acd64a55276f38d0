import {createHash} from 'node:crypto';
import type {Problem} from '../../../src/contract/index.js';

const base64 = (text: string) => Buffer.from(text).toString('base64');

export const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** What is announced of a file. */
interface Announced {
  readonly name?: string;
  readonly type?: string;
  readonly length: number;
}

/** Speaks tus 1.0 to a server, call by call. */
export const tusSpeaker = (url: string, community = 'guiyuan') => {
  const ask = async (
    method: string,
    path: string,
    headers: Readonly<Record<string, string>> = {},
    body?: Uint8Array,
  ) => {
    const response = await fetch(`${url}/v1${path}?community=${community}`, {
      method,
      headers: {'tus-resumable': '1.0.0', ...headers},
      body: body && new Uint8Array(body),
    });
    const text = await response.text();
    const problem = (text ? JSON.parse(text) : {}) as Problem;
    return {status: response.status, headers: response.headers, problem};
  };
  const announce = ({name = 'leak.pdf', type = 'application/pdf', length}: Announced) =>
    ask('POST', '/uploads', {
      'upload-length': String(length),
      'upload-metadata': `filename ${base64(name)},filetype ${base64(type)}`,
    });
  const send = (id: string, bytes: Uint8Array, offset = 0) =>
    ask(
      'PATCH',
      `/uploads/${id}`,
      {'content-type': 'application/offset+octet-stream', 'upload-offset': String(offset)},
      bytes,
    );
  const idOf = ({headers}: {headers: Headers}) =>
    /^uploads\/([\w-]+)\?/.exec(headers.get('location') ?? '')?.[1] ?? '';
  return {
    ask,
    announce,
    send,
    idOf,
    offset: async (id: string) => {
      const {status, headers} = await ask('HEAD', `/uploads/${id}`);
      return status === 200 ? Number(headers.get('upload-offset')) : status;
    },
    /** Sends a whole file; resolves to its id. */
    upload: async (bytes: Uint8Array, what: Omit<Announced, 'length'> = {}) => {
      const id = idOf(await announce({...what, length: bytes.length}));
      const {status, problem} = await send(id, bytes);
      return {id, status, problem};
    },
  };
};

export type Tus = ReturnType<typeof tusSpeaker>;
