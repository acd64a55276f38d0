/** Bundles the command `owner-portal`. */
import {join} from 'node:path';
import {build} from 'esbuild';
import {root} from './folders.mjs';

/** The command, with all it needs in one file: who installs the widgets installs no validator. */
export const bundleKit = () =>
  build({
    entryPoints: [join(root, 'kit/main.ts')],
    // Of a package with both, its modules: jsonc-parser's other form cannot be bundled.
    mainFields: ['module', 'main'],
    outfile: join(root, 'dist/kit/owner-portal.js'),
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    legalComments: 'linked',
    banner: {
      js: "import {createRequire} from 'node:module'; const require = createRequire(import.meta.url);",
    },
  });
