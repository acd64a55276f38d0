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
  return fc.string({unit: 'grapheme', minLength, maxLength: bound / 4});
};

/** Values of a schema of the contract: with and without each optional member. */
export const valuesOf = (named: Schema): fc.Arbitrary<unknown> => {
  const schema = resolve(named);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  switch (schema.type) {
    case 'object': {
      const members = Object.entries(schema.properties ?? {});
      return fc.record(
        Object.fromEntries(members.map(([name, member]) => [name, valuesOf(member)])),
        {requiredKeys: [...(schema.required ?? [])], noNullPrototype: true},
      );
    }
    case 'array':
      return fc.array(valuesOf(schema.items ?? {}), {
        minLength: schema.minItems ?? 0,
        maxLength: 3,
      });
    case 'integer':
      return fc.integer({min: schema.minimum ?? 0});
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

/**
 * The value with one thing wrong, for each thing that can be: another type, a required member
 * missing, a list too short, at any depth. A list never passes for an object here: valibot, like
 * JavaScript, takes one for an object with nothing in it.
 */
export const breaches = (named: Schema, value: unknown, path = ''): Breach[] => {
  const schema = resolve(named);
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
