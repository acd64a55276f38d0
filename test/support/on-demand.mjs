/** npm packages that only some tests and the bench need, each set in a folder of its own. */
import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {root} from '../../demo/setup/folders.mjs';

const cache = join(root, 'node_modules', '.cache', 'owner-portal');

/**
 * Installs the packages unless they are there; their folder, or undefined where the registry cannot
 * be reached.
 */
export function installOnDemand(name, ...packages) {
  const folder = join(cache, name);
  const stamp = join(folder, 'installed.json');
  const wanted = JSON.stringify(packages);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return folder;
  mkdirSync(folder, {recursive: true});
  writeFileSync(join(folder, 'package.json'), '{"private": true, "type": "module"}');
  const options = ['--no-audit', '--no-fund', '--ignore-scripts', '--silent'];
  const {status} = spawnSync('npm', ['install', ...options, ...packages], {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) return undefined;
  writeFileSync(stamp, wanted);
  return folder;
}
