import type {OperationId} from '../../src/testing/index.js';
import {get, noted, opened, own, post, reference, send, type Case} from './cases.js';

const tus = {'Tus-Resumable': '1.0.0'};
const announced = {
  ...tus,
  'Upload-Length': '4',
  'Upload-Metadata': `filename ${btoa('leak.pdf')},filetype ${btoa('application/pdf')}`,
};
const bytes = {...tus, 'Content-Type': 'application/offset+octet-stream', 'Upload-Offset': '0'};

const announce = (): Promise<Response> =>
  send({path: `/uploads${own}`, init: {method: 'POST', headers: announced}});
const sendFile = async (): Promise<void> => {
  await announce();
  const init = {method: 'PATCH', headers: bytes, body: '%PDF'};
  await send({path: `/uploads/upload-1${own}`, init});
};
/** The file, attached to a message. */
const attachFile = async (): Promise<void> => {
  await sendFile();
  const body = JSON.stringify({text: 'See here.', attachments: [{id: 'upload-1'}]});
  await send({...noted, init: {...noted.init, body}});
};
const onUpload = (
  operation: OperationId,
  method: string,
  expected: number,
  init: RequestInit = {},
  id = 'upload-1',
): Case => ({
  operation,
  path: `/uploads/${id}${own}`,
  init: {method, headers: tus, ...init},
  status: expected,
  first: announce,
});

/** What is asked about files, and what must be answered. */
export const uploadCases: readonly Case[] = [
  post('createUpload', `/uploads${own}`, 201, announced, ''),
  post('createUpload', `/uploads${own}`, 400, tus, ''),
  post('createUpload', `/uploads${own}`, 413, {...announced, 'Upload-Length': '99999999'}, ''),
  post(
    'createUpload',
    `/uploads${own}`,
    415,
    {...announced, 'Upload-Metadata': `filename ${btoa('a')},filetype ${btoa('text/html')}`},
    '',
  ),
  onUpload('getUploadOffset', 'HEAD', 200),
  onUpload('getUploadOffset', 'HEAD', 400, {headers: {}}),
  onUpload('getUploadOffset', 'HEAD', 404, {}, 'unknown'),
  onUpload('sendUpload', 'PATCH', 204, {headers: bytes, body: '%PD'}),
  onUpload('sendUpload', 'PATCH', 413, {headers: bytes, body: '%PDF-1.7'}),
  onUpload('sendUpload', 'PATCH', 409, {headers: {...bytes, 'Upload-Offset': '2'}, body: 'F'}),
  onUpload('deleteUpload', 'DELETE', 204),
  onUpload('deleteUpload', 'DELETE', 404, {}, 'unknown'),
  ...([200, 404] as const).map((expected) => ({
    ...get(
      'getAttachment',
      `/requests/${reference}/attachments/${expected === 200 ? 'upload-1' : 'unknown'}${own}`,
      expected,
      opened,
    ),
    first: attachFile,
  })),
  {
    ...get('getAttachment', `/requests/${reference}/attachments/upload-1${own}`, 404),
    first: attachFile,
  },
  {
    ...noted,
    status: 422,
    init: {...noted.init, body: '{"text": "See.", "attachments": [{"id": "upload-1"}]}'},
    first: announce,
  },
];
