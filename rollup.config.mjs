import {transform} from 'esbuild';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';

/** Chromium 80 reads ES2020 and nothing newer. */
const dropInTarget = 'es2020';
const dropInCssTarget = 'chrome80';

const browserResolve = () =>
  nodeResolve({extensions: ['.ts', '.js'], exportConditions: ['browser', 'production']});

const typescript = (target) => esbuild({target, tsconfig: 'tsconfig.json'});

function* nodesOf(node) {
  if (node === null || typeof node !== 'object') return;
  if (typeof node.type === 'string') yield node;
  for (const value of Object.values(node)) yield* nodesOf(value);
}

/**
 * Minifies css`…` without expressions. HTML templates stay as they are: minifiers turn
 * self-closing svg elements into nested ones and drop spaces after custom elements.
 */
const minifyCssTemplates = (target) => ({
  name: 'minify-css-templates',
  async transform(code, id) {
    if (id.includes('node_modules') || !code.includes('css`')) return null;
    const sheets = [...nodesOf(this.parse(code))].filter(
      ({type, tag, quasi}) =>
        type === 'TaggedTemplateExpression' && tag.name === 'css' && quasi.expressions.length === 0,
    );
    let minified = code;
    for (const {quasi} of sheets.sort((one, other) => other.start - one.start)) {
      const sheet = await transform(quasi.quasis[0].value.cooked, {
        loader: 'css',
        minify: true,
        target,
      });
      const text = sheet.code.trim().replace(/[\\`]|\$\{/g, '\\$&');
      minified = `${minified.slice(0, quasi.start)}\`${text}\`${minified.slice(quasi.end)}`;
    }
    return {code: minified, map: null};
  },
});

/**
 * A classic script is read in the host page's charset. terser escapes everything but the text of
 * tagged templates; Lit reads that text cooked, so that escapes are safe there too.
 */
const asciiTemplates = () => ({
  name: 'ascii-templates',
  renderChunk: {
    order: 'post',
    handler(code) {
      if (code.includes('String.raw')) this.error('String.raw would show the escapes');
      // Without the u flag each half of a surrogate pair is escaped by itself. An odd backslash
      // before the character escaped it, and would now escape the escape.
      const ascii = code.replace(/(\\*)([^\x00-\x7f])/g, (_, backslashes, character) => {
        const kept = backslashes.slice(backslashes.length % 2);
        return `${kept}\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
      });
      return {code: ascii, map: null};
    },
  },
});

const dropInPlugins = (module) => [
  browserResolve(),
  typescript(dropInTarget),
  minifyCssTemplates(dropInCssTarget),
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

/**
 * One chunk for the portal and all that two widgets share, so that a page waits for the loader and
 * then, at once, for the core, its widgets and its language. What the loader itself shares stays
 * apart: a chunk that imported the loader would load it twice where a host adds `?ver=1` to it.
 */
function chunkName(id, {getModuleInfo}) {
  const entries = entriesOf(id, getModuleInfo);
  const isShared = entries.length > 1;
  if (entries.some((entry) => getModuleInfo(entry).isEntry)) return isShared ? 'shared' : undefined;
  return isShared || entries.some((entry) => entry.includes('/src/portal/')) ? 'core' : undefined;
}

export default [
  {
    input: {
      index: 'src/index.ts',
      embed: 'src/embed.ts',
      'client/index': 'src/client/index.ts',
      'testing/index': 'src/testing/index.ts',
    },
    external: /^[^./]/,
    plugins: [browserResolve(), typescript('es2021')],
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
    plugins: dropInPlugins(true),
    output: {
      dir: 'dist/cdn',
      format: 'es',
      entryFileNames: '[name].js',
      chunkFileNames: 'chunks/[name]-[hash].js',
      manualChunks: chunkName,
    },
  },
  {
    input: 'src/embed.ts',
    plugins: dropInPlugins(false),
    output: {
      file: 'dist/cdn/owner-portal.classic.js',
      format: 'iife',
      name: 'OwnerPortal',
      inlineDynamicImports: true,
    },
  },
  {
    input: 'demo/desk/desk.ts',
    plugins: [browserResolve(), typescript('es2021'), minifyCssTemplates('es2021'), terser()],
    output: {file: 'dist/demo/desk/desk.js', format: 'es', inlineDynamicImports: true},
  },
];
