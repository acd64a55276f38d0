/** Size, requests and time to an interactive form. */
import {openFormPage} from '../support/form-page.mjs';
import {startStubSite} from '../support/stub-site.mjs';
import {measurePairs, reportPairs} from './pairs.mjs';
import {measureSize, reportSize} from './size.mjs';

const cpuSlowdown = 4;

export async function benchForm(browser) {
  const site = await startStubSite();
  const open = async (page) =>
    (await openFormPage(browser, `${site.origin}/bench/${page}`, {cpuSlowdown})).milliseconds;
  try {
    reportSize(await measureSize(browser, site.origin));
    const {paths} = await openFormPage(browser, `${site.origin}/bench/vanilla.html`);
    console.log(`\nHand-written form: ${paths.length} requests`);
    reportPairs(
      `Navigation to an interactive form, CPU slowed ${cpuSlowdown} times`,
      await measurePairs(
        () => open('vanilla.html'),
        () => open('portal.html'),
      ),
    );
  } finally {
    site.stop();
  }
}
