import type {FastifyInstance, FastifyRequest} from 'fastify';
import {invalid, malformed, Problem, type FieldError} from './problem.js';

/** PostgreSQL stores no NUL, and half a surrogate pair is no character of any encoding. */
const unstorable = /\0|\p{Surrogate}/u;

/** Every text of a body, by JSON Pointer; members' names are texts, too. */
function* textsIn(body: unknown): Generator<[pointer: string, text: string]> {
  const pending: [string, unknown][] = [['', body]];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const [pointer, value] = next;
    if (typeof value === 'string') yield [pointer, value];
    else if (value && typeof value === 'object') {
      for (const [member, each] of Object.entries(value)) {
        const below = `${pointer}/${member.replaceAll('~', '~0').replaceAll('/', '~1')}`;
        yield [below, member];
        pending.push([below, each]);
      }
    }
  }
}

/** Where a value holds a character that no database keeps. */
export const unstorableIn = (value: unknown): FieldError[] =>
  [...textsIn(value)]
    .filter(([, text]) => unstorable.test(text))
    .map(([pointer]) => ({
      pointer,
      code: 'format',
      detail: 'This holds a character that cannot be stored.',
    }));

const parse = (bytes: Buffer): unknown => {
  try {
    return JSON.parse(new TextDecoder('utf-8', {fatal: true}).decode(bytes)) as unknown;
  } catch {
    throw malformed('The body is not JSON in UTF-8.');
  }
};

const takesBody = (request: FastifyRequest) => request.routeOptions.schema?.body !== undefined;

/**
 * Bodies are JSON in UTF-8 of at most `bodyLimit` bytes, and hold only what can be stored and given
 * back as it was.
 */
export const useJsonBodies = (app: FastifyInstance, bodyLimit: number) => {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    'application/json',
    {parseAs: 'buffer', bodyLimit},
    (_request, bytes, done) => {
      try {
        done(null, parse(bytes as Buffer));
      } catch (error) {
        done(error as Error);
      }
    },
  );
  // Files are taken from the connection as they come, by whoever takes files.
  app.addContentTypeParser('application/offset+octet-stream', (_request, _payload, done) =>
    done(null, null),
  );
  // Without this, a body that no parser took would pass unchecked.
  app.addHook('preValidation', async (request) => {
    if (takesBody(request) && request.body === undefined) {
      throw new Problem(415, 'unsupported-media-type', 'Please send application/json.');
    }
    const {params, query} = request;
    if (unstorableIn([params, query]).length > 0) {
      throw malformed('The address holds a character that no name here has.');
    }
  });
  app.addHook('preHandler', async (request) => {
    const errors = unstorableIn(request.body);
    if (errors.length > 0) throw invalid(errors);
  });
};
