import fc from 'fast-check';
import {resolve, type Schema} from './contract.js';

const times = fc
  .tuple(
    fc.date({min: new Date('1970-01-01'), max: new Date('2199-12-31'), noInvalidDate: true}),
    fc.constantFrom('Z', '+08:00', '-03:30', '+00:00'),
    fc.constantFrom('', '.1', '.123456'),
  )
  .map(([date, offset, fraction]) => date.toISOString().slice(0, 19) + fraction + offset);

const formats: Readonly<Record<string, fc.Arbitrary<string>>> = {
  'date-time': times,
  email: fc.constantFrom('a@b.cn', 'service@riverside.example', 'first.last+tag@mail.firm.example'),
  date: fc.constantFrom('2025-01-01', '2026-12-31', '1999-02-28'),
  'uri-reference': fc.constantFrom(
    'https://firm.example/p?q=1#x',
    '/privacy',
    'privacy.html',
    '//a.example',
  ),
};

/** Texts of a schema: any script, and emoji too. */
const textsOf = ({
  format,
  pattern,
  minLength = 0,
  maxLength = 60,
}: Schema): fc.Arbitrary<string> => {
  const bound = Math.min(maxLength, 60);
  if (format !== undefined) return formats[format] ?? fc.string();
  if (pattern !== undefined) {
    return fc
      .stringMatching(new RegExp(pattern))
      .filter(({length}) => length >= minLength && length <= bound);
  }
  return fc.string({unit: 'grapheme', minLength, maxLength: Math.floor(bound / 4)});
};

/** Deeper, optional members are left out and lists empty: a tree of costs has no end of its own. */
const depthLimit = 3;

/** Values of a schema of the contract: with and without each optional member. */
export const valuesOf = (named: Schema, depth = 0): fc.Arbitrary<unknown> => {
  const schema = resolve(named);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.oneOf) return fc.oneof(...schema.oneOf.map((one) => valuesOf(one, depth)));
  switch (schema.type) {
    case 'object': {
      const required = schema.required ?? [];
      const members = Object.entries(schema.properties ?? {}).filter(
        ([name]) => depth < depthLimit || required.includes(name),
      );
      return fc.record(
        Object.fromEntries(members.map(([name, member]) => [name, valuesOf(member, depth + 1)])),
        {requiredKeys: [...required], noNullPrototype: true},
      );
    }
    case 'array':
      return fc.array(valuesOf(schema.items ?? {}, depth), {
        minLength: schema.minItems ?? 0,
        maxLength: depth < depthLimit ? 3 : (schema.minItems ?? 0),
      });
    case 'integer':
      return fc.integer({
        min: schema.minimum ?? 0,
        ...(schema.maximum !== undefined && {max: schema.maximum}),
      });
    case 'boolean':
      return fc.boolean();
    case 'string':
      return textsOf(schema);
    default:
      throw new Error(`No values are known for ${JSON.stringify(schema)}`);
  }
};

/** A value that broke the contract, and how. */
export interface Breach {
  readonly what: string;
  readonly breach: unknown;
}

const otherTypes: readonly unknown[] = [null, true, 7, 'x', [], {}];

const hasType = (type: string | undefined, value: unknown): boolean =>
  type === 'integer' || type === 'number'
    ? typeof value === 'number'
    : type === 'array'
      ? Array.isArray(value)
      : type === 'object'
        ? typeof value === 'object' && value !== null && !Array.isArray(value)
        : typeof value === type;

const asMembers = (value: unknown): Readonly<Record<string, unknown>> =>
  value as Readonly<Record<string, unknown>>;

const without = (value: unknown, name: string): unknown =>
  Object.fromEntries(Object.entries(asMembers(value)).filter(([key]) => key !== name));

/** The one of several schemas that a value was made of: each names itself by a constant. */
const variantOf = (schema: Schema, value: unknown): Schema =>
  schema.oneOf
    ?.map(resolve)
    .find(({properties = {}}) =>
      Object.entries(properties).some(
        ([name, member]) => member.const !== undefined && member.const === asMembers(value)[name],
      ),
    ) ?? schema;

/**
 * The value with one thing wrong, for each thing that can be: another type, a required member
 * missing, a list too short, at any depth. A list never passes for an object here: valibot, like
 * JavaScript, takes one for an object with nothing in it.
 */
export const breaches = (named: Schema, value: unknown, path = ''): Breach[] => {
  const schema = variantOf(resolve(named), value);
  const wrong = otherTypes
    .filter((other) => !hasType(schema.type, other))
    .filter((other) => !(schema.type === 'object' && Array.isArray(other) && !schema.required))
    .map((other) => ({what: `${path}: ${JSON.stringify(other)}`, breach: other}));
  if (schema.type === 'array' && Array.isArray(value)) {
    const short = schema.minItems ? [{what: `${path}: empty`, breach: []}] : [];
    const items = value.flatMap((item, index) =>
      breaches(schema.items ?? {}, item, `${path}/${index}`).map(({what, breach}) => ({
        what,
        breach: value.map((other: unknown, at) => (at === index ? breach : other)),
      })),
    );
    return [...wrong, ...short, ...items];
  }
  if (schema.type !== 'object') return wrong;
  const missing = (schema.required ?? []).map((name) => ({
    what: `${path}/${name}: missing`,
    breach: without(value, name),
  }));
  const members = Object.entries(schema.properties ?? {}).flatMap(([name, member]) =>
    name in asMembers(value)
      ? breaches(member, asMembers(value)[name], `${path}/${name}`).map(({what, breach}) => ({
          what,
          breach: {...asMembers(value), [name]: breach},
        }))
      : [],
  );
  return [...wrong, ...missing, ...members];
};
