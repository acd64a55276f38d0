import {chromium, type Browser, type BrowserContextOptions, type Page} from 'playwright-core';
import type {ServerOptions} from '../../../demo/server/config.js';
import {startServer, type RunningServer} from '../../../demo/server/server.js';
import {chromiumFlags, findChromium} from '../../support/chromium.mjs';
import {dataFolder} from '../../support/data-folder.js';

/** A phone in an owner's hand, and a screen on a desk. */
export const devices = {
  phone: {viewport: {width: 390, height: 844}, hasTouch: true, isMobile: true},
  desktop: {viewport: {width: 1280, height: 900}},
} as const satisfies Record<string, BrowserContextOptions>;

/** Who sits before the browser. */
export interface Person {
  readonly locale?: string;
  readonly device?: keyof typeof devices;
}

/** A page of one person, alone with their own storage, and all that went wrong on it. */
export interface Seat {
  readonly page: Page;
  /** Uncaught errors and console errors, for the journey to be held against. */
  readonly complaints: readonly string[];
}

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({executablePath: findChromium(), args: chromiumFlags});

export async function seat(
  browser: Browser,
  {locale = 'zh-CN', device}: Person = {},
): Promise<Seat> {
  const context = await browser.newContext({
    ...devices[device ?? 'desktop'],
    locale,
    timezoneId: 'Asia/Shanghai',
  });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', ({message}) => complaints.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  return {page, complaints};
}

/** A server with a town of its own, on a port of its own. */
export async function startTown(options: Partial<ServerOptions> = {}): Promise<RunningServer> {
  const folder = await dataFolder();
  const server = await startServer({port: 0, dataDir: folder.path, ...options});
  return {
    ...server,
    close: async () => {
      await server.close();
      await folder.remove();
    },
  };
}
