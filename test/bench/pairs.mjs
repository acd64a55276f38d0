/**
 * Rounds are interleaved and compared in pairs, since the machine's speed drifts; differences under
 * a fifth are noise.
 */
export const rounds = Number(process.env.BENCH_ROUNDS ?? 15);

export const median = (values) => {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

const whole = (value) => String(Math.round(value)).padStart(6);
const ratio = (value) => (Math.round(value * 100) / 100).toString();

/** Measures both in turn; a first pair, which also warms the machine's own caches, is dropped. */
export async function measurePairs(byHand, ours) {
  const pairs = [];
  for (let round = 0; round <= rounds; round += 1) {
    const pair = {byHand: await byHand(), ours: await ours()};
    if (round > 0) pairs.push(pair);
  }
  return pairs;
}

/** Prints medians and the paired ratio. */
export function reportPairs(title, pairs) {
  const ratios = pairs.map(({ours, byHand}) => ours / byHand).sort((one, other) => one - other);
  console.log(`\n${title}, ${pairs.length} rounds (ms)`);
  console.log(`  hand-written  median ${whole(median(pairs.map(({byHand}) => byHand)))}`);
  console.log(`  owner-portal  median ${whole(median(pairs.map(({ours}) => ours)))}`);
  console.log(
    `  paired ratio  median ${ratio(median(ratios))} (from ${ratio(ratios[0])} to ${ratio(ratios[ratios.length - 1])})`,
  );
}
