import {edit, headersOf, path, withHeaders, withStatus, type Breach} from './spoiling.js';

const isUpload = (request: Request) => /^\/uploads\/./.test(path(request));

/** Another status for one method's replies of one status. */
const instead =
  (method: string, pattern: RegExp, from: number, to: number): Breach['spoil'] =>
  async (request, answer) => {
    const response = await answer();
    const isIt = request.method === method && pattern.test(path(request));
    if (!isIt || response.status !== from) return response;
    return to === 204 ? new Response(null, {status: to}) : withStatus(response, to);
  };

/** Asks as another caller would: the call's own words, other headers. */
const asIf =
  (method: string, pattern: RegExp, changes: Readonly<Record<string, string>>): Breach['spoil'] =>
  async (request, answer) => {
    if (request.method !== method || !pattern.test(path(request))) return answer();
    const headers = new Headers(request.headers);
    for (const [name, value] of Object.entries(changes)) headers.set(name, value);
    const body = method === 'HEAD' ? undefined : await request.clone().arrayBuffer();
    return answer(new Request(request.url, {method, headers, body}));
  };

/** What files, and what owners put in the place of what was there, meet. */
export const changeBreaches: readonly Breach[] = [
  {
    rule: 'createUpload/announced',
    title: 'does not say how long a file is to be',
    spoil: headersOf({'upload-length': null}, ({method}) => method === 'HEAD'),
  },
  {
    rule: 'createUpload/too-large',
    title: 'takes files beyond its own limit',
    spoil: asIf('POST', /^\/uploads$/, {'upload-length': '70'}),
  },
  {
    rule: 'createUpload/type',
    title: 'takes files of every type',
    spoil: asIf('POST', /^\/uploads$/, {
      'upload-metadata': `filename ${btoa('a.pdf')},filetype ${btoa('application/pdf')}`,
    }),
  },
  {
    rule: 'sendUpload/resumed',
    title: 'says with each part that there is nothing yet',
    spoil: async (request, answer) => {
      const response = await answer();
      return isUpload(request) && response.headers.has('upload-offset')
        ? withHeaders(response, {'upload-offset': '0'})
        : response;
    },
  },
  {
    rule: 'sendUpload/wrong-offset',
    title: 'takes bytes from any offset',
    spoil: instead('PATCH', /^\/uploads\/./, 409, 204),
  },
  {
    rule: 'sendUpload/too-much',
    title: 'takes more than was announced',
    spoil: instead('PATCH', /^\/uploads\/./, 413, 204),
  },
  {
    rule: 'getUploadOffset/unknown',
    title: 'knows every upload',
    spoil: instead('HEAD', /^\/uploads\/no-such-upload$/, 404, 200),
  },
  {
    rule: 'deleteUpload/gone',
    title: 'keeps what was taken back',
    spoil: async (request, answer) =>
      request.method === 'DELETE' ? new Response(null, {status: 204}) : answer(),
  },
  {
    rule: 'createMessage/unfinished-file',
    title: 'attaches what is not whole',
    spoil: instead('POST', /^\/requests\/[^/]+\/messages$/, 422, 201),
  },
  {
    rule: 'getAttachment/opened',
    title: 'gives attachments to everybody',
    spoil: instead('GET', /\/attachments\//, 404, 200),
  },
  {
    rule: 'acknowledgeNotice/recorded',
    title: 'forgets what was read',
    spoil: edit(/^\/acknowledgements$/, (body) => ({...body, items: []})),
  },
  {
    rule: 'acknowledgeNotice/again',
    title: 'dates what was read anew each time',
    spoil: edit(
      /\/acknowledgement$/,
      (body) => ({...body, acknowledgedAt: new Date(Date.now() + Math.random() * 1e9)}),
      'PUT',
    ),
  },
  {
    rule: 'acknowledgeNotice/version',
    title: 'takes every version for read',
    spoil: instead('PUT', /\/acknowledgement$/, 409, 200),
  },
  {
    rule: 'acknowledgeNotice/identity',
    title: 'lets anybody say who has read',
    spoil: instead('PUT', /\/acknowledgement$/, 401, 200),
  },
];
