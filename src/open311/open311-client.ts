import type {GenericSchema, InferOutput} from 'valibot';
import {safeParse} from 'valibot';
import {webAddress} from '../client/address.js';
import {parseJson} from '../client/json.js';
import {markLanguage} from '../client/reply-language.js';
import {
  PortalError,
  type PortalClient,
  type ReadOptions,
  type RequestAccess,
  type WriteOptions,
} from '../client/index.js';
import type {NewRequest, Portal, PortalRequest, Receipt, Service} from '../contract/index.js';
import {
  createdSchema,
  definitionSchema,
  requestsSchema,
  servicesSchema,
  tokensSchema,
} from './schemas.js';

/** Where the Open311 server is, and what such a server does not say of itself. */
export interface Open311Options {
  /** The GeoReport v2 address, e.g. `https://city.example/open311/v2`. */
  readonly endpoint: string;
  /** The server's `jurisdiction_id`, where it has several. */
  readonly jurisdiction?: string;
  /** Allows writing. Everybody can read it in the page: take one that may do no more than that. */
  readonly apiKey?: string;
  /** Community, contacts, places and privacy notice: Open311 knows none of them. */
  readonly portal: Portal;
  /** Milliseconds between questions about a token; 5,000 unless said. */
  readonly tokenPause?: number;
}

type Offered = Pick<PortalClient, 'portal' | 'services' | 'request' | 'createRequest'>;

/** Questions about a token before the token itself serves as the number. */
const tokenQuestions = 3;

/** What a server of this kind does not offer. */
const notOffered = () => Promise.reject(new PortalError('not-found', {message: 'Not in Open311.'}));
/** Open311 has no live updates. */
const watchNothing = () => undefined;

/**
 * A `PortalClient` for an Open311 GeoReport v2 server: services with their questions, requests, and
 * tokens for servers that number requests later. What Open311 does not have answers `not-found`. Such
 * a server has no codes: whoever knows a number reads the request, and the receipt says the number
 * twice.
 */
export const createOpen311Client = (options: Open311Options): PortalClient => {
  const offered = offer(options);
  return new Proxy({} as PortalClient, {
    get: (_, name) => {
      if (name in offered) return offered[name as keyof Offered];
      // Not thenable, and no method of objects.
      if (typeof name === 'symbol' || name === 'then' || name === 'person') return undefined;
      return name.startsWith('watch') ? watchNothing : notOffered;
    },
  });
};

const offer = ({
  endpoint,
  jurisdiction,
  apiKey,
  portal,
  tokenPause = 5000,
}: Open311Options): Offered => {
  const ask = async <T>(
    path: string,
    schema: GenericSchema<unknown, T>,
    {lang, signal}: ReadOptions = {},
    form?: URLSearchParams,
  ): Promise<T> => {
    const url = webAddress(`${endpoint.replace(/\/+$/, '')}/${path}.json`);
    if (!url) throw new PortalError('unreachable', {message: 'The endpoint is no http address.'});
    if (jurisdiction) url.searchParams.set('jurisdiction_id', jurisdiction);
    const response = await fetch(url.href, {
      credentials: 'omit',
      signal,
      headers: {Accept: 'application/json', ...(lang && {'Accept-Language': lang})},
      ...(form && {method: 'POST', body: form}),
    }).catch((cause: unknown) => {
      throw new PortalError(signal?.aborted ? 'aborted' : 'unreachable', {cause});
    });
    const body = parsed(await response.text().catch(() => ''));
    if (!response.ok) throw failure(response.status, body);
    const {success, output, issues} = safeParse(schema, body);
    if (success) {
      markLanguage(output as object, response.headers.get('Content-Language'));
      return output;
    }
    const [{message}] = issues;
    throw new PortalError('malformed', {status: response.status, message: `Open311: ${message}`});
  };

  /** The number behind a token: servers may take their time to give one. */
  const numberOf = async (token: string, signal?: AbortSignal): Promise<string> => {
    for (let question = 0; question < tokenQuestions; question++) {
      const [found] = await ask(`tokens/${encodeURIComponent(token)}`, tokensSchema, {signal});
      if (found?.service_request_id) return found.service_request_id;
      await new Promise((resolve) => setTimeout(resolve, tokenPause));
    }
    return token;
  };

  const read = async (reference: string, options: ReadOptions): Promise<PortalRequest> => {
    const path = (number: string) => `requests/${encodeURIComponent(number)}`;
    const [found] = await ask(path(reference), requestsSchema, options).catch(
      async (error: unknown) => {
        if (!(error instanceof PortalError) || error.kind !== 'not-found') throw error;
        // A receipt may have been given while there was only a token.
        const [given] = await ask(`tokens/${encodeURIComponent(reference)}`, tokensSchema, options);
        if (!given?.service_request_id) throw error;
        return ask(path(given.service_request_id), requestsSchema, options);
      },
    );
    if (!found) throw new PortalError('not-found', {message: `No request ${reference}.`});
    return requestOf(found);
  };

  return {
    portal: () => Promise.resolve(portal),

    services: async (options) => {
      const services = await ask('services', servicesSchema, options);
      return Promise.all(
        services.map(async (service): Promise<Service> => {
          const code = encodeURIComponent(service.service_code);
          const definition =
            service.metadata && (await ask(`services/${code}`, definitionSchema, options));
          return serviceOf(service, definition || undefined);
        }),
      );
    },

    createRequest: async (request: NewRequest, {signal}: WriteOptions): Promise<Receipt> => {
      const form = formOf(request, portal, apiKey);
      const [created] = await ask('requests', createdSchema, {lang: request.lang, signal}, form);
      const {service_request_id: number, token, service_notice: notice} = created ?? {};
      const reference = number ?? (token && (await numberOf(token, signal)));
      if (!reference)
        throw new PortalError('malformed', {message: 'Open311: no number, no token.'});
      return {
        reference,
        code: reference.padStart(8, '0'),
        submittedAt: new Date().toISOString(),
        state: 'submitted',
        nextStep: notice || portal.contacts[0]?.name || portal.manager.name,
      };
    },

    request: ({reference}: RequestAccess, options = {}) => read(reference, options),
  };
};

