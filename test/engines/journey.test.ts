import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import type {RunningServer} from '../../demo/server/server.js';
import {startTown} from '../journeys/support/town.js';
import {engines} from './support/engines.js';
import {useBySight} from './support/tab.js';

let server: RunningServer;

before(async () => {
  server = await startTown();
});

after(() => server.close());

for (const {name, open, absence} of engines) {
  test(`an owner reads, asks and follows in ${name}`, async (t) => {
    const page = await open();
    if (page === undefined) {
      t.skip(absence);
      return;
    }
    try {
      const tab = useBySight(page);
      await tab.open(`${server.url}/notices/`);
      await tab.see('heading', '台风');

      await tab.open(`${server.url}/fees/`);
      await tab.see('heading', '物业费用在哪里？');

      await tab.open(`${server.url}/ask/`);
      await tab.write('请用您自己的话说一说', '厨房水管漏水，已经关了总阀。');
      await tab.press('label', '家里报修');
      await tab.choose('楼栋或公共区域', '3 号楼');
      await tab.write('单元、楼层或具体位置', '1 单元 1202 室');
      await tab.write('电话', '138 0000 0000');
      await tab.press('label', '我同意');
      await tab.press('button', '提交');
      await tab.see('heading', '已经收到');
      const [reference, code] = [await tab.read('编号'), await tab.read('查询码')];

      await tab.open(`${server.url}/requests/`);
      await tab.write('回执上的编号', reference);
      await tab.write('查询码', code);
      await tab.press('button', '查看进度');
      await tab.see('heading', '办理经过');
      assert.deepEqual(await tab.complaints(), []);
    } finally {
      await page.close();
    }
  });
}
