import {member} from '../../member.js';
import {hold, holdProblem, tryable, type Rule} from '../rule.js';
import {newKey, type Session} from '../session.js';

/** Something small of each type that may be offered; what it is can be seen from its first bytes. */
const samples: Readonly<Record<string, string>> = {
  'application/pdf': '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
  'image/png':
    '\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\b\x06\0\0\0\x1f\x15\xc4\x89\0\0\0\nIDATx\x9cc\0\x01\0\0\x05\0\x01\r\n-\xb4\0\0\0\0IEND\xaeB`\x82',
};

/** Bytes, one for each character. */
const bytesOf = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

const limits = (session: Session) =>
  session.keep('uploads', async () => {
    const uploads = member((await session.call('/portal')).json, 'uploads');
    tryable(uploads, 'the backend takes no files: its portal has no `uploads`');
    const types = member(uploads, 'types');
    const isOffered = (type: string) => Array.isArray(types) && types.includes(type);
    return {
      type: Object.keys(samples).find(isOffered),
      maxBytes: Number(member(uploads, 'maxBytes')),
    };
  });

/** What is sent: a type that is offered, and content that is of it. */
const sampleOf = async (session: Session) => {
  const {type} = await limits(session);
  tryable(type, `no type of ${Object.keys(samples).join(', ')} is offered`);
  return {type, content: samples[type] ?? ''};
};

const announce = (session: Session, length: number, type: string) =>
  session.call('/uploads', {
    method: 'POST',
    headers: {
      'Tus-Resumable': '1.0.0',
      'Upload-Length': String(length),
      'Upload-Metadata': `filename ${btoa('conformance')},filetype ${btoa(type)}`,
    },
  });

/** Announces the sample; its path, and what it holds. */
const announced = async (session: Session) => {
  const {type, content} = await sampleOf(session);
  const reply = await announce(session, content.length, type);
  hold(reply.status === 201, `status ${reply.status} to an upload that was announced`);
  const id = new URL(reply.headers.get('location') ?? '', 'http://backend').pathname
    .split('/')
    .at(-1);
  hold(!!id, 'no Location to send it to');
  return {id, path: `/uploads/${id}`, content};
};

const send = (session: Session, path: string, offset: number, content: string) =>
  session.call(path, {
    method: 'PATCH',
    headers: {
      'Tus-Resumable': '1.0.0',
      'Content-Type': 'application/offset+octet-stream',
      'Upload-Offset': String(offset),
    },
    bytes: bytesOf(content),
  });

const look = (session: Session, path: string) =>
  session.call(path, {method: 'HEAD', headers: {'Tus-Resumable': '1.0.0'}});

const holdOffset = ({headers}: {headers: Headers}, wanted: number, where: string) => {
  const offset = headers.get('upload-offset');
  hold(
    offset === String(wanted),
    `Upload-Offset ${offset ?? 'missing'} instead of ${wanted} ${where}`,
  );
};

const message = async (session: Session, id: string) => {
  const {reference, code} = await session.receipt('other');
  const reply = await session.call(`/requests/${reference}/messages`, {
    method: 'POST',
    headers: {'Request-Code': code, 'Idempotency-Key': newKey()},
    body: {text: 'See the file.', attachments: [{id}]},
  });
  return {reply, reference, code};
};

