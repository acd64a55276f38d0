import {somebody} from './tokens.js';

/**
 * A short sign of who is signed in, by which two persons are told apart without naming either: by
 * the host's own id, else by a JWT's issuer and subject. Tokens that say nothing all get the same.
 */
export const fingerprintOf = (person?: string, token = ''): string => {
  const known = person || subjectOf(token);
  return known ? hash(known) : somebody;
};

/** Who a JWT is about. It is read, not believed: whether it holds is for the backend to say. */
const subjectOf = (token: string): string => {
  try {
    const payload = (token.split('.')[1] ?? '').replace(/-/g, '+').replace(/_/g, '/');
    const bytes = Uint8Array.from(atob(payload), (letter) => letter.charCodeAt(0));
    const {iss, sub} = JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown>;
    return sub ? JSON.stringify([iss, sub]) : '';
  } catch {
    return '';
  }
};

/** Two rounds of FNV-1a; `crypto.subtle` is missing on plain http pages. */
const hash = (text: string): string =>
  [0x811c9dc5, 0x01234567]
    .map((seed) => {
      let value = seed;
      for (let index = 0; index < text.length; index++) {
        value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
      }
      return (value >>> 0).toString(36);
    })
    .join('');
