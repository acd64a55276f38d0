/** What no schema can say: ids, addresses, days, and figures that must add up. */
import {recomputeAccount} from '../../src/fees/index.js';
import type {Complaint} from './json-file.js';

type Members = Readonly<Record<string, unknown>>;

const escaped = (name: string) => name.replaceAll('~', '~0').replaceAll('/', '~1');

/** Every member of a name, at any depth. */
export function* membersNamed(
  name: string,
  value: unknown,
  pointer = '',
): Generator<{pointer: string; value: unknown; of: Members}> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, member] of Object.entries(value)) {
    const at = `${pointer}/${escaped(key)}`;
    if (key === name && !Array.isArray(value)) {
      yield {pointer: at, value: member, of: value as Members};
    }
    yield* membersNamed(name, member, at);
  }
}

const opensInBrowser = (href: string) => {
  try {
    return /^https?:$/.test(new URL(href, 'https://firm.example').protocol);
  } catch {
    return false;
  }
};

const isTimeZone = (zone: string) => {
  try {
    return Boolean(new Intl.DateTimeFormat('en', {timeZone: zone}));
  } catch {
    return false;
  }
};

const isDay = (value: unknown): value is string => /^\d{4}-/.test(String(value));

/** What holds in every file. */
export const everywhere = (value: unknown): Complaint[] => [
  ...[...membersNamed('href', value)]
    .filter(({value: href}) => !opensInBrowser(String(href)))
    .map(({pointer}) => ({
      pointer,
      says: 'should be an http or https address, or one relative to the page',
    })),
  ...[...membersNamed('timeZone', value)]
    .filter(({value: zone}) => !isTimeZone(String(zone)))
    .map(({pointer}) => ({pointer, says: 'should be an IANA time zone, such as Asia/Shanghai'})),
  ...[...membersNamed('to', value)]
    .filter(({value: to, of: {from}}) => isDay(to) && isDay(from) && to < from)
    .map(({pointer, of: {from}}) => ({
      pointer,
      says: `lies before ${String(from)}, where it begins`,
    })),
];

/** Ids that stand twice in one list. */
export const repeatedIds = (
  items: readonly {readonly id: string}[],
  pointer: string,
): Complaint[] => {
  const seen = new Set<string>();
  return items.flatMap(({id}, index) => {
    const isSecond = seen.has(id);
    seen.add(id);
    return isSecond ? [{pointer: `${pointer}/${index}/id`, says: 'stands twice in this list'}] : [];
  });
};

/** Figures of a fee account that do not add up, or cannot be recomputed. */
export const wrongFigures = (account: unknown): Complaint[] => {
  const {checks, findings} = recomputeAccount(account);
  return [
    ...checks
      .filter(({ok}) => !ok)
      .map(({where, stated, expected}) => ({
        pointer: where.pointer,
        says: `does not add up: ${stated} is stated, it comes to ${expected}`,
      })),
    ...findings
      .filter(({code}) => code !== 'no-tariff')
      .map(({where, code}) => ({pointer: where.pointer, says: `cannot be recomputed: ${code}`})),
  ];
};
