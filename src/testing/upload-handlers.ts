import {http, HttpResponse, type HttpHandler} from 'msw';
import type {Attachment, NewAttachment} from '../contract/index.js';
import {inLanguage, type KeptUpload, type TestBackend} from './backend.js';
import {openRequest, refuseCommunity, refuseParameter} from './checks.js';
import type {FieldErrors} from './field-errors.js';
import {pathOf} from './operations.js';
import {replyWithProblem} from './replies.js';

const tus = {'Tus-Resumable': '1.0.0'};

/** Answers everything about files: tus 1.0, and what is attached to a request. */
export const uploadHandlers = (backend: TestBackend): HttpHandler[] => {
  const {endpoint, uploads} = backend;
  const find = (id: string, request: Request): KeptUpload | Response =>
    refuseCommunity(backend, request) ??
    (request.headers.get('Tus-Resumable') === '1.0.0'
      ? (uploads.get(id) ?? replyWithProblem({}))
      : refuseParameter('Tus-Resumable'));

  return [
    http.post(pathOf('createUpload', endpoint), ({request}) => {
      const refusal = refuseCommunity(backend, request);
      if (refusal) return refusal;
      const length = Number(request.headers.get('Upload-Length'));
      const {filename, filetype} = metadataOf(request.headers.get('Upload-Metadata') ?? '');
      if (!(length > 0) || !filename || !filetype) return refuseParameter('Upload-Metadata');
      const {types, maxBytes} = inLanguage(backend.portal, null).value.uploads ?? noLimits;
      if (!types.includes(filetype)) return unsupported();
      if (length > maxBytes) return tooLarge();
      const id = `upload-${uploads.size + 1}`;
      uploads.set(id, {name: filename, type: filetype, length, content: new Blob()});
      return new HttpResponse(null, {
        status: 201,
        headers: {...tus, Location: `uploads/${id}?community=${backend.community}`},
      });
    }),

    http.head<{id: string}>(pathOf('getUploadOffset', endpoint), ({request, params}) => {
      const upload = find(params.id, request);
      if (upload instanceof Response) return upload;
      return new HttpResponse(null, {
        headers: {
          ...tus,
          'Upload-Offset': String(upload.content.size),
          'Upload-Length': String(upload.length),
        },
      });
    }),

    http.patch<{id: string}>(pathOf('sendUpload', endpoint), async ({request, params}) => {
      const upload = find(params.id, request);
      if (upload instanceof Response) return upload;
      if (Number(request.headers.get('Upload-Offset')) !== upload.content.size) {
        return replyWithProblem({
          type: 'urn:owner-portal:problem:wrong-offset',
          title: 'This upload goes on at another offset.',
          status: 409,
        });
      }
      const content = new Blob([upload.content, await request.blob()]);
      if (content.size > upload.length) return tooLarge();
      await backend.recording;
      uploads.set(params.id, {...upload, content});
      return new HttpResponse(null, {
        status: 204,
        headers: {...tus, 'Upload-Offset': String(content.size)},
      });
    }),

    http.delete<{id: string}>(pathOf('deleteUpload', endpoint), ({request, params}) => {
      const upload = find(params.id, request);
      if (upload instanceof Response) return upload;
      uploads.delete(params.id);
      return new HttpResponse(null, {status: 204, headers: tus});
    }),

    http.get<{reference: string; id: string}>(
      pathOf('getAttachment', endpoint),
      ({request, params}) => {
        const refusal = refuseCommunity(backend, request);
        if (refusal) return refusal;
        const opened = openRequest(backend, params.reference, request);
        if (opened instanceof Response) return opened;
        const attached = opened.request.timeline
          .flatMap(({attachments = []}) => attachments)
          .find(({id}) => id === params.id);
        const content = backend.files.get(params.id);
        if (!attached || !content) return replyWithProblem({});
        const etag = `"${params.id}"`;
        if (request.headers.get('If-None-Match') === etag) {
          return new HttpResponse(null, {status: 304, headers: {ETag: etag}});
        }
        return new HttpResponse(content, {
          headers: {ETag: etag, 'Content-Type': attached.type, 'Cache-Control': 'no-store'},
        });
      },
    ),
  ];
};

/** What cannot be attached: it is not there, or not complete. */
export const attachmentErrors = (
  {uploads}: TestBackend,
  attachments: readonly NewAttachment[] = [],
): FieldErrors =>
  attachments.flatMap(({id}, index) => {
    const upload = uploads.get(id);
    return upload && upload.content.size === upload.length
      ? []
      : [
          {
            pointer: `/attachments/${index}/id`,
            code: 'unknown',
            detail: 'This file is not here any more; please add it again.',
          },
        ];
  });

/** Makes uploads part of the record. */
export const claim = (
  {uploads, files}: TestBackend,
  attachments: readonly NewAttachment[] = [],
): {attachments?: Attachment[]} => {
  if (attachments.length === 0) return {};
  return {
    attachments: attachments.flatMap(({id, label, moment}) => {
      const upload = uploads.get(id);
      if (!upload) return [];
      uploads.delete(id);
      files.set(id, upload.content);
      const {name, type, length} = upload;
      return [{id, name, type, bytes: length, ...(label && {label}), ...(moment && {moment})}];
    }),
  };
};

const noLimits = {types: [] as readonly string[], maxBytes: 0};

/** `filename` and `filetype`, as tus writes them. */
const metadataOf = (header: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    header.split(',').map((pair) => {
      const [name = '', value = ''] = pair.trim().split(' ');
      const bytes = Uint8Array.from(atob(value), (character) => character.charCodeAt(0));
      return [name, new TextDecoder().decode(bytes)];
    }),
  );

const unsupported = (): Response =>
  replyWithProblem({
    type: 'urn:owner-portal:problem:unsupported-file',
    title: 'A file of this type cannot be taken.',
    status: 415,
  });

const tooLarge = (): Response =>
  replyWithProblem({
    type: 'urn:owner-portal:problem:too-large',
    title: 'This file is too large.',
    status: 413,
  });
