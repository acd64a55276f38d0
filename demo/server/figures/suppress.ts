/**
 * Which groups must not be shown, so that nobody can be told from the figures.
 *
 * A group that has members, but fewer than the threshold, is hidden. Where the total is published
 * too, a hidden group could be had by subtracting the others: so the smallest of the others are
 * hidden as well, until what is hidden holds at least two groups and the threshold together.
 */
export const hiddenGroups = (
  sizes: ReadonlyMap<string, number>,
  threshold: number,
): ReadonlySet<string> => {
  const withMembers = [...sizes].filter(([, size]) => size > 0);
  const hidden = new Set(withMembers.filter(([, size]) => size < threshold).map(([id]) => id));
  if (hidden.size === 0) return hidden;
  const sizeOf = (id: string) => sizes.get(id) ?? 0;
  const others = withMembers
    .filter(([id]) => !hidden.has(id))
    .sort(([, a], [, b]) => a - b)
    .map(([id]) => id);
  const total = () => [...hidden].reduce((sum, id) => sum + sizeOf(id), 0);
  while (others.length > 0 && (hidden.size < 2 || total() < threshold)) {
    hidden.add(others.shift() ?? '');
  }
  return hidden;
};
