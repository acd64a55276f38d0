import type {NewRequest, Portal, Receipt, Service} from '../contract/index.js';
import {addressOf, webAddress, type Query} from './address.js';
import {delay} from './delay.js';
import type {AskingClient} from './asking-client.js';
import type {FollowingClient, OwnerTurns} from './following-client.js';
import {codeHeader, writeHeaders} from './headers.js';
import type {FeeClient} from './fee-client.js';
import type {LiveUpdates, Subject} from './live-updates.js';
import type {NoticeOperations} from './notice-operations.js';
import type {
  PortalClient,
  ReadOptions,
  RequestAccess,
  WatchOptions,
  WriteOptions,
} from './portal-client.js';
import {PortalError} from './portal-error.js';
import type {Caller, RecordOperations} from './record-operations.js';
import type {Pace} from './retry.js';
import {portalSchema, receiptSchema, serviceListSchema} from './schemas.js';
import type {PublishedSubject} from './standards-client.js';
import type {StandardsReads} from './standards-operations.js';
import {SocietyCalls} from './society-calls.js';
import type {SocietyTopic} from './society-client.js';
import {createTransport, type Transport, type TransportOptions} from './transport.js';
import type {UploadClient} from './upload-client.js';

/** What an operation is given. */
type Of<Name extends keyof PortalClient> = Parameters<NonNullable<PortalClient[Name]>>;

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

const unreachable = (cause: unknown): never => {
  throw new PortalError('unreachable', {cause});
};

/** Speaks the published contract over HTTP. */
export class RestClient extends SocietyCalls implements PortalClient {
  readonly #endpoint: URL | undefined;
  readonly #community: string;
  readonly #pace: Pace;
  readonly #transport: Transport;
  /** Milliseconds after which an upload that does not move is tried anew. */
  readonly #silence: number;
  #live: Promise<LiveUpdates> | undefined;
  /** The last that was heard of the notices. */
  #revision: string | undefined;

