/**
 * `npm run test:attack`, or with `seed=7 fuzz=100 guesses=1000 connections=100`. Everything stays on
 * this machine: the server that is attacked is started here, and ends here.
 */
import {uploadDefaults} from '../../demo/server/uploads/options.js';
import {startPortal} from '../server/support/portal.js';
import {chosenNumbers, freshSeed} from '../support/chosen.js';
import {newCallers} from './callers.js';
import {fuzz} from './fuzz.js';
import {guessCodes} from './guessing.js';
import {slowLoris} from './slow-loris.js';

const chosen = chosenNumbers({
  seed: freshSeed(),
  fuzz: 5000,
  guesses: 100_000,
  connections: 1000,
  part: 1,
  parts: 1,
});
const {seed} = chosen;
console.log(`seed=${seed}`);
let failed = false;
const held = (name: string, isHeld: boolean, told: string) => {
  console.log(`${isHeld ? '✔' : '✖'} ${name}: ${told}`);
  failed ||= !isHeld;
};

const limits = {callsPerMinute: 1e9, wrongCodes: 10, failedSignIns: 10, window: 900};
const uploads = {...uploadDefaults, unclaimedFiles: 1e6};
const portal = await startPortal({trustProxy: 1, limits, uploads});
try {
  const receipt = await portal.receipt();

  const loris = await slowLoris(portal.url, {
    connections: chosen.connections,
    patience: 60_000,
  });
  held(
    'slow-loris',
    loris.ended === loris.opened,
    `${loris.ended} of ${loris.opened} ended; an owner waited ${loris.slowest} ms at worst`,
  );

  const guesses = await guessCodes(portal.url, receipt, chosen.guesses);
  held(
    'code guesses',
    guesses.opened === 0 && guesses.ownersServed,
    `${guesses.tries} tries opened ${guesses.opened}; ${JSON.stringify([...guesses.answers])}; ` +
      `an owner's call took ${guesses.before} ms before, ${guesses.meanwhile} ms meanwhile`,
  );

  const {calls, breaches} = await fuzz({
    url: portal.url,
    seed,
    perOperation: chosen.fuzz,
    part: chosen.part,
    parts: chosen.parts,
    renew: newCallers(portal),
    onOperation: (name, statuses) =>
      console.log(`  ${name.padEnd(28)} ${[...statuses].map((each) => each.join('×')).join(' ')}`),
  });
  held('fuzzed calls', breaches.length === 0, `${breaches.length} breaches in ${calls} calls`);
  for (const breach of breaches.slice(0, 20)) console.log(breach);
} finally {
  await portal.close();
}
process.exitCode = failed ? 1 : 0;
process.exit();
