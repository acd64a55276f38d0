import {oneOf} from '../support/seeded.js';

/** As much of a JSON schema as the contracts use. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
}

export type Random = () => number;

/** What values are made with. */
export interface Making {
  readonly resolve: (schema: Schema) => Schema;
  readonly random: Random;
  /** Good values of members by their names: what no schema tells, such as which places there are. */
  readonly members: Readonly<Record<string, unknown>>;
  /** How many of the members that may be left out are there, from 0 to 1. */
  readonly fill: number;
}

/** Texts that some code somewhere takes for something else. */
export const nastyTexts: readonly string[] = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\ud800',
  '\u202e\u200b\ufeff',
  "'; drop table requests; --",
  "' or '1'='1",
  '${7*7}{{7*7}}<%= 7*7 %>',
  '../../../../etc/passwd',
  '%00%0d%0aSet-Cookie:x=1',
  '\r\nX-Evil: 1',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '__proto__',
  'constructor',
  'toString',
  '𠮷😀👩‍👩‍👧‍👦',
  'ﷺ'.repeat(50),
  'x'.repeat(5_000),
  '9'.repeat(400),
  '-1',
  '1e400',
  'NaN',
  '2026-02-30T25:61:61Z',
  '0001-01-01T00:00:00Z',
  '%',
  '\\',
  '%_%',
];

export const nastyNumbers: readonly unknown[] = [
  -1,
  0,
  1.5,
  -0,
  2 ** 31,
  2 ** 32,
  2 ** 53,
  2 ** 63,
  1e300,
  -(2 ** 63),
];

const texts: Readonly<Record<string, readonly string[]>> = {
  'date-time': ['2026-11-30T12:00:00Z', '2026-12-24T08:00:00+08:00', '9999-12-31T23:59:59Z'],
  date: ['2026-11-30', '2025-02-28', '9999-12-31'],
  email: ['a@b.cn', 'owner@firm.example'],
  'uri-reference': ['https://firm.example/a', '/a', 'a'],
  uri: ['https://firm.example/a'],
};

/** What a pattern asks for, where it is one of the plain ones; else anything. */
const patterned = ['2025', '138 0000 0000', 'a-1', 'GY-261130-0001', 'abc', '12.50', '3', 'CNY'];

/** A value the schema allows, mostly: a starting point for what it does not. */
export const specimen = (named: Schema | undefined, making: Making, depth = 0): unknown => {
  const {resolve, random, members: known, fill} = making;
  const schema = resolve(named ?? {});
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return oneOf(schema.enum, random);
  const choice = schema.oneOf ?? schema.anyOf;
  const parts = [...(schema.allOf ?? []), ...(choice ? [oneOf(choice, random)] : [])];
  const merged = parts.map(resolve).reduce<Schema>(
    (all, part) => ({
      ...part,
      ...all,
      properties: {...part.properties, ...all.properties},
      required: [...(part.required ?? []), ...(all.required ?? [])],
    }),
    schema,
  );
  const type = typeof merged.type === 'string' ? merged.type : merged.type?.[0];
  if (type === 'array') {
    const length = depth > 3 ? 0 : (merged.minItems ?? 0) + Math.floor(random() * 3);
    return Array.from({length}, () => specimen(merged.items ?? {}, making, depth + 1));
  }
  if (type === 'integer' || type === 'number') {
    return (merged.minimum ?? 0) + Math.floor(random() * 5);
  }
  if (type === 'boolean') return random() < 0.5;
  if (type === 'string') {
    if (merged.format && texts[merged.format]) return oneOf(texts[merged.format] ?? [], random);
    const wanted = merged.pattern && merged.pattern !== '\\S';
    const text = wanted ? oneOf(patterned, random) : `text ${Math.floor(random() * 1e6)}`;
    return text.padEnd(merged.minLength ?? 0, 'x').slice(0, merged.maxLength ?? 200);
  }
  const members = Object.entries(merged.properties ?? {}).filter(
    ([name]) => merged.required?.includes(name) || (depth < 4 && random() < fill),
  );
  return Object.fromEntries(
    members.map(([name, member]) => [
      name,
      name in known && random() < 0.8 ? known[name] : specimen(member, making, depth + 1),
    ]),
  );
};

const deep = (levels: number): unknown => {
  let value: unknown = 'deep';
  for (let level = 0; level < levels; level++) value = level % 2 ? [value] : {a: value};
  return value;
};

const anything = (random: Random): unknown =>
  oneOf<() => unknown>(
    [
      () => null,
      () => true,
      () => [],
      () => ({}),
      () => oneOf(nastyTexts, random),
      () => oneOf(nastyNumbers, random),
      () => deep(200),
      () => Array.from({length: 2_000}, () => 1),
      () =>
        JSON.parse('{"__proto__": {"admin": true}, "constructor": {"prototype": 1}}') as unknown,
    ],
    random,
  )();

/** The value with something wrong somewhere in it; sometimes with nothing wrong at all. */
export const spoilt = (value: unknown, random: Random): unknown => {
  if (random() < 0.15) return anything(random);
  if (Array.isArray(value)) {
    if (value.length === 0 || random() < 0.2) return [...(value as unknown[]), anything(random)];
    const at = Math.floor(random() * value.length);
    return value.map((item: unknown, index) => (index === at ? spoilt(item, random) : item));
  }
  if (typeof value !== 'object' || value === null) return anything(random);
  const members = Object.entries(value);
  if (members.length === 0 || random() < 0.15) {
    return {...value, [oneOf(nastyTexts, random)]: anything(random)};
  }
  const [name] = oneOf(members, random);
  if (random() < 0.15) return Object.fromEntries(members.filter(([other]) => other !== name));
  return {...value, [name]: spoilt((value as Record<string, unknown>)[name], random)};
};
