/**
 * `npm run release`: publishes the version in package.json, with provenance, from a clean tree whose
 * change log says what is in it. `-- --dry-run` does all but the publishing.
 */
import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {root} from './folders.mjs';

const isDry = process.argv.includes('--dry-run');
const {version, repository} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const run = (command, ...args) =>
  spawnSync(command, args, {cwd: root, encoding: 'utf8', shell: process.platform === 'win32'});

function* obstacles() {
  if (run('git', 'status', '--porcelain').stdout.trim()) yield 'There are changes not committed.';
  const changes = readFileSync(join(root, 'CHANGELOG.md'), 'utf8');
  if (!changes.includes(`## [${version}]`)) yield `CHANGELOG.md has no section [${version}].`;
  if (!repository) yield 'package.json names no repository, which provenance is checked against.';
  if (!process.env.CI && !isDry) yield 'Provenance is signed in CI (`id-token: write`) only.';
}

const found = [...obstacles()];
if (found.length > 0) {
  console.error(found.join('\n'));
  process.exit(1);
}
const steps = [
  ['npm', 'ci'],
  ['npm', 'test'],
  ['npm', 'publish', '--provenance', '--access', 'public', ...(isDry ? ['--dry-run'] : [])],
];
for (const [command, ...args] of steps) {
  const {status} = spawnSync(command, args, {cwd: root, stdio: 'inherit'});
  if (status !== 0) process.exit(1);
}
