import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {existsSync, readdirSync} from 'node:fs';
import {createRequire} from 'node:module';
import {createServer, type AddressInfo} from 'node:net';
import {join} from 'node:path';
import {setTimeout as delay} from 'node:timers/promises';
import {installOnDemand} from '../../support/on-demand.mjs';
import type {Page, Thing} from './tab.js';

/** As much of selenium-webdriver, which is there only where this test runs, as is used here. */
interface Element {
  readonly sendKeys: (words: string) => Promise<void>;
}
interface Actions {
  readonly move: (to: {origin: Element}) => Actions;
  readonly click: () => Actions;
  readonly perform: () => Promise<void>;
}
interface Browser {
  readonly actions: () => Actions;
  readonly get: (address: string) => Promise<void>;
  readonly quit: () => Promise<void>;
  readonly executeScript: (script: string, ...args: unknown[]) => Promise<unknown>;
  readonly manage: () => {window: () => {setRect: (size: object) => Promise<unknown>}};
}
interface Builder {
  readonly usingServer: (url: string) => Builder;
  readonly withCapabilities: (capabilities: object) => Builder;
  readonly build: () => Promise<Browser>;
}

const driverPath = '/usr/bin/WebKitWebDriver';

/** The small browser that WebKitGTK brings for its own tests. */
const findBrowser = () =>
  existsSync('/usr/lib')
    ? readdirSync('/usr/lib')
        .filter((name) => name.endsWith('-linux-gnu'))
        .map((name) => join('/usr/lib', name))
        .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name, 'MiniBrowser')))
        .find(existsSync)
    : undefined;

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address() as AddressInfo;
  server.close();
  return port;
}

/** Starts the driver on a screen of its own, where there is none. */
async function startDriver(port: number) {
  const command = [driverPath, `--port=${port}`];
  const [program = driverPath, ...args] = process.env.DISPLAY
    ? command
    : ['xvfb-run', '--auto-servernum', ...command];
  // In a container WebKit's own sandbox has no namespaces to use.
  const env = {...process.env, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1'};
  const driver = spawn(program, args, {detached: true, stdio: 'ignore', env});
  for (const end = Date.now() + 20_000; Date.now() < end; await delay(200)) {
    const status = await fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined);
    if (status?.ok) break;
  }
  return () => {
    if (driver.pid !== undefined) process.kill(-driver.pid);
  };
}

/** Runs in the page: keeps what its scripts throw. */
const keepComplaints = `
  window.complaints = [];
  addEventListener('error', ({message}) => window.complaints.push(message));
  addEventListener('unhandledrejection', ({reason}) => window.complaints.push(String(reason)));`;

/** A page of WebKitGTK, driven by WebDriver; undefined where the machine has none. */
export async function webkitPage(): Promise<Page | undefined> {
  const binary = findBrowser();
  if (binary === undefined || !existsSync(driverPath)) return undefined;
  const folder = installOnDemand('selenium', 'selenium-webdriver@4.49.0');
  if (folder === undefined) return undefined;
  const {Builder} = createRequire(join(folder, 'package.json'))('selenium-webdriver') as {
    Builder: new () => Builder;
  };
  const port = await freePort();
  const stop = await startDriver(port);
  const browser = await new Builder()
    .usingServer(`http://127.0.0.1:${port}`)
    .withCapabilities({
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': {binary, args: ['--automation']},
    })
    .build();
  await browser.manage().window().setRect({width: 390, height: 844});

  const thing = (element: Element): Thing => ({
    // As a finger does: the place is pressed, also where a label lies over its control.
    click: async () => {
      await browser.executeScript("arguments[0].scrollIntoView({block: 'center'})", element);
      await browser.actions().move({origin: element}).click().perform();
    },
    type: (words) => element.sendKeys(words),
    choose: (label) =>
      browser.executeScript(
        `const [list, wanted] = arguments;
         list.value = [...list.options].find(({text}) => text === wanted).value;
         list.dispatchEvent(new Event('change', {bubbles: true}));`,
        element,
        label,
      ),
    text: async () =>
      String(await browser.executeScript('return arguments[0].textContent', element)),
  });

  let complaints: readonly string[] = [];
  const gather = async () => {
    const more = (await browser.executeScript('return window.complaints')) as string[] | null;
    complaints = [...complaints, ...(more ?? [])];
  };
  return {
    open: async (address) => {
      await gather();
      await browser.get(address);
      await browser.executeScript(keepComplaints);
    },
    find: async (script) => {
      const element = (await browser.executeScript(script)) as Element | null;
      return element ? thing(element) : undefined;
    },
    complaints: async () => {
      await gather();
      return complaints;
    },
    close: async () => {
      await browser.quit().catch(() => undefined);
      stop();
    },
  };
}
