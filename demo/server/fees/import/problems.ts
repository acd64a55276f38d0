import type {Finding, Recomputation, Where} from '../../../../src/fees/index.js';

/** Something in a file that has to be mended before it can be published. */
export interface ImportProblem {
  /** JSON Pointer into the file; into what a CSV file stands for. */
  readonly pointer: string;
  /** Line of a CSV file, the head being the first. */
  readonly row?: number;
  /** The label of what is concerned, where it has one. */
  readonly name?: string;
  /** `does-not-add-up`, or what is wrong with the value that stands there. */
  readonly code: string;
  /** What a figure was held against, with `does-not-add-up`. */
  readonly rule?: string;
  readonly expected?: string;
  readonly stated?: string;
  readonly value?: string;
}

/** What is missing for a picture of the whole, but stands in nobody's way. */
const advice: readonly Finding['code'][] = ['no-tariff'];

const at = (base: string, {pointer, name}: Where) => ({
  pointer: base + pointer,
  ...(name && {name}),
});

/** What recomputing a document showed to be wrong, by place in the file. */
export const problemsOf = (base: string, {checks, findings}: Recomputation): ImportProblem[] => [
  ...findings
    .filter(({code}) => !advice.includes(code))
    .map(({code, where, value}) => ({...at(base, where), code, ...(value && {value})})),
  ...checks
    .filter(({ok}) => !ok)
    .map(({rule, where, expected, stated}) => ({
      ...at(base, where),
      code: 'does-not-add-up',
      rule,
      expected,
      stated,
    })),
];

const isWithin = (pointer: string, place: string) =>
  pointer === place || pointer.startsWith(`${place}/`);

/** The place itself, or the formula it is a part of: alternatives all complain, and all differ. */
const placeOf = (pointer: string) =>
  /^(.*?\/(?:total)?[fF]ormula)(\/|$)/.exec(pointer)?.[1] ?? pointer;

/** Adds what a schema complains about where nothing clearer is known about that place. */
export const withSchemaProblems = (
  known: readonly ImportProblem[],
  complaints: readonly {readonly pointer: string; readonly code: string}[],
): ImportProblem[] => {
  const all = [...known];
  const seen = new Set<string>();
  for (const {pointer, code} of complaints) {
    const place = placeOf(pointer);
    if (seen.has(place) || known.some((one) => isWithin(one.pointer, place))) continue;
    seen.add(place);
    all.push({pointer: place, code: place === pointer ? code : 'format'});
  }
  return all;
};
