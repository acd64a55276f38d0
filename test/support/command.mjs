/** Runs commands that cannot outlive their time or the test run. */
import {spawn} from 'node:child_process';
import {root} from '../../demo/setup/folders.mjs';

const running = new Set();
const hasGroups = process.platform !== 'win32';

/** Ends a command with everything it started. */
function end(child, signal) {
  try {
    if (hasGroups) process.kill(-child.pid, signal);
    else child.kill(signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

/** Ends every command that still runs. */
export function endAll() {
  for (const child of running) end(child, 'SIGKILL');
}

/**
 * Runs a Node script of the repository; resolves to `{passed, output, problem}` where `problem`
 * says in words why it did not pass. With `quiet` the output is kept instead of shown.
 */
export function runNode(args, {env = {}, minutes = 10, quiet = false} = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      detached: hasGroups,
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
      env: {...process.env, ...env},
    });
    running.add(child);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk) => (output += chunk));
    }
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      end(child, 'SIGKILL');
    }, minutes * 60_000);
    const finish = (problem) => {
      clearTimeout(timer);
      running.delete(child);
      resolve({passed: problem === undefined, output, problem});
    };
    child.once('error', ({message}) => finish(message));
    child.once('close', (code, signal) => {
      // A child of the child may be left behind, and would keep a port or a database.
      if (hasGroups) end(child, 'SIGKILL');
      if (isLate) finish(`was ended after ${minutes} minutes`);
      else if (code !== 0) finish(code === null ? `was ended by ${signal}` : `exit code ${code}`);
      else finish(undefined);
    });
  });
}
