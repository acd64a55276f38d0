import {Agent, request} from 'node:http';
import {deskSpecification, ownersSpecification} from '../../demo/server/http/specification.js';
import {oneOf, seeded} from '../support/seeded.js';
import {nastyNumbers, nastyTexts, specimen, spoilt, type Random, type Schema} from './specimens.js';

interface Parameter {
  readonly $ref?: string;
  readonly name: string;
  readonly in: 'header' | 'path' | 'query' | 'cookie';
  readonly required?: boolean;
  readonly schema: Schema;
}

interface OperationSpec {
  readonly operationId: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: {readonly content: Readonly<Record<string, {readonly schema: Schema}>>};
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly components: object;
}

/** One API: where it is, what it says of itself, and who calls. */
interface Api {
  readonly prefix: string;
  readonly document: Document;
  readonly headers: Readonly<Record<string, string>>;
  /** Good values of parameters by name, so that calls get past the door. */
  readonly known: Readonly<Record<string, string>>;
  /** What the lists have, by their paths. */
  readonly lists: Map<string, Promise<readonly Readonly<Record<string, unknown>>[]>>;
}

export interface FuzzOptions {
  readonly url: string;
  readonly seed: number;
  readonly perOperation: number;
  readonly owner: Api['headers'];
  readonly desk: Api['headers'];
  readonly known: Api['known'];
  /** Called after each operation. */
  readonly onOperation?: (name: string, statuses: ReadonlyMap<number, number>) => void;
}

/** An answer of 5xx, or one that is neither a success nor a problem. */
export interface Breach {
  readonly operation: string;
  readonly call: string;
  readonly status: number;
  readonly body: string;
}

const methods = ['get', 'post', 'put', 'patch', 'delete'];

/** Signing out would end the caller's session, and streams do not end. */
const isLeftOut = (id: string) => id === 'deleteSession' || /^stream|Events$/.test(id);

const tusHeaders = {'Tus-Resumable': '1.0.0', 'Upload-Length': '2000', 'Upload-Offset': '0'};

const agent = new Agent({keepAlive: true, maxSockets: 8});

