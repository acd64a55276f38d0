/** `npm test`, or `npm test -- server journeys` for the groups whose names begin so. */
import '../demo/setup/node-version.mjs';
import {ensureDependencies} from '../demo/setup/dependencies.mjs';
import {root} from '../demo/setup/folders.mjs';
import {endAll} from './support/command.mjs';
import {groups} from './support/groups.mjs';

const wanted = process.argv.slice(2);
const isWanted = (name) => wanted.length === 0 || wanted.some((start) => name.startsWith(start));
const names = Object.keys(groups).filter(isWanted);
if (names.length === 0) {
  console.error(`No such tests. There are: ${Object.keys(groups).join(', ')}.`);
  process.exit(1);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.once(signal, () => {
    endAll();
    process.exit(130);
  });
}

process.chdir(root);
await ensureDependencies();

const results = [];
for (const name of names) {
  console.log(`\n── ${name} ${'─'.repeat(Math.max(0, 76 - name.length))}`);
  const start = Date.now();
  const counts = await groups[name]().catch((error) => {
    console.log(`✖ ${error.message}`);
    return {passed: 0, failed: 1, skipped: 0};
  });
  results.push({name, ...counts, seconds: Math.round((Date.now() - start) / 1000)});
}

const total = (key) => results.reduce((sum, counts) => sum + counts[key], 0);
const inWords = ({passed, failed, skipped}) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;

console.log('');
for (const {name, seconds, ...counts} of results) {
  console.log(`${name.padEnd(16)} ${inWords(counts)} (${seconds} s)`);
}
const sum = {passed: total('passed'), failed: total('failed'), skipped: total('skipped')};
console.log(`\n${inWords(sum)}`);
process.exitCode = sum.failed > 0 || sum.passed === 0 ? 1 : 0;
