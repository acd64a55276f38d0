/** Installs what package-lock.json names, where it is not installed already. */
import {spawn} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {root} from './folders.mjs';

function packagesIn(lockFile) {
  try {
    return JSON.parse(readFileSync(join(root, lockFile), 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/** npm writes its own record of what it installed, last: an interrupted install leaves none. */
function areInstalled() {
  const installed = packagesIn('node_modules/.package-lock.json');
  if (installed === undefined) return false;
  return Object.entries(packagesIn('package-lock.json') ?? {}).every(([path, wanted]) => {
    const isForAnotherSystem = wanted.optional === true && installed[path] === undefined;
    return path === '' || isForAnotherSystem || installed[path]?.version === wanted.version;
  });
}

const remedies = [
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ERR_SOCKET_TIMEOUT|network/i,
    'npm cannot reach its registry. Check the network, and the proxy (`npm config get proxy`) or ' +
      'mirror (`npm config get registry`) npm is told to use.',
  ],
  [
    /EUSAGE|in sync/,
    'package.json and package-lock.json disagree. Run `npm install` and commit the lock file.',
  ],
  [/ENOSPC/, 'The disk is full.'],
  [
    /EACCES|EPERM/,
    'npm may not write to node_modules. Make the folder yours, or delete it, and try again.',
  ],
];

function runNpm(args) {
  // Under `npm start` npm names itself; otherwise the one on the PATH is taken.
  const npm = process.env.npm_execpath;
  const [command, first] = npm?.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []];
  return new Promise((resolve) => {
    const child = spawn(command, [...first, ...args], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'pipe'],
      shell: process.platform === 'win32' && command === 'npm',
      env: {...process.env, PUPPETEER_SKIP_DOWNLOAD: '1'},
    });
    let complaints = '';
    child.stderr.on('data', (chunk) => {
      complaints += chunk;
      process.stderr.write(chunk);
    });
    child.on('error', ({message}) => resolve({code: 1, complaints: message}));
    child.on('close', (code) => resolve({code: code ?? 1, complaints}));
  });
}

/** Makes node_modules agree with package-lock.json; ends the process with advice where it cannot. */
export async function ensureDependencies() {
  if (areInstalled()) return;
  console.log('Installing dependencies (npm ci) …');
  const {code, complaints} = await runNpm(['ci', '--no-audit', '--no-fund']);
  if (code === 0 && areInstalled()) return;
  const remedy = remedies.find(([symptom]) => symptom.test(complaints))?.[1];
  console.error(`\nThe dependencies could not be installed. ${remedy ?? 'npm says why above.'}`);
  console.error('When that is mended, run the same command again.');
  process.exit(1);
}
