import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {parse} from 'yaml';

/** Every schema of a type, by where it stands. */
function* schemasOf(type: string, node: unknown, place: string): Generator<[string, object]> {
  if (typeof node !== 'object' || node === null) return;
  if ((node as {type?: unknown}).type === type) yield [place, node];
  for (const [name, inner] of Object.entries(node))
    yield* schemasOf(type, inner, `${place}/${name}`);
}

for (const file of ['src/contract/openapi.yaml', 'demo/server/desk/openapi.yaml']) {
  test(`${file} bounds every integer: a database's number ends somewhere`, () => {
    const contract: unknown = parse(readFileSync(file, 'utf8'));
    const integers = [...schemasOf('integer', contract, '')];
    assert.ok(integers.length > 10);
    const unbounded = integers.filter(
      ([, schema]) => !('minimum' in schema && 'maximum' in schema),
    );
    assert.deepEqual(
      unbounded.map(([place]) => place),
      [],
    );
  });
}
