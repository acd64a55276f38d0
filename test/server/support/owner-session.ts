import {call} from './call.js';

/** An owner who has signed in at the demo site. */
export interface OwnerSession {
  readonly status: number;
  readonly token: string;
  readonly cookie: string;
  readonly headers: Headers;
}

export const signInOwner = async (
  url: string,
  username: string,
  password: string,
): Promise<OwnerSession> => {
  const {status, headers, json} = await call<{token?: string} | undefined>(`${url}/demo/session`, {
    body: {username, password},
  });
  const cookie = headers.get('set-cookie')?.split(';')[0] ?? '';
  return {status, token: json?.token ?? '', cookie, headers};
};
