/** `npm run demo:data -- --units 10000`: a large community's fees, made, checked and stored. */
import './setup/node-version.mjs';
import {resolve} from 'node:path';
import {ensureDependencies} from './setup/dependencies.mjs';
import {root} from './setup/folders.mjs';

// A folder is named relative to where the command was given, not to where npm runs it.
const {DATA_DIR, INIT_CWD} = process.env;
if (DATA_DIR && !DATA_DIR.includes('://'))
  process.env.DATA_DIR = resolve(INIT_CWD ?? process.cwd(), DATA_DIR);
process.chdir(root);

await ensureDependencies();
const {register} = await import('tsx/esm/api');
register();
await import('./server/data/main.ts');
