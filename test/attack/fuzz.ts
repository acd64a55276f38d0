import {deskSpecification, ownersSpecification} from '../../demo/server/http/specification.js';
import {rulesOf, type ContractDocument} from '../contract/contract.js';
import {seeded} from '../support/seeded.js';
import {compose, type Callable, type Scene} from './compose.js';
import {send} from './send.js';

/** Who calls, and about what. */
export interface Callers {
  readonly owner: Readonly<Record<string, string>>;
  readonly desk: Readonly<Record<string, string>>;
  /** Good values of parameters by name, so that calls get past the door; of a path's last one, by the path. */
  readonly known: Readonly<Record<string, string>>;
  /** Good values of bodies' members by name, at each door. */
  readonly members: Readonly<Record<'owner' | 'desk', Readonly<Record<string, unknown>>>>;
}

export interface FuzzOptions {
  readonly url: string;
  readonly seed: number;
  readonly perOperation: number;
  /** Which part of the operations, of how many: parts may run side by side. */
  readonly part?: number;
  readonly parts?: number;
  /** Signs callers in anew: a token ends, a session may be ended, a record grows. */
  readonly renew: () => Promise<Callers>;
  /** Called after each operation. */
  readonly onOperation?: (name: string, statuses: ReadonlyMap<number, number>) => void;
}

/** An answer of 5xx, or one that the contract does not foresee. */
export interface Breach {
  readonly operation: string;
  readonly call: string;
  readonly status: number;
  readonly body: string;
  readonly complaints: readonly string[];
}

/** Calls that the same callers make. */
const perCaller = 500;
const atOnce = 8;

const openApis = async () =>
  [
    {who: 'owner', prefix: '/v1', document: await ownersSpecification()},
    {who: 'desk', prefix: '/desk/api', document: await deskSpecification()},
  ].map(({who, prefix, document}) => ({
    who: who as 'owner' | 'desk',
    prefix,
    rules: rulesOf(document as unknown as ContractDocument),
  }));

type Api = Awaited<ReturnType<typeof openApis>>[number];

interface Called {
  readonly api: Api;
  readonly operation: Callable;
}

/** So that an operation is called the same way whichever come before it. */
const numberOf = (name: string) =>
  [...name].reduce((sum, letter) => Math.imul(sum, 31) + letter.charCodeAt(0), 0);

/** The values a path's parameters may have, so that calls are about something that is there. */
const thereFor = async (url: string, {prefix, who}: Api, path: string, callers: Callers) => {
  const there = new Map<string, readonly string[]>();
  const [list = '', name = ''] = path.split(/\/\{|\}/);
  if (name !== '') {
    const query = new URLSearchParams({community: callers.known['community'] ?? ''});
    const listPath = `${prefix}${list}?${query}`;
    const answer = await send(url, {method: 'GET', path: listPath, headers: callers[who]});
    const {items = []} = (answer.ok ? await answer.json() : {}) as {
      items?: Readonly<Record<string, unknown>>[];
    };
    const values = items.map((item) => item[name]).filter((value) => typeof value === 'string');
    if (values.length > 0) there.set(name, values);
  }
  const last = callers.known[path];
  return last === undefined ? there : there.set(/\{(\w+)\}$/.exec(path)?.[1] ?? '', [last]);
};

/** Calls every operation of both contracts with what it allows and, mostly, with what it does not. */
export const fuzz = async (options: FuzzOptions): Promise<{calls: number; breaches: Breach[]}> => {
  const {url, seed, perOperation, part = 1, parts = 1, renew, onOperation} = options;
  const breaches: Breach[] = [];
  let calls = 0;

  const callOnce = async (api: Api, operation: Callable, scene: Scene) => {
    const sent = compose(operation, scene);
    const answer = await send(url, sent);
    calls++;
    const {status} = answer;
    const isKnown = status === 304 && !('if-none-match' in sent.headers);
    const body = await answer.clone().text();
    const complaints = [
      ...(status >= 500 || isKnown ? [`${status} is never right`] : []),
      ...(await api.rules.complaintsAbout(operation.operationId, answer)),
    ];
    if (complaints.length > 0) {
      const call = `${sent.method} ${sent.path} ${JSON.stringify(sent.headers)} ${sent.body?.slice(0, 600) ?? ''}`;
      const {operationId} = operation;
      breaches.push({operation: operationId, call, status, body: body.slice(0, 300), complaints});
    }
    return status;
  };

  let present: Promise<Callers> | undefined;
  let made = 0;
  /** The same callers for some operations, others after that. */
  const callersFor = (more: number) => {
    if (made + more > perCaller) present = undefined;
    made = present ? made + more : more;
    return (present ??= renew());
  };

  const callOften = async (api: Api, operation: Callable) => {
    const random = seeded(seed ^ numberOf(operation.operationId));
    const statuses = new Map<number, number>();
    for (let done = 0; done < perOperation; done += perCaller) {
      const callers = await callersFor(Math.min(perCaller, perOperation - done));
      const scene: Scene = {
        prefix: api.prefix,
        headers: callers[api.who],
        known: callers.known,
        members: callers.members[api.who],
        there: await thereFor(url, api, operation.path, callers),
        resolve: api.rules.resolve,
        random,
      };
      let left = Math.min(perCaller, perOperation - done);
      const one = async () => {
        while (left-- > 0) {
          const status = await callOnce(api, operation, scene);
          statuses.set(status, (statuses.get(status) ?? 0) + 1);
        }
      };
      await Promise.all(Array.from({length: atOnce}, one));
    }
    onOperation?.(operation.operationId, statuses);
  };

  const all = (await openApis()).flatMap((api) =>
    api.rules.operations.map((operation): Called => ({api, operation})),
  );
  // What takes a body comes first: what is read then has in it what was let in. Who has signed out
  // can do nothing more.
  const turn = ({operation}: Called) =>
    operation.operationId === 'deleteSession' ? 2 : operation.requestBody ? 0 : 1;
  const ordered = [...all].sort((one, other) => turn(one) - turn(other));
  const ours = ordered.filter((_each, index) => index % parts === part - 1);
  for (const {api, operation} of ours) await callOften(api, operation);
  return {calls, breaches};
};
