/**
 * Beside each stable file name of the drop-in one that never changes its content, and the hash of
 * both for `integrity`.
 */
import {createHash} from 'node:crypto';
import {copyFileSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {root} from './folders.mjs';

const folder = join(root, 'dist/cdn');
const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const hash = (algorithm, file, encoding) =>
  createHash(algorithm)
    .update(readFileSync(join(folder, file)))
    .digest(encoding);

/** Writes the copies and `integrity.json`: file name → hash. Resolves to it. */
export function writeImmutableNames() {
  const integrity = {};
  for (const file of ['owner-portal.js', 'owner-portal.classic.js']) {
    const unique = `${version}-${hash('sha256', file, 'hex').slice(0, 8)}`;
    const immutable = file.replace(/\.js$/, `-${unique}.js`);
    copyFileSync(join(folder, file), join(folder, immutable));
    const value = `sha384-${hash('sha384', file, 'base64')}`;
    integrity[file] = value;
    integrity[immutable] = value;
  }
  writeFileSync(join(folder, 'integrity.json'), `${JSON.stringify(integrity, null, 2)}\n`);
  return integrity;
}
