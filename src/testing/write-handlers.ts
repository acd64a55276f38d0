import {http, HttpResponse, type HttpHandler} from 'msw';
import type {
  NewMessage,
  NewRequest,
  PortalRequest,
  Receipt,
  RequestEvent,
  Service,
} from '../contract/index.js';
import {inLanguage, type TestBackend} from './backend.js';
import {openRequest, refuseCommunity, refuseParameter} from './checks.js';
import {messageErrors, requestErrors, type FieldErrors} from './field-errors.js';
import {pathOf} from './operations.js';
import {replyWithProblem} from './replies.js';
import {aReceipt, aRequest, aRequestEvent} from './request-builders.js';
import {attachmentErrors, claim} from './upload-handlers.js';

const byteLimit = 64_000;

/** Answers everything that writes. */
export const writeHandlers = (backend: TestBackend): HttpHandler[] => [
  http.post(pathOf('createRequest', backend.endpoint), async ({request}) => {
    const refusal = refuseCommunity(backend, request);
    if (refusal) return refusal;
    if (backend.challenge !== undefined && !request.headers.has('Proof-Of-Work')) {
      return proofWanted();
    }
    return once(backend, request, (body) => ({
      errors: [
        ...requestErrors(body, inLanguage(backend.services, null).value),
        ...attachmentErrors(backend, (body as Partial<NewRequest> | undefined)?.attachments),
      ],
      record: () => record(backend, body as NewRequest),
    }));
  }),

  http.post<{reference: string}>(
    pathOf('createMessage', backend.endpoint),
    async ({request, params}) => {
      const refusal = refuseCommunity(backend, request);
      if (refusal) return refusal;
      const opened = openRequest(backend, params.reference, request);
      if (opened instanceof Response) return opened;
      return once(backend, request, (body) => ({
        errors: [
          ...messageErrors(body),
          ...attachmentErrors(backend, (body as Partial<NewMessage> | undefined)?.attachments),
        ],
        record: () => addMessage(backend, params.reference, body as NewMessage),
      }));
    },
  ),
];

/** What a write does with a body, once it has been read. */
type Write = (body: unknown) =>
  | {
      readonly errors: FieldErrors;
      readonly record: () => object;
    }
  | Response;

/** Does what a key asks for once, and gives the same answer to every repetition. */
export const once = async (
  backend: TestBackend,
  request: Request,
  write: Write,
): Promise<Response> => {
  const key = request.headers.get('Idempotency-Key') ?? '';
  if (!/^"?[!#-~]{16,200}"?$/.test(key)) return refuseParameter('Idempotency-Key');
  const text = await request.text();
  if (text.length > byteLimit) return tooLarge();
  const fingerprint = `${new URL(request.url).pathname}\n${text}`;
  const known = backend.answers.get(key);
  if (known && known.fingerprint !== fingerprint) return keyReused();
  if (known) return known.reply ? replay(known.reply) : inProgress();

  const answer: {fingerprint: string; reply?: {status: number; text: string}} = {fingerprint};
  backend.answers.set(key, answer);
  await backend.recording;
  const body = parse(text);
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    return forget(backend, key, invalid([notAnObject]));
  }
  const written = write(body);
  if (written instanceof Response) return forget(backend, key, written);
  const {errors, record} = written;
  if (errors.length > 0) {
    return forget(backend, key, invalid(errors));
  }
  answer.reply = {status: 201, text: JSON.stringify(record())};
  return new HttpResponse(answer.reply.text, {status: 201, headers: json});
};

const notAnObject = {pointer: '', code: 'format', detail: 'A JSON object is expected.'};

/** Nothing was recorded, so another try may come with the same key. */
const forget = (backend: TestBackend, key: string, answer: Response): Response => {
  backend.answers.delete(key);
  return answer;
};

const json = {'Content-Type': 'application/json'};

const replay = ({status, text}: {status: number; text: string}): Response =>
  new HttpResponse(text, {status, headers: {...json, 'Idempotency-Replayed': 'true'}});

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const record = (backend: TestBackend, sent: NewRequest): Receipt => {
  const number = backend.requests.size + 1;
  const {value: services, lang} = inLanguage(backend.services, sent.lang ?? null);
  const {value: portal} = inLanguage(backend.portal, sent.lang ?? null);
  const service = services.find(({code}) => code === sent.serviceCode);
  const place = portal.places.find(({id}) => id === sent.location.placeId);
  const submittedAt = new Date().toISOString();
  const receipt = aReceipt(
    {
      reference: `RS-261123-${String(number).padStart(4, '0')}`,
      code: `4821-7730-${String(1955 + number).padStart(4, '0')}`,
      submittedAt,
      contact: portal.contacts[0],
    },
    lang,
  );
  const request = aRequest(
    {
      reference: receipt.reference,
      serviceCode: sent.serviceCode,
      serviceName: service?.name ?? sent.serviceCode,
      description: sent.description,
      location: {placeName: place?.name, detail: sent.location.detail},
      ...(sent.context && {context: sent.context}),
      ...(sent.answers && {answers: inWords(sent.answers, service)}),
      submittedAt,
      updatedAt: submittedAt,
      version: 1,
      state: 'submitted',
      stateLabel: {en: 'Received', 'zh-Hans': '已收到'}[lang],
      nextStep: receipt.nextStep,
      expectedAt: undefined,
      handler: undefined,
      timeline: [aRequestEvent({at: submittedAt, ...claim(backend, sent.attachments)})],
    },
    lang,
  );
  backend.addRequest(request, receipt.code);
  return receipt;
};

/** Questions and answers as the owner reads them. */
const inWords = (
  answers: NonNullable<NewRequest['answers']>,
  service: Service | undefined,
): PortalRequest['answers'] =>
  answers.map(({code, values}) => {
    const attribute = service?.attributes?.find((one) => one.code === code);
    const nameOf = (key: string) => attribute?.values?.find((one) => one.key === key)?.name ?? key;
    return {question: attribute?.description ?? code, answer: values.map(nameOf).join(', ')};
  });

/** The owner's words answer the open question, where there is one. */
const addMessage = (
  backend: TestBackend,
  reference: string,
  {text, attachments}: NewMessage,
): RequestEvent => {
  const asked = backend.requests.get(reference)?.request.state === 'waiting_owner';
  const told = asked ? {state: 'in_progress', stateLabel: undefined, question: undefined} : {};
  return backend.changeRequest(reference, told, {
    type: 'message',
    actor: {role: 'owner'},
    text,
    ...claim(backend, attachments),
  });
};

const invalid = (errors: FieldErrors): Response =>
  replyWithProblem({
    type: 'urn:owner-portal:problem:invalid',
    title: 'Some fields need attention.',
    status: 422,
    errors: [...errors],
  });

const proofWanted = (): Response =>
  replyWithProblem({
    type: 'urn:owner-portal:problem:proof-of-work',
    title: 'A new proof of work is needed.',
    status: 428,
  });

const keyReused = (): Response =>
  replyWithProblem({
    type: 'urn:owner-portal:problem:idempotency-key-reused',
    title: 'This key came with another body before.',
    status: 422,
  });

const inProgress = (): Response =>
  replyWithProblem(
    {
      type: 'urn:owner-portal:problem:in-progress',
      title: 'The first call with this key still runs.',
      status: 409,
    },
    1,
  );

const tooLarge = (): Response =>
  replyWithProblem({
    type: 'urn:owner-portal:problem:too-large',
    title: 'This is more than can be taken at once.',
    status: 413,
  });
