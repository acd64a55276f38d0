/** `npm run test:uploads`: files through a line that breaks; see `journeys/support/prove-uploads.ts`. */
import {ensureBuild} from '../demo/setup/build.mjs';
import {ensureChromium} from './support/chromium.mjs';
import {runNode} from './support/command.mjs';

const env = {CHROME_PATH: ensureChromium()};
await ensureBuild();
const {passed} = await runNode(
  ['--import=tsx', 'test/journeys/support/prove-uploads.ts', ...process.argv.slice(2)],
  {env},
);
process.exitCode = passed ? 0 : 1;
