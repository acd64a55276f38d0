import './setup/node-version.mjs';
import {spawnSync} from 'node:child_process';
import {resolve} from 'node:path';
import {ensureBuild} from './setup/build.mjs';
import {ensureDependencies} from './setup/dependencies.mjs';
import {root} from './setup/folders.mjs';

/** npm passes Ctrl-C and `kill` on, but cannot when it is itself killed outright. */
function endWithNpm() {
  if (process.env.npm_lifecycle_event !== 'start' || process.platform === 'win32') return;
  // Between npm and this process some shells stay, and outlive npm.
  const ps = spawnSync('ps', ['-o', 'ppid=,args=', '-p', String(process.ppid)], {encoding: 'utf8'});
  const [, grandparent, parentCommand] = /^\s*(\d+) (.*)/.exec(ps.stdout ?? '') ?? [];
  if (grandparent === undefined) return;
  const npm = parentCommand.startsWith('npm') ? process.ppid : Number(grandparent);
  const watch = () => {
    try {
      process.kill(npm, 0);
    } catch {
      process.kill(process.pid, 'SIGTERM');
    }
  };
  setInterval(watch, 1000).unref();
}

// A folder is named relative to where the command was given, not to where npm runs it.
const {DATA_DIR, INIT_CWD} = process.env;
if (DATA_DIR && !DATA_DIR.includes('://'))
  process.env.DATA_DIR = resolve(INIT_CWD ?? process.cwd(), DATA_DIR);
process.chdir(root);

await ensureDependencies();
await ensureBuild().catch(({message}) => {
  console.error(message);
  process.exit(1);
});

// The server runs in this very process: whoever ends the command ends the server.
const {register} = await import('tsx/esm/api');
register();
endWithNpm();
await import('./server/main.ts');
