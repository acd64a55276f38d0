import {accessSync, chmodSync, constants, existsSync, readFileSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {delimiter, join} from 'node:path';
import {brotliDecompressSync} from 'node:zlib';
import puppeteer from 'puppeteer-core';
import {chromiumFlags} from '../../support/chromium.mjs';
import {installOnDemand} from '../../support/on-demand.mjs';
import {puppeteerPage} from './puppeteer-page.js';
import type {Page} from './tab.js';
import {webkitPage} from './webkit-page.js';

/** A browser beside today's Chromium, if this machine has it or can get it. */
export interface Engine {
  readonly name: string;
  /** Undefined where it cannot be had, for the reason that `absence` says. */
  readonly open: () => Promise<Page | undefined>;
  readonly absence: string;
}

const isExecutable = (path: string) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const firefoxes = ['firefox', 'firefox-esr'];

const findFirefox = () =>
  process.env.FIREFOX_PATH ??
  (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => firefoxes.map((name) => join(folder, name)))
    .find(isExecutable);

/** The oldest engine we stand by comes inside an npm package, with the driver of its time. */
async function chromium80Page(): Promise<Page | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const folder = installOnDemand('chromium-80', 'chrome-aws-lambda@2.1.1', 'puppeteer-core@2.1.1');
  if (folder === undefined) return undefined;
  const executablePath = join(folder, 'chromium');
  if (!existsSync(executablePath)) {
    const packed = join(folder, 'node_modules/chrome-aws-lambda/bin/chromium.br');
    writeFileSync(executablePath, brotliDecompressSync(readFileSync(packed)));
    chmodSync(executablePath, 0o755);
  }
  const driver = createRequire(join(folder, 'package.json'))('puppeteer-core') as typeof puppeteer;
  const args = [...chromiumFlags, '--single-process', '--no-zygote'];
  return puppeteerPage(await driver.launch({executablePath, args}));
}

async function firefoxPage(): Promise<Page | undefined> {
  const executablePath = findFirefox();
  if (executablePath === undefined) return undefined;
  return puppeteerPage(await puppeteer.launch({browser: 'firefox', executablePath}));
}

export const engines: readonly Engine[] = [
  {
    name: 'Chromium 80',
    open: chromium80Page,
    absence: 'it needs Linux on x64 and the npm registry',
  },
  {
    name: 'Firefox',
    open: firefoxPage,
    absence: 'no Firefox here (Debian: `apt-get install firefox-esr`), nor in FIREFOX_PATH',
  },
  {
    name: 'WebKit',
    open: webkitPage,
    absence: 'no WebKit here that can be driven (Debian: `apt-get install webkit2gtk-driver xvfb`)',
  },
];
