import {readFile} from 'node:fs/promises';
import {
  createLocalJWKSet,
  createRemoteJWKSet,
  type JSONWebKeySet,
  type JWTVerifyGetKey,
} from 'jose';
import {StartError} from '../config.js';

const isAddress = (place: string) => /^https?:\/\//.test(place) && URL.canParse(place);

/** The issuer's public keys, from its address or a file. Throws a `StartError` for neither. */
export const readKeySet = async (place: string): Promise<JWTVerifyGetKey> => {
  if (isAddress(place)) return createRemoteJWKSet(new URL(place), {timeoutDuration: 5000});
  try {
    return createLocalJWKSet(JSON.parse(await readFile(place, 'utf8')) as JSONWebKeySet);
  } catch (cause) {
    throw new StartError(
      `OWNER_TOKEN_JWKS must be an http(s) address or a file with a JSON Web Key Set; ${place} is neither: ${String(cause)}`,
    );
  }
};
