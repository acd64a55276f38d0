import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {chromium, type Browser, type BrowserContextOptions, type Page} from 'playwright-core';
import {chromiumFlags, findChromium} from '../../support/chromium.mjs';

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

/** A folder for one server's data. */
export async function scratchFolder() {
  const path = await mkdtemp(join(tmpdir(), 'owner-portal-journey-'));
  return {path, remove: () => rm(path, {recursive: true, force: true})};
}