/** Servers say null, or nothing in quotes, for what they do not have: both are left out. */
const parsed = (text: string): unknown => {
  try {
    return parseJson(text);
  } catch {
    return undefined;
  }
};

const failure = (status: number, body: unknown): PortalError => {
  // GeoReport answers a list of `{code, description}`.
  const [first] = Array.isArray(body) ? (body as readonly {description?: unknown}[]) : [];
  const title = typeof first?.description === 'string' ? first.description : `HTTP ${status}`;
  const kinds = {
    401: 'unauthenticated',
    403: 'forbidden',
    404: 'not-found',
    429: 'rate-limited',
  } as const;
  const known = status in kinds ? kinds[status as keyof typeof kinds] : undefined;
  return new PortalError(known ?? (status < 500 ? 'invalid' : 'unavailable'), {
    status,
    problem: {type: 'about:blank', title, status},
    message: title,
  });
};

const serviceOf = (
  service: InferOutput<typeof servicesSchema>[number],
  definition?: InferOutput<typeof definitionSchema>,
): Service => ({
  code: service.service_code,
  kind: service.group ?? 'other',
  name: service.service_name,
  ...(service.description && {description: service.description}),
  ...(service.keywords && {
    keywords: service.keywords
      .split(',')
      .map((word) => word.trim())
      .filter(Boolean),
  }),
  ...(definition && {
    attributes: [...definition.attributes]
      .sort((one, other) => (one.order ?? 0) - (other.order ?? 0))
      .map((attribute) => ({
        code: attribute.code,
        datatype: attribute.datatype,
        description: attribute.description,
        required: attribute.required ?? false,
        variable: attribute.variable ?? true,
        ...(attribute.datatype_description && {
          datatypeDescription: attribute.datatype_description,
        }),
        ...(attribute.values?.length && {
          values: attribute.values.map(({key, name}) => ({key, name})),
        }),
      })),
  }),
});

const formOf = (request: NewRequest, portal: Portal, apiKey?: string): URLSearchParams => {
  const {location, contact} = request;
  const place = portal.places.find(({id}) => id === location.placeId)?.name;
  const form = new URLSearchParams({
    service_code: request.serviceCode,
    description: request.description,
    address_string: [portal.community.address, place, location.detail].filter(Boolean).join(', '),
  });
  const more = {
    api_key: apiKey,
    first_name: contact.name,
    phone: contact.phone,
    email: contact.email,
  };
  for (const [name, value] of Object.entries(more)) if (value) form.set(name, value);
  for (const {code, values} of request.answers ?? []) {
    // A list of several is repeated, as GeoReport has it.
    const name = values.length > 1 ? `attribute[${code}][]` : `attribute[${code}]`;
    for (const value of values) form.append(name, value);
  }
  return form;
};

const requestOf = (found: InferOutput<typeof requestsSchema>[number]): PortalRequest => {
  const isClosed = found.status === 'closed';
  const notes = found.status_notes ?? '';
  const submittedAt = found.requested_datetime;
  const updatedAt = found.updated_datetime ?? submittedAt;
  const state = isClosed ? 'resolved' : 'accepted';
  return {
    reference: found.service_request_id,
    serviceCode: found.service_code,
    serviceName: found.service_name,
    description: found.description || found.service_name,
    location: found.address ? {detail: found.address} : {},
    submittedAt,
    updatedAt,
    version: 1,
    status: isClosed ? 'closed' : 'open',
    state,
    stateLabel: found.status,
    ...(found.expected_datetime && {expectedAt: found.expected_datetime}),
    ...(found.agency_responsible && {handler: {name: found.agency_responsible}}),
    ...(found.service_notice && {nextStep: found.service_notice}),
    ...(isClosed && notes && {result: {text: notes}}),
    timeline: [
      {id: 'submitted', at: submittedAt, type: 'submitted', actor: {role: 'owner'}},
      ...(updatedAt !== submittedAt || notes
        ? [
            {
              id: 'updated',
              at: updatedAt,
              type: 'state-changed',
              actor: {role: 'staff'},
              toState: state,
              stateLabel: found.status,
              ...(notes && {text: notes}),
            },
          ]
        : []),
    ],
  };
};
