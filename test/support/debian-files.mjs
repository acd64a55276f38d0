/** Files of a Debian package, without installing it: for libraries that no npm package carries. */
import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {root} from '../../demo/setup/folders.mjs';

const cache = join(root, 'node_modules', '.cache', 'owner-portal', 'debian');

function unpack(name, folder) {
  mkdirSync(folder, {recursive: true});
  const run = (command, ...args) =>
    spawnSync(command, args, {cwd: folder, stdio: 'ignore'}).status === 0;
  const download = () => run('apt-get', 'download', '--quiet', name);
  if (!download() && !(run('apt-get', 'update', '--quiet') && download())) return;
  const archive = readdirSync(folder).find((file) => file.endsWith('.deb'));
  if (archive !== undefined) run('dpkg-deb', '--extract', archive, '.');
}

/** The folder of a package's JavaScript libraries; undefined where there is no way to get them. */
export function debianLibraries(name) {
  const folder = join(cache, name);
  const libraries = join(folder, 'usr', 'share', 'javascript');
  if (!existsSync(libraries)) unpack(name, folder);
  return existsSync(libraries) ? libraries : undefined;
}
