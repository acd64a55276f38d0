import assert from 'node:assert/strict';
import {connect} from 'node:net';
import {setTimeout as delay} from 'node:timers/promises';
import {after, before, describe, it} from 'node:test';
import {Transformer} from '@napi-rs/image';
import {uploadDefaults} from '../../demo/server/uploads/options.js';
import type {Attachment, Portal as PortalReply, Receipt} from '../../src/contract/index.js';
import {pdf, photoWithPlace, plainJpeg, plainPng} from './support/files.js';
import {inquiry, startPortal, type Portal} from './support/portal.js';
import {sha256, tusSpeaker, type Tus} from './support/tus.js';

let portal: Portal;
let tus: Tus;
before(async () => {
  portal = await startPortal();
  tus = tusSpeaker(portal.url);
});
after(() => portal.close());

const attached = async (receipt: Pick<Receipt, 'reference' | 'code'>): Promise<Attachment[]> =>
  (await portal.open(receipt)).json.timeline.flatMap(({attachments = []}) => attachments);

/** The bytes of something attached, and how they came. */
const download = (
  {reference, code}: Pick<Receipt, 'reference' | 'code'>,
  id: string,
  {query = '', headers = {}}: {query?: string; headers?: Record<string, string>} = {},
) =>
  fetch(`${portal.url}/v1/requests/${reference}/attachments/${id}?community=guiyuan${query}`, {
    headers: {'request-code': code, ...headers},
  });

const bytesOf = async (response: Response) => Buffer.from(await response.arrayBuffer());

describe('a file that is sent in pieces', () => {
  it('is told its limits before', async () => {
    const {json} = await portal.owners<PortalReply>('/portal');
    assert.equal(json.uploads?.maxBytes, uploadDefaults.maxBytes);
    assert.ok(json.uploads.types.includes('application/pdf'));
  });

  it('becomes part of the request, byte by byte as it was sent', async () => {
    const file = pdf(5000);
    const id = tus.idOf(await tus.announce({name: '漏水 照片.pdf', length: file.length}));
    assert.match(id, /^[0-9a-f]{32}$/);
    assert.equal((await tus.send(id, file.subarray(0, 2000))).headers.get('upload-offset'), '2000');
    assert.equal(await tus.offset(id), 2000);
    const {status, headers} = await tus.send(id, file.subarray(2000), 2000);
    assert.equal(status, 204);
    assert.equal(headers.get('upload-offset'), '5000');
    // Whoever lost that answer asks once more.
    assert.equal(await tus.offset(id), 5000);

    const receipt = await portal.receipt({attachments: [{id, label: '卫生间'}]});
    const [attachment] = await attached(receipt);
    assert.deepEqual(attachment, {
      id,
      name: '漏水 照片.pdf',
      type: 'application/pdf',
      bytes: file.length,
      label: '卫生间',
    });
    const response = await download(receipt, id);
    assert.equal(response.status, 200);
    assert.equal(sha256(await bytesOf(response)), sha256(file));
  });

  it('goes on after a cut where what came ends', async () => {
    const file = pdf(200_000);
    const id = tus.idOf(await tus.announce({length: file.length}));
    const {hostname, port} = new URL(portal.url);
    await new Promise<void>((resolve, reject) => {
      const socket = connect(Number(port), hostname, () => {
        socket.write(
          `PATCH /v1/uploads/${id}?community=guiyuan HTTP/1.1\r\nHost: ${hostname}\r\n` +
            'Tus-Resumable: 1.0.0\r\nUpload-Offset: 0\r\n' +
            'Content-Type: application/offset+octet-stream\r\n' +
            `Content-Length: ${file.length}\r\n\r\n`,
        );
        socket.write(file.subarray(0, 120_000), () => socket.end());
      });
      socket
        .on('close', () => resolve())
        .on('error', reject)
        .resume();
    });
    // The server may still be writing down what came when the line is gone.
    const came = async (looks: number): Promise<number> => {
      const offset = await tus.offset(id);
      if (offset === 120_000 || looks === 0) return offset;
      await delay(50);
      return came(looks - 1);
    };
    assert.equal(await came(100), 120_000);
    assert.equal((await tus.send(id, file.subarray(120_000), 120_000)).status, 204);
    const receipt = await portal.receipt({attachments: [{id}]});
    assert.equal(sha256(await bytesOf(await download(receipt, id))), sha256(file));
  });

  it('may be taken back, and is gone then', async () => {
    const {id} = await tus.upload(pdf());
    assert.equal((await tus.ask('DELETE', `/uploads/${id}`)).status, 204);
    assert.equal(await tus.offset(id), 404);
    assert.equal((await tus.ask('DELETE', `/uploads/${id}`)).status, 404);
  });

  it('belongs to a message as well, and an unchanged repetition records nothing twice', async () => {
    const receipt = await portal.receipt();
    const {id} = await tus.upload(pdf());
    const body = {text: '请看附件。', attachments: [{id}]};
    const headers = {'idempotency-key': '"message-with-a-file-1"'};
    const first = await portal.write(receipt, body, headers);
    assert.equal(first.status, 201);
    assert.equal(first.json.attachments?.[0]?.id, id);
    const second = await portal.write(receipt, body, headers);
    assert.equal(second.headers.get('idempotency-replayed'), 'true');
    assert.deepEqual(second.json, first.json);
    assert.equal((await attached(receipt)).length, 1);
  });
});

