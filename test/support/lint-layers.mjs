import {fileURLToPath} from 'node:url';

/**
 * The house's layers: what each folder may import, as values or as types only. What no row names
 * is forbidden.
 */
const folders = {
  contract: 'src/contract',
  client: 'src/client',
  open311: 'src/open311',
  fees: 'src/fees',
  outbox: 'src/outbox',
  messages: 'src/messages',
  markup: 'src/markup',
  styles: 'src/styles',
  portal: 'src/portal',
  controllers: 'src/controllers',
  parts: 'src/parts',
  nested: 'src/nested',
  widget: 'src/widgets/*',
  testing: 'src/testing',
  server: 'demo/server',
  desk: 'demo/desk',
  site: 'demo/site',
  hosts: 'demo/hosts',
};

const lit = ['lit', '@lit/*'];
const ours = Object.keys(folders).filter((layer) => folders[layer].startsWith('src'));

const layers = {
  contract: {},
  client: {
    values: ['contract'],
    packages: [
      'valibot',
      'eventsource-parser',
      'altcha-lib',
      'altcha-lib/**',
      '@noble/hashes/**',
      'tus-js-client',
    ],
  },
  open311: {values: ['client', 'contract'], packages: ['valibot']},
  fees: {types: ['contract'], packages: ['big.js']},
  outbox: {types: ['client', 'contract'], packages: ['idb']},
  messages: {files: ['warn'], types: ['client', 'contract', 'fees', 'outbox']},
  markup: {files: ['warn'], packages: ['dompurify', 'markdown-it']},
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
  // Elements that are part of several widgets.
  nested: {
    values: ['controllers', 'messages', 'parts', 'styles'],
    types: ['client', 'contract', 'outbox'],
    packages: lit,
  },
  widget: {
    values: ['controllers', 'fees', 'markup', 'messages', 'nested', 'parts', 'styles'],
    types: ['client', 'contract', 'outbox'],
    packages: [...lit, 'd3-shape', 'ical-generator', 'uqr'],
  },
  testing: {values: ['contract'], types: ['client'], packages: ['msw', 'msw/**']},
  server: {values: ['contract', 'fees'], packages: ['**'], node: true},
  // The desk shows what is written as owners will read it: with their own widgets and words.
  desk: {
    values: ['contract', 'controllers', 'messages', 'parts', 'portal', 'styles', 'widget'],
    types: ['client', 'server'],
    packages: [...lit, 'tus-js-client'],
  },
  site: {},
  hosts: {},
};

/** Single files that are more, or may more, than their folder. */
const categories = {
  contexts: 'src/portal/contexts.ts',
  warn: 'src/portal/warn.ts',
  entry: 'src/{index,embed}.ts',
};

const entryPolicy = {
  from: {file: {categories: 'entry'}},
  allow: [
    ...ours.map((type) => ({to: {element: {type}}})),
    ...lit.map((source) => ({to: {module: {origin: 'external', source}}})),
  ],
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
    'import/resolver': {[fileURLToPath(new URL('lint-resolver.cjs', import.meta.url))]: {}},
    'boundaries/elements': Object.entries(folders).map(([type, pattern]) => ({
      type,
      pattern,
      partialMatch: false,
      capture: pattern.includes('*') ? ['name'] : [],
    })),
    'boundaries/files': Object.entries(categories).map(([category, pattern]) => ({
      category,
      pattern,
    })),
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
        policies: [...Object.entries(layers).map(layerPolicy), entryPolicy],
      },
    ],
    'boundaries/no-unknown-files': 'error',
  },
};
