/** One page with every element on a screen of its own, on fixed data, at a fixed time, in fixed fonts. */
import {readFileSync} from 'node:fs';
import {extname, join} from 'node:path';
import {getResponse} from 'msw';
import type {Browser, Page, Route} from 'playwright-core';
import {themes} from '../../demo/site/assets/themes.js';
import {aReceipt, aRequest, handlers, TestBackend} from '../../src/testing/index.js';

export const devices = {
  phone: {width: 390, height: 844},
  desktop: {width: 1280, height: 900},
} as const;
export const looks = ['light', 'dark', 'large'] as const;
export const languages = ['zh-Hans', 'en', 'ar'] as const;

/** How the page is seen. */
export interface View {
  readonly device: keyof typeof devices;
  readonly look: (typeof looks)[number];
  readonly lang: (typeof languages)[number];
}

export const views: readonly View[] = (['phone', 'desktop'] as const).flatMap((device) =>
  looks.flatMap((look) => languages.map((lang) => ({device, look, lang}))),
);

export const elements = [
  'owner-notice-board',
  'owner-inquiry-form',
  'owner-feedback-status',
  'owner-fee-breakdown',
  'owner-service-standards',
  'owner-contacts',
  'owner-survey',
  'owner-meetings',
  'owner-service-report',
  'owner-text-size',
] as const;

const origin = 'http://gallery.test';
const fonts = ['noto-sans-sc', 'noto-sans-arabic'];
const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
};

const pageIn = ({look, lang}: View) => {
  const theme: Readonly<Record<string, string>> = look === 'dark' ? themes.dark : themes.light;
  const tokens = Object.entries(theme).filter(([name]) => name.startsWith('--'));
  return `<!doctype html><html lang="${lang}"${lang === 'ar' ? ' dir="rtl"' : ''}><head>
    <meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Gallery</title>
    ${fonts.map((font) => `<link rel="stylesheet" href="/fonts/${font}/index.css">`).join('')}
    <style>
      body { margin: 0; background: ${theme['background']}; color: ${theme['--owner-color-text']};
        color-scheme: ${look === 'dark' ? 'dark' : 'light'}; font-variant-east-asian: ${lang === 'en' ? 'proportional-width' : 'normal'};
        font: 17px/1.6 'Noto Sans SC Variable', 'Noto Sans Arabic Variable'; }
      owner-portal { ${tokens.map(([name, value]) => `${name}: ${value}`).join('; ')} }
      section { block-size: 100vh; overflow: hidden; padding: 16px; box-sizing: border-box; }
      *, *::before { animation: none !important; transition: none !important; caret-color: transparent; }
    </style>
    <script type="module" src="/embed/owner-portal.js"></script></head><body>
    <owner-portal endpoint="/v1" community="riverside" size="${look === 'large' ? 'large' : 'normal'}">
      ${elements.map((name) => `<section><${name}></${name}></section>`).join('')}
    </owner-portal></body></html>`;
};

const fileOf = (path: string) =>
  path.startsWith('/embed/')
    ? join('dist/cdn', path.slice('/embed/'.length))
    : join('node_modules/@fontsource-variable', path.slice('/fonts/'.length));

/** Answers from the handlers the component tests use; nothing is live here. */
const answering = (view: View) => {
  const requests = [{request: aRequest(), code: aReceipt().code}];
  const backend = handlers(new TestBackend({endpoint: `${origin}/v1`, requests}));
  return async (route: Route) => {
    const request = route.request();
    const {pathname} = new URL(request.url());
    if (pathname === '/') return route.fulfill({contentType: 'text/html', body: pageIn(view)});
    if (pathname.endsWith('/events')) return route.abort();
    if (!pathname.startsWith('/v1/')) {
      const contentType = types[extname(pathname)] ?? 'application/octet-stream';
      return route.fulfill({contentType, body: readFileSync(fileOf(pathname))});
    }
    const body = request.postDataBuffer();
    const response = await getResponse(
      backend,
      new Request(request.url(), {
        method: request.method(),
        headers: request.headers(),
        ...(body && {body: new Uint8Array(body)}),
      }),
    );
    if (!response) return route.fulfill({status: 404});
    return route.fulfill({
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: Buffer.from(await response.arrayBuffer()),
    });
  };
};

/** Opens the page and waits until nothing on it moves any more. */
export const openStage = async (browser: Browser, view: View): Promise<Page> => {
  const context = await browser.newContext({
    viewport: devices[view.device],
    locale: view.lang,
    timezoneId: 'Asia/Shanghai',
    colorScheme: view.look === 'dark' ? 'dark' : 'light',
  });
  const page = await context.newPage();
  await page.clock.setFixedTime('2026-11-25T10:00:00+08:00');
  await page.route(`${origin}/**`, answering(view));
  await page.goto(`${origin}/`);
  await page.evaluate(({reference, code}) => {
    const portal = document.querySelector('owner-portal');
    const status = document.querySelector('owner-feedback-status');
    Object.assign(portal ?? {}, {
      getToken() {
        return 'an-owner';
      },
    });
    Object.assign(status ?? {}, {reference, code});
  }, aReceipt());
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return page;
};

/** One element's screen. */
export const takePicture = async (page: Page, element: string): Promise<Buffer> => {
  await page.evaluate(
    (name) => document.querySelector(name)?.parentElement?.scrollIntoView(),
    element,
  );
  return page.screenshot();
};
