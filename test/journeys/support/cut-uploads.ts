import {createHash} from 'node:crypto';
import type {Page} from 'playwright-core';
import {startServer} from '../../../demo/server/server.js';
import {uploadDefaults} from '../../../demo/server/uploads/options.js';
import type {PortalRequest} from '../../../src/contract/index.js';
import {ask, readReceipt, type Kept} from './owner.js';
import {startCuttingProxy, type Cut, type CutKind} from './cutting-proxy.js';
import {openBrowser, seat} from './town.js';

/** How much is tried. The same seed gives the same files and the same cuts. */
export interface Trial {
  readonly files: number;
  readonly cutsPerFile: number;
  readonly seed: number;
}

/** What came of it. */
export interface TrialReport {
  readonly files: number;
  readonly bytes: number;
  readonly cuts: number;
  readonly resent: number;
  /** Names of files whose hash is another than before they were sent. */
  readonly different: readonly string[];
}

/** mulberry32: small, and the same everywhere. */
const randomFrom = (seed: number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

interface SentFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const makeFile = (index: number, random: () => number): SentFile => {
  const length = 200_000 + Math.floor(random() * 1_500_000);
  const buffer = Buffer.alloc(length);
  for (let at = 0; at < length; at += 4)
    buffer.writeUInt32LE(random() * 2 ** 32, Math.min(at, length - 4));
  buffer.write('%PDF-1.7\n', 0);
  return {name: `document-${index}.pdf`, mimeType: 'application/pdf', buffer};
};

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

const readBack = async (api: string, {reference, code}: Kept) => {
  const headers = {'request-code': code};
  const ask = (path: string) =>
    fetch(`${api}/requests/${reference}${path}?community=guiyuan`, {headers});
  const request = (await (await ask('')).json()) as PortalRequest;
  const attached = request.timeline.flatMap(({attachments = []}) => attachments);
  const hashes = new Map<string, string>();
  for (const {id, name} of attached) {
    const response = await ask(`/attachments/${id}`);
    hashes.set(name, sha256(new Uint8Array(await response.arrayBuffer())));
  }
  return hashes;
};

const sendBatch = async (page: Page, site: string, batch: readonly SentFile[]): Promise<Kept> => {
  await page.goto(`${site}/ask/`);
  await page.getByRole('button', {name: '选择文件'}).waitFor();
  await page.locator('input#files').setInputFiles([...batch]);
  await ask(page, '附上图纸，请查收。');
  return readReceipt(page);
};

/** Real files, a real browser, the real form and server, and a line that breaks again and again. */
export const sendThroughCuts = async ({files, cutsPerFile, seed}: Trial): Promise<TrialReport> => {
  const random = randomFrom(seed);
  const kinds: readonly CutKind[] = ['amid', 'amid', 'amid', 'before'];
  // The last one takes the answer away when everything has arrived.
  const planCuts = (length: number): Cut[] => [
    ...Array.from({length: cutsPerFile - 1}, () => ({
      at: Math.floor(random() * length),
      kind: kinds[Math.floor(random() * kinds.length)] ?? 'amid',
    })).sort((one, other) => one.at - other.at),
    {at: length, kind: 'answer-lost'},
  ];
  const many = {callsPerMinute: 1_000_000, wrongCodes: 1000, failedSignIns: 1000, window: 900};
  const server = await startServer({
    port: 0,
    dataDir: 'memory://',
    limits: many,
    uploads: {...uploadDefaults, unclaimedFiles: 1000, unclaimedBytes: 2 ** 40},
  });
  const proxy = await startCuttingProxy(server.url, planCuts);
  const browser = await openBrowser();
  try {
    const {page} = await seat(browser);
    page.setDefaultTimeout(300_000);
    const different: string[] = [];
    const all = Array.from({length: files}, (_each, index) => makeFile(index, random));
    for (let start = 0; start < all.length; start += uploadDefaults.maxFiles) {
      const batch = all.slice(start, start + uploadDefaults.maxFiles);
      const kept = await sendBatch(page, proxy.url, batch);
      const hashes = await readBack(`${server.url}/v1`, kept);
      for (const {name, buffer} of batch) {
        if (hashes.get(name) !== sha256(buffer)) different.push(name);
      }
    }
    const traffic = [...proxy.files.values()];
    const sum = (of: (file: (typeof traffic)[number]) => number) =>
      traffic.reduce((total, file) => total + of(file), 0);
    const bytes = all.reduce((total, {buffer}) => total + buffer.length, 0);
    return {
      files,
      bytes,
      cuts: sum(({cutsMade}) => cutsMade),
      resent: sum(({sent}) => sent) - bytes,
      different,
    };
  } finally {
    await browser.close();
    await proxy.close();
    await server.close();
  }
};
