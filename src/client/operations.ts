/**
 * All that a REST client does beside what every page reads first. It comes with the first call of one;
 * what each needs comes with its own. What could not be fetched is asked for again by the next call.
 */
import type {LiveUpdates, Subject} from './live-updates.js';
import type {PortalClient} from './portal-client.js';
import {PortalError} from './portal-error.js';
import type {Caller} from './record-operations.js';
import type {Pace} from './retry.js';
import type {Transport} from './transport.js';
import {callWith} from './writing.js';

/** What operations are made of. */
export interface OperationNeeds {
  readonly transport: Transport;
  readonly pace: Pace;
  readonly url: Caller['url'];
  /** Whether the backend's own cookies may say who the owner is. */
  readonly usesCookies: boolean;
  /** Milliseconds after which an upload that does not move is tried anew. */
  readonly silence: number;
}

export type Operations = Required<Omit<PortalClient, 'person' | 'portal' | 'services'>>;

/** Fetches what some operations are made of, once; where it could not be had, the next asks again. */
const once = <Made>(open: () => Promise<Made>): (() => Promise<Made>) => {
  let made: Promise<Made> | undefined;
  return () =>
    (made ??= open().catch((cause: unknown) => {
      made = undefined;
      throw new PortalError('unreachable', {cause});
    }));
};

/** An operation of a module that is fetched with its first call. */
const from = <Module extends object, Name extends keyof Module>(
  open: () => Promise<Module>,
  name: Name,
): Module[Name] => {
  const operate = async (...args: readonly unknown[]): Promise<unknown> => {
    const operation = (await open())[name] as (...args: readonly unknown[]) => unknown;
    return operation(...args);
  };
  return operate as Module[Name];
};

export const createOperations = ({
  transport,
  pace,
  url,
  usesCookies,
  silence,
}: OperationNeeds): Operations => {
  const caller: Caller = {call: callWith(transport), url};
  /** The last that was heard of the notices. */
  let revision: string | undefined;
  let live: Promise<LiveUpdates> | undefined;

  /** Nobody asks for what is theirs before somebody has signed in: a 401 would tell no more. */
  const personally =
    <Args extends readonly unknown[], Result>(
      operation: (...args: Args) => Promise<Result>,
    ): ((...args: Args) => Promise<Result>) =>
    async (...args) => {
      const {token, person} = await transport.tokens.ask();
      if (!token && !person && !usesCookies) throw new PortalError('unauthenticated');
      return operation(...args);
    };

  const onRecord = once(async () =>
    (await import('./record-operations.js')).recordOperations(caller),
  );
  const onFees = once(async () => (await import('./fee-operations.js')).feeOperations(caller));
  const following = once(async () =>
    (await import('./following-operations.js')).followingOperations(caller),
  );
  const onStandards = once(async () =>
    (await import('./standards-operations.js')).standardsOperations(caller),
  );
  const onAsking = once(async () =>
    (await import('./asking-operations.js')).askingOperations(caller),
  );
  const onSociety = once(async () =>
    (await import('./society-operations.js')).societyOperations(caller),
  );
  const onNotices = once(async () =>
    (await import('./notice-operations.js')).noticeOperations(caller, () => revision),
  );
  const onFiles = once(async () =>
    (await import('./upload-operations.js')).uploadOperations({transport, pace, silence, url}),
  );

  /** A page that watches nothing never loads what watching needs. */
  const watch = async (
    onChange: (id?: string) => void,
    signal: AbortSignal,
    describe: () => Subject | Promise<Subject>,
  ): Promise<void> => {
    try {
      const stream = await describe();
      live ??= import('./live-updates.js').then(
        ({LiveUpdates}) => new LiveUpdates(transport, pace),
      );
      (await live).watch(stream, onChange, signal);
    } catch {
      // Nothing can be watched at an address that cannot be; reading it says why. A module that
      // did not load is asked for again by the next watch.
      live = undefined;
    }
  };
  const watchEvent = (event: string, signal: AbortSignal, onChange: (id?: string) => void): void =>
    void watch(onChange, signal, () => ({url: url(['events']), event, headers: {}}));

  return {
    createRequest: from(onAsking, 'createRequest'),
    answers: from(onAsking, 'answers'),
    followFault: from(onAsking, 'followFault'),
    proofOfWork: from(onAsking, 'proofOfWork'),
    request: from(onRecord, 'request'),
    createMessage: from(onRecord, 'createMessage'),
    requests: personally(from(following, 'requests')),
    takeTurn: from(following, 'takeTurn'),
    feeAccounts: from(onFees, 'feeAccounts'),
    feeAccount: from(onFees, 'feeAccount'),
    feeStatements: personally(from(onFees, 'feeStatements')),
    feeStatement: from(onFees, 'feeStatement'),
    standards: from(onStandards, 'standards'),
    contacts: from(onStandards, 'contacts'),
    notices: from(onNotices, 'notices'),
    notice: from(onNotices, 'notice'),
    acknowledgeNotice: from(onNotices, 'acknowledgeNotice'),
    acknowledgements: from(onNotices, 'acknowledgements'),
    surveys: from(onSociety, 'surveys'),
    survey: from(onSociety, 'survey'),
    createSurveyResponse: from(onSociety, 'createSurveyResponse'),
    surveyResults: from(onSociety, 'surveyResults'),
    meetings: from(onSociety, 'meetings'),
    meeting: from(onSociety, 'meeting'),
    replyToMeeting: from(onSociety, 'replyToMeeting'),
    calendarAddress: from(onSociety, 'calendarAddress'),
    serviceReport: from(onSociety, 'serviceReport'),
    upload: from(onFiles, 'upload'),
    discardUpload: from(onFiles, 'discardUpload'),
    attachment: from(onFiles, 'attachment'),
    watchSociety: (topic, onChange, {signal}) => watchEvent(`${topic}-changed`, signal, onChange),
    watchPublished: (subject, onChange, {signal}) =>
      watchEvent(`${subject}-changed`, signal, onChange),
    watchNotices: (onChange, {signal}) =>
      watchEvent('notices-changed', signal, (id) => {
        if (/^\d{1,9}$/.test(id ?? '')) revision = id;
        onChange();
      }),
    watchRequest: ({reference, code}, onChange, {signal}) =>
      void watch(onChange, signal, async () => ({
        url: url(['requests', reference, 'events']),
        event: 'request-changed',
        headers: (await import('./code-header.js')).codeHeader(code),
      })),
  };
};
