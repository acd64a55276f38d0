import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {UploadFolder} from '../../demo/server/uploads/folder.js';
import {uploadDefaults} from '../../demo/server/uploads/options.js';
import {Uploads} from '../../demo/server/uploads/uploads.js';
import {call} from './support/call.js';
import {databaseEnv, spawnServer} from './support/child.js';
import {scratchDatabase, scratchFolder} from './support/database.js';
import {pdf} from './support/files.js';
import {speaker, startPortal, type Portal} from './support/portal.js';
import {sha256, tusSpeaker, type Tus} from './support/tus.js';

describe('the address for files, attacked', () => {
  let portal: Portal;
  let tus: Tus;
  before(async () => {
    portal = await startPortal({uploads: {...uploadDefaults, unclaimedFiles: 20}});
    tus = tusSpeaker(portal.url);
  });
  after(() => portal.close());

  const junk = [
    '../../../etc/passwd',
    '..%2f..%2f..%2fetc%2fpasswd',
    '%2e%2e%2fdb',
    'a%00b',
    'a%5c..%5cb',
    '%ff%fe',
    'x'.repeat(129),
    'a'.repeat(5000),
    '名',
    '__proto__',
    'constructor',
  ];
  for (const id of junk) {
    it(`gives nothing away for ${id.slice(0, 30)}`, async () => {
      for (const method of ['HEAD', 'PATCH', 'DELETE']) {
        const {status} = await call(`${portal.url}/v1/uploads/${id}?community=guiyuan`, {
          method,
          headers: {
            'tus-resumable': '1.0.0',
            'upload-offset': '0',
            'content-type': 'application/offset+octet-stream',
          },
          ...(method === 'PATCH' && {raw: 'x'}),
        });
        assert.ok(status >= 400 && status < 500, `${method} ${status}`);
      }
    });
  }

  const badHeaders: readonly (readonly [string, string])[] = [
    ['upload-metadata', 'filename'],
    ['upload-metadata', 'filename !!!!,filetype ????'],
    ['upload-metadata', ','.repeat(100)],
    ['upload-metadata', 'filename YQ==,filename Yg==,filetype YXBwbGljYXRpb24vcGRm'],
    ['upload-metadata', `filename ${'A'.repeat(5000)}`],
    ['upload-length', '-1'],
    ['upload-length', '99999999999999999999'],
    ['upload-length', 'NaN'],
    ['upload-defer-length', '1'],
    ['upload-concat', 'final;/v1/uploads/a /v1/uploads/b'],
    ['tus-resumable', '0.2.2'],
  ];
  for (const [name, value] of badHeaders) {
    it(`makes no room for ${name}: ${value.slice(0, 40)}`, async () => {
      const headers: Record<string, string> = {
        'tus-resumable': '1.0.0',
        'upload-metadata': 'filename YQ==,filetype YXBwbGljYXRpb24vcGRm',
        [name]: value,
      };
      if (name !== 'upload-length' && !name.startsWith('upload-defer')) {
        headers['upload-length'] ??= name === 'upload-concat' ? '' : '100';
      }
      const {status} = await tus.ask('POST', '/uploads', headers);
      assert.ok(status >= 400 && status < 500, String(status));
    });
  }

  it('shows names without paths, unseen characters and turned words', async () => {
    const name = '..\\..\\etc/\u202egpj.\u0007exe\u200b.pdf';
    const {id} = await tus.upload(pdf(), {name});
    const receipt = await portal.receipt({attachments: [{id}]});
    const {timeline} = (await portal.open(receipt)).json;
    assert.equal(timeline[0]?.attachments?.[0]?.name, 'gpj.exe.pdf');
  });

  it('takes no byte at another offset, beyond the end, or after it', async () => {
    const file = pdf(3000);
    const id = tus.idOf(await tus.announce({length: file.length}));
    for (const offset of [1, 3000, 2 ** 40]) {
      assert.equal((await tus.send(id, file.subarray(0, 100), offset)).status, 409, `${offset}`);
    }
    assert.equal((await tus.send(id, pdf(4000))).status, 413);
    assert.equal(await tus.offset(id), 0);
    assert.equal((await tus.send(id, file)).status, 204);
    assert.equal((await tus.send(id, file)).status, 409);
    assert.equal((await tus.send(id, file.subarray(0, 1), 3000)).status, 409);
    const other = await tusSpeaker(portal.url, 'lanting').offset(id);
    assert.equal(other, 404);
    assert.equal((await tus.ask('DELETE', `/uploads/${id}`)).status, 204);
  });

  it('keeps a file whole when two send it at the same time', async () => {
    const file = pdf(400_000);
    const id = tus.idOf(await tus.announce({length: file.length}));
    await Promise.all([tus.send(id, file), tus.send(id, file), tus.offset(id)]);
    const offset = await tus.offset(id);
    if (offset < file.length) await tus.send(id, file.subarray(offset), offset);
    const receipt = await portal.receipt({attachments: [{id}]});
    const response = await fetch(
      `${portal.url}/v1/requests/${receipt.reference}/attachments/${id}?community=guiyuan`,
      {headers: {'request-code': receipt.code}},
    );
    assert.equal(sha256(new Uint8Array(await response.arrayBuffer())), sha256(file));
  });

  it('lets one client fill only so much room, however many ask at once', async () => {
    const answers = await Promise.all(Array.from({length: 40}, () => tus.announce({length: 1000})));
    const taken = answers.filter(({status}) => status === 201);
    assert.ok(taken.length > 0 && taken.length <= 20, String(taken.length));
    const refused = answers.find(({status}) => status === 429);
    assert.ok(Number(refused?.headers.get('retry-after')) > 0);
    assert.equal((await portal.submit()).status, 201);
  });
});

