/**
 * `npm run test:uploads`: 50 files, each cut 20 times on its way; `-- files=4 cuts=5 seed=7`
 * for another trial. Fails where a hash differs or more than a tenth had to be sent again.
 */
import {chosenNumbers, freshSeed} from '../../support/chosen.js';
import {sendThroughCuts} from './cut-uploads.js';

const {
  files: count,
  cuts: cutsPerFile,
  seed,
} = chosenNumbers({
  files: 50,
  cuts: 20,
  seed: freshSeed(),
});
const trial = {files: count, cutsPerFile, seed};
console.log(`${trial.files} files, ${trial.cutsPerFile} cuts each, seed ${trial.seed}`);
const {files, bytes, cuts, resent, different} = await sendThroughCuts(trial);
const percent = Math.round((resent / bytes) * 1000) / 10;
console.log(`${files - different.length} of ${files} hashes equal; ${cuts} cuts`);
console.log(`${bytes} bytes, ${resent} of them sent again (${percent} %)`);
const proven =
  different.length === 0 && resent <= bytes / 10 && cuts >= files * trial.cutsPerFile * 0.9;
console.log(
  proven
    ? '✔ nothing lost'
    : `✖ ${different.join(', ') || 'too much was sent again, or too few cuts'}`,
);
process.exitCode = proven ? 0 : 1;
