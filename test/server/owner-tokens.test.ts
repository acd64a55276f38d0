import assert from 'node:assert/strict';
import {createHmac} from 'node:crypto';
import {writeFile} from 'node:fs/promises';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {exportJWK, exportSPKI, generateKeyPair, SignJWT, type JWK} from 'jose';
import type {FeeStatementList} from '../../src/contract/index.js';
import {readConfig, StartError} from '../../demo/server/config.js';
import {readKeySet} from '../../demo/server/identity/key-set.js';
import {scratchFolder} from './support/database.js';
import {startPortal, type Portal} from './support/portal.js';

const issuer = 'https://id.firm.example';
const audience = 'owner-portal';

const encoded = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');

/** Whom tokens of these tests are about: an owner the demo knows. */
const claims = {sub: 'owner-zhou', iss: issuer, aud: audience};
const inFiveMinutes = () => Math.floor(Date.now() / 1000) + 300;

describe('a firm’s own sign-in', () => {
  let portal: Portal;
  let folder: Awaited<ReturnType<typeof scratchFolder>>;
  let keySetServer: Server;
  let keys: Awaited<ReturnType<typeof generateKeyPair>>;
  let publicJwk: JWK;
  let keySet = '';
  before(async () => {
    folder = await scratchFolder();
    keys = await generateKeyPair('ES256', {extractable: true});
    publicJwk = await exportJWK(keys.publicKey);
    keySet = JSON.stringify({keys: [{...publicJwk, kid: 'one', alg: 'ES256'}]});
    keySetServer = createServer((_request, response) => response.end(keySet)).listen(
      0,
      '127.0.0.1',
    );
    await new Promise((resolve) => keySetServer.once('listening', resolve));
    const {port} = keySetServer.address() as AddressInfo;
    const jwks = `http://127.0.0.1:${port}/keys`;
    portal = await startPortal({ownerTokens: {jwks, issuer, audience}});
  });
  after(async () => {
    await portal.close();
    keySetServer.close();
    await folder.remove();
  });

  const sign = (change: object = {}, key = keys.privateKey) =>
    new SignJWT({...claims, exp: inFiveMinutes(), ...change})
      .setProtectedHeader({alg: 'ES256', kid: 'one'})
      .sign(key);

  const read = (authorization: string) =>
    portal.owners<FeeStatementList>('/fees/statements', {headers: {authorization}});

  it('opens an owner’s statements by its token, with the keys at its address', async () => {
    const {status, json} = await read(`Bearer ${await sign()}`);
    assert.equal(status, 200);
    assert.equal(json.items.length, 1);
  });

  it('leaves no way in by the demo’s sign-in', async () => {
    const {status} = await fetch(`${portal.url}/demo/session`, {method: 'POST'});
    assert.equal(status, 404);
  });

  /** Signs with what everybody knows, as if it were a shared secret. */
  const signedWithPublicKey = async () => {
    const head = encoded({alg: 'HS256', kid: 'one'});
    const signed = `${head}.${encoded({...claims, exp: inFiveMinutes()})}`;
    const secret = await exportSPKI(keys.publicKey);
    return `${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`;
  };

  const withOtherPayload = async () => {
    const [head, , signature] = (await sign()).split('.');
    return `${head}.${encoded({...claims, sub: 'owner-wang', exp: inFiveMinutes()})}.${signature}`;
  };

  const refused: [string, () => Promise<string> | string][] = [
    ['forged by another key', async () => sign({}, (await generateKeyPair('ES256')).privateKey)],
    ['whose owner was exchanged', withOtherPayload],
    ['that is blank', () => ''],
    ['that is no token', () => 'owner-zhou'],
    ['that has expired', () => sign({exp: inFiveMinutes() - 600})],
    ['that is not good yet', () => sign({nbf: inFiveMinutes()})],
    ['that never ends', () => sign({exp: undefined})],
    ['meant for somebody else', () => sign({aud: 'another-site'})],
    ['of another issuer', () => sign({iss: 'https://evil.example'})],
    ['about nobody', () => sign({sub: undefined})],
    ['about nobody that could be stored', () => sign({sub: 'a\0b'})],
    ['without a signature', () => `${encoded({alg: 'none'})}.${encoded({...claims})}.`],
    ['signed with the public key as a secret', signedWithPublicKey],
  ];
  for (const [what, make] of refused) {
    it(`refuses a token ${what}`, async () => {
      const {status, headers, problem} = await read(`Bearer ${await make()}`);
      assert.equal(status, 401);
      assert.equal(problem.type, 'urn:owner-portal:problem:unauthenticated');
      assert.match(headers.get('www-authenticate') ?? '', /^Bearer .*error="invalid_token"$/);
    });
  }

  it('refuses a name and password in the place of a token', async () => {
    assert.equal((await read('Basic emhvdTpndWl5dWFu')).status, 401);
  });

  it('leaves what is public to everybody, whatever token comes with it', async () => {
    const headers = {authorization: 'Bearer nonsense'};
    assert.equal((await portal.owners('/fees/accounts', {headers})).status, 200);
  });

  it('takes the keys from a file as well', async () => {
    const file = join(folder.path, 'keys.json');
    await writeFile(file, keySet);
    const found = await readKeySet(file);
    assert.ok(await found({alg: 'ES256', kid: 'one'}, {payload: '', signature: ''}));
  });

  it('does not start on a key set that is not there', async () => {
    await assert.rejects(readKeySet(join(folder.path, 'missing.json')), StartError);
  });
});

describe('a key set that does not answer', () => {
  it('is our trouble, not the owner’s: 503, and nobody is let in', async () => {
    const keys = await generateKeyPair('ES256');
    const portal = await startPortal({
      ownerTokens: {jwks: 'http://127.0.0.1:9/keys', issuer, audience},
    });
    try {
      const token = await new SignJWT({...claims, exp: inFiveMinutes()})
        .setProtectedHeader({alg: 'ES256'})
        .sign(keys.privateKey);
      const {status} = await portal.owners('/fees/statements', {
        headers: {authorization: `Bearer ${token}`},
      });
      assert.equal(status, 503);
    } finally {
      await portal.close();
    }
  });
});

describe('the settings of a firm’s sign-in', () => {
  it('go together', () => {
    assert.throws(
      () => readConfig({OWNER_TOKEN_ISSUER: issuer}),
      /OWNER_TOKEN_JWKS and OWNER_TOKEN_AUDIENCE are missing/,
    );
  });

  it('may all be absent', () => assert.equal(readConfig({}).ownerTokens, undefined));
});
