/** `npm run test:faults`, or `npm run test:faults -- seed=7 submissions=100 owners=4 share=0.3`. */
import {chosenNumbers, freshSeed} from '../support/chosen.js';
import {drawPlans} from './plan.js';
import {runFaults} from './run.js';

const chosen = chosenNumbers({seed: freshSeed(), submissions: 1000, owners: 4, share: 0.3});
console.log(
  Object.entries(chosen)
    .map(([name, value]) => `${name}=${value}`)
    .join(' '),
);
const start = Date.now();
const {happened, submissions, ...verdict} = await runFaults({
  plans: drawPlans(chosen),
  owners: chosen.owners,
  // A backend that is killed twenty times among a thousand is away for long on a slow machine.
  patience: 300_000,
});
for (const [fault, times] of [...happened].sort()) console.log(`  ${fault.padEnd(12)} ${times}`);
console.log(`${submissions} submissions in ${Math.round((Date.now() - start) / 1000)} s`);
for (const [what, texts] of Object.entries(verdict)) {
  console.log(`  ${what.padEnd(12)} ${texts.length}${texts.length ? `: ${texts.join(', ')}` : ''}`);
}
process.exitCode = Object.values(verdict).flat().length > 0 ? 1 : 0;
