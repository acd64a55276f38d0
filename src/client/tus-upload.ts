import type {DetailedError, HttpRequest, HttpResponse, Upload} from 'tus-js-client';
import {kindOfStatus, readProblem} from './failure.js';
import {PortalError} from './portal-error.js';
import {parseRetryAfter} from './retry-after.js';
import type {FileCaller} from './upload-operations.js';
import type {UploadFile, UploadOptions} from './upload-client.js';
import {tokenHeader} from './tokens.js';

/** One file to send, and how. */
interface Sending extends FileCaller {
  readonly file: UploadFile;
  readonly options: UploadOptions;
}

/**
 * Bytes sent in one call: few at first and after a cut, twice as many after each that went well. A
 * server keeps what has come of a call that is cut, but a proxy before it may gather a call and lose
 * it whole, and a browser sends a call anew by itself where a connection breaks that was used before.
 */
const chunkSizes = {least: 32 * 1024, most: 512 * 1024} as const;
/** Milliseconds before each further try; the count begins anew whenever bytes have arrived. */
const delays = [0, 1_000, 3_000, 5_000, 10_000, 20_000, 30_000];
/** Longer than this, the owner is told instead of kept waiting. */
const patience = 30_000;

/** What passes by itself: a cut, a server that is away, an offset to be asked for again. */
const passing: readonly string[] = [
  'unreachable',
  'timeout',
  'unavailable',
  'conflict',
  'rate-limited',
];

const failureOf = (error: Error | DetailedError): PortalError => {
  const response = 'originalResponse' in error ? error.originalResponse : null;
  const status = response?.getStatus() ?? 0;
  if (!response || status === 0) return new PortalError('unreachable', {cause: error});
  return new PortalError(kindOfStatus(status), {
    status,
    problem: readProblem(response.getBody(), status),
    retryAfter: parseRetryAfter(response.getHeader('Retry-After') ?? null),
    message: `HTTP ${status}`,
  });
};

/** What can name an upload. */
const uploadId = /^[\w-]{1,128}$/;
const wholeNumber = /^\d{1,15}$/;

/** The last part of an upload's address. */
const idOf = ({url}: Upload): string =>
  url ? (new URL(url, document.baseURI).pathname.split('/').pop() ?? '') : '';

/** Sends a file by tus 1.0; resolves to its id. Rejects with a `PortalError` and nothing else. */
export const sendByTus = async (sending: Sending): Promise<string> => {
  const {Upload} = await import('tus-js-client').catch((cause: unknown) => {
    throw new PortalError('unreachable', {cause});
  });
  return new Promise((resolve, reject) => start(Upload, sending, resolve, reject));
};

