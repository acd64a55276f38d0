import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {parse} from 'acorn';

const folder = 'dist/cdn';
const scripts = readdirSync(folder, {recursive: true, encoding: 'utf8'})
  .filter((name) => name.endsWith('.js'))
  .sort();
const read = (name: string) => readFileSync(join(folder, name));
const chunksOf = (name: string) => scripts.filter((script) => script.startsWith(`chunks/${name}-`));

test('the drop-in is a loader, a classic script and one chunk for the core and each widget', () => {
  assert.ok(scripts.includes('owner-portal.js'));
  assert.ok(scripts.includes('owner-portal.classic.js'));
  for (const name of ['core', 'inquiry-form', 'feedback-status', 'notice-board']) {
    assert.equal(chunksOf(name).length, 1, name);
  }
});

for (const name of scripts) {
  test(`${name.replace(/-[\w-]{8}\.js$/, '')} reads the same in every charset of a host page`, () => {
    const offset = read(name).findIndex((byte) => byte >= 0x80);
    assert.equal(offset, -1, `a byte above 0x7f at ${String(offset)}`);
  });

  test(`${name.replace(/-[\w-]{8}\.js$/, '')} has no syntax that Chromium 80 does not know`, () => {
    const sourceType = name.includes('classic') ? 'script' : 'module';
    assert.doesNotThrow(() => parse(read(name).toString(), {ecmaVersion: 2020, sourceType}));
  });
}

test('the loader loads nothing before it has found a widget, lest Trusted Types stop it', () => {
  const program = parse(read('owner-portal.js').toString(), {
    ecmaVersion: 2020,
    sourceType: 'module',
  });
  const imports = program.body.filter(({type}) => type === 'ImportDeclaration');
  assert.deepEqual(imports, []);
});

test('no chunk imports the loader, which a host may address with a query of its own', () => {
  const chunks = scripts.filter((name) => name.startsWith('chunks/'));
  const importers = chunks.filter((name) => read(name).includes('owner-portal.js'));
  assert.deepEqual(importers, []);
});

/** The names a classic script leaves on the page: declared outside every function. */
function* declaredNames(node: unknown): Generator<string> {
  if (Array.isArray(node)) for (const member of node) yield* declaredNames(member);
  if (node === null || typeof node !== 'object' || !('type' in node)) return;
  const {type} = node;
  if (type === 'FunctionDeclaration' || type === 'ClassDeclaration') yield String(type);
  if (String(type).includes('Function')) return;
  if (type === 'VariableDeclarator' && 'id' in node) yield JSON.stringify(node.id);
  for (const child of Object.values(node)) yield* declaredNames(child);
}

test('the classic script leaves no name of its own on the page', () => {
  const program = parse(read('owner-portal.classic.js').toString(), {
    ecmaVersion: 2020,
    sourceType: 'script',
  });
  assert.deepEqual([...declaredNames(program.body)], []);
});
