/** A PostgreSQL of the test run's own: a scratch cluster that ends with the process. */
import {execFileSync, spawn} from 'node:child_process';
import {chownSync, existsSync, mkdtempSync, readdirSync, rmSync} from 'node:fs';
import {createServer, connect} from 'node:net';
import {tmpdir} from 'node:os';
import {delimiter, join} from 'node:path';
import {setTimeout as delay} from 'node:timers/promises';
import {canInstall, installPackages} from './debian.mjs';

function versionsBelow(folder) {
  try {
    return readdirSync(folder).sort((one, other) => Number(other) - Number(one));
  } catch {
    return [];
  }
}

/** The folder of `initdb` and `postgres`: on the PATH, or where Debian puts them, newest first. */
function findBinaries() {
  const debian = '/usr/lib/postgresql';
  const folders = [
    ...(process.env.PATH ?? '').split(delimiter),
    ...versionsBelow(debian).map((version) => join(debian, version, 'bin')),
  ];
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return folders.find((folder) =>
    ['initdb', 'postgres'].every((name) => existsSync(join(folder, name + suffix))),
  );
}

/** PostgreSQL refuses to run as root, so that Debian's own account for it is taken. */
function account() {
  if (process.getuid?.() !== 0) return {};
  const id = (flag) => Number(execFileSync('id', [flag, 'postgres'], {encoding: 'utf8'}));
  return {uid: id('-u'), gid: id('-g')};
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const {port} = server.address();
      server.close(() => resolve(port));
    });
  });
}

const accepts = (port) =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
      .once('connect', () => resolve(true))
      .once('error', () => resolve(false));
    socket.unref();
    socket.once('close', () => socket.destroy()).once('connect', () => socket.end());
  });

/** Runs a command that ends when this process does, however that ends: its input closes then. */
function spawnLeashed(command, args, options) {
  const script = '"$0" "$@" </dev/null & child=$!; read -r _; kill -INT "$child"; wait "$child"';
  return spawn('/bin/sh', ['-c', script, command, ...args], {
    ...options,
    stdio: ['pipe', 'ignore', 'pipe'],
  });
}

async function startCluster(binaries) {
  const owner = account();
  const folder = mkdtempSync(join(tmpdir(), 'owner-portal-postgres-'));
  if (owner.uid !== undefined) chownSync(folder, owner.uid, owner.gid);
  const options = {...owner, cwd: folder, env: {...process.env, LC_ALL: 'C'}};
  const data = join(folder, 'data');
  const initdb = ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-sync'];
  execFileSync(join(binaries, 'initdb'), initdb, {...options, stdio: ['ignore', 'ignore', 'pipe']});

  const port = await freePort();
  const settings = [`port=${port}`, 'listen_addresses=127.0.0.1', `unix_socket_directories=`];
  const args = ['-D', data, ...settings.flatMap((setting) => ['-c', setting]), '-c', 'fsync=off'];
  const server = spawnLeashed(join(binaries, 'postgres'), args, options);
  let log = '';
  server.stderr.on('data', (chunk) => (log += chunk));
  const ended = new Promise((resolve) => server.once('close', resolve));

  const stop = async () => {
    server.stdin.end();
    await ended;
    rmSync(folder, {recursive: true, force: true});
  };
  for (let attempt = 0; attempt < 300; attempt += 1) {
    if (await accepts(port)) return {url: `postgres://postgres@127.0.0.1:${port}/postgres`, stop};
    if (server.exitCode !== null) break;
    await delay(100);
  }
  await stop();
  throw new Error(`PostgreSQL did not start:\n${log}`);
}

/**
 * `{url, stop}` of a PostgreSQL to test on: the caller's in `TEST_DATABASE_URL`, or a scratch
 * cluster of the installed or now installed PostgreSQL. Undefined where none can be had.
 */
export async function startPostgres() {
  const {TEST_DATABASE_URL} = process.env;
  if (TEST_DATABASE_URL) return {url: TEST_DATABASE_URL, stop: async () => {}};
  if (process.platform === 'win32') return undefined;
  const installed = findBinaries() !== undefined || (canInstall() && installPackages('postgresql'));
  const binaries = installed ? findBinaries() : undefined;
  return binaries === undefined ? undefined : startCluster(binaries);
}
