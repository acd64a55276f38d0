import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {median, percentile, quotient} from '../../demo/server/figures/share.js';
import {hiddenGroups} from '../../demo/server/figures/suppress.js';

describe('small groups', () => {
  const hide = (...sizes: number[]) =>
    [...hiddenGroups(new Map(sizes.map((size, index) => [String(index), size])), 5)].sort();
  const table: readonly (readonly [number[], string[]])[] = [
    [[9, 8, 7], []],
    [
      [9, 8, 1],
      ['1', '2'],
    ],
    [
      [9, 8, 1, 1],
      ['1', '2', '3'],
    ],
    [
      [9, 8, 4, 4],
      ['2', '3'],
    ],
    [
      [9, 1, 0],
      ['0', '1'],
    ],
    [[1], ['0']],
    [[0, 0], []],
    [[20, 0, 0], []],
  ];
  for (const [sizes, expected] of table) {
    it(`of ${sizes.join(', ')}: ${expected.length} are hidden`, () => {
      assert.deepEqual(hide(...sizes), expected);
    });
  }

  it('cannot be had by subtraction, whatever the sizes', () => {
    for (let seed = 1; seed < 400; seed += 1) {
      const sizes = [3, 5, 7, 11].map((prime) => (seed * prime) % 13);
      const hidden = hide(...sizes).map((index) => sizes[Number(index)] ?? 0);
      if (hidden.length === 0) continue;
      const isEverything = hidden.length === sizes.filter((size) => size > 0).length;
      const total = hidden.reduce((a, b) => a + b, 0);
      assert.ok(isEverything || (hidden.length > 1 && total >= 5), String(sizes));
    }
  });

  it('have shares, medians and percentiles that are exact', () => {
    assert.equal(quotient(2, 3), '0.7');
    assert.equal(quotient(-25, 100), '-0.3');
    assert.equal(quotient(5, 100), '0.1');
    assert.equal(median([1, 2, 3, 10]), 2.5);
    assert.equal(median([]), undefined);
    assert.equal(percentile([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 90), 9);
    assert.equal(percentile([7], 90), 7);
  });
});
