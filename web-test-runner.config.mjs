import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {defaultReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {chromiumFlags, findChromium} from './test/support/chromium.mjs';
import {countReporter} from './test/support/wtr-count-reporter.mjs';

const mswWorker = readFileSync(createRequire(import.meta.url).resolve('msw/mockServiceWorker.js'));
const {TEST_COUNTS_FILE} = process.env;

export default {
  files: [
    'test/{client,controllers,messages,outbox,parts,portal,scenarios,types,widgets}/**/*.test.ts',
  ],
  nodeResolve: {exportConditions: ['browser', 'development']},
  concurrency: 2,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 180_000,
  testFramework: {config: {timeout: 15_000}},
  browsers: [
    chromeLauncher({
      // Storage, cookies and the msw worker of one file must not reach another.
      createBrowserContext: ({browser}) => browser.createBrowserContext(),
      // Several pages are open at once; each is to behave like the one in front of the user.
      createPage: async ({context}) => {
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
    esbuildPlugin({ts: true, tsconfig: 'tsconfig.json', target: 'es2022'}),
    {
      name: 'msw-worker',
      serve: ({path}) =>
        path === '/mockServiceWorker.js' ? {body: String(mswWorker), type: 'js'} : undefined,
    },
  ],
};
