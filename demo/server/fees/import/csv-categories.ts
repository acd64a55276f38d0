import type {CsvRow} from './csv-rows.js';
import type {ImportProblem} from './problems.js';

interface Category {
  readonly children?: Category[];
  readonly [member: string]: unknown;
}

interface Surroundings {
  readonly figures: (row: CsvRow) => Readonly<Record<string, unknown>>;
  /** Filled with the line of every category. */
  readonly lines: Map<string, number>;
  readonly problems: ImportProblem[];
}

/** Nobody's children: those whose parent is missing, or who are their own ancestors. */
const checkParents = (rows: readonly CsvRow[], problems: ImportProblem[]) => {
  const parents = new Map(rows.map((row) => [row.cell('id'), row.cell('parent')]));
  for (const row of rows) {
    const parent = row.cell('parent');
    if (parent === undefined) continue;
    const say = (code: string) =>
      problems.push({pointer: '/categories', row: row.line, code, value: parent});
    if (!parents.has(parent)) {
      say('unknown-id');
      continue;
    }
    const above = new Set<string>();
    let at: string | undefined = parent;
    while (at !== undefined && at !== row.cell('id') && !above.has(at)) {
      above.add(at);
      at = parents.get(at);
    }
    if (at !== undefined && at === row.cell('id')) say('cycle');
  }
};

/** The tree of costs from lines that name their parents, in the order of the lines. */
export const placeCategories = (
  rows: readonly CsvRow[],
  {figures, lines, problems}: Surroundings,
): Category[] => {
  checkParents(rows, problems);
  const byParent = new Map<string | undefined, CsvRow[]>();
  for (const row of rows) {
    const parent = row.cell('parent');
    const siblings = byParent.get(parent);
    if (siblings) siblings.push(row);
    else byParent.set(parent, [row]);
  }
  // From the top down: what is its own ancestor is never reached, and was named above.
  const under = (parent: string | undefined, place: string): Category[] => {
    const children = byParent.get(parent) ?? [];
    byParent.delete(parent);
    return children.map((row, index) => {
      const pointer = `${place}/${index}`;
      const id = row.cell('id');
      lines.set(pointer, row.line);
      const inside = id !== undefined && byParent.has(id) ? under(id, `${pointer}/children`) : [];
      const members = {id, label: row.label(), ...figures(row), keyId: row.cell('key')};
      return {
        ...Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)),
        ...(inside.length > 0 && {children: inside}),
      };
    });
  };
  return under(undefined, '/categories');
};
