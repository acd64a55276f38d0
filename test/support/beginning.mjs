/** Data of a first start, made once for tests to copy: each would else wait for one of its own. */
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {runNode} from './command.mjs';

async function begin(...args) {
  const {passed, output, problem} = await runNode(
    ['--import=tsx', 'test/support/begin.ts', ...args],
    {quiet: true, env: {DATABASE_URL: ''}},
  );
  if (!passed) throw new Error(`The backend does not start: ${problem}\n${output}`);
}

let folder;

async function makeFolder() {
  const path = mkdtempSync(join(tmpdir(), 'owner-portal-begin-'));
  process.once('exit', () => rmSync(path, {recursive: true, force: true}));
  await begin(path);
  return path;
}

/** The environment by which tests find a folder to copy. */
export async function beginningInFolder() {
  folder ??= makeFolder();
  return {TEST_BEGIN_FOLDER: await folder};
}

/** The environment by which tests find a database to copy at a PostgreSQL. */
export async function beginningOnPostgres(url) {
  const database = `owner_portal_begin_${process.pid}`;
  await begin(url, database);
  return {TEST_DATABASE_URL: url, TEST_BEGIN_DATABASE: database};
}
