import type {FastifyRequest} from 'fastify';
import {errors, jwtVerify, type JWTVerifyGetKey} from 'jose';
import {unauthenticated, unavailable} from '../http/problem.js';

/** Who is calling, as the `sub` of tokens has it; undefined for nobody. Throws a 401 for a false token. */
export type KnowOwner = (request: FastifyRequest) => Promise<string | undefined>;

/** Who is calling. Throws a 401 for nobody. */
export type Identify = (request: FastifyRequest) => Promise<string>;

/** Signatures only the issuer can make; never `none`, never a secret both sides know. */
export const signatures = ['ES256', 'ES384', 'RS256', 'PS256', 'EdDSA'];

const challenge = 'Bearer realm="owner-portal"';

const nobody = () => unauthenticated('This is for owners who are signed in.', challenge);

const notValid = () =>
  unauthenticated(
    'This token is not valid, or not any more.',
    `${challenge}, error="invalid_token"`,
  );

const bearer = /^bearer +([\w.~+/=-]+) *$/i;

/** Something that can be stored and compared. */
const isSubject = (sub: unknown): sub is string =>
  typeof sub === 'string' && /^[^\0\p{Surrogate}]{1,200}$/u.test(sub);

/** The issuer's keys could not be fetched, which is no fault of the token. */
const isKeySetAway = (error: unknown) =>
  !(error instanceof errors.JOSEError) ||
  error instanceof errors.JWKSTimeout ||
  error.code === 'ERR_JOSE_GENERIC';

export const identifyBy =
  (know: KnowOwner): Identify =>
  async (request) => {
    const subject = await know(request);
    if (subject === undefined) throw nobody();
    return subject;
  };

/** Takes tokens of one issuer, meant for this audience, signed by a key of the set. */
export const knowByToken =
  ({keys, ...expected}: {keys: JWTVerifyGetKey; issuer: string; audience: string}): KnowOwner =>
  async ({headers: {authorization}}) => {
    if (authorization === undefined) return undefined;
    const token = bearer.exec(authorization)?.[1];
    if (token === undefined) throw notValid();
    const options = {...expected, algorithms: signatures, requiredClaims: ['sub', 'exp']};
    const {payload} = await jwtVerify(token, keys, options).catch((error: unknown) => {
      throw isKeySetAway(error) ? unavailable() : notValid();
    });
    if (!isSubject(payload.sub)) throw notValid();
    return payload.sub;
  };