interface Sent {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

const send = (url: string, {method, path, headers, body}: Sent) =>
  new Promise<{status: number; type: string; text: string}>((resolve, reject) => {
    const {hostname, port} = new URL(url);
    const call = request({hostname, port, method, path, headers, agent}, (answer) => {
      let text = '';
      answer.setEncoding('utf8');
      answer.on('data', (chunk: string) => (text += chunk));
      answer.on('error', reject);
      answer.on('end', () =>
        resolve({
          status: answer.statusCode ?? 0,
          type: answer.headers['content-type'] ?? '',
          text,
        }),
      );
    });
    call.on('error', reject);
    call.end(body);
  });

/** Node refuses to send some characters in headers at all. */
const inHeader = (text: string) => text.replace(/[^\t\x20-\x7e\x80-\xff]/g, '?');

/** Reads a list once, before anything is done to what it has. */
const listOf = (url: string, {prefix, headers, known, lists}: Api, path: string) => {
  const read = async () => {
    const query = new URLSearchParams({community: known['community'] ?? ''});
    const {status, text} = await send(url, {
      method: 'GET',
      path: `${prefix}${path}?${query}`,
      headers,
    });
    if (status !== 200) return [];
    return (JSON.parse(text) as {items?: Readonly<Record<string, unknown>>[]}).items ?? [];
  };
  const list = lists.get(path) ?? read();
  lists.set(path, list);
  return list;
};

/** The values a path's own parameter may have, so that calls are about something that is there. */
const thereFor = async (url: string, api: Api, path: string) => {
  const [list = '', name = ''] = path.split(/\/\{|\}/);
  const items = name === '' ? [] : await listOf(url, api, list);
  const values = items.map((item) => item[name]).filter((value) => typeof value === 'string');
  return new Map(values.length > 0 ? [[name, values]] : []);
};

const resolverOf = (document: Document) => {
  const resolve = <T extends {readonly $ref?: string}>(value: T): T =>
    value.$ref === undefined
      ? value
      : resolve(
          value.$ref
            .replace(/^.*#\//, '')
            .split('/')
            .reduce<unknown>(
              (inner, key) => (inner as Record<string, unknown>)[key],
              document,
            ) as T,
        );
  return resolve;
};

const compose = (
  {prefix, headers, known, document}: Api,
  path: string,
  method: string,
  operation: OperationSpec,
  shared: readonly Parameter[],
  there: ReadonlyMap<string, readonly string[]>,
  random: Random,
): Sent => {
  const resolve = resolverOf(document);
  const query = new URLSearchParams();
  // Each from another home: who guesses wrong is not let in any more.
  const home = [198, 18, Math.floor(random() * 256), Math.floor(random() * 256)].join('.');
  const own: Record<string, string> = {...headers, 'x-forwarded-for': home};
  let address = path;
  for (const named of [...shared, ...(operation.parameters ?? [])]) {
    const parameter = resolve(named);
    if (!parameter.required && random() < 0.4) continue;
    const nasty = String(oneOf<unknown>([...nastyTexts, ...nastyNumbers], random)).replace(
      /\p{Surrogate}/gu,
      '?',
    );
    const listed = parameter.in === 'path' ? there.get(parameter.name) : undefined;
    const ours = known[parameter.name];
    const isOurs = ours !== undefined && (!listed || random() < 0.5);
    const chosen = isOurs ? ours : listed && oneOf(listed, random);
    const good = chosen ?? String(specimen(parameter.schema, resolve, random));
    const value = random() < 0.25 ? nasty : good;
    if (parameter.in === 'path') {
      address = address.replace(`{${parameter.name}}`, encodeURIComponent(value).slice(0, 2_000));
    } else if (parameter.in === 'query') query.append(parameter.name, value);
    else if (parameter.in === 'header') own[parameter.name.toLowerCase()] = inHeader(value);
  }
  const sent = {method: method.toUpperCase(), path: `${prefix}${address}?${query}`, headers: own};
  const [type, content] = Object.entries(operation.requestBody?.content ?? {})[0] ?? [];
  if (!content) return sent;
  const good = specimen(content.schema, resolve, random);
  const value = random() < 0.2 ? good : spoilt(good, random);
  let body = JSON.stringify(value) ?? '';
  if (random() < 0.05) body = body.slice(0, Math.floor(random() * body.length));
  own['content-type'] = random() < 0.03 ? 'text/plain' : (type ?? 'application/json');
  own['content-length'] = String(Buffer.byteLength(body));
  if ('idempotency-key' in own && random() < 0.8) {
    own['idempotency-key'] = `"${random().toString(36).slice(2).padEnd(20, '0')}"`;
  }
  return {...sent, body};
};

const isKept = ({status, type, text}: {status: number; type: string; text: string}) => {
  if (status >= 500 || status < 200) return false;
  if (status < 400) return true;
  // A caller whose HTTP cannot be read gets no more than a status.
  if (!type.includes('json')) return false;
  const problem = JSON.parse(text) as {type?: unknown; title?: unknown; status?: unknown};
  return typeof problem.type === 'string' && problem.status === status && Boolean(problem.title);
};

/** Calls every operation of both contracts with what it allows and, mostly, with what it does not. */
export const fuzz = async (options: FuzzOptions): Promise<{calls: number; breaches: Breach[]}> => {
  const {url, seed, perOperation, onOperation} = options;
  const known = {...tusHeaders, ...options.known};
  const apis: Api[] = [
    {
      prefix: '/v1',
      document: (await ownersSpecification()) as unknown as Document,
      headers: options.owner,
      known,
      lists: new Map(),
    },
    {
      prefix: '/desk/api',
      document: (await deskSpecification()) as unknown as Document,
      headers: options.desk,
      known,
      lists: new Map(),
    },
  ];
  const breaches: Breach[] = [];
  let calls = 0;
  for (const api of apis) {
    for (const [path, item] of Object.entries(api.document.paths)) {
      for (const method of methods.filter((each) => each in item)) {
        const operation = item[method] as OperationSpec;
        if (isLeftOut(operation.operationId)) continue;
        const shared = (item['parameters'] as Parameter[] | undefined) ?? [];
        const random = seeded(seed + calls);
        const there = await thereFor(url, api, path);
        const statuses = new Map<number, number>();
        const one = async () => {
          const sent = compose(api, path, method, operation, shared, there, random);
          const answer = await send(url, sent);
          calls++;
          statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
          if (isKept(answer)) return;
          const call = `${sent.method} ${sent.path} ${JSON.stringify(sent.headers)} ${sent.body?.slice(0, 600) ?? ''}`;
          const {status, text} = answer;
          breaches.push({operation: operation.operationId, call, status, body: text.slice(0, 300)});
        };
        for (let done = 0; done < perOperation; done += 8) {
          await Promise.all(Array.from({length: Math.min(8, perOperation - done)}, one));
        }
        onOperation?.(operation.operationId, statuses);
      }
    }
  }
  return {calls, breaches};
};