describe('what is attached', () => {
  let receipt: Receipt;
  let ids: Record<'pdf' | 'jpeg' | 'photo', string>;
  let jpeg: Buffer;
  before(async () => {
    jpeg = await plainJpeg(900, 600);
    const photo = await photoWithPlace();
    const image = {type: 'image/jpeg'};
    ids = {
      pdf: (await tus.upload(pdf(), {name: '"; x=\r\nSet-Cookie: a.pdf'})).id,
      jpeg: (await tus.upload(jpeg, {...image, name: 'kitchen.jpg'})).id,
      photo: (await tus.upload(photo, {...image, name: 'IMG_0001.jpg'})).id,
    };
    receipt = await portal.receipt({attachments: Object.values(ids).map((id) => ({id}))});
  });

  it('is kept as it was sent where it holds nothing but pixels', async () => {
    assert.equal(sha256(await bytesOf(await download(receipt, ids.jpeg))), sha256(jpeg));
  });

  it('does not tell where a photo was taken, and stands upright', async () => {
    const kept = await bytesOf(await download(receipt, ids.photo));
    assert.ok(!kept.includes('Exif'));
    const {exif, width, height} = await new Transformer(kept).metadata(true);
    assert.equal(exif, undefined);
    assert.deepEqual([width, height], [48, 64]);
    const photo = (await attached(receipt)).find(({id}) => id === ids.photo);
    assert.deepEqual([photo?.width, photo?.height], [48, 64]);
  });

  it('comes small for those who look through many', async () => {
    const small = await bytesOf(await download(receipt, ids.jpeg, {query: '&size=small'}));
    const {width, height} = await new Transformer(small).metadata();
    assert.deepEqual([width, height], [480, 320]);
  });

  it('comes in a way that lets nothing in it run', async () => {
    for (const id of Object.values(ids)) {
      const {headers} = await download(receipt, id);
      assert.equal(headers.get('x-content-type-options'), 'nosniff');
      assert.match(headers.get('content-security-policy') ?? '', /default-src 'none'.*sandbox/);
      assert.equal(headers.get('cache-control'), 'private, no-store');
      assert.equal(headers.get('set-cookie'), null);
    }
    const {headers} = await download(receipt, ids.pdf);
    assert.equal(
      headers.get('content-disposition'),
      `attachment; filename="_; x=Set-Cookie: a.pdf"; filename*=UTF-8''%22%3B%20x%3DSet-Cookie%3A%20a.pdf`,
    );
  });

  it('is not sent again to whoever has it', async () => {
    const etag = (await download(receipt, ids.pdf)).headers.get('etag') ?? '';
    const {status} = await download(receipt, ids.pdf, {headers: {'if-none-match': etag}});
    assert.equal(status, 304);
  });

  it('is for nobody without the code, nor with the code of another request', async () => {
    const other = await portal.receipt();
    assert.equal((await download({...receipt, code: '0000-0000-0000'}, ids.pdf)).status, 404);
    assert.equal((await download(other, ids.pdf)).status, 404);
    assert.equal((await download(receipt, 'f'.repeat(32))).status, 404);
  });

  it('is no upload any more: nobody can ask for it, change it, take it back or claim it', async () => {
    assert.equal(await tus.offset(ids.pdf), 404);
    assert.equal((await tus.send(ids.pdf, pdf())).status, 404);
    assert.equal((await tus.ask('DELETE', `/uploads/${ids.pdf}`)).status, 404);
    assert.equal((await portal.submit({...inquiry, attachments: [{id: ids.pdf}]})).status, 422);
  });
});

