/**
 * `npm run test:faults` and its like: `prove.mjs <name>` sets up what a heavy proof needs, also on a
 * fresh clone, and runs it.
 */
import '../demo/setup/node-version.mjs';
import {ensureBuild} from '../demo/setup/build.mjs';
import {ensureDependencies} from '../demo/setup/dependencies.mjs';
import {root} from '../demo/setup/folders.mjs';
import {ensureChromium} from './support/chromium.mjs';

const proofs = {
  attack: './attack/prove.ts',
  faults: './faults/prove.ts',
  leaks: './hosts/support/prove-leaks.ts',
  uploads: './journeys/support/prove-uploads.ts',
};

const [name] = process.argv.splice(2, 1);
process.chdir(root);
await ensureDependencies();
process.env.CHROME_PATH ??= ensureChromium();
await ensureBuild();
const {register} = await import('tsx/esm/api');
register();
await import(proofs[name]);