  constructor({endpoint, community, ...options}: RestClientOptions) {
    super();
    this.#endpoint = webAddress(endpoint);
    this.#community = community;
    this.#pace = {random: options.random ?? Math.random, delay: options.delay ?? delay};
    const timeouts = options.timeouts ?? {read: 15_000, write: 30_000};
    this.#silence = timeouts.write;
    this.#transport = createTransport({...options, ...this.#pace, timeouts});
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

  async notices(...args: Of<'notices'>) {
    return (await this.#onNotices()).notices(...args);
  }

  async notice(...args: Of<'notice'>) {
    return (await this.#onNotices()).notice(...args);
  }

  async acknowledgeNotice(...args: Of<'acknowledgeNotice'>) {
    return (await this.#onNotices()).acknowledgeNotice(...args);
  }

  async acknowledgements(...args: Of<'acknowledgements'>) {
    return (await this.#onNotices()).acknowledgements(...args);
  }

  async request(...args: Of<'request'>) {
    return (await this.#onRecord()).request(...args);
  }

  async feeAccounts(...args: Of<'feeAccounts'>) {
    return (await this.#onFees()).feeAccounts(...args);
  }

  async feeAccount(...args: Of<'feeAccount'>) {
    return (await this.#onFees()).feeAccount(...args);
  }

  async feeStatements(...args: Of<'feeStatements'>) {
    return (await this.#onFees()).feeStatements(...args);
  }

  async feeStatement(...args: Of<'feeStatement'>) {
    return (await this.#onFees()).feeStatement(...args);
  }

  async standards(...args: Of<'standards'>) {
    return (await this.#onStandards()).standards(...args);
  }

  async contacts(...args: Of<'contacts'>) {
    return (await this.#onStandards()).contacts(...args);
  }

  async createRequest(
    request: NewRequest,
    {anonymous, signal, ...options}: WriteOptions,
  ): Promise<Receipt> {
    const url = this.#url(['requests']);
    const headers = writeHeaders(options);
    return this.#transport.call({
      url,
      schema: receiptSchema,
      headers,
      body: request,
      anonymous,
      signal,
    });
  }

  async answers(...args: Of<'answers'>) {
    return (await this.#onAsking()).answers(...args);
  }

  async followFault(...args: Of<'followFault'>) {
    return (await this.#onAsking()).followFault(...args);
  }

  async proofOfWork(...args: Of<'proofOfWork'>) {
    return (await this.#onAsking()).proofOfWork(...args);
  }

  async createMessage(...args: Of<'createMessage'>) {
    return (await this.#onRecord()).createMessage(...args);
  }

  async requests(...args: Of<'requests'>) {
    return (await this.#following()).requests(...args);
  }

  async takeTurn<Turn extends keyof OwnerTurns>(
    access: RequestAccess,
    turn: Turn,
    said: OwnerTurns[Turn],
    options: WriteOptions,
  ) {
    return (await this.#following()).takeTurn(access, turn, said, options);
  }

  async upload(...args: Of<'upload'>) {
    return (await this.#onFiles()).upload(...args);
  }

  async discardUpload(...args: Of<'discardUpload'>) {
    return (await this.#onFiles()).discardUpload(...args);
  }

  async attachment(...args: Of<'attachment'>) {
    return (await this.#onFiles()).attachment(...args);
  }

  watchSociety(topic: SocietyTopic, onChange: () => void, {signal}: WatchOptions): void {
    this.#watchEvent(`${topic}-changed`, signal, onChange);
  }

  watchNotices(onChange: () => void, {signal}: WatchOptions): void {
    this.#watchEvent('notices-changed', signal, (id) => {
      if (/^\d{1,9}$/.test(id ?? '')) this.#revision = id;
      onChange();
    });
  }

  watchPublished(subject: PublishedSubject, onChange: () => void, {signal}: WatchOptions): void {
    this.#watchEvent(`${subject}-changed`, signal, onChange);
  }

  #watchEvent(event: string, signal: AbortSignal, onChange: (id?: string) => void): void {
    void this.#watch(onChange, signal, () => ({
      url: this.#url(['events']),
      event,
      headers: {},
    }));
  }

  watchRequest(
    {reference, code}: RequestAccess,
    onChange: () => void,
    {signal}: WatchOptions,
  ): void {
    void this.#watch(onChange, signal, () => ({
      url: this.#url(['requests', reference, 'events']),
      event: 'request-changed',
      headers: codeHeader(code),
    }));
  }

  #url(segments: readonly string[], query: Query = {}): string {
    return addressOf(this.#endpoint, segments, {community: this.#community, ...query});
  }

  /** What could not be fetched is asked for again by the next call. */
  async #onRecord(): Promise<RecordOperations> {
    const {recordOperations} = await import('./record-operations.js').catch(unreachable);
    return recordOperations(this.caller);
  }

  async #onFees(): Promise<FeeClient> {
    const {feeOperations} = await import('./fee-operations.js').catch(unreachable);
    return feeOperations(this.caller);
  }

  async #following(): Promise<FollowingClient> {
    const {followingOperations} = await import('./following-operations.js').catch(unreachable);
    return followingOperations(this.caller);
  }

  async #onNotices(): Promise<NoticeOperations> {
    const {noticeOperations} = await import('./notice-operations.js').catch(unreachable);
    return noticeOperations(this.caller, () => this.#revision);
  }

  async #onStandards(): Promise<StandardsReads> {
    const {standardsOperations} = await import('./standards-operations.js').catch(unreachable);
    return standardsOperations(this.caller);
  }

  async #onAsking(): Promise<AskingClient> {
    const {askingOperations} = await import('./asking-operations.js').catch(unreachable);
    return askingOperations(this.caller);
  }

  protected get caller(): Caller {
    return {
      call: this.#transport.call,
      url: (segments, query) => this.#url(segments, query),
    };
  }

  /** A page where nothing is attached never loads what that takes. */
  async #onFiles(): Promise<UploadClient> {
    const {uploadOperations} = await import('./upload-operations.js').catch((cause: unknown) => {
      throw new PortalError('unreachable', {cause});
    });
    return uploadOperations({
      transport: this.#transport,
      pace: this.#pace,
      silence: this.#silence,
      url: (segments, query) => this.#url(segments, query),
    });
  }

  /** A page that watches nothing never loads what watching needs. */
  async #watch(
    onChange: (id?: string) => void,
    signal: AbortSignal,
    describe: () => Subject,
  ): Promise<void> {
    try {
      const stream = describe();
      this.#live ??= import('./live-updates.js').then(
        ({LiveUpdates}) => new LiveUpdates(this.#transport, this.#pace),
      );
      (await this.#live).watch(stream, onChange, signal);
    } catch {
      // Nothing can be watched at an address that cannot be; reading it says why. A module that
      // did not load is asked for again by the next watch.
      this.#live = undefined;
    }
  }
}
