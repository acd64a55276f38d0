/**
 * `npm run gallery`: takes a picture of every element in every view and puts them on one page to look
 * through; `-- --accept` also keeps their likeness for the tests to compare with.
 */
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {openBrowser} from '../support/form-page.mjs';
import {gridOf} from './likeness.js';
import {elements, openStage, takePicture, views} from './stage.js';

const folder = resolve('test/.output/gallery');
rmSync(folder, {recursive: true, force: true});
mkdirSync(folder, {recursive: true});

const browser = await openBrowser();
const grids: Record<string, string> = {};
for (const view of views) {
  const page = await openStage(browser, view);
  for (const element of elements) {
    const name = `${element}.${view.device}.${view.look}.${view.lang}`;
    const picture = await takePicture(page, element);
    writeFileSync(join(folder, `${name}.png`), picture);
    grids[name] = await gridOf(picture);
  }
  await page.context().close();
  console.log(`${view.device} ${view.look} ${view.lang}`);
}
const version = browser.version().split('.')[0] ?? '';
await browser.close();

const figures = (element: string) =>
  views
    .map((view) => `${element}.${view.device}.${view.look}.${view.lang}`)
    .map(
      (name) =>
        `<figure><a href="${name}.png"><img loading="lazy" src="${name}.png" alt="${name}"></a><figcaption>${name.split('.').slice(1).join(' · ')}</figcaption></figure>`,
    )
    .join('\n');
const index = join(folder, 'index.html');
writeFileSync(
  index,
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Gallery</title>
<style>
body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem; background: #f4f4f1; color: #1d2b27 }
.row { display: flex; gap: 1rem; overflow-x: auto; padding-block: 0.5rem 2rem }
figure { margin: 0; flex: none } img { block-size: 26rem; border: 1px solid #ccc; background: #fff }
</style>
<h1>Every element in every view</h1>
${elements.map((element) => `<h2>&lt;${element}&gt;</h2><div class="row">${figures(element)}</div>`).join('\n')}`,
);
if (process.argv.includes('--accept')) {
  const kept = {chromium: version, grids};
  writeFileSync('test/gallery/likeness.json', `${JSON.stringify(kept, null, 2)}\n`);
}
console.log(`\n${Object.keys(grids).length} pictures: ${pathToFileURL(index).href}`);
