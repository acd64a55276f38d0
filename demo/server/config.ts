import {isIP} from 'node:net';
import {resolve} from 'node:path';
import {repositoryRoot} from './paths.js';
import {uploadDefaults, type UploadOptions} from './uploads/options.js';

/** How often things may be tried; counted per client address. */
export interface Limits {
  /** Calls of the API per minute. */
  readonly callsPerMinute: number;
  /** Wrong codes or references before opening is refused. */
  readonly wrongCodes: number;
  /** Failed sign-ins before signing in is refused. */
  readonly failedSignIns: number;
  /** Seconds after which wrong codes and failed sign-ins are forgotten. */
  readonly window: number;
}

/** How much may be asked. */
export interface SendingLimits {
  /** Requests of one client address within an hour. */
  readonly perHour: number;
  /** Requests of one home within a day, from whatever address. */
  readonly perHome: number;
}

/** Whose tokens say who an owner is. */
export interface OwnerTokenOptions {
  /** Where the issuer's public keys are: an http(s) address, or a file. */
  readonly jwks: string;
  readonly issuer: string;
  readonly audience: string;
}

/** All that can be chosen about a server. */
export interface ServerOptions {
  /** 0 takes any free port. */
  readonly port: number;
  readonly host: string;
  /**
   * Where PGlite and uploads keep their files; `memory://` keeps nothing. With `databaseUrl` for
   * uploads alone: servers on one database share it.
   */
  readonly dataDir: string;
  /** A PostgreSQL address; PGlite in `dataDir` without it. */
  readonly databaseUrl?: string;
  /** Origins whose pages may call the owners' API beside our own; `*` is every page. */
  readonly allowedOrigins: readonly string[];
  /** Key of the receipts' codes; made once and kept in the database without it. */
  readonly receiptSecret?: string;
  /** The firm's own sign-in; the demo's without it, and nobody's without the demo. */
  readonly ownerTokens?: OwnerTokenOptions;
  /**
   * Whose entries in `X-Forwarded-For` to believe: how many proxies stand before the server, or
   * their addresses and networks. Entries beyond theirs anybody can make up.
   */
  readonly trustProxy: false | number | readonly string[];
  /** What an empty database is filled with. */
  readonly seed: 'demo' | 'none';
  readonly limits: Limits;
  readonly uploads: UploadOptions;
  readonly sending: SendingLimits;
  /** The sum that senders' devices do first; none without it. */
  readonly proofOfWork?: 'altcha';
}

export const defaults: ServerOptions = {
  port: 8080,
  host: '127.0.0.1',
  dataDir: resolve(repositoryRoot, '.data'),
  allowedOrigins: [],
  trustProxy: false,
  seed: 'demo',
  sending: {perHour: 60, perHome: 12},
  limits: {
    callsPerMinute: 1200,
    wrongCodes: 10,
    failedSignIns: 10,
    window: 15 * 60,
  },
  uploads: uploadDefaults,
};

/** A setting or a circumstance that only a person can mend; told in one sentence. */
export class StartError extends Error {}

const port = (text: string) => {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65535) return Number(text);
  throw new StartError(`PORT must be a number from 0 to 65535, not "${text}".`);
};

const databaseUrl = (text: string) => {
  if (/^postgres(ql)?:\/\//.test(text) && URL.canParse(text)) return text;
  throw new StartError('DATABASE_URL must look like postgres://user:password@host:5432/name.');
};

const origin = (text: string) => {
  if (text === '*') return text;
  if (URL.canParse(text) && new URL(text).origin === text) return text;
  throw new StartError(
    `ALLOWED_ORIGINS must list origins such as https://www.firm.example, or be *; "${text}" is neither.`,
  );
};

const secret = (text: string) => {
  if (text.length >= 16) return text;
  throw new StartError('RECEIPT_SECRET must have at least 16 characters.');
};

const ownerTokenNames = ['OWNER_TOKEN_JWKS', 'OWNER_TOKEN_ISSUER', 'OWNER_TOKEN_AUDIENCE'];

/** All three or none: a token whose audience nobody checks could be meant for somebody else. */
const ownerTokens = (values: readonly (string | undefined)[]): OwnerTokenOptions | undefined => {
  const [jwks, issuer, audience] = values;
  if (jwks && issuer && audience) return {jwks, issuer, audience};
  if (!jwks && !issuer && !audience) return undefined;
  const missing = ownerTokenNames.filter((_name, index) => !values[index]);
  throw new StartError(
    `${ownerTokenNames.join(', ')} go together; ${missing.join(' and ')} ${missing.length > 1 ? 'are' : 'is'} missing.`,
  );
};

/** `10.0.0.1`, `10.0.0.0/8`, and the same in IPv6. */
const isNetwork = (text: string) => {
  const [address = '', bits, ...rest] = text.split('/');
  const version = isIP(address);
  if (version === 0 || rest.length > 0) return false;
  return (
    bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128))
  );
};

const proxies = (text: string) => {
  if (/^[1-9]\d?$/.test(text)) return Number(text);
  const networks = text.split(',').map((each) => each.trim());
  if (networks.every(isNetwork)) return networks;
  throw new StartError(
    `TRUST_PROXY must be how many proxies stand before the server, such as 1, or their addresses, such as 10.0.0.1, 10.1.0.0/16; not "${text}".`,
  );
};

const seed = (text: string) => {
  if (text === 'demo' || text === 'none') return text;
  throw new StartError(`SEED must be demo or none, not "${text}".`);
};

const proofOfWork = (text: string): 'altcha' => {
  if (text === 'altcha') return text;
  throw new StartError(`PROOF_OF_WORK must be altcha, or left out; not "${text}".`);
};

const count = (name: string) => (text: string) => {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new StartError(`${name} must be a whole number above 0, not "${text}".`);
};

/** Reads the environment. Throws a `StartError` naming the first variable that cannot be used. */
export const readConfig = (env: NodeJS.ProcessEnv): ServerOptions => {
  const set = (name: string) => env[name]?.trim() || undefined;
  const given = <Value>(name: string, read: (text: string) => Value, fallback: Value) => {
    const text = set(name);
    return text === undefined ? fallback : read(text);
  };
  const limit = (name: string, fallback: number) => given(name, count(name), fallback);
  const origins = (set('ALLOWED_ORIGINS') ?? '').split(',').map((each) => each.trim());
  return {
    ...defaults,
    port: given('PORT', port, defaults.port),
    host: set('HOST') ?? defaults.host,
    dataDir: given('DATA_DIR', (path) => resolve(path), defaults.dataDir),
    databaseUrl: given<string | undefined>('DATABASE_URL', databaseUrl, undefined),
    allowedOrigins: origins.filter(Boolean).map(origin),
    receiptSecret: given<string | undefined>('RECEIPT_SECRET', secret, undefined),
    ownerTokens: ownerTokens(ownerTokenNames.map(set)),
    trustProxy: given('TRUST_PROXY', proxies, defaults.trustProxy),
    seed: given('SEED', seed, defaults.seed),
    proofOfWork: given<'altcha' | undefined>('PROOF_OF_WORK', proofOfWork, undefined),
    sending: {
      perHour: limit('REQUESTS_PER_HOUR', defaults.sending.perHour),
      perHome: limit('REQUESTS_PER_HOME', defaults.sending.perHome),
    },
  };
};