const start = (
  Tus: typeof Upload,
  {file, options, transport, pace, silence, url}: Sending,
  resolve: (id: string) => void,
  reject: (error: PortalError) => void,
): void => {
  const {signal, onStart, onProgress, onCut} = options;
  const waits = delays.map((wait) => wait * (0.5 + pace.random() / 2));
  const {size} = file.content;
  let stalled: ReturnType<typeof setTimeout> | undefined;
  /** What no further try mends. */
  let lasting: PortalError | undefined;
  let token: string | undefined;
  let refused: string | undefined;

  const end = (): void => {
    clearTimeout(stalled);
    signal?.removeEventListener('abort', pause);
  };
  const pause = (): void => {
    end();
    void upload.abort();
    reject(new PortalError('aborted'));
  };
  /** A connection that died without a word looks open for ever. */
  const watch = (): void => {
    clearTimeout(stalled);
    stalled = setTimeout(() => {
      onCut?.(true);
      watch();
      void upload.abort().then(() => upload.start());
    }, silence);
  };
  const goesOn = (): void => {
    watch();
    onCut?.(false);
  };

  const refuse = (message: string): never => {
    lasting = new PortalError('malformed', {message: `The reply breaks tus 1.0: ${message}`});
    throw lasting;
  };

  /**
   * Bytes count as kept only where the backend can mean them: the library would take a file for
   * whole that is not, or send the same bytes for ever.
   */
  const check = (request: HttpRequest, response: HttpResponse): void => {
    const [method, status] = [request.getMethod(), response.getStatus()];
    if (method === 'POST' || status < 200 || status > 299) return;
    const told = (name: string): number => {
      const value = response.getHeader(name) ?? '';
      return wholeNumber.test(value) ? Number(value) : refuse(`${name} is no number.`);
    };
    const offset = told('Upload-Offset');
    const from = Number(request.getHeader('Upload-Offset') ?? 0);
    const to = method === 'HEAD' ? size : Math.min(size, from + (upload.options.chunkSize ?? size));
    if (method === 'HEAD' && told('Upload-Length') !== size) refuse('this is another file.');
    if (offset > to) refuse('more has arrived than was sent.');
    // That may pass: a proxy may have let the bytes fall.
    if (method === 'PATCH' && offset <= from) throw new PortalError('unreachable');
  };

  /** Whether a failure may pass; what is gone at the backend is begun anew. */
  const mayPass = ({kind, retryAfter}: PortalError, attempt: number): boolean => {
    if (kind === 'not-found' && upload.url !== null) {
      upload.url = null;
      upload.options.uploadUrl = null;
      upload.options.endpoint = url(['uploads']);
      return true;
    }
    // A token may have run out; a second refusal stands.
    if (kind === 'unauthenticated') {
      const first = refused === undefined && token !== undefined;
      refused = token;
      return first;
    }
    if (!passing.includes(kind) || (retryAfter ?? 0) > patience) return false;
    if (retryAfter !== undefined) waits[attempt] = retryAfter;
    return true;
  };

  const upload = new Tus(file.content, {
    // With an address to begin at, the library would begin anew whenever it cannot ask how far it
    // came, even if the server is only away for a moment.
    endpoint: options.upload === undefined ? url(['uploads']) : null,
    uploadUrl: options.upload === undefined ? null : url(['uploads', options.upload]),
    metadata: {filename: file.name, filetype: file.type},
    chunkSize: chunkSizes.least,
    onChunkComplete: (bytes) => {
      upload.options.chunkSize = Math.min(chunkSizes.most, bytes * 2);
    },
    retryDelays: waits,
    storeFingerprintForResuming: false,
    onAfterResponse: check,
    onUploadUrlAvailable: () => {
      const id = idOf(upload);
      if (!uploadId.test(id)) refuse('it names no upload.');
      // Wherever a proxy, or somebody else, says that it is: the owner's file goes to the endpoint.
      upload.url = url(['uploads', id]);
      upload.options.endpoint = null;
      goesOn();
      onStart?.(id);
    },
    onBeforeRequest: async (request) => {
      watch();
      const asked = refused ? transport.tokens.renew(refused) : transport.tokens.ask();
      ({token} = await asked.catch((error: unknown) => {
        lasting = error as PortalError;
        throw error;
      }));
      const {credentials, headers} = transport.withCookies({headers: tokenHeader(token)});
      (request.getUnderlyingObject() as XMLHttpRequest).withCredentials = credentials === 'include';
      Object.entries(headers as Record<string, string>).forEach(([name, value]) =>
        request.setHeader(name, value),
      );
    },
    onProgress: (bytes) => {
      goesOn();
      onProgress?.(bytes);
    },
    onShouldRetry: (error, attempt) => {
      clearTimeout(stalled);
      const again = !lasting && mayPass(failureOf(error), attempt);
      if (again) {
        upload.options.chunkSize = chunkSizes.least;
        onCut?.(true);
      }
      return again;
    },
    onError: (error) => {
      end();
      reject(lasting ?? failureOf(error));
    },
    onSuccess: () => {
      end();
      resolve(idOf(upload));
    },
  });
  signal?.addEventListener('abort', pause);
  if (signal?.aborted) pause();
  else upload.start();
};
