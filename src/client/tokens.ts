import {PortalError} from './portal-error.js';

/** The host page's way to say who the owner is. Asked before each call, so it should be cheap. */
export type GetToken = () => Promise<string | undefined> | string | undefined;

/**
 * Asks the host page for the owner's token; calls made while it is answering share that answer.
 * Whatever the page throws, and a token no header can carry, is kind `unauthenticated`.
 */
export const shareToken = (getToken: GetToken): (() => Promise<string | undefined>) => {
  let asking: Promise<string | undefined> | undefined;
  const ask = async (): Promise<string | undefined> => {
    try {
      const token = (await getToken())?.trim();
      if (token && !/^[!-~]+$/.test(token)) throw new TypeError('Not a token.');
      return token || undefined;
    } catch (cause) {
      throw new PortalError('unauthenticated', {message: 'getToken gave no token.', cause});
    }
  };
  return () =>
    (asking ??= ask().finally(() => {
      asking = undefined;
    }));
};
