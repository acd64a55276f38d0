import {mkdtemp, readdir, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join, normalize} from 'node:path';
import {chromium} from 'playwright-core';
import {startServer} from '../../demo/server/server.js';
import {spawnServer, type Child} from '../server/support/child.js';
import {chromiumFlags, findChromium} from '../support/chromium.mjs';
import {openLine, type Line} from './line.js';
import {formPage, Seat} from './page.js';
import type {Plan} from './plan.js';

export interface RunOptions {
  readonly plans: readonly Plan[];
  readonly owners: number;
  /** Where the bundle is; the built one unless told. */
  readonly bundle?: string;
  /** Milliseconds an owner goes on with one submission. */
  readonly patience?: number;
}

/** What the owners were told, held against the backend's own records. */
export interface Verdict {
  readonly submissions: number;
  /** In the ledger not even once. */
  readonly lost: readonly string[];
  /** In the ledger more than once. */
  readonly doubled: readonly string[];
  /** A receipt was shown for what the ledger does not have under that number. */
  readonly falselySent: readonly string[];
  /** In the ledger, and its owner never saw a receipt. */
  readonly untold: readonly string[];
  readonly happened: ReadonlyMap<string, number>;
}

/** Without locks on every second owner's page: a plain http address that is not this machine's. */
const host = 'owners.portal.test';
const recently = 1_500;
/** Milliseconds after which an owner whose page stays empty loads it again: its script did not come. */
const emptyForLong = 5_000;

const pages = (folder: string) => {
  const files = new Map<string, string>();
  return {
    files,
    serve: (path: string) => {
      if (path === '/form') return {type: 'text/html; charset=utf-8', body: formPage};
      const body = files.get(path);
      return body === undefined ? undefined : {type: 'text/javascript', body};
    },
    load: async (names: readonly string[]) => {
      for (const name of names) {
        files.set(`/embed/${name}`, await readFile(join(folder, normalize(name)), 'utf8'));
      }
    },
  };
};

