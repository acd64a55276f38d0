/**
 * `npm run bench -- load`: holds the reference backend on PostgreSQL at a fixed rate of mixed reading
 * and writing, whether it keeps up or not, and tells how long answers took. Latency is counted from
 * the moment a call was due, so that a backend which stalls cannot hide it.
 */
import {randomUUID} from 'node:crypto';
import {fork} from 'node:child_process';
import {once} from 'node:events';
import {fileURLToPath} from 'node:url';
import {startPostgres} from '../support/postgres.mjs';

const perSecond = Number(process.env.BENCH_RATE ?? 200);
const seconds = Number(process.env.BENCH_SECONDS ?? 30);
const seed = Number(process.env.BENCH_SEED ?? 20261130);

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
const seeded = (from) => {
  let state = from >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
};

const newRequest = (number) => ({
  serviceCode: ['inquiry', 'suggestion', 'complaint'][number % 3],
  description: `第 ${number} 件：楼道的灯坏了两天，晚上看不清台阶。`,
  location: {placeId: 'b3', detail: '三楼'},
  contact: {phone: '138 0000 1234'},
  consent: {privacyNoticeVersion: '2026-01'},
});

/** What owners do, and how often: mostly look, one call in four writes. */
const shares = [
  ['portal', 0.1],
  ['services', 0.1],
  ['notices', 0.15],
  ['request', 0.4],
  ['ask', 0.1],
  ['write', 0.12],
  ['rate', 0.03],
];

const choose = (number) => {
  let left = number;
  for (const [name, share] of shares) {
    left -= share;
    if (left < 0) return name;
  }
  return 'request';
};

async function startServer(databaseUrl) {
  const file = fileURLToPath(new URL('load-server.ts', import.meta.url));
  const server = fork(file, [databaseUrl], {execArgv: ['--import', 'tsx'], stdio: 'inherit'});
  const [{url}] = await once(server, 'message');
  const cpu = async () => {
    server.send('cpu');
    const [answer] = await once(server, 'message');
    return answer.cpu;
  };
  return {url, cpu, stop: () => server.kill()};
}

const caller = (url) => {
  const call = async (path, {body, code} = {}) => {
    const response = await fetch(`${url}/v1${path}?community=guiyuan`, {
      method: body ? 'POST' : 'GET',
      headers: {
        ...(code && {'request-code': code}),
        ...(body && {
          'content-type': 'application/json',
          'idempotency-key': `"${randomUUID()}"`,
        }),
      },
      body: body && JSON.stringify(body),
    });
    const text = await response.text();
    return {ok: response.ok, status: response.status, json: response.ok ? JSON.parse(text) : text};
  };
  return call;
};

const percentile = (sorted, share) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];

async function run(call) {
  const random = seeded(seed);
  const receipts = [];
  for (let number = 0; number < 50; number += 1) {
    receipts.push((await call('/requests', {body: newRequest(number)})).json);
  }
  const one = () => receipts[Math.floor(random() * receipts.length)];
  const acts = {
    portal: () => call('/portal'),
    services: () => call('/services'),
    notices: () => call('/notices'),
    request: ({reference, code} = one()) => call(`/requests/${reference}`, {code}),
    ask: async (number) => {
      const answer = await call('/requests', {body: newRequest(number)});
      if (answer.ok) receipts.push(answer.json);
      return answer;
    },
    write: (_number, {reference, code} = one()) =>
      call(`/requests/${reference}/messages`, {code, body: {text: '补充一句：今晚也是。'}}),
    // A rating is refused while a request is open: 409 is the right answer, and no error.
    rate: (_number, {reference, code} = one()) =>
      call(`/requests/${reference}/rating`, {code, body: {overall: 4}}),
  };
  const times = {read: [], write: []};
  const errors = new Map();
  const running = new Set();
  const total = perSecond * seconds;
  const begun = performance.now();
  for (let number = 0; number < total; number += 1) {
    const due = begun + (number * 1000) / perSecond;
    const wait = due - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    const name = choose(random());
    const act = name === 'request' ? acts.request() : acts[name](number);
    const done = act
      .then(
        ({ok, status}) =>
          ok || (name === 'rate' && status === 409) ? undefined : `${name} ${status}`,
        (error) => `${name} ${error.cause?.code ?? error.message}`,
      )
      .then((error) => {
        times[['ask', 'write', 'rate'].includes(name) ? 'write' : 'read'].push(
          performance.now() - due,
        );
        if (error) errors.set(error, (errors.get(error) ?? 0) + 1);
        running.delete(done);
      });
    running.add(done);
  }
  await Promise.all(running);
  return {times, errors, total, took: (performance.now() - begun) / 1000};
}

export async function benchLoad() {
  const postgres = await startPostgres();
  if (!postgres) {
    console.log('There is no PostgreSQL here; install it to measure the backend on it.');
    return;
  }
  const server = await startServer(postgres.url);
  try {
    const call = caller(server.url);
    // What is compiled and prepared with the first calls is no part of the rate.
    for (let number = 0; number < 100; number += 1) await call('/services');
    const before = await server.cpu();
    const {times, errors, total, took} = await run(call);
    const cost = (await server.cpu()) - before;
    const rate = Math.round(total / took);
    console.log(
      `\nThe backend on PostgreSQL, ${perSecond} calls a second for ${seconds} s, seed ${seed}`,
    );
    console.log(
      `  CPU of the server ${(cost / total / 1000).toPrecision(3)} ms a call, ${Math.round(cost / took / 10_000)} % of a core`,
    );
    console.log(`  answered ${total} calls in ${Math.round(took)} s: ${rate} a second`);
    for (const [kind, values] of Object.entries(times)) {
      const sorted = values.sort((one, other) => one - other);
      const [half, most, nearlyAll] = [0.5, 0.9, 0.99].map((share) =>
        Math.round(percentile(sorted, share)),
      );
      console.log(
        `  ${kind.padEnd(6)} ${String(sorted.length).padStart(6)} calls, ms: p50 ${half}, p90 ${most}, p99 ${nearlyAll}`,
      );
    }
    const failed = [...errors.values()].reduce((sum, count) => sum + count, 0);
    console.log(
      `  errors ${failed}${failed > 0 ? `: ${[...errors].map(([what, count]) => `${what} × ${count}`).join(', ')}` : ''}`,
    );
    if (failed > 0) process.exitCode = 1;
  } finally {
    server.stop();
    await postgres.stop();
  }
}
