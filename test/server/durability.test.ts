import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {databaseEnv, spawnServer} from './support/child.js';
import {scratchDatabase} from './support/database.js';
import {speaker} from './support/portal.js';
import type {Receipt} from '../../src/contract/index.js';

const rounds = 3;
const atOnce = 4;

/** Sends without pause until the server is gone; resolves to the receipts it gave. */
const sendUntilGone = async (url: string, onReceipt: () => void) => {
  const portal = speaker(url);
  const receipts: Receipt[] = [];
  const send = async () => {
    for (;;) {
      const answer = await portal.submit().catch(() => undefined);
      if (!answer) return;
      if (answer.status !== 201) continue;
      receipts.push(answer.json);
      onReceipt();
    }
  };
  await Promise.all(Array.from({length: atOnce}, send));
  return receipts;
};

describe('a receipt is a promise', () => {
  it('finds everything that was acknowledged after each kill -9, by its code', async () => {
    const database = await scratchDatabase();
    const acknowledged: Receipt[] = [];
    for (let round = 0; round < rounds; round++) {
      const child = spawnServer(databaseEnv(database.options));
      let left = 10 + round * 7;
      const url = await child.url;
      const receipts = await sendUntilGone(url, () => {
        left -= 1;
        if (left === 0) child.kill('SIGKILL');
      });
      await child.ended;
      assert.ok(receipts.length >= 10);
      acknowledged.push(...receipts);
    }

    const child = spawnServer(databaseEnv(database.options));
    const portal = speaker(await child.url);
    for (const receipt of acknowledged) {
      const {status, json} = await portal.open(receipt);
      assert.equal(status, 200, receipt.reference);
      assert.equal(json.submittedAt, receipt.submittedAt);
    }
    const numbers = acknowledged.map(({reference}) => reference);
    assert.equal(new Set(numbers).size, numbers.length);
    child.kill('SIGTERM');
    assert.equal((await child.ended).code, 0);
    await database.remove();
  });
});
