import boundaries from 'eslint-plugin-boundaries';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import {defineConfig, globalIgnores} from 'eslint/config';
import tseslint from 'typescript-eslint';
import {layerLint} from './test/support/lint-layers.mjs';

/** Binary floats misbill, and a test left alone or out says nothing about the rest. */
const everywhere = [
  {
    selector: 'MemberExpression[property.name="toFixed"]',
    message: 'Binary floats misbill: money is a decimal string, other figures go through Intl.',
  },
  {
    selector: 'MemberExpression[property.name="parseFloat"]',
    message: 'Binary floats misbill: money is a decimal string.',
  },
  {
    selector:
      'CallExpression > MemberExpression.callee[object.name=/^(describe|it|test|suite|context)$/][property.name=/^(only|skip)$/]',
    message: 'Every test runs, every time.',
  },
  {
    selector: 'CallExpression[callee.name=/^(xit|xdescribe|fit|fdescribe)$/]',
    message: 'Every test runs, every time.',
  },
];

/** Where tests run in a browser, with @open-wc/testing. */
const componentTests =
  'test/{client,controllers,markup,messages,outbox,parts,portal,scenarios,types,widgets}';

const template = 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement';
const strictStylePolicy = "Blocked under a host's style-src 'self': use static styles.";

/** What a strict host page blocks, and what Chromium 80 does not have. */
const inTheLibrary = [
  {selector: `${template}[value.raw=/\\sstyle=/i]`, message: strictStylePolicy},
  {selector: `${template}[value.raw=/<style/i]`, message: strictStylePolicy},
  ...[
    ['Object', 'hasOwn'],
    ['Object', 'groupBy'],
    ['AbortSignal', 'timeout'],
    ['AbortSignal', 'any'],
    ['crypto', 'randomUUID'],
    ['Promise', 'any'],
    ['Promise', 'withResolvers'],
    ['Array', 'fromAsync'],
  ].map(([object, property]) => ({
    selector: `MemberExpression[property.name="${property}"]:matches([object.name="${object}"], [object.property.name="${object}"])`,
    message: `Chromium 80 has no ${object}.${property}.`,
  })),
  {
    selector:
      'CallExpression > MemberExpression.callee[property.name=/^(at|replaceAll|findLast|findLastIndex|toSorted|toReversed|toSpliced|throwIfAborted)$/]',
    message: 'Chromium 80 has no such method.',
  },
  {
    selector:
      'CallExpression[arguments.length=2] > MemberExpression.callee[object.name="Array"][property.name="from"]',
    message: 'Prototype.js and MooTools have an Array.from of their own: spread, then map.',
  },
  {selector: 'ForOfStatement[await=true]', message: 'Chromium 80 cannot iterate a stream.'},
  {
    selector:
      'CallExpression[callee.property.name="addEventListener"] > ObjectExpression > Property[key.name="signal"]',
    message: 'Chromium 80 ignores the signal: remove the listener.',
  },
];

const network = ['fetch', 'XMLHttpRequest', 'EventSource', 'WebSocket'];
const throughTheClient =
  'Only the client speaks to the network: use PortalTask or PortalSubmission.';

/** The layers that know no network. */
const withoutNetwork = [
  ...network.map((name) => ({
    selector: `MemberExpression[object.name=/^(window|globalThis|self)$/][property.name="${name}"]`,
    message: throughTheClient,
  })),
];

const exactly = 'No binary float touches money: compute with src/fees.';

/** Where money is computed or shown. */
const exactMoney = [
  {
    selector: 'CallExpression[callee.name=/^(Number|parseInt)$/]',
    message: exactly,
  },
  {
    selector: 'MemberExpression[property.name=/^(toFixed|toNumber|parseInt|valueOf)$/]',
    message: exactly,
  },
  {selector: 'MemberExpression[object.name="Math"]', message: exactly},
  {selector: 'BinaryExpression[operator=/^([-*%/]|[*]{2})$/]', message: exactly},
  {selector: 'UnaryExpression[operator=/^[-+]$/][argument.type!="Literal"]', message: exactly},
];

const throughTheLibrary = 'Blocked by hosts that allow no inline style, or unsafe with their text.';

