import {transform} from 'esbuild';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import license from 'rollup-plugin-license';
import ts from 'typescript';
import {asciiTemplates} from './demo/setup/ascii-templates.mjs';
import {fetchedTogether} from './demo/setup/fetched-together.mjs';
import {moreLanguagesApart} from './demo/setup/more-languages-apart.mjs';
import {ownUrl} from './demo/setup/own-url.mjs';
import {plainPrivateNames} from './demo/setup/plain-private-names.mjs';

/** Chromium 80 reads ES2020 and nothing newer. */
const dropIn = {script: ts.ScriptTarget.ES2020, css: 'chrome80'};
const modern = {script: ts.ScriptTarget.ES2022, css: 'es2022'};

const resolve = () => [
  ownUrl(),
  nodeResolve({
    extensions: ['.ts', '.js'],
    browser: true,
    exportConditions: ['browser', 'production'],
    // `sideEffects` of our package.json speaks of dist; read for src, it drops whole elements.
    ignoreSideEffectsForRoot: true,
  }),
];

/** TypeScript file by file; `tsc` checks the types. */
const typescript = (target) => {
  const {config} = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  const {options} = ts.convertCompilerOptionsFromJson(config.compilerOptions, '.');
  const hasPrivateNames = target >= ts.ScriptTarget.ES2022;
  const compilerOptions = {
    ...options,
    target,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    noEmit: false,
    sourceMap: true,
    importHelpers: true,
  };
  return {
    name: 'typescript',
    transform(code, id) {
      if (!id.endsWith('.ts')) return null;
      const {outputText, sourceMapText} = ts.transpileModule(code, {
        fileName: id,
        compilerOptions,
        transformers: hasPrivateNames ? undefined : {before: [plainPrivateNames]},
      });
      return {code: outputText, map: sourceMapText};
    },
  };
};

function* nodesOf(node) {
  if (node === null || typeof node !== 'object') return;
  if (typeof node.type === 'string') yield node;
  for (const value of Object.values(node)) yield* nodesOf(value);
}

