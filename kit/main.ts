#!/usr/bin/env node
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {readContract} from './conformance/contract.js';
import {tryRules} from './conformance/run.js';
import {examine} from './doctor/examine.js';
import {validate} from './validate/validate.js';

const usage = `owner-portal conformance <endpoint> --community <id> [--token <owner's token>]

  Tries every rule of the contract on a backend and says, of each that does not hold, how to mend
  it. It creates some requests: use a test community. The last rule guesses codes until it is
  stopped, so that this address cannot open requests for a while.

  --quiet   only what fails

owner-portal doctor <page> [--token <owner's token>]

  Looks at a page and its backend, and says in words what to change.

owner-portal validate <folder>

  Checks a folder of static files, as <owner-portal source="files"> reads it, and names file, line
  and field of all that is to be mended. Its layout: docs/static-files.md.

Exit code 0: all is well; 1: something is not; 2: it could not begin.`;

/** Where the package keeps the contract, seen from the built file. */
const contractFile = fileURLToPath(new URL('../../src/contract/openapi.yaml', import.meta.url));

const options = {
  community: {type: 'string'},
  token: {type: 'string'},
  quiet: {type: 'boolean', default: false},
  help: {type: 'boolean', default: false},
} as const;

const marks = {pass: '✔', fail: '✖', 'not-tried': '–'} as const;

async function conformance(endpoint: string, community: string, token?: string, quiet = false) {
  const counts = {pass: 0, fail: 0, 'not-tried': 0};
  const target = {endpoint, community, ...(token !== undefined && {token})};
  for await (const {rule, outcome, seen} of tryRules(readContract(contractFile), target)) {
    counts[outcome]++;
    if (quiet && outcome !== 'fail') continue;
    console.log(`${marks[outcome]} ${rule.id}: ${rule.title}`);
    if (outcome === 'fail') console.log(`    seen: ${seen ?? ''}\n    mend: ${rule.mend}`);
    if (outcome === 'not-tried') console.log(`    not tried: ${seen ?? ''}`);
  }
  console.log(
    `\n${counts.pass} rules hold, ${counts.fail} do not, ${counts['not-tried']} were not tried`,
  );
  return counts.fail === 0 ? 0 : 1;
}

async function doctor(page: string, token?: string) {
  const signs = {good: '✔', bad: '✖', note: '–'} as const;
  let isWell = true;
  for await (const {outcome, text} of examine(page, token)) {
    console.log(`${signs[outcome]} ${text}`);
    isWell &&= outcome !== 'bad';
  }
  return isWell ? 0 : 1;
}

const run = async (): Promise<number> => {
  const {values, positionals} = parseArgs({options, allowPositionals: true});
  const [command, endpoint] = positionals;
  if (command === 'validate' && endpoint && !values.help) return validate(endpoint, contractFile);
  if (command === 'doctor' && endpoint && URL.canParse(endpoint)) {
    return doctor(endpoint, values.token);
  }
  const isAsked = command === 'conformance' && endpoint && URL.canParse(endpoint);
  if (values.help || !isAsked || !values.community) {
    console.log(usage);
    return values.help ? 0 : 2;
  }
  return conformance(endpoint, values.community, values.token, values.quiet);
};

run().then(
  (code) => (process.exitCode = code),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 2;
  },
);
