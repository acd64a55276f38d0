import {randomUUID} from 'node:crypto';
import {member} from '../member.js';
import type {Contract, Operation} from './contract.js';

/** A backend that is put to the test. */
export interface Target {
  readonly endpoint: string;
  readonly community: string;
  /** A token of an owner; rules about owners' own figures are left out without it. */
  readonly token?: string;
  /** Given by tests; else the network. */
  readonly fetch?: typeof fetch;
}

/** What a call sends beside its path. */
export interface CallOptions {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string | number>>;
  /** Sent as JSON. */
  readonly body?: unknown;
  /** Sent as they are, in place of a body. */
  readonly bytes?: Uint8Array<ArrayBuffer>;
  /** For rules about leaving it out. */
  readonly community?: string | undefined;
}

/** A reply, read to its end; `json` is undefined where it is none. */
export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly json: unknown;
}

/** What the owner of a request was given. */
export interface Receipt {
  readonly reference: string;
  readonly code: string;
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

export const newKey = () => `"${randomUUID()}"`;

const text = (value: unknown) => (typeof value === 'string' ? value : '');

/** Speaks to the backend for all rules, and keeps what several of them need. */
export class Session {
  readonly #kept = new Map<string, Promise<unknown>>();

  constructor(
    readonly contract: Contract,
    readonly target: Target,
  ) {}

  async raw(path: string, options: CallOptions = {}): Promise<Response> {
    const {method = 'GET', headers = {}, query = {}, body, bytes} = options;
    const url = new URL(this.target.endpoint.replace(/\/+$/, '') + path);
    const community = 'community' in options ? options.community : this.target.community;
    if (community !== undefined) url.searchParams.set('community', community);
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, String(value));
    return (this.target.fetch ?? fetch)(url, {
      method,
      redirect: 'manual',
      headers: {
        ...(body !== undefined && {'Content-Type': 'application/json'}),
        ...headers,
      },
      ...(body !== undefined && {body: JSON.stringify(body)}),
      ...(bytes && {body: bytes}),
      signal: AbortSignal.timeout(30_000),
    });
  }

  async call(path: string, options?: CallOptions): Promise<Reply> {
    const response = await this.raw(path, options);
    const body = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      text: body,
      json: parsed(body),
    };
  }

  /** Once for all rules. */
  keep<Value>(name: string, make: () => Promise<Value>): Promise<Value> {
    const kept = this.#kept.get(name) ?? make();
    this.#kept.set(name, kept);
    return kept as Promise<Value>;
  }

  /** What a new request must name, from what the backend offers. */
  newRequest(): Promise<Readonly<Record<string, unknown>>> {
    return this.keep('newRequest', async () => {
      const [portal, services] = [await this.call('/portal'), await this.call('/services')];
      const first = (list: unknown) => (Array.isArray(list) ? (list[0] as unknown) : undefined);
      const places = member(portal.json, 'places');
      const service = first(member(services.json, 'items'));
      return {
        serviceCode: text(member(service, 'code')),
        description: '一致性检查：电梯异响 🛗\nConformance check, second line.',
        location: {placeId: text(member(first(places), 'id'))},
        contact: {phone: '138 0000 0000'},
        consent: {
          privacyNoticeVersion: text(member(member(portal.json, 'privacyNotice'), 'version')),
        },
      };
    });
  }

  async submit(
    changes: object = {},
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Reply> {
    const body = {...(await this.newRequest()), ...changes};
    const key = {'Idempotency-Key': newKey()};
    return this.call('/requests', {method: 'POST', headers: {...key, ...headers}, body});
  }

  /** A request of this run, and another that its code must not open. */
  receipt(which: 'one' | 'other' = 'one'): Promise<Receipt> {
    return this.keep(`receipt ${which}`, async () => {
      const {json} = await this.submit();
      return {reference: text(member(json, 'reference')), code: text(member(json, 'code'))};
    });
  }

  /** The path of an operation with every part filled in; undefined where the backend has none. */
  async pathOf({path}: Operation): Promise<string | undefined> {
    if (!path.includes('{')) return path;
    if (path.startsWith('/requests/{reference}')) {
      const {reference} = await this.receipt();
      const filled = path.replace('{reference}', encodeURIComponent(reference));
      return filled.includes('{') ? undefined : filled;
    }
    const [collection = ''] = path.split('/{');
    const list = await this.keep(`list ${collection}`, () =>
      this.call(collection, {headers: this.identity()}),
    );
    const items = member(list.json, 'items');
    const first: unknown = Array.isArray(items) ? items[0] : undefined;
    const id = member(first, 'id') ?? member(member(first, 'period'), 'id');
    if (typeof id !== 'string') return undefined;
    return path.replace(/\{\w+\}/, encodeURIComponent(id));
  }

  /** Headers that open what an operation reads. */
  async access({path, isPersonal}: Operation): Promise<Record<string, string>> {
    if (isPersonal || path === '/requests') return this.identity();
    if (!path.startsWith('/requests/{reference}')) return {};
    return {'Request-Code': (await this.receipt()).code};
  }

  identity(): Record<string, string> {
    const {token} = this.target;
    return token === undefined ? {} : {Authorization: `Bearer ${token}`};
  }
}
