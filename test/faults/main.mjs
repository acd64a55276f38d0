/** `npm run test:faults`, or `npm run test:faults -- seed=7 submissions=100 owners=4 share=0.3`. */
import {ensureBuild} from '../../demo/setup/build.mjs';
import {ensureChromium} from '../support/chromium.mjs';
import {drawPlans} from './plan.ts';
import {runFaults} from './run.ts';

const chosen = Object.fromEntries(process.argv.slice(2).map((argument) => argument.split('=')));
const number = (name, fallback) => Number(chosen[name] ?? fallback);

process.env.CHROME_PATH ??= ensureChromium();
await ensureBuild();
const options = {
  seed: number('seed', Math.floor(Math.random() * 2 ** 31)),
  submissions: number('submissions', 1000),
  owners: number('owners', 4),
  share: number('share', 0.3),
};
console.log(
  `seed=${options.seed} submissions=${options.submissions} owners=${options.owners} share=${options.share}`,
);
const start = Date.now();
const {happened, submissions, ...verdict} = await runFaults({
  plans: drawPlans(options),
  owners: options.owners,
});
for (const [fault, times] of [...happened].sort()) console.log(`  ${fault.padEnd(12)} ${times}`);
console.log(`${submissions} submissions in ${Math.round((Date.now() - start) / 1000)} s`);
let bad = 0;
for (const [what, texts] of Object.entries(verdict)) {
  console.log(`  ${what.padEnd(12)} ${texts.length}${texts.length ? `: ${texts.join(', ')}` : ''}`);
  bad += texts.length;
}
process.exitCode = bad > 0 ? 1 : 0;
