/** Backends that keep the contract but for one thing. */
export interface Breach {
  /** The rule that finds it. */
  readonly rule: string;
  readonly title: string;
  /** Answers in place of the backend, which `answer` asks. */
  readonly spoil: (
    request: Request,
    answer: (changed?: Request) => Promise<Response>,
  ) => Promise<Response>;
}

type Edit = (body: Record<string, unknown>, response: Response) => unknown;

export const path = (request: Request) => new URL(request.url).pathname.replace('/v1', '');
export const isWrite = ({method}: Request) => method === 'POST';

/** The reply with other headers; null takes one away. */
export const withHeaders = (
  response: Response,
  changes: Readonly<Record<string, string | null>>,
) => {
  const headers = new Headers(response.headers);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) headers.delete(name);
    else headers.set(name, value);
  }
  return new Response(response.body, {status: response.status, headers});
};

export const withStatus = (response: Response, status: number) =>
  new Response(response.body, {status, headers: response.headers});

/** Edits the JSON of good answers to a path. */
export const edit =
  (pattern: RegExp, change: Edit, method = 'GET'): Breach['spoil'] =>
  async (request, answer) => {
    const response = await answer();
    if (request.method !== method || !pattern.test(path(request)) || !response.ok) return response;
    const body = (await response.json()) as Record<string, unknown>;
    return new Response(JSON.stringify(change(body, response)), response);
  };

export const headersOf =
  (
    changes: Readonly<Record<string, string | null>>,
    when: (request: Request) => boolean = () => true,
  ): Breach['spoil'] =>
  async (request, answer) =>
    when(request) ? withHeaders(await answer(), changes) : answer();

export const status =
  (pattern: RegExp, from: number, to: number): Breach['spoil'] =>
  async (request, answer) => {
    const response = await answer();
    const isIt = pattern.test(path(request)) && response.status === from;
    return isIt ? withStatus(response, to) : response;
  };

export const first = (body: Record<string, unknown>) =>
  (body['items'] as Record<string, unknown>[])[0] ?? {};

/** The body without one member. */
export const without = (body: Record<string, unknown>, name: string) =>
  Object.fromEntries(Object.entries(body).filter(([member]) => member !== name));
