import {toJson} from './json.js';
import {PortalError} from './portal-error.js';
import type {Call, Transport} from './transport.js';

/** A call of an operation as its own module writes it. */
export interface OperationCall<T> extends Omit<Call<T>, 'write'> {
  /** Makes the call a write, a POST unless told. */
  readonly body?: unknown;
  readonly method?: 'PUT';
}

/** What cannot be put into a request, such as a body with cycles, is kind `invalid`. */
const encode = (body: unknown): string | undefined => {
  try {
    return toJson(body);
  } catch (cause) {
    throw new PortalError('invalid', {cause});
  }
};

/** Makes the calls of operations. */
export const callWith =
  ({call}: Transport) =>
  async <T>({body, method, ...rest}: OperationCall<T>): Promise<T> => {
    // Once for all attempts: the same key must never carry another body.
    const text = encode(body);
    const headers = {'Content-Type': 'application/json'};
    return call(
      text === undefined ? rest : {...rest, write: {method: method ?? 'POST', headers, body: text}},
    );
  };