describe('the content of a file decides', () => {
  const html = Buffer.from('<!doctype html><script>alert(1)</script>'.padEnd(600));
  const svg = Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'.padEnd(600),
  );
  const refused: readonly (readonly [string, () => Buffer | Promise<Buffer>, string, string])[] = [
    ['a page that says it is a photo', () => html, 'image/jpeg', 'unsupported-file'],
    ['a drawing with a script that says it is a photo', () => svg, 'image/png', 'unsupported-file'],
    ['a page that says it is a document', () => html, 'application/pdf', 'unsupported-file'],
    [
      'a photo that says it is a document',
      () => plainJpeg(),
      'application/pdf',
      'unsupported-file',
    ],
    ['a document that says it is a photo', () => pdf(), 'image/jpeg', 'unsupported-file'],
    [
      'a photo with nothing behind its first bytes',
      async () => (await plainJpeg()).subarray(0, 30),
      'image/jpeg',
      'unreadable-file',
    ],
    [
      'a picture of more pixels than anybody needs',
      async () => {
        const png = await plainPng();
        png.writeUInt32BE(60_000, 16);
        png.writeUInt32BE(60_000, 20);
        return png;
      },
      'image/png',
      'unreadable-file',
    ],
  ];
  for (const [name, make, type, kind] of refused) {
    it(`refuses ${name}, and forgets it`, async () => {
      const {id, status, problem} = await tus.upload(await make(), {type});
      assert.equal(status, 415);
      assert.equal(problem.type, `urn:owner-portal:problem:${kind}`);
      assert.equal(await tus.offset(id), 404);
    });
  }

  it('is not even asked for a type that is not taken, nor for nothing, nor for too much', async () => {
    for (const type of ['text/html', 'image/svg+xml', 'image/heic', 'application/zip', '']) {
      assert.equal((await tus.announce({type, length: 10})).status, 415, type);
    }
    assert.equal((await tus.announce({length: 0})).status, 400);
    assert.equal((await tus.announce({length: uploadDefaults.maxBytes + 1})).status, 413);
    assert.equal((await tus.announce({length: Number.MAX_SAFE_INTEGER})).status, 413);
  });

  it('takes pictures and voice notes of the types that are told', async () => {
    const webm = Buffer.concat([
      Buffer.from('1a45dfa39f4286810142f7810142f2810442f381084282847765626d', 'hex'),
      Buffer.alloc(200),
    ]);
    assert.equal((await tus.upload(await plainPng(), {type: 'image/png'})).status, 204);
    assert.equal((await tus.upload(webm, {type: 'audio/webm;codecs=opus'})).status, 204);
  });
});

describe('a request with files', () => {
  const requests = async () => {
    const {count} = await portal.db
      .selectFrom('requests')
      .select((of) => of.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow();
    return Number(count);
  };

  it('is not recorded when one is not there, not complete or of another community', async () => {
    const whole = (await tus.upload(pdf())).id;
    const half = tus.idOf(await tus.announce({length: 5000}));
    await tus.send(half, pdf(2000));
    const elsewhere = (await tusSpeaker(portal.url, 'lanting').upload(pdf())).id;
    const recorded = await requests();
    const ids = [whole, half, elsewhere, 'f'.repeat(32), whole];
    const {status, problem} = await portal.submit({
      ...inquiry,
      attachments: ids.map((id) => ({id})),
    });
    assert.equal(status, 422);
    assert.deepEqual(
      problem.errors?.map(({pointer}) => pointer),
      [1, 2, 3, 4].map((index) => `/attachments/${index}/id`),
    );
    assert.equal(await requests(), recorded);
    // What was whole waits for the mended request.
    assert.equal((await portal.submit({...inquiry, attachments: [{id: whole}]})).status, 201);
  });

  it('takes no more than it says', async () => {
    const attachments = Array.from({length: uploadDefaults.maxFiles + 1}, () => ({id: 'x'}));
    const {status, problem} = await portal.submit({...inquiry, attachments});
    assert.equal(status, 422);
    assert.equal(problem.errors?.[0]?.pointer, '/attachments');
  });

  it('claims a file once, when two claim it at the same moment', async () => {
    const {id} = await tus.upload(pdf());
    const answers = await Promise.all(
      [1, 2].map(() => portal.submit({...inquiry, attachments: [{id}]})),
    );
    assert.deepEqual(answers.map(({status}) => status).sort(), [201, 422]);
  });
});
