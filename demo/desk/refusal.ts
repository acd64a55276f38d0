import type {components} from '../server/desk/openapi.js';

type Problem = components['schemas']['Problem'];

/** One field the server could not take. `pointer` is a JSON Pointer into the body sent. */
export type FieldProblem = NonNullable<Problem['errors']>[number];

export type RefusalKind =
  | 'offline'
  | 'signed-out'
  | 'wrong-password'
  | 'forbidden'
  | 'not-found'
  | 'conflict'
  | 'invalid'
  | 'rate-limited'
  | 'too-large'
  | 'unavailable';

const kinds: Readonly<Record<number, RefusalKind>> = {
  400: 'invalid',
  401: 'signed-out',
  403: 'forbidden',
  404: 'not-found',
  409: 'conflict',
  413: 'too-large',
  422: 'invalid',
  429: 'rate-limited',
};

/** Whatever the server, or the way to it, said no with. */
export class Refusal extends Error {
  readonly kind: RefusalKind;
  readonly fields: readonly FieldProblem[];

  constructor(kind: RefusalKind, fields: readonly FieldProblem[] = []) {
    super(kind);
    this.kind = kind;
    this.fields = fields;
  }

  /** Reads the refusal out of an answer; a body that is no problem document counts for nothing. */
  static async from(response: Response): Promise<Refusal> {
    const problem = await response.json().then(
      (body: Partial<Problem> | null) => body,
      () => null,
    );
    return new Refusal(kinds[response.status] ?? 'unavailable', problem?.errors ?? []);
  }
}

/** A refusal as it is; any other failure is ours to mend and goes on to the console. */
export const refusalOf = (error: unknown): Refusal => {
  if (error instanceof Refusal) return error;
  throw error;
};
