import type {NewRequest, Portal, Receipt, Service} from '../contract/index.js';
import {addressOf, webAddress, type Query} from './address.js';
import {delay} from './delay.js';
import type {OwnerTurns} from './following-client.js';
import {codeHeader, writeHeaders} from './headers.js';
import {
  following,
  onAsking,
  onFees,
  onRecord,
  onSociety,
  onStandards,
  unreachable,
} from './lazily.js';
import type {LiveUpdates, Subject} from './live-updates.js';
import type {NoticeOperations} from './notice-operations.js';
import type {
  PortalClient,
  ReadOptions,
  RequestAccess,
  WatchOptions,
  WriteOptions,
} from './portal-client.js';
import type {Caller} from './record-operations.js';
import type {Pace} from './retry.js';
import {portalSchema, receiptSchema, serviceListSchema} from './schemas.js';
import type {PublishedSubject} from './standards-client.js';
import type {SocietyTopic} from './society-client.js';
import {createTransport, type Transport, type TransportOptions} from './transport.js';
import type {UploadClient} from './upload-client.js';
import {withProof} from './with-proof.js';

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

/** Speaks the published contract over HTTP. */
export class RestClient implements PortalClient {
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
    return (await onRecord(this.#caller)).request(...args);
  }

  async feeAccounts(...args: Of<'feeAccounts'>) {
    return (await onFees(this.#caller)).feeAccounts(...args);
  }

  async feeAccount(...args: Of<'feeAccount'>) {
    return (await onFees(this.#caller)).feeAccount(...args);
  }

  async feeStatements(...args: Of<'feeStatements'>) {
    return (await onFees(this.#caller)).feeStatements(...args);
  }

  async feeStatement(...args: Of<'feeStatement'>) {
    return (await onFees(this.#caller)).feeStatement(...args);
  }

  async standards(...args: Of<'standards'>) {
    return (await onStandards(this.#caller)).standards(...args);
  }

  async contacts(...args: Of<'contacts'>) {
    return (await onStandards(this.#caller)).contacts(...args);
  }

  async createRequest(
    request: NewRequest,
    {anonymous, signal, idempotencyKey}: WriteOptions,
  ): Promise<Receipt> {
    const url = this.#url(['requests']);
    const {call} = this.#transport;
    const send = (proofOfWork?: string) => {
      const headers = writeHeaders({idempotencyKey, proofOfWork});
      return call({url, schema: receiptSchema, headers, body: request, anonymous, signal});
    };
    return withProof(send, () => this.proofOfWork({signal}));
  }

  async answers(...args: Of<'answers'>) {
    return (await onAsking(this.#caller)).answers(...args);
  }

  async followFault(...args: Of<'followFault'>) {
    return (await onAsking(this.#caller)).followFault(...args);
  }

  async proofOfWork(...args: Of<'proofOfWork'>) {
    return (await onAsking(this.#caller)).proofOfWork(...args);
  }

  async createMessage(...args: Of<'createMessage'>) {
    return (await onRecord(this.#caller)).createMessage(...args);
  }

  async requests(...args: Of<'requests'>) {
    return (await following(this.#caller)).requests(...args);
  }

  async takeTurn<Turn extends keyof OwnerTurns>(
    access: RequestAccess,
    turn: Turn,
    said: OwnerTurns[Turn],
    options: WriteOptions,
  ) {
    return (await following(this.#caller)).takeTurn(access, turn, said, options);
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

  async surveys(...args: Of<'surveys'>) {
    return (await onSociety(this.#caller)).surveys(...args);
  }

  async survey(...args: Of<'survey'>) {
    return (await onSociety(this.#caller)).survey(...args);
  }

  async createSurveyResponse(...args: Of<'createSurveyResponse'>) {
    return (await onSociety(this.#caller)).createSurveyResponse(...args);
  }

  async surveyResults(...args: Of<'surveyResults'>) {
    return (await onSociety(this.#caller)).surveyResults(...args);
  }

  async meetings(...args: Of<'meetings'>) {
    return (await onSociety(this.#caller)).meetings(...args);
  }

  async meeting(...args: Of<'meeting'>) {
    return (await onSociety(this.#caller)).meeting(...args);
  }

  async replyToMeeting(...args: Of<'replyToMeeting'>) {
    return (await onSociety(this.#caller)).replyToMeeting(...args);
  }

  async calendarAddress(...args: Of<'calendarAddress'>) {
    return (await onSociety(this.#caller)).calendarAddress(...args);
  }

  async serviceReport(...args: Of<'serviceReport'>) {
    return (await onSociety(this.#caller)).serviceReport(...args);
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

  async #onNotices(): Promise<NoticeOperations> {
    const {noticeOperations} = await import('./notice-operations.js').catch(unreachable);
    return noticeOperations(this.#caller, () => this.#revision);
  }

  get #caller(): Caller {
    return {
      call: this.#transport.call,
      url: (segments, query) => this.#url(segments, query),
    };
  }

  /** A page where nothing is attached never loads what that takes. */
  async #onFiles(): Promise<UploadClient> {
    const {uploadOperations} = await import('./upload-operations.js').catch(unreachable);
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
