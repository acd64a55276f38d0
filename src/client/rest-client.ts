import type {NewRequest, Portal, Receipt, Service} from '../contract/index.js';
import {addressOf, webAddress, type Query} from './address.js';
import {delay} from './delay.js';
import {writeHeaders} from './headers.js';
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
  readonly request = this.#from(onRecord, 'request');
  readonly feeAccounts = this.#from(onFees, 'feeAccounts');
  readonly feeAccount = this.#from(onFees, 'feeAccount');
  readonly feeStatements = this.#from(onFees, 'feeStatements');
  readonly feeStatement = this.#from(onFees, 'feeStatement');
  readonly standards = this.#from(onStandards, 'standards');
  readonly contacts = this.#from(onStandards, 'contacts');
  readonly answers = this.#from(onAsking, 'answers');
  readonly followFault = this.#from(onAsking, 'followFault');
  readonly proofOfWork = this.#from(onAsking, 'proofOfWork');
  readonly createMessage = this.#from(onRecord, 'createMessage');
  readonly requests = this.#from(following, 'requests');
  readonly surveys = this.#from(onSociety, 'surveys');
  readonly survey = this.#from(onSociety, 'survey');
  readonly createSurveyResponse = this.#from(onSociety, 'createSurveyResponse');
  readonly surveyResults = this.#from(onSociety, 'surveyResults');
  readonly meetings = this.#from(onSociety, 'meetings');
  readonly meeting = this.#from(onSociety, 'meeting');
  readonly replyToMeeting = this.#from(onSociety, 'replyToMeeting');
  readonly calendarAddress = this.#from(onSociety, 'calendarAddress');
  readonly serviceReport = this.#from(onSociety, 'serviceReport');
  readonly notices = this.#from(() => this.#onNotices(), 'notices');
  readonly notice = this.#from(() => this.#onNotices(), 'notice');
  readonly acknowledgeNotice = this.#from(() => this.#onNotices(), 'acknowledgeNotice');
  readonly acknowledgements = this.#from(() => this.#onNotices(), 'acknowledgements');
  readonly upload = this.#from(() => this.#onFiles(), 'upload');
  readonly discardUpload = this.#from(() => this.#onFiles(), 'discardUpload');
  readonly attachment = this.#from(() => this.#onFiles(), 'attachment');
  readonly takeTurn = this.#from(following, 'takeTurn');

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
    void this.#watch(onChange, signal, async () => ({
      url: this.#url(['requests', reference, 'events']),
      event: 'request-changed',
      headers: (await import('./code-header.js')).codeHeader(code),
    }));
  }

  /** An operation that comes with its first call. */
  #from<Operations extends object, Name extends keyof Operations>(
    open: (caller: Caller) => Promise<Operations>,
    name: Name,
  ): Operations[Name] {
    const operate = async (...args: readonly unknown[]): Promise<unknown> => {
      const operation = (await open(this.#caller))[name] as (
        ...args: readonly unknown[]
      ) => unknown;
      return operation(...args);
    };
    return operate as Operations[Name];
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
    describe: () => Subject | Promise<Subject>,
  ): Promise<void> {
    try {
      const stream = await describe();
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
