import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {chromium, type Browser, type Frame, type Page} from 'playwright-core';
import {ask, openRequest, readReceipt} from '../journeys/support/owner.js';
import {chromiumFlags, findChromium} from '../support/chromium.mjs';
import {debianLibraries} from '../support/debian-files.mjs';
import {belongingsOf, touched} from './support/belongings.js';
import {hostPages, startHostSite, widgetTags, type HostSite} from './support/host-site.js';

let site: HostSite;
let browser: Browser;

/** No secure context: neither localhost nor https. */
const plainHttp = 'firm.example';

before(async () => {
  site = await startHostSite();
  browser = await chromium.launch({
    executablePath: findChromium(),
    args: [...chromiumFlags, `--host-resolver-rules=MAP ${plainHttp} 127.0.0.1`],
  });
});

after(async () => {
  await browser.close();
  await site.close();
});

interface Host {
  /** What a visitor does first, and the part of the page that then has the widgets. */
  readonly reach?: (page: Page) => Promise<Frame | Page>;
  /** What must be so of the host, after the journey. */
  readonly still?: (page: Page) => Promise<void>;
  readonly media?: 'print';
  /** The Debian package the page's library comes from. */
  readonly debian?: string;
}

const ownData = (page: Page, name: string) =>
  page.evaluate((key) => document.body.dataset[key], name);

const opened = async (page: Page) => {
  await page.getByRole('button', {name: '报修', exact: true}).click();
  return page;
};

/** What is particular about a page; what is not named here is an ordinary journey. */
const hosts: Readonly<Record<string, Host>> = {
  'jquery-modal.html': {
    reach: opened,
    still: async (page) => {
      assert.ok(await page.locator('#overlay').isVisible(), 'no key or click closed the modal');
      // Its own rule: a click elsewhere closes it.
      await page.evaluate(() => document.querySelector<HTMLElement>('#own-button')?.click());
      await page.locator('#overlay').waitFor({state: 'hidden'});
    },
  },
  'bootstrap-modal.html': {
    reach: opened,
    still: async (page) => {
      const focus = () => page.evaluate(() => document.activeElement?.closest('#modal')?.id);
      for (let presses = 0; presses < 5; presses++) {
        await page.keyboard.press('Tab');
        assert.equal(await focus(), 'modal', 'the trap still holds the focus');
      }
      await page.keyboard.press('Escape');
      await page.locator('#modal').waitFor({state: 'hidden'});
    },
  },
  'hotkeys.html': {
    still: async (page) => {
      const fired = () => page.evaluate(() => (window as unknown as {fired: string[]}).fired);
      assert.deepEqual(await fired(), [], 'no shortcut fired while the owner typed');
      await page.evaluate(() => document.querySelector<HTMLElement>('#own-button')?.focus());
      await page.keyboard.press('k');
      assert.ok((await fired()).includes('hotkeys k'), 'elsewhere they do');
    },
  },
  'mootools.html': {
    debian: 'libjs-mootools',
    still: async (page) => assert.equal(await ownData(page, 'own'), '1 1'),
  },
  'prototype-1.6.html': {
    still: async (page) => assert.equal(await ownData(page, 'own'), '[1, "a"]P'),
  },
  'prototype-1.7.html': {
    debian: 'libjs-prototype',
    still: async (page) => assert.equal(await ownData(page, 'own'), '1 [1,2]'),
  },
  'requirejs-after.html': {
    still: async (page) => assert.equal(await ownData(page, 'amd'), 'AMD'),
  },
  'requirejs-before.html': {
    still: async (page) => assert.equal(await ownData(page, 'amd'), 'AMD'),
  },
  'print.html': {media: 'print'},
  'sandboxed.html': {
    reach: async (page) => {
      const frame = page.frames().find((one) => one !== page.mainFrame());
      assert.ok(frame);
      return frame;
    },
  },
  'webforms.html': {
    still: async (page) => {
      const postbacks = await page.evaluate(
        () => (window as unknown as {postbacks: number}).postbacks,
      );
      assert.equal(postbacks, 0, 'nothing the owner did sent the form of the page');
    },
  },
};

/** Where the platform leaves no way, the fallback stays. */
const withoutWidgets = ['trusted-types-unlisted.html'];

