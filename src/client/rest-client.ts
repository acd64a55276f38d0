import type {Portal, Service} from '../contract/index.js';
import {addressOf, webAddress, type Query} from './address.js';
import {delay} from './delay.js';
import type {OperationNeeds, Operations} from './operations.js';
import type {PortalClient, ReadOptions} from './portal-client.js';
import {PortalError} from './portal-error.js';
import type {Pace} from './retry.js';
import {portalSchema, serviceListSchema} from './schemas.js';
import {createTransport, type Transport, type TransportOptions} from './transport.js';

/** Where the backend is, and for whom it is asked; the rest is for tests. */
export interface RestClientOptions extends Partial<TransportOptions> {
  /**
   * The backend's address, with or without a trailing slash, relative to the page if it is. One that
   * is no http(s) address makes every call fail with kind `unreachable`.
   */
  readonly endpoint: URL | string;
  /** The community's id at that backend. */
  readonly community: string;
}

/** What every page reads first. */
class FirstReads implements Pick<PortalClient, 'person' | 'portal' | 'services'> {
  readonly #endpoint: URL | undefined;
  readonly #community: string;
  readonly #transport: Transport;
  /** What all else is made of. */
  readonly #needs: OperationNeeds;
  /** Set from the start: the build gives it a name of its own, which is no operation's. */
  #operations: Promise<Operations> | undefined = undefined;

  constructor({endpoint, community, ...options}: RestClientOptions) {
    this.#endpoint = webAddress(endpoint);
    this.#community = community;
    const pace: Pace = {random: options.random ?? Math.random, delay: options.delay ?? delay};
    const timeouts = options.timeouts ?? {read: 15_000, write: 30_000};
    this.#transport = createTransport({...options, ...pace, timeouts});
    this.#needs = {
      transport: this.#transport,
      pace,
      silence: timeouts.write,
      usesCookies: options.credentials === 'include',
      url: (segments, query) => this.#url(segments, query),
    };
  }

  async person(): Promise<string> {
    return (await this.#transport.tokens.ask()).person;
  }

  async portal({lang, signal}: ReadOptions = {}): Promise<Portal> {
    const url = this.#url(['portal'], {lang});
    return this.#transport.call({url, schema: portalSchema, signal});
  }

  async services({lang, signal}: ReadOptions = {}): Promise<readonly Service[]> {
    const url = this.#url(['services'], {lang});
    return (await this.#transport.call({url, schema: serviceListSchema, signal})).items;
  }

  /** Carries out an operation that comes with the first call of one. */
  async operate(name: keyof Operations, args: readonly unknown[]): Promise<unknown> {
    this.#operations ??= import('./operations.js').then(({createOperations}) =>
      createOperations(this.#needs),
    );
    const operations = await this.#operations.catch((cause: unknown) => {
      this.#operations = undefined;
      throw new PortalError('unreachable', {cause});
    });
    return (operations[name] as (...args: readonly unknown[]) => unknown)(...args);
  }

  #url(segments: readonly string[], query: Query = {}): string {
    return addressOf(this.#endpoint, segments, {community: this.#community, ...query});
  }
}

/** Whatever else a client can be asked for, so that no operation is named twice. */
Object.setPrototypeOf(
  FirstReads.prototype,
  new Proxy(
    {},
    {
      get(plain, name, client: FirstReads) {
        // A promise that resolves with a client asks whether it is one itself.
        if (typeof name === 'symbol' || name in plain || name === 'then')
          return plain[name as never];
        return (...args: readonly unknown[]) => {
          const done = client.operate(name as keyof Operations, args);
          if (!name.startsWith('watch')) return done;
          // Where nothing can be watched, reading says why.
          done.catch(() => undefined);
          return undefined;
        };
      },
    },
  ),
);

/** Speaks the published contract over HTTP. */
export type RestClient = FirstReads & Operations;

/** Makes a client that speaks the published contract over HTTP. */
export const RestClient = FirstReads as unknown as new (options: RestClientOptions) => RestClient;
