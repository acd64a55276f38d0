import {PortalError} from './portal-error.js';

/** Why a token is asked for again. */
export interface TokenWish {
  /** The token the backend has just refused: a new one is wanted, if there is one. */
  readonly refused?: string;
}

/**
 * The host page's way to say who the owner is. Asked before each call, so it should be cheap: give
 * the token you have, and fetch a new one when it has ended or was `refused`.
 */
export type GetToken = (wish?: TokenWish) => Promise<string | undefined> | string | undefined;

/** Who is signed in by now. */
export interface Who {
  readonly token?: string;
  /** See `PortalClient.person`. */
  readonly person: string;
}

/** Who the owner is, as the host page says. */
export interface Tokens {
  /** Calls made while the page is answering share that answer. */
  ask(): Promise<Who>;
  /** Another token than one that was refused; asked for once, however many calls were refused. */
  renew(refused: string): Promise<Who>;
}

/** What there is to know about owners. */
export interface TokenOptions {
  readonly getToken?: GetToken;
  /** Who is signed in, where no token says so: an id of the host's own. */
  readonly person?: string;
  /** Told with each answer. */
  readonly onPerson?: (person: string) => void;
}

/** Somebody is signed in, with a token that does not tell who. */
export const somebody = '*';

/** Milliseconds after which a question that was never answered is asked anew. */
const patience = 20_000;

/**
 * Asks the host page for the owner's token. Whatever the page throws, and a token no header can
 * carry, is kind `unauthenticated`.
 */
export const shareTokens = ({getToken, person, onPerson}: TokenOptions): Tokens => {
  let asking: Promise<Who> | undefined;
  let latest: Who | undefined;

  const ask = async (wish?: TokenWish): Promise<Who> => {
    let token: string | undefined;
    try {
      token = (await getToken?.(wish))?.trim() || undefined;
      if (token && !/^[!-~]+$/.test(token)) throw new TypeError('Not a token.');
    } catch (cause) {
      throw new PortalError('unauthenticated', {message: 'getToken gave no token.', cause});
    }
    if (latest?.token !== token || !latest)
      latest = {token, person: person || token ? await recognise(person, token) : ''};
    onPerson?.(latest.person);
    return latest;
  };

  const share = (wish?: TokenWish): Promise<Who> => {
    if (asking) return asking;
    const forget = (): void => {
      // What waits to be forgotten would keep the whole portal.
      clearTimeout(timer);
      if (asking === answer) asking = undefined;
    };
    const answer = ask(wish).finally(forget);
    asking = answer;
    const timer = setTimeout(forget, patience);
    return answer;
  };

  return {
    ask: () => share(),
    renew: async (refused) => (latest && latest.token !== refused ? latest : share({refused})),
  };
};

/** What tells persons apart is fetched for those pages alone that have any. */
const recognise = async (person?: string, token?: string): Promise<string> => {
  const {fingerprintOf} = await import('./person.js').catch((cause: unknown) => {
    throw new PortalError('unreachable', {cause});
  });
  return fingerprintOf(person, token);
};

/** The header that says who asks. */
export const tokenHeader = (token: string | undefined): Readonly<Record<string, string>> =>
  token ? {Authorization: `Bearer ${token}`} : {};
