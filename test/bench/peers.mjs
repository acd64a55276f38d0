/**
 * The inquiry form beside the same form made with what firms use otherwise: a hand-written page,
 * two form builders, a component library, and React with a form library. Each is bundled and
 * compressed as its users would; the packages are fetched when this bench is asked for.
 */
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {build} from 'esbuild';
import {root} from '../../demo/setup/folders.mjs';
import {installOnDemand} from '../support/on-demand.mjs';
import {startStubSite} from '../support/stub-site.mjs';
import {cpuSlowdown, untilPainted} from './painted.mjs';
import {median, rounds} from './pairs.mjs';

const peers = {
  SurveyJS: {entry: 'surveyjs.js', packages: ['survey-core@2.5.38', 'survey-js-ui@2.5.38']},
  'Form.io': {entry: 'formio.js', packages: ['@formio/js@5.6.0']},
  'Web Awesome': {entry: 'webawesome.js', packages: ['@awesome.me/webawesome@3.14.0']},
  React: {entry: 'react.jsx', packages: ['react@19', 'react-dom@19', 'react-hook-form@7']},
};

/** The first field takes words; then all of it is there, down to the last box. */
const firstField = {textarea: 1};
const wholeForm = {textarea: 1, 'input[type="checkbox"]': 1};

const pageOf = (name, hasStyles) => `<!doctype html>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width" />
<title>Ask us</title>
${hasStyles ? `<link rel="stylesheet" href="${name}.css" />` : ''}
<script type="module" src="${name}.js"></script>
<main id="form">Please call 021-5555 0100.</main>
`;

/** Bundles a peer's page into the folder; whether its packages could be had. */
async function make(outdir, {entry, packages}) {
  const name = entry.replace(/\.\w+$/, '');
  const folder = installOnDemand(`peer-${name}`, ...packages);
  if (folder === undefined) return false;
  const {metafile} = await build({
    entryPoints: [join(root, 'test/bench/peers', entry)],
    bundle: true,
    minify: true,
    metafile: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    outdir,
    define: {'process.env.NODE_ENV': '"production"', global: 'globalThis'},
    conditions: ['browser', 'production', 'style'],
    nodePaths: [join(folder, 'node_modules')],
    logLevel: 'error',
  });
  const hasStyles = Object.keys(metafile.outputs).some((path) => path.endsWith('.css'));
  writeFileSync(join(outdir, `${name}.html`), pageOf(name, hasStyles));
  return true;
}

/** Bytes over the wire and requests of scripts, styles and fonts, of a page at rest. */
async function weigh(browser, url) {
  const context = await browser.newContext({locale: 'en'});
  try {
    const page = await context.newPage();
    await page.goto(url, {waitUntil: 'networkidle'});
    const sizes = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter(({name}) => !name.includes('/v1/'))
        .map(({encodedBodySize}) => encodedBodySize),
    );
    return {requests: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0)};
  } finally {
    await context.close();
  }
}

const cell = (value, width) => String(value).padStart(width);
const ratio = (ours, byHand) => (Math.round((ours / byHand) * 100) / 100).toString();

export async function benchPeers(browser) {
  const outdir = join(root, 'test/.output/peers');
  rmSync(outdir, {recursive: true, force: true});
  mkdirSync(outdir, {recursive: true});
  const pages = {'hand-written': '/bench/vanilla.html', 'owner-portal': '/bench/portal.html'};
  for (const [name, peer] of Object.entries(peers)) {
    if (await make(outdir, peer)) {
      pages[name] = `/peers/${peer.entry.replace(/\.\w+$/, '.html')}`;
    } else console.log(`${name}: its packages cannot be had from the registry.`);
  }
  const site = await startStubSite();
  const measured = Object.fromEntries(
    Object.keys(pages).map((name) => [name, {first: [], whole: []}]),
  );
  try {
    for (let round = 0; round <= rounds; round += 1) {
      for (const [name, path] of Object.entries(pages)) {
        const first = await untilPainted(browser, site.origin + path, firstField);
        const whole = await untilPainted(browser, site.origin + path, wholeForm);
        // The first round also warms the machine's own caches.
        if (round === 0) continue;
        measured[name].first.push(first);
        measured[name].whole.push(whole);
      }
    }
    console.log(
      `\nNavigation to the first field, and to the whole form, CPU slowed ${cpuSlowdown} times,\nmedian of ${rounds} interleaved rounds; times hand-written; bytes and requests of the page at rest`,
    );
    console.log('                 field ms         whole ms            bytes  requests');
    const byHand = measured['hand-written'];
    for (const [name, path] of Object.entries(pages)) {
      const {requests, bytes} = await weigh(browser, site.origin + path);
      const [first, whole] = ['first', 'whole'].map((what) => {
        const value = median(measured[name][what]);
        return `${cell(Math.round(value), 7)} ${cell(ratio(value, median(byHand[what])), 5)} ×`;
      });
      console.log(
        `  ${name.padEnd(13)}${first} ${whole}  ${cell(bytes.toLocaleString('en'), 10)}  ${cell(requests, 8)}`,
      );
    }
  } finally {
    site.stop();
  }
}