async function minifyCss(text, target) {
  const {code} = await transform(text, {loader: 'css', minify: true, target});
  return code.trim().replace(/[\\`]|\$\{/g, '\\$&');
}

/**
 * Minifies css`…` without expressions, and takes the indentation out of html`…`. No more than that:
 * HTML minifiers nest self-closing svg elements and drop spaces after custom elements.
 */
const minifyTemplates = (cssTarget) => ({
  name: 'minify-templates',
  async transform(code, id) {
    if (id.includes('node_modules')) return null;
    const edits = [];
    for (const {type, tag, quasi} of nodesOf(this.parse(code))) {
      if (type !== 'TaggedTemplateExpression') continue;
      const {quasis} = quasi;
      if (tag.name === 'css' && quasis.length === 1) {
        edits.push({...quasis[0], text: await minifyCss(quasis[0].value.cooked, cssTarget)});
      }
      if (tag.name === 'html') {
        for (const part of quasis) {
          edits.push({...part, text: part.value.raw.replace(/\s*\n\s*/g, '\n')});
        }
      }
    }
    let minified = code;
    for (const {start, end, text} of edits.sort((one, other) => other.start - one.start)) {
      minified = minified.slice(0, start) + text + minified.slice(end);
    }
    return {code: minified, map: null};
  },
});

/** What the libraries write in newer syntax; ours is in the target's already. */
const lowerLibraries = (target) => ({
  name: 'lower-libraries',
  renderChunk: async (code) => ({code: (await transform(code, {target})).code, map: null}),
});

/** MooTools puts an Event of its own in the place of the page's, which no class can extend. */
const nativeEvents = () => ({
  name: 'native-events',
  transform: (code) => ({
    code: code.replace(/\bextends Event\b/g, 'extends Object.getPrototypeOf(CustomEvent)'),
    map: null,
  }),
});

/**
 * Lit asks for polyfills and notes its version on the page, and explains to developers what css`…`
 * takes: our engines do without, and no styles but ours are in these files.
 */
const withoutHooks = () => ({
  name: 'without-hooks',
  transform: (code, id) =>
    /\/node_modules\/(?:lit|@lit)/.test(id)
      ? {
          code: code
            .replace(/\w+\.\w+(?:Polyfill|Hydrate)Support\b/g, 'undefined')
            .replace(/\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[^"]*"\)/g, '0')
            .replace(/"Value passed to 'css'[^"]*"\+\w+\+"[^"]*"|"CSSResult is[^"]*"/g, '"css"'),
          map: null,
        }
      : null,
});

/** What lowering adds to a classic script stays in it too. */
const insideFunction = () => ({
  name: 'inside-function',
  renderChunk: {
    order: 'post',
    handler: (code) => ({code: `(function(){${code}\n})();`, map: null}),
  },
});

const dropInPlugins = (module) => [
  resolve(),
  typescript(dropIn.script),
  nativeEvents(),
  withoutHooks(),
  minifyTemplates(dropIn.css),
  lowerLibraries('es2020'),
  terser({
    ecma: 2020,
    module,
    compress: {passes: 2},
    format: {ascii_only: true, comments: false},
  }),
  asciiTemplates(),
];

/** The entry and the lazily loaded modules that reach this one by static imports. */
function entriesOf(id, getModuleInfo, seen = new Set()) {
  if (seen.has(id)) return [];
  seen.add(id);
  const {importers, dynamicImporters, isEntry} = getModuleInfo(id);
  const inherited = importers.flatMap((importer) => entriesOf(importer, getModuleInfo, seen));
  return isEntry || dynamicImporters.length > 0 ? [id, ...inherited] : inherited;
}

/** A widget that only reads: what none of these shares, owners' own requests do. */
const board = /\/src\/widgets\/(?!inquiry-form|feedback-status)([^/]+)\/\1\.ts$/;
const widgetOf = (id) => id.match(/\/src\/widgets\/([^/]+)\//)?.[1];
/** What the form says after first sight. */
const wordsOfAsking =
  /\/src\/messages\/([^/]+)\/(?:asked-about|inquiry-(?:details|help|questions)|outbox)(\.friendly)?\.ts$/;
/** What the replies on one subject are checked against. */
const schemas = /\/src\/client\/(\w+)-[\w-]*(?:schemas?|parts)\.ts$/;

/**
 * Few chunks, well cut: a page waits for the loader and then, at once, for the core, its widgets and
 * its language. The core is the portal and what the form shares with anything; what only the other
 * widgets share stays out of the form's first load, and what only requests need out of the boards'.
 * What the loader itself shares stays apart: a chunk that imported the loader would load it twice
 * where a host adds `?ver=1` to it.
 */
function chunkName(id, {getModuleInfo}) {
  const language = id.match(/\/src\/messages\/([^/]+)\/(common|units)\.ts$/)?.[1];
  if (language) return `${language}-common`;
  if (id.endsWith('/src/messages/counting.ts')) return 'en-common';
  // The form's parts come together, and so do their words.
  const asking = id.match(wordsOfAsking);
  if (asking) return `${asking[1]}-asking${asking[2] ?? ''}`;
  // Each by itself: no page loads the words of another language.
  if (/\/src\/messages\/[^/]+\//.test(id)) return undefined;
  const entries = entriesOf(id, getModuleInfo);
  const isShared = entries.length > 1;
  const isOf = (part) => entries.some((entry) => entry.includes(part));
  if (entries.some((entry) => getModuleInfo(entry).isEntry)) return isShared ? 'shared' : undefined;
  if (isOf('/src/portal/owner-portal.ts') || (isShared && isOf('/inquiry-form.ts'))) return 'core';
  if (!isShared) return undefined;
  const subject = id.match(schemas)?.[1];
  if (subject) return `${subject}-schemas`;
  if (entries.some((entry) => board.test(entry))) {
    // What one widget alone needs, first or later, comes with that widget.
    return new Set(entries.map(widgetOf)).size > 1 ? 'more' : undefined;
  }
  // What no widget has a share in is cut as its users need it: a board never loads what asks.
  return entries.some((entry) => entry.includes('/src/widgets/')) ? 'asking' : undefined;
}

/** The core runs as a whole at once: told so, Chromium compiles it beside the page's own work. */
const compiledWhole = () => ({
  name: 'compiled-whole',
  renderChunk: {
    order: 'post',
    handler: (code, {name}) =>
      name === 'core' ? {code: `//# allFunctionsCalledOnLoad\n${code}`, map: null} : null,
  },
});

