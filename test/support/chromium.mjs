/** Where a Chromium-like browser is on this machine, looked for where the systems usually put it. */
import {accessSync, constants} from 'node:fs';
import {delimiter, join} from 'node:path';
import {canInstall, installPackages} from './debian.mjs';

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge',
];

/** Where Linux puts them, should the PATH be a short one. */
const linuxFolders = ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome'];
const windowsFolders = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'];

/** Switches for a browser that is driven by tests, also inside a container. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function* usualPlaces() {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const path = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  for (const folder of process.platform === 'linux' ? [...path, ...linuxFolders] : path) {
    for (const name of names) yield join(folder, name + suffix);
  }
  if (process.platform === 'darwin') {
    for (const name of ['Google Chrome', 'Chromium', 'Microsoft Edge']) {
      yield `/Applications/${name}.app/Contents/MacOS/${name}`;
    }
  }
  if (process.platform === 'win32') {
    for (const folder of windowsFolders.map((name) => process.env[name]).filter(Boolean)) {
      yield join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe');
      yield join(folder, 'Chromium', 'Application', 'chrome.exe');
      yield join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe');
    }
  }
}

/** The browser's path: `CHROME_PATH` when it is set, else the first of the usual places. */
export function findChromium() {
  const chosen = process.env.CHROME_PATH;
  if (chosen) return isExecutable(chosen) ? chosen : undefined;
  for (const file of usualPlaces()) if (isExecutable(file)) return file;
  return undefined;
}

/** As `findChromium`, but installs one where that is possible, and says what to do where not. */
export function ensureChromium() {
  const found = findChromium();
  if (found !== undefined) return found;
  if (process.env.CHROME_PATH) {
    throw new Error(`CHROME_PATH names ${process.env.CHROME_PATH}, which cannot be run.`);
  }
  // Chinese pages are shown, too, and the browser brings no letters of its own.
  const installed = canInstall() && installPackages('chromium', 'fonts-noto-cjk');
  const browser = installed ? findChromium() : undefined;
  if (browser !== undefined) return browser;
  throw new Error(
    'The tests need Chromium or Chrome. Install one (Debian: `apt-get install chromium ' +
      'fonts-noto-cjk` as root; elsewhere https://www.google.com/chrome), or set CHROME_PATH to ' +
      'the one you have.',
  );
}
