/** What `npm test` runs, in order. Each group resolves to `{passed, failed, skipped}`. */
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, relative} from 'node:path';
import {build, ensureBuild} from '../../demo/setup/build.mjs';
import {root} from '../../demo/setup/folders.mjs';
import {beginningInFolder, beginningOnPostgres} from './beginning.mjs';
import {ensureChromium} from './chromium.mjs';
import {runNode} from './command.mjs';
import {startPostgres} from './postgres.mjs';

const none = {passed: 0, failed: 0, skipped: 0};

const program = (path) => join('node_modules', path);

const generatedTypes = (contract, types) => [
  program('openapi-typescript/bin/cli.js'),
  contract,
  '--output',
  types,
  '--default-non-nullable=false',
  '--check',
];

const checks = {
  'prettier finds every file formatted': [program('prettier/bin/prettier.cjs'), '--check', '.'],
  'eslint finds nothing': [program('eslint/bin/eslint.js'), '.', '--max-warnings=0'],
  'redocly finds both contracts well-formed': [
    '--no-deprecation',
    program('@redocly/cli/bin/cli.js'),
    'lint',
    'src/contract/openapi.yaml',
    'demo/server/desk/openapi.yaml',
  ],
  'the types compile': [program('typescript/bin/tsc'), '--project', '.'],
  "the owners' types are those of the contract": generatedTypes(
    'src/contract/openapi.yaml',
    'src/contract/openapi.ts',
  ),
  "the desk's types are those of the contract": generatedTypes(
    'demo/server/desk/openapi.yaml',
    'demo/server/desk/openapi.ts',
  ),
};

const withoutNotices = {REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true'};

async function check([title, args]) {
  const {passed, output, problem} = await runNode(args, {env: withoutNotices, quiet: true});
  console.log(passed ? `✔ ${title}` : `✖ ${title}: ${problem}\n${output}`);
  return passed;
}

async function runChecks() {
  const results = await Promise.all(Object.entries(checks).map(check));
  const passed = results.filter(Boolean).length;
  return {...none, passed, failed: results.length - passed};
}

/** Runs tests whose reporter leaves its counts in a file; without counts they count as failed. */
async function runCounted(argsFor, env = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'owner-portal-counts-'));
  const file = join(folder, 'counts.json');
  const {problem} = await runNode(argsFor(file), {env: {...env, TEST_COUNTS_FILE: file}});
  const counts = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8') || '{}') : {};
  rmSync(folder, {recursive: true, force: true});
  const known = {...none, ...counts};
  if (problem !== undefined && known.failed === 0) {
    console.log(`✖ ${problem}`);
    return {...known, failed: 1};
  }
  if (known.passed + known.failed + known.skipped === 0) {
    console.log('✖ no test ran');
    return {...known, failed: 1};
  }
  return known;
}

/** More files than these do not fail by chance. */
const mostByChance = 6;

/**
 * Files with a failed test are run once more, by themselves: on a machine that is busy elsewhere a
 * browser or a server can come too late. What fails twice has failed; what failed once is named.
 */
async function runTwiceWhereNeeded(run, files) {
  const {failures = [], ...first} = await run(files);
  if (failures.length === 0 || failures.length > mostByChance) return first;
  console.log(
    `\nOnce more by themselves: ${failures.map((file) => relative(root, file)).join(', ')}`,
  );
  const again = await run(failures);
  return {
    ...first,
    passed: first.passed + Math.max(0, first.failed - again.failed),
    failed: again.failed,
  };
}

const testFiles = (folder) =>
  readdirSync(join(root, folder), {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.test.ts'))
    .sort()
    .map((name) => join(folder, name));

function runNodeTests(folder, {env, atOnce = 2} = {}) {
  const all = testFiles(folder);
  // Without a file node would look for tests by itself, everywhere.
  if (all.length === 0) throw new Error(`there is no test in ${folder}`);
  const run = (files) =>
    runCounted(
      (countsFile) => [
        '--import=tsx',
        '--test',
        `--test-concurrency=${files === all ? atOnce : 1}`,
        '--test-reporter=spec',
        '--test-reporter-destination=stdout',
        '--test-reporter=./test/support/node-count-reporter.mjs',
        `--test-reporter-destination=${countsFile}`,
        ...files,
      ],
      env,
    );
  return runTwiceWhereNeeded(run, all);
}

function runComponents() {
  const env = {CHROME_PATH: ensureChromium()};
  const run = (files = []) => {
    const which = files.length > 0 ? ['--concurrency', '1', '--files', ...files] : [];
    return runCounted(() => [program('@web/test-runner/dist/bin.js'), ...which], env);
  };
  return runTwiceWhereNeeded(run);
}

async function runOnPostgres() {
  const postgres = await startPostgres();
  if (postgres === undefined) {
    console.log(
      'Skipped: no PostgreSQL here. Install it (Debian: `apt-get install postgresql`), or set ' +
        'TEST_DATABASE_URL to a database these tests may fill and empty.',
    );
    return {...none, skipped: 1};
  }
  try {
    const env = await beginningOnPostgres(postgres.url);
    return await runNodeTests('test/server', {env});
  } finally {
    await postgres.stop();
  }
}

async function runBuild() {
  await build();
  console.log('✔ everything builds');
  return {...none, passed: 1};
}

/** A browser on what is built, and a backend's first data. */
async function withBrowserAndBuild() {
  const CHROME_PATH = ensureChromium();
  await ensureBuild();
  return {CHROME_PATH, ...(await beginningInFolder())};
}

async function runSize() {
  await ensureBuild();
  const env = {CHROME_PATH: ensureChromium()};
  const {passed} = await runNode(['test/bench/size.mjs'], {env});
  return passed ? {...none, passed: 1} : {...none, failed: 1};
}

export const groups = {
  checks: runChecks,
  build: runBuild,
  size: runSize,
  components: async () => runComponents(),
  fees: async () => runNodeTests('test/fees'),
  contract: async () => {
    await ensureBuild();
    return runNodeTests('test/contract');
  },
  'server-pglite': async () =>
    runNodeTests('test/server', {env: {TEST_DATABASE_URL: '', ...(await beginningInFolder())}}),
  'server-postgres': runOnPostgres,
  journeys: async () =>
    runNodeTests('test/journeys', {env: await withBrowserAndBuild(), atOnce: 1}),
  gallery: async () => runNodeTests('test/gallery', {env: await withBrowserAndBuild(), atOnce: 1}),
  hosts: async () => runNodeTests('test/hosts', {env: await withBrowserAndBuild()}),
  faults: async () => runNodeTests('test/faults', {env: await withBrowserAndBuild(), atOnce: 1}),
  frameworks: async () =>
    runNodeTests('test/frameworks', {env: await withBrowserAndBuild(), atOnce: 1}),
  engines: async () => runNodeTests('test/engines', {env: await withBrowserAndBuild(), atOnce: 1}),
};
