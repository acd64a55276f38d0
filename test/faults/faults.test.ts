import assert from 'node:assert/strict';
import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {test} from 'node:test';
import {build} from 'esbuild';
import {drawPlans} from './plan.js';
import {runFaults} from './run.js';

/** Another one by `FAULTS_SEED`, to play a failure again. */
const seed = Number(process.env['FAULTS_SEED'] ?? 20261130);

test(`30 submissions over a line that fails are each recorded once and told (seed ${seed})`, async () => {
  const verdict = await runFaults({
    plans: drawPlans({seed, submissions: 30, share: 0.3}),
    owners: 3,
  });
  const {lost, doubled, falselySent, untold, happened} = verdict;
  assert.deepEqual(
    {lost, doubled, falselySent, untold},
    {lost: [], doubled: [], falselySent: [], untold: []},
  );
  assert.ok(happened.size >= 5, `only ${[...happened.keys()].join(', ')} happened`);
});

test('an outbox that lets go before the receipt is found out', async () => {
  const bundle = await mkdtemp(join(tmpdir(), 'owner-portal-broken-'));
  try {
    await build({
      entryPoints: {'owner-portal': 'src/embed.ts'},
      bundle: true,
      splitting: true,
      // `sideEffects` of our package.json speaks of dist; read for src, it drops whole elements.
      ignoreAnnotations: true,
      logLevel: 'error',
      format: 'esm',
      outdir: bundle,
      target: 'es2022',
      plugins: [
        {
          name: 'let-go',
          setup: ({onLoad}) =>
            onLoad({filter: /src\/outbox\/outbox\.ts$/}, async ({path}) => {
              const source = await readFile(path, 'utf8');
              const kept = 'const output = await makeFor(';
              assert.equal(source.split(kept).length, 2, 'the rule is kept somewhere else');
              const broken = `await this.store.change({drop: [id]}); ${kept}`;
              return {contents: source.replace(kept, broken), loader: 'ts'};
            }),
        },
      ],
    });
    const plans = ['one', 'two'].map((text) => ({
      text,
      line: {fault: '503-before' as const, times: 15},
      scene: {fault: 'reload' as const, after: 9_000},
    }));
    const {lost, happened} = await runFaults({plans, owners: 2, bundle, patience: 25_000});
    assert.ok(lost.length > 0);
    // They were sent off, and lost on the way.
    assert.ok((happened.get('503-before') ?? 0) >= 2);
  } finally {
    await rm(bundle, {recursive: true, force: true});
  }
});
