import type {BrowserContext, Page} from 'playwright-core';

/** The firm's page: the built bundle and a form, and a token that can be renewed. */
export const formPage = `<!doctype html>
<html lang="en"><meta charset="utf-8" /><title>Ask</title>
<script>
  // What is compiled for the test's own functions, and not part of what runs here.
  window.__name = (named) => named;
  // Time is short: what the widgets wait ten seconds and more for comes ten times as soon.
  const wait = window.setTimeout;
  window.setTimeout = (work, time, ...rest) => wait(work, time >= 10000 ? time / 10 : time, ...rest);
</script>
<script type="module" src="/embed/owner-portal.js"></script>
<owner-portal endpoint="/v1" community="guiyuan"><owner-inquiry-form></owner-inquiry-form></owner-portal>
<script>
  let token = 1;
  document.querySelector('owner-portal').getToken = ({refused} = {}) => {
    if (refused) token++;
    return 'token-' + token;
  };
</script>
</html>`;

/** What an owner sees. */
export interface Sight {
  /** What stands in the form's first field; absent while there is no form. */
  readonly text?: string;
  readonly sending: boolean;
  readonly failed: boolean;
  /** The number on the receipt, or in the list of what was sent. */
  readonly receipt?: string;
  readonly listed?: string;
  /** The words of what waits. */
  readonly waiting?: string;
  /** Whether the page says that it is kept on this device. */
  readonly saved: boolean;
  /** Whether something is kept on the device that the page has not shown yet. */
  readonly pending: number;
}

/** Runs in the page: looks into all shadow roots, as eyes do. */
const look = async (): Promise<Sight> => {
  const all = (root: ParentNode, selector: string): Element[] => [
    ...root.querySelectorAll(selector),
    ...[...root.querySelectorAll('*')].flatMap(({shadowRoot}) =>
      shadowRoot ? all(shadowRoot, selector) : [],
    ),
  ];
  const shadow = (name: string) => all(document, name)[0]?.shadowRoot;
  const form = shadow('owner-inquiry-form');
  const button = form?.querySelector('.actions button');
  const list = shadow('owner-waiting-list');
  const pending = await new Promise<number>((resolve) => {
    const opening = indexedDB.open('owner-portal');
    // Only looked at: whoever keeps things there makes it.
    opening.onupgradeneeded = () => opening.transaction?.abort();
    opening.onerror = () => resolve(0);
    opening.onsuccess = () => {
      const database = opening.result;
      if (!database.objectStoreNames.contains('records')) {
        database.close();
        return resolve(0);
      }
      const reading = database.transaction('records').objectStore('records').getAll();
      reading.onsuccess = () => {
        database.close();
        const records = reading.result as {kind: string}[];
        resolve(records.filter(({kind}) => kind === 'entry' || kind === 'receipt').length);
      };
    };
  });
  return {
    text: form?.querySelector('textarea')?.value,
    sending: button?.getAttribute('aria-disabled') === 'true',
    failed: button?.textContent?.trim() === 'Try again',
    receipt: shadow('owner-request-receipt')?.querySelector('dd')?.textContent?.trim(),
    listed: list?.querySelector('strong')?.textContent?.trim(),
    waiting: list?.querySelector('.words')?.textContent ?? undefined,
    saved: all(document, 'p, span').some((each) =>
      each.textContent?.startsWith('Saved on this device, not sent yet'),
    ),
    pending,
  };
};

/** Runs in the page: fills the form as an owner does. */
const write = (text: string): boolean => {
  const roots = (root: ParentNode): ParentNode[] => [
    root,
    ...[...root.querySelectorAll('*')].flatMap(({shadowRoot}) =>
      shadowRoot ? roots(shadowRoot) : [],
    ),
  ];
  const find = (selector: string) =>
    roots(document)
      .map((root) => root.querySelector<HTMLInputElement>(selector))
      .find(Boolean);
  const enter = (selector: string, value: string) => {
    const field = find(selector);
    if (!field) return false;
    field.value = value;
    field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    return true;
  };
  const consent = find('#consent');
  if (!consent || !enter('textarea', text) || !enter('#phone', '138 0000 0000')) return false;
  if (!consent.checked) consent.click();
  const kind = find('input[type=radio]');
  if (!kind) return false;
  kind.click();
  return enter('#detail', '1202');
};

/** Runs in the page. */
const press = (label: string): boolean => {
  const buttons = (root: ParentNode): HTMLButtonElement[] => [
    ...root.querySelectorAll('button'),
    ...[...root.querySelectorAll('*')].flatMap(({shadowRoot}) =>
      shadowRoot ? buttons(shadowRoot) : [],
    ),
  ];
  const button = buttons(document).find(({textContent}) => textContent?.trim() === label);
  button?.click();
  return button !== undefined;
};

/** An owner before a page, who opens another when it is gone. */
export class Seat {
  #page?: Page;

  constructor(
    private readonly context: BrowserContext,
    private readonly address: string,
  ) {}

  /** What can be seen; undefined while there is nothing to see. */
  async looks(): Promise<Sight | undefined> {
    return this.#on((page) => page.evaluate(look));
  }

  async writes(text: string): Promise<boolean> {
    return (await this.#on((page) => page.evaluate(write, text))) ?? false;
  }

  async presses(label: string): Promise<boolean> {
    return (await this.#on((page) => page.evaluate(press, label))) ?? false;
  }

  async reloads(): Promise<void> {
    await this.#on((page) => page.reload({waitUntil: 'commit'}));
  }

  /** The renderer ends at once, as when the device has no memory left. */
  async crashes(): Promise<void> {
    const page = this.#page;
    if (!page) return;
    const gone = new Promise((resolve) => page.once('crash', resolve));
    const devtools = await this.context.newCDPSession(page);
    void devtools.send('Page.crash').catch(() => {});
    await Promise.race([gone, new Promise((resolve) => setTimeout(resolve, 3_000))]);
    await page.close();
    this.#page = undefined;
  }

  /** Another tab of the same page, for a while. */
  async opensTab(): Promise<void> {
    const page = await this.context.newPage();
    await page.goto(this.address, {waitUntil: 'load'}).catch(() => {});
    await page.waitForTimeout(1_000);
    await page.close();
  }

  /** Lets the device refuse to keep anything, or keep things again. */
  async fillsStorage(full: boolean): Promise<void> {
    await this.#on((page) =>
      page.evaluate((isFull) => {
        const store = IDBObjectStore.prototype as IDBObjectStore & {real?: IDBObjectStore['put']};
        store.real ??= store.put;
        const {real} = store;
        store.put = isFull
          ? function (this: IDBObjectStore, ...args) {
              const request = real.apply(this, args);
              this.transaction.abort();
              return request;
            }
          : real;
      }, full),
    );
  }

  async #on<Result>(work: (page: Page) => Promise<Result>): Promise<Result | undefined> {
    try {
      if (!this.#page) {
        this.#page = await this.context.newPage();
        await this.#page.goto(this.address, {waitUntil: 'commit'});
      }
      return await work(this.#page);
    } catch {
      // It is being reloaded, or the backend that serves it is away.
      if (this.#page?.url() !== this.address) await this.#page?.goto(this.address).catch(() => {});
      return undefined;
    }
  }
}