/** One owner, who wants one thing recorded and does what the page suggests until it says so. */
const insist = async (
  seat: Seat,
  plan: Plan,
  happen: () => Promise<void>,
  {patience, known}: {patience: number; known: ReadonlySet<string>},
) => {
  const end = Date.now() + patience;
  let pressed = 0;
  /** Who has read that it is kept and will be sent does not write it again. */
  let trusts = false;
  let happened: Promise<void> | undefined;
  let emptySince: number | undefined;
  while (Date.now() < end) {
    const sight = await seat.looks();
    const receipt = sight?.receipt ?? sight?.listed;
    // A receipt is shown once more where the page was reloaded soon after it came.
    if (receipt && known.has(receipt)) {
      await seat.presses(sight?.listed ? 'I have noted it' : 'Write about something else');
    } else if (receipt) {
      await happened;
      if (sight?.listed) await seat.presses('I have noted it');
      else await seat.presses('Write about something else');
      return receipt;
    }
    trusts ||= sight?.saved === true;
    const again = Date.now() - pressed > recently;
    if (sight && again && !sight.sending) {
      let done = false;
      // A page that came while the backend was away.
      if (sight.text === undefined) {
        const isAsked = await seat.presses('Try again');
        emptySince = isAsked ? undefined : (emptySince ?? Date.now());
        if (emptySince !== undefined && Date.now() - emptySince > emptyForLong) {
          emptySince = undefined;
          await seat.reloads();
        }
      } else if (sight.waiting !== undefined) done = await seat.presses('Send now');
      else if (sight.failed && sight.text === plan.text) done = await seat.presses('Try again');
      // What is on the device comes into sight by itself; nothing is written twice.
      else if (sight.text !== undefined && sight.pending === 0 && !trusts) {
        done = (await seat.writes(plan.text)) && (await seat.presses('Send'));
      }
      if (done) {
        pressed = Date.now();
        happened ??= happen();
      }
    }
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
  await happened;
  return undefined;
};

/** Owners submit over a line that fails; the backend's ledger is the judge. */
export const runFaults = async ({
  plans,
  owners,
  bundle,
  patience = 90_000,
}: RunOptions): Promise<Verdict> => {
  const folder = await mkdtemp(join(tmpdir(), 'owner-portal-faults-'));
  // A few owners send what a town would: the limits against advertising are tested elsewhere.
  const env = {
    DATA_DIR: folder,
    TRUST_PROXY: '1',
    REQUESTS_PER_HOUR: '100000',
    REQUESTS_PER_HOME: '100000',
  };
  let child: Child = spawnServer(env);
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: [...chromiumFlags, `--host-resolver-rules=MAP ${host} 127.0.0.1`],
  });
  const own = pages(bundle ?? '');
  if (bundle) await own.load(await bundleFiles(bundle));
  let line: Line | undefined;
  try {
    const opened = await openLine(await child.url, own.serve);
    line = opened;
    const count = (name: string) => opened.happened.set(name, (opened.happened.get(name) ?? 0) + 1);

    let restarting: Promise<void> | undefined;
    const killServer = async () => {
      child.kill('SIGKILL');
      await child.ended;
      child = spawnServer({...env, PORT: new URL(opened.target).port});
      opened.target = await child.url;
    };

    const happen = async (seat: Seat, {scene}: Plan) => {
      if (!scene) return;
      await new Promise((resolve) => setTimeout(resolve, scene.after));
      count(scene.fault);
      if (scene.fault === 'reload') await seat.reloads();
      else if (scene.fault === 'kill') await seat.crashes();
      else if (scene.fault === 'second-tab') await seat.opensTab();
      else if (scene.fault === 'server-kill') {
        restarting ??= killServer().finally(() => (restarting = undefined));
        await restarting;
      }
    };

    const told = new Map<string, string | undefined>();
    const queue = [...plans];
    const beOwner = async (number: number) => {
      const context = await browser.newContext({
        locale: 'en',
        extraHTTPHeaders: {'x-forwarded-for': `10.0.${number >> 8}.${number & 255}`},
      });
      const address = `http://${number % 2 ? host : '127.0.0.1'}:${opened.port}/form`;
      const seat = new Seat(context, address);
      const known = new Set<string>();
      for (let plan = queue.shift(); plan; plan = queue.shift()) {
        const present = plan;
        opened.expect(present);
        const full = present.scene?.fault === 'storage';
        while (!(await seat.looks())) await new Promise((resolve) => setTimeout(resolve, 100));
        if (full) await seat.fillsStorage(true);
        const receipt = await insist(seat, present, () => happen(seat, present), {patience, known});
        if (receipt) known.add(receipt);
        if (full) await seat.fillsStorage(false);
        told.set(present.text, receipt);
      }
      await context.close();
    };
    await Promise.all(Array.from({length: owners}, (_, number) => beOwner(number)));
    await restarting;
    child.kill('SIGKILL');
    await child.ended;
    return {...(await holdAgainstLedger(folder, plans, told)), happened: opened.happened};
  } finally {
    await browser.close();
    await line?.close();
    child.kill('SIGKILL');
    await child.ended;
    await rm(folder, {recursive: true, force: true});
  }
};

const bundleFiles = async (folder: string): Promise<string[]> => {
  return (await readdir(folder, {recursive: true})).filter((name) => name.endsWith('.js'));
};

const holdAgainstLedger = async (
  dataDir: string,
  plans: readonly Plan[],
  told: ReadonlyMap<string, string | undefined>,
) => {
  const server = await startServer({dataDir, port: 0});
  const rows = await server.db
    .selectFrom('requests')
    .select(['reference', 'description'])
    .execute();
  await server.close();
  const recorded = (text: string) => rows.filter(({description}) => description === text);
  const texts = plans.map(({text}) => text);
  return {
    submissions: plans.length,
    lost: texts.filter((text) => recorded(text).length === 0),
    doubled: texts.filter((text) => recorded(text).length > 1),
    falselySent: texts.filter((text) => {
      const receipt = told.get(text);
      return receipt && !recorded(text).some(({reference}) => reference === receipt);
    }),
    untold: texts.filter((text) => recorded(text).length > 0 && !told.get(text)),
  };
};
