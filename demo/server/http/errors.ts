import type {FastifyError, FastifyReply, FastifyRequest} from 'fastify';
import {fieldErrors} from './field-errors.js';
import {invalid, malformed, Problem, unavailable} from './problem.js';

/** fastify and its plugins say by a status what they refuse. */
const isRefusal = (error: unknown): error is FastifyError =>
  error instanceof Error && 'statusCode' in error;

/** Codes of node and PostgreSQL for a database that is away, starting, full, or in a deadlock. */
const databaseAway = [
  '40P01',
  '40001',
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  '57P01',
  '57P02',
  '57P03',
  '53300',
];

const isDatabaseAway = (error: unknown) =>
  error instanceof Error &&
  (('code' in error && databaseAway.includes(String(error.code))) ||
    /^(timeout exceeded when trying to connect|Connection terminated)/.test(error.message));

const ofBrokenSchema = (error: FastifyError) => {
  const {validation = [], validationContext} = error;
  if (validationContext === 'body') return invalid(fieldErrors(validation));
  const [first] = validation;
  const where = `${validationContext ?? 'call'}${first?.instancePath ?? ''}`;
  return malformed(`${where} ${first?.message ?? ''}`.trim());
};

const byStatus: Readonly<Record<number, () => Problem>> = {
  413: () => new Problem(413, 'too-large', 'This is more than can be taken at once.'),
  415: () => new Problem(415, 'unsupported-media-type', 'Please send application/json.'),
};

/** Whatever was thrown, as what the caller is told; nothing of our insides. */
const problemOf = (error: unknown): Problem => {
  if (error instanceof Problem) return error;
  if (isDatabaseAway(error)) return unavailable();
  if (isRefusal(error)) {
    if (error.validation) return ofBrokenSchema(error);
    const known = byStatus[error.statusCode ?? 500];
    if (known) return known();
    const {statusCode = 500} = error;
    if (statusCode >= 400 && statusCode < 500) return malformed('The call could not be read.');
  }
  return new Problem(500, 'internal', 'Something went wrong on our side.');
};

const send = (reply: FastifyReply, problem: Problem) => {
  if (problem.retryAfter !== undefined) void reply.header('retry-after', problem.retryAfter);
  if (problem.challenge !== undefined) void reply.header('www-authenticate', problem.challenge);
  return reply
    .code(problem.status)
    .header('cache-control', 'no-store')
    .type('application/problem+json; charset=utf-8')
    .send(problem.body());
};

/** Tells whatever was thrown; the unexpected is logged. */
export const sendError = (error: unknown, request: FastifyRequest, reply: FastifyReply) => {
  const problem = problemOf(error);
  if (problem.status >= 500) request.log.error({err: error, url: request.url});
  return send(reply, problem);
};

/** Tells what could not even be routed, before the hooks that give every other answer its headers. */
export const sendUnroutable = (error: unknown, request: FastifyRequest, reply: FastifyReply) =>
  sendError(
    error,
    request,
    reply.headers({
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    }),
  );
