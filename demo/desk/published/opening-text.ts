/**
 * Opening hours as staff type them, a line each: `1-5 09:00-17:30`, or `2027-01-01 closed New Year`
 * with what owners read about that day, in the language that is being written.
 */

interface Hours {
  readonly from: string;
  readonly to: string;
}

interface Opening {
  readonly weekly?: readonly (Hours & {readonly days: readonly number[]})[];
  readonly exceptions?: readonly (Hours & {
    readonly hours?: readonly Hours[];
    readonly note?: Readonly<Record<string, string | undefined>>;
  })[];
}

const clock = '([01]\\d|2[0-3]):[0-5]\\d|24:00';
const weekly = new RegExp(`^([1-7])(?:-([1-7]))? (${clock})-(${clock})$`);
const special = new RegExp(
  `^(\\d{4}-\\d\\d-\\d\\d)(?:/(\\d{4}-\\d\\d-\\d\\d))? (?:closed|(${clock})-(${clock}))(?: +(.+))?$`,
);

/** Runs of days, so that five days are one line. */
const runsOf = (days: readonly number[]): [number, number][] =>
  [...days]
    .sort((one, other) => one - other)
    .reduce<[number, number][]>((runs, day) => {
      const last = runs[runs.length - 1];
      if (last?.[1] !== day - 1) return [...runs, [day, day]];
      return [...runs.slice(0, -1), [last[0], day]];
    }, []);

export const writeOpening = (opening: unknown, lang: string): string => {
  const {weekly: week = [], exceptions = []} = (opening ?? {}) as Opening;
  return [
    ...week.flatMap(({days, from, to}) =>
      runsOf(days).map(([a, b]) => `${a === b ? a : `${a}-${b}`} ${from}-${to}`),
    ),
    ...exceptions.flatMap(({from, to, hours = [], note}) => {
      const when = from === to ? from : `${from}/${to}`;
      const said = note?.[lang] ? ` ${note[lang]}` : '';
      if (hours.length === 0) return [`${when} closed${said}`];
      return hours.map((one) => `${when} ${one.from}-${one.to}${said}`);
    }),
  ].join('\n');
};

const daysFrom = (first: number, last: number) =>
  [1, 2, 3, 4, 5, 6, 7].filter((day) => first <= day && day <= Math.max(first, last));

/**
 * Undefined for nothing; a line that cannot be read is named by its number. What is said about a day in
 * other languages is kept.
 */
export const readOpening = (
  text: string,
  before: unknown,
  lang: string,
): {opening?: Opening; wrongLine?: number} => {
  const lines = text.split('\n').map((line) => line.trim());
  const week: NonNullable<Opening['weekly']>[number][] = [];
  const exceptions = new Map<string, NonNullable<Opening['exceptions']>[number]>();
  const {exceptions: former = []} = (before ?? {}) as Opening;
  for (const [index, line] of lines.entries()) {
    if (line === '') continue;
    const [, first, last, from, , to] = weekly.exec(line) ?? [];
    if (first && from && to) {
      week.push({days: daysFrom(Number(first), Number(last ?? first)), from, to});
      continue;
    }
    const [, day, end, opens, , closes, , said] = special.exec(line) ?? [];
    if (!day) return {wrongLine: index + 1};
    const key = `${day}/${end ?? day}`;
    const known = exceptions.get(key);
    const note = {...former.find((one) => one.from === day)?.note, [lang]: said};
    const hours = [
      ...(known?.hours ?? []),
      ...(opens && closes ? [{from: opens, to: closes}] : []),
    ];
    exceptions.set(key, {
      from: day,
      to: end ?? day,
      ...(hours.length > 0 && {hours}),
      ...(Object.values(note).some(Boolean) && {note}),
    });
  }
  if (week.length === 0 && exceptions.size === 0) return {};
  return {
    opening: {weekly: week, ...(exceptions.size > 0 && {exceptions: [...exceptions.values()]})},
  };
};
