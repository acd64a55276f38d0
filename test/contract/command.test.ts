import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {test} from 'node:test';

const run = (...args: string[]) =>
  new Promise<{code: number; output: string}>((resolve) => {
    const child = execFile(
      process.execPath,
      ['dist/kit/owner-portal.js', ...args],
      (_error, output) => resolve({code: child.exitCode ?? -1, output}),
    );
  });

test('the command says how it is used', async () => {
  const {code, output} = await run('conformance');
  assert.equal(code, 2);
  assert.match(output, /owner-portal conformance <endpoint> --community <id>/);
});

test('the command tells a backend that is none what was seen and how to mend it', async () => {
  const server = createServer((_request, response) => response.writeHead(200).end('<h1>Hi</h1>'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address() as AddressInfo;
  const {code, output} = await run('conformance', `http://127.0.0.1:${port}`, '--community', 'x');
  server.close();
  assert.equal(code, 1);
  assert.match(output, /✖ getPortal\/shape: .*\n {4}seen: .*\n {4}mend: /);
  assert.match(output, /\d+ rules hold, \d+ do not/);
});
