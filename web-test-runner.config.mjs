import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {defaultReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {chromiumFlags, findChromium} from './test/support/chromium.mjs';
import {countReporter} from './test/support/wtr-count-reporter.mjs';

// It takes leave when its last page closes; amid the start of the next that ends in a reload, which
// the runner takes for a page that never finishes. Here it stays.
const mswWorker = readFileSync(
  createRequire(import.meta.url).resolve('msw/mockServiceWorker.js'),
  'utf8',
).replace('self.registration.unregister()', '');
const {TEST_COUNTS_FILE} = process.env;

export default {
  files: [
    'test/{client,controllers,markup,messages,outbox,parts,portal,scenarios,types,widgets}/**/*.test.ts',
  ],
  nodeResolve: {browser: true, exportConditions: ['browser', 'development']},
  concurrency: 2,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 180_000,
  testFramework: {config: {timeout: 15_000}},
  browsers: [
    chromeLauncher({
      // Several pages are open at once. None may reach the storage, cookies and msw worker of
      // another, and each is to behave like the one in front of the user.
      createPage: async ({browser}) => {
        const context = await browser.createBrowserContext();
        const page = await context.newPage();
        await page.emulateFocusedPage(true);
        return page;
      },
      launchOptions: {executablePath: findChromium(), headless: true, args: chromiumFlags},
    }),
  ],
  filterBrowserLogs: ({args}) => !String(args[0]).startsWith('Lit is in dev mode'),
  reporters: [
    defaultReporter(),
    ...(TEST_COUNTS_FILE === undefined ? [] : [countReporter(TEST_COUNTS_FILE)]),
  ],
  plugins: [
    {
      // As in the bundle, see `demo/setup/own-url.mjs`.
      name: 'own-url',
      resolveImport: ({source}) => (source === 'url-parse' ? '/own-url.js' : undefined),
      serve: ({path}) =>
        path === '/own-url.js' ? {body: 'export default URL;', type: 'js'} : undefined,
    },
    esbuildPlugin({ts: true, tsconfig: 'tsconfig.json', target: 'es2022'}),
    {
      name: 'msw-worker',
      serve: ({path}) =>
        path === '/mockServiceWorker.js' ? {body: mswWorker, type: 'js'} : undefined,
    },
  ],
};
