/** Sets up what `npm run gallery` needs. */
import {ensureBuild} from '../../demo/setup/build.mjs';
import {ensureDependencies} from '../../demo/setup/dependencies.mjs';

await ensureDependencies();
await ensureBuild();
const {register} = await import('tsx/esm/api');
register();
await import('./main.ts');
