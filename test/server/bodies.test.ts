import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {startPortal, type Portal} from './support/portal.js';

let portal: Portal;
before(async () => (portal = await startPortal()));
after(() => portal.close());

test('a name or a text of a body that no database keeps is told, and nothing breaks', async () => {
  const {desk} = await portal.signIn('manager', 'guiyuan-lead');
  const notices = await desk<{items: {id: string; status: string}[]}>('/notices?community=guiyuan');
  const notice = notices.json.items.find(({status}) => status === 'active');
  for (const bad of ['a\u0000b', '\ud800']) {
    for (const note of [{'zh-Hans': bad}, {'zh-Hans': '水来了。', [bad]: 'x'}]) {
      const {status, problem} = await desk(`/notices/${notice?.id}/ending`, {
        body: {revision: 1, how: 'ended', note},
      });
      assert.equal(status, 422);
      assert.equal(problem.errors?.[0]?.code, 'format');
    }
  }
});
