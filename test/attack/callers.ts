import {plainJpeg} from '../server/support/files.js';
import {signInOwner} from '../server/support/owner-session.js';
import {inquiry, type Portal} from '../server/support/portal.js';
import {tusSpeaker} from '../server/support/tus.js';
import type {Callers} from './fuzz.js';

/** Somebody at each door, signed in just now, and things of theirs that nobody has touched yet. */
export const newCallers =
  (portal: Portal, lang = 'en') =>
  async (): Promise<Callers> => {
    const {token} = await signInOwner(portal.url, 'zhou', 'guiyuan-1203');
    const {cookie} = await portal.signIn('manager', 'guiyuan-lead');
    const tus = tusSpeaker(portal.url);
    const {id: attached} = await tus.upload(await plainJpeg(), {
      name: 'lamp.jpg',
      type: 'image/jpeg',
    });
    const {reference, code} = await portal.receipt({attachments: [{id: attached}]});
    const upload = tus.idOf(await tus.announce({length: 2_000}));
    return {
      owner: {authorization: `Bearer ${token}`, 'request-code': code},
      desk: {cookie},
      known: {
        community: 'guiyuan',
        reference,
        period: '2025',
        'Request-Code': code,
        lang,
        'Tus-Resumable': '1.0.0',
        'Upload-Length': '2000',
        'Upload-Offset': '0',
        '/uploads/{id}': upload,
        '/requests/{reference}/attachments/{id}': attached,
      },
      members: {owner: inquiry, desk: {username: 'manager', password: 'guiyuan-lead', version: 1}},
    };
  };
