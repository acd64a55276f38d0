import assert from 'node:assert/strict';
import {existsSync, readdirSync} from 'node:fs';
import {dirname, join, relative} from 'node:path';
import {test} from 'node:test';
import {lintSnippet} from '../support/lint-snippet.js';

/** Which layers each layer may import; `type x` allows types alone. What is not here is forbidden. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  'src/contract': [],
  'src/client': ['src/contract'],
  'src/fees': ['type src/contract'],
  'src/outbox': ['type src/client', 'type src/contract'],
  'src/messages': ['type src/client', 'type src/contract', 'type src/fees', 'type src/outbox'],
  'src/styles': [],
  'src/portal': [
    'src/client',
    'src/outbox',
    'src/styles',
    'type src/messages',
    'type src/contract',
  ],
  'src/controllers': [
    'src/messages',
    'src/portal/contexts.ts',
    'type src/client',
    'type src/contract',
    'type src/outbox',
    'type src/portal',
  ],
  'src/parts': ['src/styles'],
  'src/nested': [
    'src/controllers',
    'src/messages',
    'src/parts',
    'src/styles',
    'type src/client',
    'type src/contract',
    'type src/outbox',
  ],
  'src/widgets/some-widget': [
    'src/controllers',
    'src/nested',
    'src/parts',
    'src/styles',
    'type src/client',
    'type src/contract',
    'type src/outbox',
    'src/messages',
    'src/fees',
  ],
  'src/testing': ['src/contract', 'type src/client'],
  'demo/server': ['src/contract', 'src/fees'],
  'demo/desk': [
    'src/contract',
    'src/controllers',
    'src/messages',
    'src/parts',
    'src/portal',
    'src/portal/contexts.ts',
    'src/styles',
    'src/widgets',
    'type src/client',
    'type demo/server',
  ],
  'demo/site': [],
};

/** One module of every layer that has any, the portal's contexts apart from the rest of it. */
const modules: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    [
      'src/contract',
      'src/client',
      'src/fees',
      'src/outbox',
      'src/nested',
      'src/messages',
      'src/styles',
      'src/controllers',
      'src/parts',
      'src/widgets',
      'src/testing',
      'demo/server',
      'demo/desk',
    ].map((folder) => [folder, someModuleIn(folder)]),
  ),
  'src/portal': 'src/portal/owner-portal.ts',
  'src/portal/contexts.ts': 'src/portal/contexts.ts',
};

function someModuleIn(folder: string): string {
  const found = readdirSync(folder, {recursive: true, encoding: 'utf8'}).find((name) =>
    /\.ts$/.test(name),
  );
  assert.ok(found, `${folder} has no module to import`);
  return join(folder, found);
}

const isAllowed = (from: string, to: string, kind: 'value' | 'type') => {
  const allowed = mayImport[from] ?? [];
  return from === to || allowed.includes(to) || (kind === 'type' && allowed.includes(`type ${to}`));
};

const specifier = (from: string, to: string) =>
  `./${relative(dirname(from), to).replace(/\.ts$/, '.js')}`;

for (const from of Object.keys(mayImport)) {
  test(`${from} imports its own layers and is refused every other one`, async () => {
    const file = join(from, 'not-there.ts');
    const cases = Object.entries(modules)
      .filter(([to]) => to !== from && !to.startsWith(`${from}/`))
      .flatMap(([to, module]) => [
        {to, kind: 'value', line: `import * as v from '${specifier(file, module)}';`} as const,
        {to, kind: 'type', line: `import type * as t from '${specifier(file, module)}';`} as const,
      ]);
    const messages = await lintSnippet(file, cases.map(({line}) => line).join('\n'));
    const refused = new Set(
      messages.filter(({ruleId}) => ruleId === 'boundaries/dependencies').map(({line}) => line),
    );
    const actual = cases.map(
      ({to, kind}, index) => `${kind} ${to}: ${String(!refused.has(index + 1))}`,
    );
    const expected = cases.map(
      ({to, kind}) => `${kind} ${to}: ${String(isAllowed(from, to, kind))}`,
    );
    assert.deepEqual(actual, expected);
  });
}

test('the public entries import everything of the library and nothing of the demo', async () => {
  const lines = Object.values(modules).map(
    (module) => `export * from '${specifier('src/index.ts', module)}';`,
  );
  const messages = await lintSnippet('src/index.ts', lines.join('\n'));
  const refused = messages
    .filter(({ruleId}) => ruleId === 'boundaries/dependencies')
    .map(({line}) => lines[line - 1]);
  assert.deepEqual(
    refused,
    lines.filter((line) => line.includes('demo/')),
  );
});

test('a lazily imported widget and a type import in place count as imports', async () => {
  const widget = specifier('src/parts/not-there.ts', someModuleIn('src/widgets'));
  const messages = await lintSnippet(
    'src/parts/not-there.ts',
    `void import('${widget}');\nexport type Widget = import('${widget}').Widget;\n`,
  );
  assert.deepEqual(
    messages.filter(({ruleId}) => ruleId === 'boundaries/dependencies').map(({line}) => line),
    [1, 2],
  );
});

test('only the packages a layer needs can be imported by it', async () => {
  assert.ok(existsSync('node_modules/valibot'), 'the package refused here must be there');
  const messages = await lintSnippet(
    'src/parts/not-there.ts',
    "import {html} from 'lit';\nimport {object} from 'valibot';\nimport {join} from 'node:path';\n",
  );
  assert.deepEqual(
    messages.filter(({ruleId}) => ruleId === 'boundaries/dependencies').map(({line}) => line),
    [2, 3],
  );
});
