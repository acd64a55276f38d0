import assert from 'node:assert/strict';
import {chmod, mkdir, writeFile} from 'node:fs/promises';
import {createServer, type AddressInfo} from 'node:net';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {readConfig, StartError} from '../../demo/server/config.js';
import {startServer} from '../../demo/server/server.js';
import type {Portal} from '../../src/contract/index.js';
import {call} from './support/call.js';
import {databaseEnv, spawnServer} from './support/child.js';
import {postgresUrl, scratchDatabase, scratchFolder} from './support/database.js';
import {listen} from './support/listen.js';
import {speaker} from './support/portal.js';

describe('what the environment says', () => {
  const wrong = [
    [{PORT: 'http'}, 'PORT'],
    [{PORT: '70000'}, 'PORT'],
    [{DATABASE_URL: 'mysql://host/name'}, 'DATABASE_URL'],
    [{ALLOWED_ORIGINS: 'https://a.example, b.example/path'}, 'ALLOWED_ORIGINS'],
    [{RECEIPT_SECRET: 'short'}, 'RECEIPT_SECRET'],
    [{TRUST_PROXY: 'perhaps'}, 'TRUST_PROXY'],
    [{TRUST_PROXY: 'true'}, 'TRUST_PROXY'],
    [{TRUST_PROXY: '0'}, 'TRUST_PROXY'],
    [{TRUST_PROXY: '10.0.0.1, 10.0.0.0/33'}, 'TRUST_PROXY'],
    [{TRUST_PROXY: '10.0.0.1,'}, 'TRUST_PROXY'],
    [{SEED: 'all'}, 'SEED'],
  ] as const;
  for (const [env, name] of wrong) {
    it(`is refused in one sentence that names ${name} for ${JSON.stringify(env)}`, () => {
      const read = () => readConfig(env);
      assert.throws(read, (error) => error instanceof StartError && error.message.includes(name));
    });
  }

  it('is taken where it is right', () => {
    const config = readConfig({
      PORT: '9000',
      ALLOWED_ORIGINS: 'https://a.example, https://b.example:8443',
      TRUST_PROXY: '2',
    });
    assert.equal(config.port, 9000);
    assert.deepEqual(config.allowedOrigins, ['https://a.example', 'https://b.example:8443']);
    assert.equal(config.trustProxy, 2);
    assert.equal(config.host, '127.0.0.1');
  });

  it('may name the proxies by their addresses', () => {
    const {trustProxy} = readConfig({TRUST_PROXY: '10.0.0.1, 10.1.0.0/16, 2001:db8::/32'});
    assert.deepEqual(trustProxy, ['10.0.0.1', '10.1.0.0/16', '2001:db8::/32']);
  });
});

describe('starting', () => {
  it('prints where to go, keeps the data over a restart, and ends cleanly', async () => {
    const database = await scratchDatabase();
    const first = spawnServer(databaseEnv(database.options));
    const receipt = await speaker(await first.url).receipt();
    first.kill('SIGINT');
    const {code, output} = await first.ended;
    assert.equal(code, 0, output);
    for (const words of ['/desk/', 'frontdesk', 'guiyuan-desk', '/v1', '/en/']) {
      assert.ok(output.includes(words), words);
    }

    const second = spawnServer(databaseEnv(database.options));
    const portal = speaker(await second.url);
    assert.equal((await portal.open(receipt)).status, 200);
    const stream = await listen(`${portal.url}/v1/events?community=guiyuan`);
    second.kill('SIGTERM');
    await stream.ended;
    assert.equal((await second.ended).code, 0);
    await database.remove();
  });

  it('says which port is taken and how to choose another', async () => {
    const blocker = createServer();
    await new Promise<void>((resolve) => void blocker.listen(0, '127.0.0.1', resolve));
    const {port} = blocker.address() as AddressInfo;
    const start = startServer({port, dataDir: 'memory://', seed: 'none'});
    await assert.rejects(
      start,
      (error) => error instanceof StartError && new RegExp(`${port}.*PORT=`).test(error.message),
    );
    blocker.close();
  });

  it('exits with 1 and one sentence when it cannot', async () => {
    const {code, output} = await spawnServer({PORT: 'http'}).ended;
    assert.equal(code, 1);
    assert.equal(output.trim().split('\n').length, 1);
  });

  it('says that PostgreSQL does not answer', async () => {
    const start = startServer({port: 0, databaseUrl: 'postgres://127.0.0.1:1/none'});
    await assert.rejects(
      start,
      (error) => error instanceof StartError && error.message.includes('DATABASE_URL'),
    );
  });

  it('leaves an empty database empty when told so', async () => {
    const server = await startServer({port: 0, dataDir: 'memory://', seed: 'none'});
    const {status} = await speaker(server.url).owners('/portal');
    await server.close();
    assert.equal(status, 404);
  });
});

describe('a data folder', () => {
  it('is refused to a second server, and free as soon as the first is gone', async () => {
    const {path, remove} = await scratchFolder();
    const first = await startServer({port: 0, dataDir: path});
    const second = startServer({port: 0, dataDir: `${path}/.`});
    await assert.rejects(
      second,
      (error) =>
        error instanceof StartError &&
        error.message.includes(path) &&
        error.message.includes('DATA_DIR'),
    );
    await first.close();
    const third = await startServer({port: 0, dataDir: path});
    await third.close();
    await remove();
  });

  it('is named when what lies in it is no database', async () => {
    const {path, remove} = await scratchFolder();
    await mkdir(join(path, 'db'));
    await writeFile(join(path, 'db', 'PG_VERSION'), 'rubbish');
    const {code, output} = await spawnServer({DATA_DIR: path}).ended;
    assert.equal(code, 1);
    assert.equal(output.trim().split('\n').length, 1, output);
    assert.ok(output.includes(path) && output.includes('DATA_DIR'), output);
    await remove();
  });

  const skip = process.platform === 'win32' ? 'Windows has other rights' : false;
  it('is named when it may only be read', {skip}, async () => {
    const {path, remove} = await scratchFolder();
    await chmod(path, 0o555);
    // Nothing is forbidden to root.
    const isRoot = process.geteuid?.() === 0;
    if (isRoot) process.seteuid?.('nobody');
    await assert
      .rejects(
        startServer({port: 0, dataDir: path}),
        (error) => error instanceof StartError && error.message.includes(path),
      )
      .finally(() => isRoot && process.seteuid?.(0));
    await remove();
  });
});

describe('a new PostgreSQL', () => {
  const skip = postgresUrl ? false : 'there is no PostgreSQL in this run';
  it('is set up once by two servers that start together', {skip}, async () => {
    const database = await scratchDatabase();
    const env = databaseEnv(database.options);
    const both = [spawnServer(env), spawnServer(env)];
    const urls = await Promise.all(both.map(({url}) => url));
    const portals = await Promise.all(
      urls.map((url) => call<Portal>(`${url}/v1/portal?community=guiyuan`)),
    );
    assert.deepEqual(portals[0]?.json, portals[1]?.json);
    const [one, other] = urls.map(speaker);
    assert.ok(one && other);
    // Both derive codes from the one secret they agreed on.
    assert.equal((await other.open(await one.receipt())).status, 200);
    for (const child of both) child.kill('SIGTERM');
    for (const {ended} of both) assert.equal((await ended).code, 0);
    await database.remove();
  });
});
