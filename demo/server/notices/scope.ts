import type {NoticeContent, NoticePlace} from './content.js';

const everybody = 'all';

/** A place and what it lies in, the building first; a home is also known without its entrance. */
const pathsOf = ({building, entrance, unit}: NoticePlace): string[] => {
  const paths = [[building]];
  if (entrance !== undefined) paths.push([building, entrance]);
  if (unit !== undefined) paths.push([building, '', unit]);
  if (entrance !== undefined && unit !== undefined) paths.push([building, entrance, unit]);
  return paths.map((path) => JSON.stringify(path));
};

/** What a notice is found by: the places it is at, and those that have it in them. */
export const scopeKeys = (scope: NoticeContent['scope']): string[] => {
  const places = scope?.places ?? [];
  if (places.length === 0) return [everybody];
  const keys = places.flatMap((place) => {
    const paths = pathsOf(place);
    return [`at ${paths[paths.length - 1] ?? ''}`, ...paths.map((path) => `in ${path}`)];
  });
  return [...new Set(keys)];
};

/** What concerns a reader there: what is for everybody, around the place, at it, or within it. */
export const keysFor = (place: NoticePlace): string[] => {
  const paths = pathsOf(place);
  return [everybody, ...paths.map((path) => `at ${path}`), `in ${paths[paths.length - 1] ?? ''}`];
};
