import {spawn} from 'node:child_process';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** A server in a process of its own, as `npm start` runs it. */
export interface Child {
  /** Where it answers; rejects with its output when it ends before it does. */
  readonly url: Promise<string>;
  /** Its exit code, null when killed, and all it printed. */
  readonly ended: Promise<{code: number | null; output: string}>;
  kill(signal: NodeJS.Signals): void;
}

export const spawnServer = (env: Readonly<Record<string, string | undefined>>): Child => {
  const child = spawn(process.execPath, ['--import', 'tsx', 'demo/server/main.ts'], {
    cwd: root,
    env: {...process.env, PORT: '0', DATABASE_URL: '', ...env},
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const kill = () => void child.kill('SIGKILL');
  process.once('exit', kill);
  child.once('close', () => process.off('exit', kill));
  let output = '';
  const ended = new Promise<{code: number | null; output: string}>((resolve) => {
    child.once('close', (code) => resolve({code, output}));
  });
  const url = new Promise<string>((resolve, reject) => {
    const look = (chunk: Buffer) => {
      output += chunk.toString();
      const found = /API\s+(http\S+)\/v1/.exec(output)?.[1];
      if (found) resolve(found);
    };
    child.stdout.on('data', look);
    child.stderr.on('data', look);
    void ended.then(({code}) => reject(new Error(`ended with ${code}: ${output}`)));
  });
  // Whoever only waits for the end has no use for the address.
  url.catch(() => {});
  return {url, ended, kill: (signal) => void child.kill(signal)};
};

/** The environment by which a child uses this database. */
export const databaseEnv = (options: {dataDir: string; databaseUrl?: string}) => ({
  DATA_DIR: options.databaseUrl ? undefined : options.dataDir,
  DATABASE_URL: options.databaseUrl ?? '',
});