export default defineConfig(
  globalIgnores(['dist/', 'coverage/', '.data/', 'test/.output/', '**/openapi.ts']),
  {linterOptions: {reportUnusedDisableDirectives: 'error'}},
  {files: ['**/*.cjs'], languageOptions: {sourceType: 'commonjs'}},
  {
    files: ['**/*.{ts,mjs,js}'],
    extends: [tseslint.configs.recommended],
    rules: {
      eqeqeq: 'error',
      'no-restricted-globals': ['error', 'parseFloat'],
      'no-restricted-syntax': ['error', ...everywhere],
      'max-lines': ['error', {max: 300}],
      'no-var': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeCheckedOnly],
    languageOptions: {parserOptions: {projectService: true}},
    plugins: {boundaries},
    settings: layerLint.settings,
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        {considerDefaultExhaustiveForUnions: true},
      ],
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            {from: 'package', package: 'node:test', name: ['test', 'it', 'describe', 'suite']},
          ],
        },
      ],
      // It misfires on every `@click=${this.#handleClick}`.
      '@typescript-eslint/unbound-method': 'off',
      // A route handler or a fake is async because its caller awaits it.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
    },
  },
  {files: ['{src,demo}/**/*.ts'], rules: layerLint.rules},
  {
    // What the two commands read before they have installed anything.
    files: [
      'demo/{start,data}.mjs',
      'demo/setup/{build,dependencies,folders,immutable,node-version}.mjs',
      'test/{run,prove}.mjs',
      'test/support/{chromium,command,debian,debian-files,groups,on-demand,postgres}.mjs',
    ],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...everywhere,
        {
          selector:
            'ImportDeclaration[source.value=/^(?!node:|[.])|[/](kit|manifest|form-page|frameworks)[.]mjs$/]',
          message: 'Not installed yet on a fresh clone: import it where it is used.',
        },
      ],
    },
  },
  {
    // What firms' pages run, written as they write it.
    files: ['demo/hosts/**/*.js'],
    rules: {'no-var': 'off', '@typescript-eslint/no-this-alias': 'off'},
  },
  {
    files: ['{src,demo/desk}/**/*.ts', 'test/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/recommended']],
    plugins: {'lit-a11y': litA11y},
    rules: {
      ...litA11y.configs.recommended.rules,
      // A list without bullets is none to VoiceOver, unless it says so.
      'lit-a11y/no-redundant-role': 'off',
      'lit/no-legacy-imports': 'error',
      'lit/no-useless-template-literals': 'error',
      'lit/prefer-static-styles': 'error',
    },
  },
  {
    files: ['{src,demo/desk}/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['**/style-map*', '**/unsafe-html*', '**/unsafe-svg*', '**/unsafe-static*'],
              message: throughTheLibrary,
            },
          ],
        },
      ],
      'no-restricted-syntax': ['error', ...everywhere, ...inTheLibrary],
      'no-restricted-globals': ['error', 'parseFloat', 'structuredClone'],
      'no-console': 'error',
    },
  },
  {
    files: ['src/{widgets,parts,controllers,messages,styles}/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        'parseFloat',
        'structuredClone',
        ...network.map((name) => ({name, message: throughTheClient})),
      ],
      'no-restricted-syntax': ['error', ...everywhere, ...inTheLibrary, ...withoutNetwork],
    },
  },
  {
    files: ['src/fees/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...everywhere, ...inTheLibrary, ...exactMoney],
    },
  },
  {
    // What draws a picture, which needs lengths, is in files named `*.picture.ts`.
    files: ['src/widgets/fee-breakdown/**/*.ts'],
    ignores: ['**/*.picture.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...everywhere,
        ...inTheLibrary,
        ...withoutNetwork,
        ...exactMoney,
      ],
    },
  },
  {
    // The one place that speaks to the page's developer, and the loader that must not depend on it.
    files: ['src/portal/warn.ts', 'src/embed.ts'],
    rules: {'no-console': ['error', {allow: ['warn', 'error']}]},
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // chai's `expect(x).to.be.true`.
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
  {
    files: [`${componentTests}/**/*.ts`],
    rules: {
      // @open-wc/testing types every `equal` as a promise; what is one is looked for by name.
      '@typescript-eslint/no-floating-promises': 'off',
      'no-restricted-syntax': [
        'error',
        ...everywhere,
        {
          selector: 'ExpressionStatement > CallExpression[callee.property.name="accessible"]',
          message: 'Without await it cannot fail.',
        },
      ],
    },
  },
);
