import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {copyFileSync, mkdirSync, readFileSync, rmSync, symlinkSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {after, before, test} from 'node:test';
import {build, type Plugin} from 'esbuild';
import type {Browser} from 'playwright-core';
import type {RunningServer} from '../../demo/server/server.js';
import {ask, readReceipt} from '../journeys/support/owner.js';
import {openBrowser, seat, startTown} from '../journeys/support/town.js';
import {installOnDemand} from '../support/on-demand.mjs';

let server: RunningServer;
let browser: Browser;

/** The package as the registry would give it: below the repository, whose packages it stands on. */
const packed = resolve('test/.output/packed');

const pack = () => {
  rmSync(packed, {recursive: true, force: true});
  mkdirSync(packed, {recursive: true});
  // What is built is here already.
  const args = ['pack', '--ignore-scripts', '--silent', '--pack-destination', packed];
  const file = execFileSync('npm', args, {encoding: 'utf8'}).trim();
  execFileSync('tar', ['-xzf', join(packed, file), '-C', packed]);
};

before(async () => {
  pack();
  server = await startTown();
  browser = await openBrowser();
});

after(async () => {
  await browser.close();
  await server.close();
});

/** Each framework, what it takes, and the small app written as its users write. */
const frameworks = {
  'React 18': {entry: 'react.jsx', packages: ['react@18', 'react-dom@18']},
  'React 19': {entry: 'react.jsx', packages: ['react@19', 'react-dom@19']},
  'Vue 3': {entry: 'vue.js', packages: ['vue@3']},
  'Svelte 5': {entry: 'svelte.js', packages: ['svelte@5']},
  'a plain bundler': {entry: 'plain.js', packages: ['lit@3']},
} as const;

/** Compiles `.svelte` files with the Svelte that was installed. */
const svelte = (folder: string): Plugin => ({
  name: 'svelte',
  setup: (esbuild) => {
    esbuild.onLoad({filter: /\.svelte$/}, async ({path}) => {
      const compiler = (await import(
        join(folder, 'node_modules/svelte/src/compiler/index.js')
      )) as {
        compile: (code: string, options: object) => {js: {code: string}};
      };
      const options = {generate: 'client', filename: path};
      return {contents: compiler.compile(readFileSync(path, 'utf8'), options).js.code};
    });
  },
});

/** Bundles an app with our package as it is published: by its own `exports`, from its own files. */
const bundle = async (folder: string, entry: string) => {
  const sources = join(folder, 'app');
  mkdirSync(sources, {recursive: true});
  for (const name of [entry, 'app.svelte']) {
    copyFileSync(join('test/frameworks/apps', name), join(sources, name));
  }
  const installed = join(folder, 'node_modules/owner-portal');
  rmSync(installed, {recursive: true, force: true});
  symlinkSync(join(packed, 'package'), installed, 'junction');
  const {outputFiles} = await build({
    entryPoints: [join(sources, entry)],
    bundle: true,
    splitting: true,
    format: 'esm',
    outdir: '/app',
    write: false,
    jsx: 'automatic',
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    conditions: ['browser', 'production'],
    nodePaths: [join(folder, 'node_modules'), resolve('node_modules')],
    plugins: [
      svelte(folder),
      {
        name: 'one-react',
        setup: (esbuild) =>
          esbuild.onResolve({filter: /^react(-dom)?(\/|$)/}, ({path, pluginData}) =>
            pluginData === 'seen'
              ? undefined
              : esbuild.resolve(path, {
                  kind: 'import-statement',
                  resolveDir: folder,
                  pluginData: 'seen',
                }),
          ),
      },
    ],
  });
  return new Map(outputFiles.map(({path, text: code}) => [path, code]));
};

for (const [name, {entry, packages}] of Object.entries(frameworks)) {
  test(`an app with ${name} sets properties, hears events and sends a request`, async (t) => {
    const folder = installOnDemand(
      `framework-${name.toLowerCase().replaceAll(' ', '-')}`,
      ...packages,
    );
    if (folder === undefined) {
      t.skip('the registry cannot be reached');
      return;
    }
    const files = await bundle(folder, entry);
    const {page, complaints} = await seat(browser);
    await page.route(`${server.url}/app/**`, (route) => {
      const path = new URL(route.request().url()).pathname;
      return route.fulfill({
        contentType: path.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8',
        body:
          files.get(path) ??
          `<!doctype html><title>App</title><div id="app"></div><script>window.endpoint = '/v1'</script><script type="module" src="/app/${entry.replace(/\.\w+$/, '.js')}"></script>`,
      });
    });
    await page.goto(`${server.url}/app/`);
    await page.getByText('来自应用').first().waitFor();
    await ask(page, `用 ${name} 写的页面`);
    const {reference} = await readReceipt(page);
    assert.equal(await page.locator('#heard').textContent(), reference);
    assert.deepEqual(complaints, []);
  });
}
