/**
 * The house's layers: what each folder may import, as values or as types only. What no row names
 * is forbidden. `entry` is src/index.ts and src/embed.ts.
 */
const folders = {
  contract: 'src/contract',
  client: 'src/client',
  outbox: 'src/outbox',
  messages: 'src/messages',
  styles: 'src/styles',
  portal: 'src/portal',
  controllers: 'src/controllers',
  parts: 'src/parts',
  widget: 'src/widgets/*',
  testing: 'src/testing',
  entry: 'src',
  server: 'demo/server',
  desk: 'demo/desk',
  site: 'demo/site',
  hosts: 'demo/hosts',
};

const lit = ['lit', '@lit/*'];
const library = Object.keys(folders).filter((layer) => folders[layer].startsWith('src'));

const layers = {
  contract: {},
  client: {values: ['contract'], packages: ['valibot', 'eventsource-parser']},
  outbox: {types: ['client', 'contract']},
  messages: {types: ['client', 'contract']},
  styles: {packages: lit},
  portal: {
    values: ['client', 'outbox', 'styles'],
    types: ['messages', 'contract'],
    packages: lit,
  },
  controllers: {
    values: ['messages'],
    files: ['contexts'],
    types: ['client', 'contract', 'outbox', 'portal'],
    packages: lit,
  },
  parts: {values: ['styles'], packages: lit},
  widget: {
    values: ['controllers', 'parts', 'styles'],
    types: ['client', 'contract', 'messages', 'outbox'],
    packages: lit,
  },
  testing: {values: ['contract'], types: ['client'], packages: ['msw', 'msw/**']},
  entry: {values: library, packages: lit},
  server: {values: ['contract'], packages: ['**'], node: true},
  desk: {values: ['contract'], types: ['server'], packages: lit},
  site: {},
  hosts: {},
};

const layerPolicy = ([layer, {values = [], types = [], files = [], packages = [], node}]) => ({
  from: {element: {type: layer}},
  allow: [
    ...values.map((type) => ({to: {element: {type}}})),
    ...types.map((type) => ({to: {element: {type}}, dependency: {kind: 'type'}})),
    ...files.map((categories) => ({to: {file: {categories}}})),
    ...packages.map((source) => ({to: {module: {origin: 'external', source}}})),
    ...(node ? [{to: {module: {origin: 'core'}}}] : []),
  ],
});

/** The settings and rules that make ESLint hold the layers. */
export const layerLint = {
  settings: {
    'import/resolver': {typescript: {project: 'tsconfig.json'}},
    'boundaries/elements': Object.entries(folders).map(([type, pattern]) => ({
      type,
      pattern,
      partialMatch: false,
      capture: pattern.includes('*') ? ['name'] : [],
    })),
    'boundaries/files': [{category: 'contexts', pattern: 'src/portal/contexts.ts'}],
    'boundaries/dependency-nodes': ['import', 'dynamic-import', 'export', 'require'],
    'boundaries/additional-dependency-nodes': [
      {selector: 'TSImportType Literal', kind: 'type', name: 'import-type'},
    ],
    'boundaries/legacy-templates': false,
  },
  rules: {
    'boundaries/dependencies': [
      'error',
      {
        default: 'disallow',
        message:
          'The layers do not let "{{from.element.types}}" import {{dependency.kind}}s of "{{dependency.source}}": see test/support/lint-layers.mjs.',
        checkAllOrigins: true,
        checkUnknownLocals: true,
        policies: Object.entries(layers).map(layerPolicy),
      },
    ],
    'boundaries/no-unknown-files': 'error',
  },
};
