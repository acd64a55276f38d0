import type {
  PublishedVersion,
  ServiceStandard,
  ServiceStandards,
  StandardsPublication,
} from '../../contract/index.js';

type Area = ServiceStandards['areas'][number];

/** What was read, and when: it stays in sight when it cannot be renewed. */
export interface StandardsReading {
  /** The version asked for; the one that holds when absent. */
  readonly asked?: number;
  readonly publication: StandardsPublication;
  readonly readAt: string;
}

/** What the owner looks for. */
export interface StandardsFilter {
  readonly words: string;
  /** An area's id; every area when empty. */
  readonly area: string;
  /** Only what fell short in the last period or inspection. */
  readonly onlyShort: boolean;
}

const isShort = (outcome: string | undefined) => outcome !== undefined && outcome !== 'met';

const fellShort = ({period, lastResult}: ServiceStandard) =>
  isShort(period?.outcome) || isShort(lastResult?.outcome);

const plain = (text: string) => text.normalize('NFKC').toLowerCase();

const wordsOf = ({name, standard, frequency, responsible, costCategoryLabel}: ServiceStandard) =>
  plain(
    [name, standard, frequency, responsible?.name, responsible?.role, costCategoryLabel]
      .filter(Boolean)
      .join('\n'),
  );

/** The areas with what matches in them; every word must, wherever it stands. */
export function filterAreas(
  areas: readonly Area[],
  {words, area: chosen, onlyShort}: StandardsFilter,
): Area[] {
  const wanted = plain(words).split(/\s+/).filter(Boolean);
  return areas
    .filter(({id}) => !chosen || id === chosen)
    .map((area) => ({
      ...area,
      items: area.items.filter((item) => {
        const text = `${wordsOf(item)}\n${plain(area.name)}`;
        return wanted.every((word) => text.includes(word)) && (!onlyShort || fellShort(item));
      }),
    }))
    .filter(({items}) => items.length > 0);
}

/** How many services met the standard in the last period, by outcome. */
export interface Tally {
  readonly from: string;
  readonly to: string;
  readonly counts: readonly (readonly [outcome: string, count: number])[];
}

const order = ['met', 'partly', 'not-met'];

/** Of the latest period that was counted; undefined where none was. */
export function tallyOf(areas: readonly Area[]): Tally | undefined {
  const periods = areas.flatMap(({items}) =>
    items.flatMap(({period}) => (period === undefined ? [] : [period])),
  );
  const [latest] = [...periods].sort((one, other) => (one.to < other.to ? 1 : -1));
  if (!latest) return undefined;
  const {from, to} = latest;
  const counts = new Map(order.map((outcome) => [outcome, 0]));
  for (const period of periods) {
    if (period.from !== from || period.to !== to) continue;
    counts.set(period.outcome, (counts.get(period.outcome) ?? 0) + 1);
  }
  return {from, to, counts: [...counts].filter(([, count]) => count > 0)};
}

/** The version that will hold next, after the one that holds. */
export const upcomingOf = (
  versions: readonly PublishedVersion[],
  holding: ServiceStandards,
): PublishedVersion | undefined =>
  [...versions]
    .filter(
      ({effectiveFrom}) => effectiveFrom !== undefined && effectiveFrom > holding.effectiveFrom,
    )
    .sort((one, other) => ((one.effectiveFrom ?? '') < (other.effectiveFrom ?? '') ? -1 : 1))[0];
