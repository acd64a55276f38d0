import assert from 'node:assert/strict';
import {test} from 'node:test';
import {spawnServer} from '../server/support/child.js';
import {scratchFolder} from '../support/data-folder.js';
import {startPostgres} from '../support/postgres.mjs';
import {startBalancer} from './support/balancer.js';
import {act, inList, signIn} from './support/desk.js';
import {ask, readReceipt} from './support/owner.js';
import {openBrowser, seat} from './support/town.js';

test('two instances behind a balancer serve one town; one is killed, and everything goes on', async (t) => {
  const postgres = await startPostgres();
  if (postgres === undefined) {
    t.skip('no PostgreSQL here');
    return;
  }
  const folder = await scratchFolder();
  const env = {DATABASE_URL: postgres.url, DATA_DIR: folder.path, TRUST_PROXY: '1'};
  const first = spawnServer(env);
  const firstUrl = await first.url;
  const second = spawnServer(env);
  const balancer = await startBalancer([firstUrl, await second.url]);
  const browser = await openBrowser();
  try {
    const owner = await seat(browser, {device: 'phone'});
    const desk = await seat(browser, {locale: 'en-GB'});
    await signIn(desk.page, balancer.url);
    await owner.page.goto(`${balancer.url}/ask/`);
    await ask(owner.page, '三号楼门口的灯不亮了。');
    const {reference} = await readReceipt(owner.page);
    await owner.page.getByRole('link', {name: '查看办理进度'}).click();
    await inList(desk.page, reference).click();
    await act(desk.page, 'Write to the owner', {'Words to the owner': '师傅下午三点到。'});
    await owner.page.getByText('师傅下午三点到。').waitFor();
    assert.ok(
      balancer.answered.every((calls) => calls > 0),
      'both have work',
    );

    first.kill('SIGKILL');
    await first.ended;

    // Live updates come back by themselves, from the one that is left; so does the desk's session.
    await act(desk.page, 'Write to the owner', {'Words to the owner': '灯已经换好了。'});
    await owner.page.getByText('灯已经换好了。').waitFor({timeout: 30_000});
    await owner.page.getByLabel('就这件事给我们留言').fill('看到了，谢谢！');
    await owner.page.getByRole('button', {name: '发送'}).click();
    await desk.page.getByText('看到了，谢谢！').first().waitFor({timeout: 30_000});
  } finally {
    await browser.close();
    await balancer.close();
    for (const instance of [first, second]) instance.kill('SIGKILL');
    await Promise.all([first.ended, second.ended]);
    await postgres.stop();
    await folder.remove();
  }
});
