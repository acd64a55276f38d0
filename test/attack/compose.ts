import {oneOf} from '../support/seeded.js';
import type {Callers} from './fuzz.js';
import type {Sent} from './send.js';
import {
  nastyNumbers,
  nastyTexts,
  specimen,
  spoilt,
  type Making,
  type Random,
  type Schema,
} from './specimens.js';

interface Parameter {
  readonly $ref?: string;
  readonly name: string;
  readonly in: 'header' | 'path' | 'query' | 'cookie';
  readonly required?: boolean;
  readonly schema: Schema;
}

/** An operation, as far as calls are made of it. */
export interface Callable {
  readonly operationId: string;
  readonly method: string;
  /** Without the prefix of its API. */
  readonly path: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: {readonly content: Readonly<Record<string, {readonly schema: Schema}>>};
}

/** What is known when a call is composed. */
export interface Scene {
  readonly prefix: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly known: Callers['known'];
  /** Values of the path's parameters that something is behind, by their names. */
  readonly there: ReadonlyMap<string, readonly string[]>;
  readonly resolve: <T extends {readonly $ref?: string}>(value: T) => T;
  readonly members: Making['members'];
  readonly random: Random;
}

/** Node refuses to send some characters in headers at all. */
const inHeader = (text: string) => text.replace(/[^\t\x20-\x7e\x80-\xff]/g, '?');

/** A parameter's value: one that is known or allowed, or, one time in four, a nasty one. */
const valueOf = ({name, in: place, schema}: Parameter, {known, there, random, ...scene}: Scene) => {
  if (random() < 0.25) {
    return String(oneOf<unknown>([...nastyTexts, ...nastyNumbers], random)).replace(
      /\p{Surrogate}/gu,
      '?',
    );
  }
  const listed = place === 'path' ? there.get(name) : undefined;
  const ours = known[name];
  const chosen = ours !== undefined && (!listed || random() < 0.5) ? ours : undefined;
  return (
    chosen ??
    (listed && oneOf(listed, random)) ??
    String(specimen(schema, {random, resolve: scene.resolve, members: {}, fill: 0.5}))
  );
};

const bodyOf = (schema: Schema, {random, resolve, members}: Scene) => {
  const good = specimen(schema, {random, resolve, members, fill: oneOf([0, 0.2, 0.6], random)});
  const text = JSON.stringify(random() < 0.2 ? good : spoilt(good, random)) ?? '';
  return random() < 0.05 ? text.slice(0, Math.floor(random() * text.length)) : text;
};

/** A call of an operation with what it allows and, mostly, with what it does not. */
export const compose = (operation: Callable, scene: Scene): Sent => {
  const {prefix, headers, resolve, random} = scene;
  const query = new URLSearchParams();
  // Each from another home: who guesses wrong is not let in any more.
  const home = [198, 18, Math.floor(random() * 256), Math.floor(random() * 256)].join('.');
  const own: Record<string, string> = {...headers, 'x-forwarded-for': home};
  let address = operation.path;
  for (const named of operation.parameters ?? []) {
    const parameter = resolve(named);
    const {name, in: place} = parameter;
    if (!parameter.required && random() < 0.4) continue;
    const value = valueOf(parameter, scene);
    if (place === 'path') {
      address = address.replace(`{${name}}`, encodeURIComponent(value).slice(0, 2_000));
    } else if (place === 'query') query.append(name, value);
    else if (place === 'header') own[name.toLowerCase()] = inHeader(value);
  }
  if ('idempotency-key' in own && random() < 0.8) {
    own['idempotency-key'] = `"${random().toString(36).slice(2).padEnd(20, '0')}"`;
  }
  const sent = {
    method: operation.method.toUpperCase(),
    path: `${prefix}${address}?${query}`,
    headers: own,
  };
  const [type, content] = Object.entries(operation.requestBody?.content ?? {})[0] ?? [];
  if (!content) return sent;
  const body = bodyOf(content.schema, scene);
  own['content-type'] = random() < 0.03 ? 'text/plain' : (type ?? 'application/json');
  own['content-length'] = String(Buffer.byteLength(body));
  return {...sent, body};
};
