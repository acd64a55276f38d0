/** Builds dist/ where it is missing or older than what it is made of. */
import {spawn} from 'node:child_process';
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {root} from './folders.mjs';
import {writeImmutableNames} from './immutable.mjs';

const stamp = join(root, 'dist', '.built-from');

const folders = ['src', 'kit', 'demo/desk', 'demo/setup'];
const files = ['package-lock.json', 'rollup.config.mjs', 'tsconfig.json', 'tsconfig.build.json'];

function sourceFiles() {
  const inFolders = folders.flatMap((folder) =>
    readdirSync(join(root, folder), {recursive: true, withFileTypes: true})
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  return [...inFolders, ...files.map((file) => join(root, file))].sort();
}

function sourceHash() {
  const hash = createHash('sha256');
  for (const file of sourceFiles()) {
    hash.update(file.slice(root.length)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

function isCurrent() {
  try {
    return readFileSync(stamp, 'utf8') === sourceHash();
  } catch {
    return false;
  }
}

function run(script, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, 'node_modules', script), ...args], {
      cwd: root,
      stdio: 'inherit',
    });
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve() : reject(new Error('The build failed; what is wrong stands above.')),
    );
  });
}

/** Builds everything anew. */
export async function build() {
  const hash = sourceHash();
  rmSync(join(root, 'dist'), {recursive: true, force: true});
  await Promise.all([
    run('rollup/dist/bin/rollup', ['--config', '--silent']),
    run('typescript/bin/tsc', ['--project', 'tsconfig.build.json']),
  ]);
  // Both stand on packages, and this file is read before those are installed.
  const [{writeManifest}, {bundleKit}] = await Promise.all([
    import('./manifest.mjs'),
    import('./kit.mjs'),
  ]);
  await Promise.all([writeManifest(), bundleKit()]);
  const integrity = writeImmutableNames();
  writeFileSync(stamp, hash);
  return integrity;
}

/** Builds where it is needed. */
export async function ensureBuild() {
  if (isCurrent()) return;
  console.log('Building …');
  await build();
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await build().then(
    (integrity) => {
      for (const [file, hash] of Object.entries(integrity)) console.log(`${file}\n  ${hash}`);
    },
    ({message}) => {
      console.error(message);
      process.exitCode = 1;
    },
  );
}
