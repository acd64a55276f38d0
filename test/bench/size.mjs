/**
 * `npm run size`: what a page with the inquiry form loads, and what the fee explanation adds,
 * compressed; fails over either budget.
 */
import {readdirSync, readFileSync} from 'node:fs';
import {pathToFileURL} from 'node:url';
import {ensureBuild} from '../../demo/setup/build.mjs';
import {openBrowser, openFormPage} from '../support/form-page.mjs';
import {compress, fileOf, startStubSite} from '../support/stub-site.mjs';

/** Bytes of script and style, brotli 11, up to an interactive form. */
const budget = 20 * 1024;
const aim = 14 * 1024;
/** The fee explanation, its picture, the library that draws it, and what recomputes; words come apart. */
const feeBudget = 25 * 1024;
const feeChunks = /^(fee-breakdown|figures)-/;
const locales = ['en', 'zh-CN', 'zh-TW'];

/** `{locale, files: [{path, bytes}], bytes}` of each locale's page. */
export async function measureSize(browser, origin) {
  const pages = [];
  for (const locale of locales) {
    const {paths} = await openFormPage(browser, `${origin}/bench/portal.html`, {locale});
    const files = paths.map((path) => {
      const bytes = compress(readFileSync(fileOf(path))).length;
      return {path, bytes};
    });
    pages.push({locale, files, bytes: files.reduce((sum, file) => sum + file.bytes, 0)});
  }
  return pages;
}

const number = new Intl.NumberFormat('en');
const row = (name, bytes) => console.log(`${name.padEnd(48)}${number.format(bytes).padStart(8)}`);

/** Prints what each page loads; whether all keep to the budget. */
export function reportSize(pages) {
  for (const {locale, files, bytes} of pages) {
    console.log(`\nPage with the inquiry form, ${locale}: bytes (brotli 11)`);
    for (const file of files) row(`  ${file.path}`, file.bytes);
    row(`  ${files.length} requests`, bytes);
  }
  const largest = Math.max(...pages.map(({bytes}) => bytes));
  console.log('');
  row('largest', largest);
  row('budget', budget);
  row('aim', aim);
  return largest <= budget;
}

/** Prints what the fee explanation adds; whether it keeps to its budget. */
export function reportFeeSize() {
  const folder = 'dist/cdn/chunks';
  const names = readdirSync(folder).filter((name) => feeChunks.test(name));
  const sizes = names.map((name) => compress(readFileSync(`${folder}/${name}`)).length);
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  console.log('\nThe fee explanation: bytes (brotli 11)');
  names.forEach((name, index) => row(`  ${name}`, sizes[index]));
  row('budget', feeBudget);
  return names.length === 2 && bytes <= feeBudget;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await ensureBuild();
  const site = await startStubSite();
  const browser = await openBrowser();
  try {
    const isFormWithin = reportSize(await measureSize(browser, site.origin));
    const isWithin = reportFeeSize() && isFormWithin;
    console.log(isWithin ? '\n✔ within the budget' : '\n✖ over the budget');
    process.exitCode = isWithin ? 0 : 1;
  } finally {
    await browser.close();
    site.stop();
  }
}
