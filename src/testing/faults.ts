import {delay, http, HttpResponse, type HttpHandler} from 'msw';
import type {Problem} from '../contract/index.js';
import {pathOf, routes, testEndpoint, type OperationId} from './operations.js';
import {replyWithProblem} from './replies.js';

/** What goes wrong: an answer in place of the right one, or undefined to let the right one follow. */
export type Fault = () => Promise<Response | undefined> | Response | undefined;

/** Which calls a fault meets. */
export interface FaultOptions {
  /** Only the first call; later ones are answered properly. */
  readonly once?: boolean;
  readonly endpoint?: string;
}

/**
 * Lets an operation fail; to be put before the proper handlers:
 * `worker.use(failing('createRequest', status(503)))`.
 */
export const failing = (
  operation: OperationId,
  fault: Fault,
  {once = false, endpoint = testEndpoint}: FaultOptions = {},
): HttpHandler =>
  http[routes[operation].method](pathOf(operation, endpoint), () => fault(), {once});

/** An HTTP status with problem details; `retryAfter` is in seconds. */
export const status =
  (code: number, problem: Partial<Problem> = {}, retryAfter?: number): Fault =>
  () =>
    replyWithProblem(
      {type: 'about:blank', title: `HTTP ${code}`, ...problem, status: code},
      retryAfter,
    );

/** A web page where JSON was expected, as proxies and sign-in pages send it. */
export const htmlPage =
  (code = 200): Fault =>
  () =>
    HttpResponse.html('<!doctype html><title>Oops</title><h1>Something happened</h1>', {
      status: code,
    });

/** JSON that breaks off in the middle. */
export const truncatedJson: Fault = () =>
  new HttpResponse('{"items": [{"id": "notice-1", "ti', {
    headers: {'Content-Type': 'application/json'},
  });

/** Any JSON, for answers that break the contract. */
export const json =
  (body: unknown, code = 200): Fault =>
  () =>
    new HttpResponse(JSON.stringify(body), {
      status: code,
      headers: {'Content-Type': 'application/json'},
    });

/** No connection at all. */
export const networkError: Fault = () => HttpResponse.error();

/** No answer, ever. */
export const noAnswer: Fault = async () => {
  await delay('infinite');
  return undefined;
};

/** The proper answer, after `milliseconds`. */
export const late =
  (milliseconds: number): Fault =>
  async () => {
    await delay(milliseconds);
    return undefined;
  };
