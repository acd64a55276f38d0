import {after, before} from 'node:test';
import type {Browser} from 'playwright-core';
import type {ServerOptions} from '../../../demo/server/config.js';
import type {RunningServer} from '../../../demo/server/server.js';
import {openBrowser, startTown} from './town.js';

/** What the tests of one file share; there once the first of them begins. */
export interface Town {
  server: RunningServer;
  browser: Browser;
}

/** A town and a browser for all the tests of a file. */
export function useTown(options?: Partial<ServerOptions>): Town {
  const town = {} as Town;
  before(async () => {
    town.server = await startTown(options);
    town.browser = await openBrowser();
  });
  after(async () => {
    await town.browser.close();
    await town.server.close();
  });
  return town;
}
