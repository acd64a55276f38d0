import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {test} from 'node:test';
import {checkPackage, createPackageFromTarballData} from '@arethetypeswrong/core';
import {publint} from 'publint';
import {undescribed} from '../../demo/setup/manifest.mjs';

const read = (path: string) => readFileSync(path, 'utf8');

interface Manifest {
  readonly modules: readonly {
    readonly path: string;
    readonly declarations: readonly {readonly tagName: string; readonly name: string}[];
  }[];
}

const manifest = JSON.parse(read('dist/custom-elements.json')) as Manifest;
const elements = manifest.modules.flatMap(({declarations}) => declarations);

test('publint finds nothing wrong with the package', async () => {
  const {messages} = await publint({pkgDir: '.', strict: true, pack: false});
  assert.deepEqual(
    // It is about the address, which is not known yet.
    messages
      .filter(({code}) => !code.includes('REPOSITORY'))
      .map(({code, path}) => `${code} at ${path.join('.')}`),
    [],
  );
});

test('every entry resolves to its types in every bundler and in Node', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'owner-portal-pack-'));
  try {
    execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder]);
    const [name = ''] = readdirSync(folder);
    const tarball = createPackageFromTarballData(new Uint8Array(readFileSync(join(folder, name))));
    const result = await checkPackage(tarball);
    assert.ok(result.types);
    const problems = result.problems
      .filter((problem) => !('entrypoint' in problem && /\.(yaml|json)$/.test(problem.entrypoint)))
      .filter(
        // The package is for ES modules alone, and old resolution knows no `exports`.
        (problem) =>
          !(
            'resolutionKind' in problem && ['node10', 'node16-cjs'].includes(problem.resolutionKind)
          ),
      );
    assert.deepEqual(problems, []);
    for (const path of [
      'package/dist/cdn/licences.txt',
      'package/dist/custom-elements.json',
      'package/dist/react/index.js',
    ])
      assert.ok(tarball.fileExists(path.replace('package/', '/node_modules/owner-portal/')), path);
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
});

test('the manifest knows every element of the drop-in, and where its module is', () => {
  const tags = [...read('src/embed.ts').matchAll(/'(owner-[a-z-]+)': \(\) =>/g)].map(
    ([, tag]) => tag,
  );
  assert.deepEqual(elements.map(({tagName}) => tagName).sort(), tags.sort());
  for (const {path} of manifest.modules) assert.ok(existsSync(path), path);
});

test('the build names whatever has no description', () => {
  const element = {
    tagName: 'owner-thing',
    description: 'A thing.',
    members: [{name: 'size'}],
    attributes: [{name: 'size', description: 'How large.'}],
    events: [{name: 'owner-thing-done'}],
    slots: [{name: '', description: 'Instead.'}],
  };
  assert.deepEqual(
    [...undescribed(element)],
    ['<owner-thing>: size', '<owner-thing>: owner-thing-done'],
  );
});

test('editors know every element', () => {
  for (const file of ['dist/vscode.html-custom-data.json', 'dist/web-types.json']) {
    for (const {tagName} of elements) assert.ok(read(file).includes(`"${tagName}"`), tagName);
  }
});

test('every hash is that of its file, and each stable name has one that never changes', () => {
  const integrity = JSON.parse(read('dist/cdn/integrity.json')) as Record<string, string>;
  const names = Object.keys(integrity);
  assert.equal(names.filter((name) => /-\d+\.\d+\.\d+-[0-9a-f]{8}\.js$/.test(name)).length, 2);
  for (const [name, value] of Object.entries(integrity)) {
    const hash = createHash('sha384')
      .update(readFileSync(join('dist/cdn', name)))
      .digest('base64');
    assert.equal(value, `sha384-${hash}`, name);
  }
});

test('the licence of everything bundled goes with the bundle', () => {
  const notices = read('dist/cdn/licences.txt');
  for (const name of [
    'lit-html',
    '@lit/reactive-element',
    '@lit/context',
    'valibot',
    'big.js',
    'tslib',
  ]) {
    assert.ok(notices.includes(`Name: ${name}\n`), name);
  }
  assert.equal(notices.split('Name: ').length, notices.split('License: ').length);
});

test('it can be imported on a server, where frameworks render plain tags with their fallback', async () => {
  for (const entry of ['index', 'client/index', 'open311/index']) {
    const script = `await import('./dist/esm/${entry}.js')`;
    execFileSync(process.execPath, ['--input-type=module', '--eval', script]);
  }
});
