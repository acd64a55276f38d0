import assert from 'node:assert/strict';
import {test} from 'node:test';
import {sendThroughCuts} from './support/cut-uploads.js';

test('files arrive whole through a line that breaks, and little is sent twice', async () => {
  const trial = {files: 4, cutsPerFile: 5, seed: 20261130};
  const {bytes, cuts, resent, different} = await sendThroughCuts(trial);
  assert.deepEqual(different, []);
  assert.ok(cuts >= 18, `${cuts} cuts`);
  assert.ok(resent >= 0 && resent <= bytes / 10, `${resent} of ${bytes} bytes sent again`);
});