/** `zh-hans-` for a module of that language's messages; nothing for any other. */
const languageOf = (id) =>
  (id?.match(/\/src\/messages\/([^/]+)\//)?.[1] ?? '').replace(/.$/, '$&-');

export default [
  {
    input: {
      index: 'src/index.ts',
      embed: 'src/embed.ts',
      'client/index': 'src/client/index.ts',
      'open311/index': 'src/open311/index.ts',
      'testing/index': 'src/testing/index.ts',
    },
    external: /^[^./]/,
    plugins: [resolve(), typescript(modern.script)],
    output: {
      dir: 'dist/esm',
      format: 'es',
      preserveModules: true,
      preserveModulesRoot: 'src',
      sourcemap: true,
    },
  },
  {
    input: {'owner-portal': 'src/embed.ts'},
    plugins: [
      ...dropInPlugins(true),
      fetchedTogether(),
      compiledWhole(),
      // The licences of what is bundled ask for their text to go with it.
      license({thirdParty: {output: 'dist/cdn/licences.txt'}}),
    ],
    output: {
      dir: 'dist/cdn',
      format: 'es',
      entryFileNames: '[name].js',
      // Some hosts' optimisers take `type="module"` away: even then it must leave no names behind.
      banner: ({isEntry}) => (isEntry ? '(() => {' : ''),
      footer: ({isEntry}) => (isEntry ? '})();' : ''),
      // Names are most of what a loader cannot compress: no longer than they need be.
      hashCharacters: 'hex',
      chunkFileNames: ({facadeModuleId}) =>
        `chunks/${languageOf(facadeModuleId)}[name]-[hash:7].js`,
      manualChunks: chunkName,
    },
  },
  {
    input: 'src/embed.ts',
    plugins: [moreLanguagesApart(), ...dropInPlugins(false), insideFunction()],
    makeAbsoluteExternalsRelative: false,
    output: {
      file: 'dist/cdn/owner-portal.classic.js',
      format: 'iife',
      name: 'OwnerPortal',
      inlineDynamicImports: true,
      // Here nothing is fetched apart, so what may fail runs at once: a second copy on the page, or
      // a policy that forbids what Lit needs, must not throw into it.
      banner: `if (Symbol.for('owner-portal') in window) {
        console.warn('owner-portal: the script is on this page twice; the first one serves it.');
      } else try {`,
      footer: `} catch (error) {
        console.warn('owner-portal: if the page has a trusted-types policy, it must list "lit-html".', error);
      }`,
    },
  },
  {
    input: 'kit/doctor/in-page.ts',
    plugins: dropInPlugins(true),
    output: {file: 'dist/cdn/owner-portal.doctor.js', format: 'es'},
  },
  {
    input: 'demo/desk/desk.ts',
    plugins: [resolve(), typescript(modern.script), minifyTemplates(modern.css), terser()],
    output: {
      dir: 'dist/demo/desk',
      format: 'es',
      entryFileNames: '[name].js',
      chunkFileNames: 'chunks/[name]-[hash].js',
      // One file for each language of the widgets whose previews the desk shows: a desk speaks one.
      manualChunks: (id) => id.match(/\/src\/messages\/([^/]+)\//)?.[1],
    },
  },
];