interface Visit {
  readonly page: Page;
  /** Uncaught errors, console errors and what a policy reported. */
  readonly complaints: string[];
}

const visit = async (address: string, media?: 'print'): Promise<Visit> => {
  const context = await browser.newContext({locale: 'zh-CN', timezoneId: 'Asia/Shanghai'});
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.stack ?? error.message));
  page.on('console', (message) => {
    // The browser notes each reply that asks for identity, which the fee widget does without.
    if (message.type() === 'error' && !/ 401 /.test(message.text()))
      complaints.push(message.text());
  });
  await page.emulateMedia({media: media ?? null});
  await page.goto(address);
  return {page, complaints};
};

const typed = '水管漏水?/k\n请来看看 123 ';

/** An owner asks, gets a receipt and follows it; between the two they look around. */
const wholeJourney = async (place: Page) => {
  const field = place.getByLabel('请用您自己的话说一说');
  await field.pressSequentially(typed);
  assert.equal(await field.inputValue(), typed, 'no key was lost');
  await ask(place, `${typed}。`);
  const kept = await readReceipt(place);
  await openRequest(place, kept);
  await place.locator('owner-feedback-status').getByText('请来看看 123').first().waitFor();
  await place.getByRole('heading', {name: /台风/}).first().waitFor();
  for (const tag of widgetTags) {
    assert.ok(await place.evaluate((name) => Boolean(customElements.get(name)), tag), tag);
  }
};

/** The page's own button counts, and its own form is sent with what stands in it. */
const ownThingsWork = async (page: Page) => {
  const count = page.locator('#own-count');
  const before = Number(await count.textContent());
  await page.evaluate(() => document.querySelector<HTMLElement>('#own-button')?.click());
  assert.equal(await count.textContent(), String(before + 1));
  await page.evaluate(() => document.querySelector<HTMLFormElement>('#own-form')?.requestSubmit());
  await page.waitForURL(/\/submitted\?/);
};

const journeyOn = async (address: string, host: Host) => {
  const bare = await visit(`${address}?bare`, host.media);
  const without = await belongingsOf(bare.page);
  await bare.page.context().close();

  const {page, complaints} = await visit(address, host.media);
  const place = (await host.reach?.(page)) ?? page;
  await wholeJourney(place as Page);
  await host.still?.(page);
  assert.deepEqual(touched(without, await belongingsOf(page)), []);
  if (await page.locator('#own').count()) await ownThingsWork(page);
  assert.deepEqual(complaints, []);
  await page.context().close();
};

test('where Trusted Types do not list our policy, a notice with markup is plain, readable text', async () => {
  const address = `${site.url}/csp-trusted-types.html#owner-notice=gy-fire-lanes`;
  const {page, complaints} = await visit(address);
  await page.getByText('消防车通过需要四米宽的车道。').waitFor();
  const text = page.locator('owner-notice-text');
  assert.equal(await text.locator('strong, a, li').count(), 0);
  // The browser itself notes the name it refused; nothing was thrown.
  assert.deepEqual(
    complaints.filter((one) => !/TrustedTypePolicy|trusted-types/i.test(one)),
    [],
  );
  await page.context().close();
});

for (const name of hostPages.filter((page) => !withoutWidgets.includes(page))) {
  const host = hosts[name] ?? {};
  test(`${name}: an owner's whole journey, and nothing of the host's is touched`, async (t) => {
    if (host.debian !== undefined && debianLibraries(host.debian) === undefined) {
      t.skip(`needs the Debian package ${host.debian}, which cannot be fetched here`);
      return;
    }
    await journeyOn(`${site.url}/${name}`, host);
  });
}

test('over plain http, where browsers keep back half their interfaces, the journey is the same', async () => {
  const plain = await startHostSite(plainHttp);
  try {
    await journeyOn(`${plain.url}/plain.html`, {});
  } finally {
    await plain.close();
  }
});

for (const name of withoutWidgets) {
  test(`${name}: what the page forbids leaves the telephone number in sight`, async () => {
    const {page, complaints} = await visit(`${site.url}/${name}`);
    await page.getByText('021-5550 0100').first().waitFor();
    await ownThingsWork(page);
    assert.deepEqual(
      complaints.filter((text) => !/trusted-types|TrustedTypePolicy/i.test(text)),
      [],
    );
    await page.context().close();
  });
}
