import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, test} from 'node:test';
import type {Browser} from 'playwright-core';
import {openBrowser} from '../support/form-page.mjs';
import {differenceOf, gridOf, isAlike} from './likeness.js';
import {elements, openStage, takePicture, views, type View} from './stage.js';

/** The pictures as somebody last looked at them and found them good. */
const accepted = JSON.parse(readFileSync('test/gallery/likeness.json', 'utf8')) as {
  readonly chromium: string;
  readonly grids: Readonly<Record<string, string>>;
};

let browser: Browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

for (const view of views) {
  const {device, look, lang} = view;
  test(`on a ${device}, ${look}, in ${lang}, every element looks as it was accepted`, async (t) => {
    if (browser.version().split('.')[0] !== accepted.chromium) {
      t.skip(`they were accepted in Chromium ${accepted.chromium}`);
      return;
    }
    const page = await openStage(browser, view);
    const changed: string[] = [];
    for (const element of elements) {
      const grid = await gridOf(await takePicture(page, element));
      const difference = differenceOf(
        grid,
        accepted.grids[`${element}.${device}.${look}.${lang}`] ?? '',
      );
      if (!isAlike(difference)) changed.push(`${element}: ${JSON.stringify(difference)}`);
    }
    await page.context().close();
    assert.deepEqual(changed, [], 'look at `npm run gallery`, then accept with `-- --accept`');
  });
}

const view: View = {device: 'phone', look: 'light', lang: 'en'};
const changes: Readonly<Record<string, string>> = {
  'another colour of buttons': 'owner-portal { --owner-color-accent: #8a1c5a !important }',
  'text a size larger': 'owner-portal { --owner-font-size: 20px }',
  'two pixels of space': 'section { padding-block-start: 18px !important }',
};
for (const [name, css] of Object.entries(changes)) {
  test(`${name} is seen as a change`, async () => {
    const page = await openStage(browser, view);
    const before = await gridOf(await takePicture(page, 'owner-inquiry-form'));
    await page.addStyleTag({content: css});
    const after = await gridOf(await takePicture(page, 'owner-inquiry-form'));
    await page.context().close();
    const difference = differenceOf(before, after);
    assert.ok(!isAlike(difference), JSON.stringify(difference));
  });
}
