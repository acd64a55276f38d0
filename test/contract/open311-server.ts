import {createServer, type IncomingMessage} from 'node:http';
import type {AddressInfo} from 'node:net';

/** One request as a GeoReport v2 server keeps it. */
interface Kept {
  readonly token: string;
  readonly service_request_id: string;
  readonly form: URLSearchParams;
  status: 'open' | 'closed';
  status_notes: string;
}

const apiKey = 'xyz';
const services = [
  {
    service_code: '001',
    service_name: 'Lift out of order',
    description: 'Stuck, noisy or dark lifts',
    metadata: true,
    type: 'realtime',
    keywords: 'lift, elevator',
    group: 'repair_common',
  },
  {
    service_code: 2,
    service_name: 'Graffiti',
    description: 'Paint on walls',
    metadata: 'false',
    type: 'batch',
    keywords: '',
    group: 'complaint',
  },
];
const definition = {
  service_code: '001',
  attributes: [
    {
      variable: true,
      code: 'SIDES',
      datatype: 'multivaluelist',
      required: false,
      datatype_description: 'All that apply',
      order: 2,
      description: 'Which doors?',
      values: [
        {key: 123, name: 'Front'},
        {key: 124, name: 'Back'},
      ],
    },
    {
      variable: true,
      code: 'LIFT',
      datatype: 'string',
      required: true,
      datatype_description: null,
      order: 1,
      description: 'Which lift?',
    },
    {
      variable: false,
      code: 'NOTE',
      datatype: 'text',
      required: false,
      order: 3,
      description: 'If somebody is inside, call 110.',
    },
  ],
};

const bodyOf = async (request: IncomingMessage) => {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return new URLSearchParams(text);
};

/**
 * A server of Open311 GeoReport v2, as the specification has it: jurisdictions, API keys, form-encoded
 * posts, lists around everything, tokens for the services of type `batch`, errors as lists.
 */
export const startOpen311Server = async () => {
  const kept: Kept[] = [];
  /** How often a token is asked about before there is a number. */
  let patience = 1;
  const refusal = (code: number, description: string) => ({
    status: code,
    body: [{code, description}],
  });

  const create = (form: URLSearchParams) => {
    if (form.get('api_key') !== apiKey) return refusal(403, 'api_key was not valid');
    const service = services.find(
      ({service_code}) => String(service_code) === form.get('service_code'),
    );
    if (!service) return refusal(404, 'service_code was not found');
    if (!form.get('address_string') && !form.get('lat'))
      return refusal(400, 'lat and long or address_string is required');
    if (service.metadata === true && !form.get('attribute[LIFT]'))
      return refusal(400, 'attribute[LIFT] is required');
    const number = `638${kept.length + 344}`;
    const request: Kept = {
      token: `tok-${number}`,
      service_request_id: number,
      form,
      status: 'open',
      status_notes: '',
    };
    kept.push(request);
    const notice = {service_notice: 'The inspector responds within 24 hours', account_id: null};
    return service.type === 'batch'
      ? {status: 201, body: [{token: request.token, ...notice}]}
      : {status: 201, body: [{service_request_id: number, ...notice}]};
  };

  const view = ({form, ...request}: Kept) => {
    const service = services.find(
      ({service_code}) => String(service_code) === form.get('service_code'),
    );
    return {
      service_request_id: Number(request.service_request_id),
      status: request.status,
      status_notes: request.status_notes,
      service_name: service?.service_name,
      service_code: service?.service_code,
      description: form.get('description'),
      agency_responsible: 'Lift department',
      service_notice: '',
      requested_datetime: '2026-11-14T06:37:38-08:00',
      updated_datetime: '2026-11-15T06:37:38-08:00',
      expected_datetime: '2026-11-15T06:37:38-08:00',
      address: form.get('address_string'),
      lat: 37.76,
      long: -122.42,
    };
  };

  const answer = async (request: IncomingMessage) => {
    const {pathname, searchParams} = new URL(request.url ?? '/', 'http://server');
    if (searchParams.get('jurisdiction_id') !== 'city')
      return refusal(404, 'jurisdiction_id was not found');
    const [, kind, id] = /^\/v2\/(\w+)(?:\/([^/]+))?\.json$/.exec(pathname) ?? [];
    if (request.method === 'POST' && kind === 'requests') return create(await bodyOf(request));
    if (kind === 'services') return {status: 200, body: id === undefined ? services : definition};
    if (kind === 'tokens') {
      const found = kept.find(({token}) => token === id);
      if (!found) return refusal(404, 'token was not found');
      const isNumbered = patience-- <= 0;
      return {
        status: 200,
        body: [
          {token: found.token, ...(isNumbered && {service_request_id: found.service_request_id})},
        ],
      };
    }
    const found = kept.find(({service_request_id: number}) => number === id);
    return found
      ? {status: 200, body: [view(found)]}
      : refusal(404, 'service_request_id was not found');
  };

  const server = createServer((request, response) => {
    void answer(request).then(({status, body}) =>
      response.writeHead(status, {'content-type': 'application/json'}).end(JSON.stringify(body)),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${port}/v2`,
    apiKey,
    kept,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};
