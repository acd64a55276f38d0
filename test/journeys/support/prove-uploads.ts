/**
 * `npm run test:uploads`: 50 files, each cut 20 times on its way; `-- --files 4 --cuts 5 --seed 7`
 * for another trial. Fails where a hash differs or more than a tenth had to be sent again.
 */
import {parseArgs} from 'node:util';
import {sendThroughCuts} from './cut-uploads.js';

const {values} = parseArgs({
  options: {
    files: {type: 'string', default: '50'},
    cuts: {type: 'string', default: '20'},
    seed: {type: 'string', default: String(Date.now() % 2 ** 31)},
  },
});
const trial = {
  files: Number(values.files),
  cutsPerFile: Number(values.cuts),
  seed: Number(values.seed),
};
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
