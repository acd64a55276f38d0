import assert from 'node:assert/strict';
import {after, before, it} from 'node:test';
import {plainJpeg} from './support/files.js';
import {startPortal, type Portal} from './support/portal.js';
import {tusSpeaker, type Tus} from './support/tus.js';

let portal: Portal;
let tus: Tus;
before(async () => {
  portal = await startPortal();
  tus = tusSpeaker(portal.url);
});
after(() => portal.close());

it('photos of staff, before and after, are part of the owner’s record and of the desk’s', async () => {
  const receipt = await portal.receipt();
  const staff = await portal.signIn();
  const {id} = await tus.upload(await plainJpeg(), {type: 'image/jpeg', name: 'dry.jpg'});
  const attachments = [{id, moment: 'after'}];
  const {status} = await staff.write(receipt.reference, {version: 1, text: '已修好', attachments});
  assert.equal(status, 200);

  const {timeline} = (await portal.open(receipt)).json;
  assert.equal(timeline.at(-1)?.attachments?.[0]?.moment, 'after');
  const path = `/desk/api/requests/${receipt.reference}/attachments/${id}?size=small`;
  const seen = await fetch(portal.url + path, {headers: {cookie: staff.cookie}});
  assert.equal(seen.status, 200);
  assert.equal(seen.headers.get('content-type'), 'image/jpeg');
  assert.equal((await fetch(portal.url + path)).status, 401);
});

it('a file that is not there keeps the whole message from being recorded', async () => {
  const receipt = await portal.receipt();
  const staff = await portal.signIn();
  const attachments = [{id: 'f'.repeat(32)}];
  const {status} = await staff.write(receipt.reference, {version: 1, text: '见照片', attachments});
  assert.equal(status, 422);
  assert.equal((await portal.open(receipt)).json.timeline.length, 1);
});