describe('files that nobody claims', () => {
  it('are removed in time, with what crashes left; what is claimed stays', async () => {
    const portal = await startPortal();
    const {path: dataDir, remove} = await scratchFolder();
    const folder = new UploadFolder(dataDir);
    const uploads = new Uploads(portal.db, folder, uploadDefaults);
    const about = {community: 'guiyuan', client: 'test', name: 'a.pdf', type: 'application/pdf'};
    const arrive = async () => {
      const bytes = pdf();
      const id = await uploads.announce({...about, bytes: bytes.length});
      await writeFile(folder.incomingPath(id), bytes);
      await uploads.settle(id);
      return id;
    };
    const [forgotten, claimed] = [await arrive(), await arrive()];
    await writeFile(join(folder.incoming, 'abc123'), 'left by a crash');
    const row = await portal.db
      .deleteFrom('uploads')
      .where('id', '=', claimed)
      .returning(['id', 'name', 'type', 'bytes', 'sha256'])
      .executeTakeFirstOrThrow();
    const {reference} = await portal.receipt();
    const event = await portal.db
      .selectFrom('request_events')
      .select('id')
      .where('reference', '=', reference)
      .executeTakeFirstOrThrow();
    await portal.db
      .insertInto('attachments')
      .values({...row, sha256: row.sha256 ?? '', reference, event_id: event.id, position: 0})
      .execute();

    await uploads.sweep();
    assert.ok(existsSync(folder.keptPath(forgotten)));
    const nextMonth = new Date(Date.now() + 30 * 24 * 60 * 60 * 1000);
    await uploads.sweep(nextMonth);
    assert.ok(!existsSync(folder.keptPath(forgotten)));
    assert.ok(!existsSync(join(folder.incoming, 'abc123')));
    assert.ok(existsSync(folder.keptPath(claimed)));
    await portal.close();
    await remove();
  });
});

describe('bytes that were acknowledged', () => {
  it('are there after a kill -9, and go on in the next process', async () => {
    const database = await scratchDatabase();
    const files = await scratchFolder();
    const env = {...databaseEnv(database.options), DATA_DIR: files.path};
    const file = pdf(900_000);
    const first = spawnServer(env);
    let tus = tusSpeaker(await first.url);
    const half = tus.idOf(await tus.announce({length: file.length}));
    assert.equal((await tus.send(half, file.subarray(0, 300_000))).status, 204);
    const whole = (await tus.upload(file)).id;
    // Amid a call, and amid looking a file through.
    const amid = tus.send(half, file.subarray(300_000), 300_000).catch(() => undefined);
    first.kill('SIGKILL');
    await Promise.all([first.ended, amid]);

    const second = spawnServer(env);
    const url = await second.url;
    tus = tusSpeaker(url);
    const offset = await tus.offset(half);
    assert.ok(offset >= 300_000, String(offset));
    if (offset < file.length) {
      assert.equal((await tus.send(half, file.subarray(offset), offset)).status, 204);
    }
    const portal = speaker(url);
    const receipt = await portal.receipt({attachments: [{id: half}, {id: whole}]});
    for (const id of [half, whole]) {
      const response = await fetch(
        `${url}/v1/requests/${receipt.reference}/attachments/${id}?community=guiyuan`,
        {headers: {'request-code': receipt.code}},
      );
      assert.equal(sha256(new Uint8Array(await response.arrayBuffer())), sha256(file));
    }
    second.kill('SIGTERM');
    assert.equal((await second.ended).code, 0);
    await database.remove();
    await files.remove();
  });
});