/** Files by tus 1.0, before what they belong to; left out where the portal publishes no `uploads`. */
export const uploadRules: readonly Rule[] = [
  {
    id: 'createUpload/announced',
    title: 'A file is announced, and nothing of it has arrived',
    mend: 'Answer 201 with Location and Tus-Resumable; HEAD says Upload-Offset 0 and the length.',
    check: async (session) => {
      const {path, content} = await announced(session);
      const seen = await look(session, path);
      hold(seen.status === 200, `status ${seen.status} to HEAD`);
      holdOffset(seen, 0, 'before anything was sent');
      const length = seen.headers.get('upload-length');
      hold(length === String(content.length), `Upload-Length ${length ?? 'missing'}`);
      hold(seen.headers.get('tus-resumable') === '1.0.0', 'no Tus-Resumable: 1.0.0');
    },
  },
  {
    id: 'createUpload/too-large',
    title: 'A file beyond the published limit is refused before it is sent',
    mend: 'Answer 413 to an Upload-Length beyond Portal.uploads.maxBytes.',
    check: async (session) => {
      const {maxBytes} = await limits(session);
      const {type} = await sampleOf(session);
      holdProblem(await announce(session, maxBytes + 1, type), 413);
    },
  },
  {
    id: 'createUpload/type',
    title: 'A type that is not published is refused',
    mend: 'Answer 415 to a filetype that is not in Portal.uploads.types.',
    check: async (session) => {
      await limits(session);
      holdProblem(await announce(session, 4, 'application/x-not-offered'), 415);
    },
  },
  {
    id: 'sendUpload/resumed',
    title: 'A file that broke off goes on where it stopped',
    mend: 'Keep each part durably before 204; say with it, and to HEAD, how much there is.',
    check: async (session) => {
      const {path, content} = await announced(session);
      const first = await send(session, path, 0, content.slice(0, 9));
      hold(first.status === 204, `status ${first.status} to a first part`);
      holdOffset(first, 9, 'after 9 bytes');
      holdOffset(await look(session, path), 9, 'to HEAD after 9 bytes');
      const rest = await send(session, path, 9, content.slice(9));
      hold(rest.status === 204, `status ${rest.status} to the rest`);
      holdOffset(rest, content.length, 'after all');
    },
  },
  {
    id: 'sendUpload/wrong-offset',
    title: 'Bytes from another offset than what has arrived are refused',
    mend: 'Answer 409 where Upload-Offset is not what there is, and keep nothing of it.',
    check: async (session) => {
      const {path, content} = await announced(session);
      await send(session, path, 0, content.slice(0, 9));
      holdProblem(await send(session, path, 4, content.slice(4, 9)), 409);
      holdOffset(await look(session, path), 9, 'after what was refused');
    },
  },
  {
    id: 'sendUpload/too-much',
    title: 'No more is taken than was announced',
    mend: 'Answer 413 (or 400) where the bytes go beyond Upload-Length.',
    check: async (session) => {
      const {path, content} = await announced(session);
      holdProblem(await send(session, path, 0, `${content}and more`), 400, 413);
    },
  },
  {
    id: 'getUploadOffset/unknown',
    title: 'An upload that is not there is not found',
    mend: 'Answer 404 to HEAD and PATCH of an id you do not know.',
    check: async (session) => {
      await limits(session);
      const {status} = await look(session, '/uploads/no-such-upload');
      hold(status === 404, `status ${status} to HEAD`);
      holdProblem(await send(session, '/uploads/no-such-upload', 0, '%PDF'), 404);
    },
  },
  {
    id: 'deleteUpload/gone',
    title: 'An upload that is taken back is gone',
    mend: 'Answer 204 to DELETE, and 404 to all that follows.',
    check: async (session) => {
      const {path} = await announced(session);
      const headers = {'Tus-Resumable': '1.0.0'};
      const {status} = await session.call(path, {method: 'DELETE', headers});
      hold(status === 204, `status ${status} to DELETE`);
      const after = await look(session, path);
      hold(after.status === 404, `status ${after.status} to HEAD afterwards`);
    },
  },
  {
    id: 'createMessage/unfinished-file',
    title: 'What is not whole cannot be attached',
    mend: 'Answer 422 with the pointer /attachments/0/id, and record nothing.',
    check: async (session) => {
      const {id} = await announced(session);
      holdProblem((await message(session, id)).reply, 422);
    },
  },
  {
    id: 'getAttachment/opened',
    title: 'What was attached is given to whoever may read the request, and to nobody else',
    mend: 'Answer 200 in its own type to the request’s code, 404 (or 401) without it.',
    check: async (session) => {
      const {id, path, content} = await announced(session);
      const {type} = await sampleOf(session);
      await send(session, path, 0, content);
      const {reply, reference, code} = await message(session, id);
      hold(reply.status === 201, `status ${reply.status} to a message with it`);
      const address = `/requests/${reference}/attachments/${id}`;
      const opened = await session.call(address, {headers: {'Request-Code': code}});
      hold(opened.status === 200, `status ${opened.status} with the code`);
      const given = opened.headers.get('content-type') ?? 'none';
      hold(given.startsWith(type), `Content-Type ${given}`);
      holdProblem(await session.call(address), 400, 401, 404);
    },
  },
];
