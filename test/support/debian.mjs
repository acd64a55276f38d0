/** Debian packages for what npm cannot install: a browser, a database. */
import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';

/** Whether this process may install packages on a Debian-like system. */
export const canInstall = () =>
  process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');

function aptGet(...args) {
  const {status} = spawnSync('apt-get', args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'},
  });
  return status === 0;
}

/** Installs packages; whether it worked. */
export function installPackages(...packages) {
  console.log(`Installing the Debian packages ${packages.join(', ')} …`);
  return (
    aptGet('update', '--quiet') &&
    aptGet('install', '--quiet', '--yes', '--no-install-recommends', ...packages)
  );
}
