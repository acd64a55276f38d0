import {malformed} from './http/problem.js';

/** A place in an ordered list, as text that means nothing to anybody else. */
export const writeCursor = (place: readonly (string | boolean)[]) =>
  Buffer.from(JSON.stringify(place)).toString('base64url');

const unreadable = () => malformed('This cursor cannot be read; please start from the first page.');

/** Whether the year is one that the database reads, in any time zone. */
const isStorable = (time: Date) => time.getUTCFullYear() > 0 && time.getUTCFullYear() < 9999;

/** A boolean and texts, of which those at `times` are times. Throws a 400 for anything else. */
export const readCursor = (cursor: string, texts: number, times: readonly number[]) => {
  let place: unknown;
  try {
    place = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    throw unreadable();
  }
  if (!Array.isArray(place) || place.length !== texts + 1) throw unreadable();
  const [flag, ...rest] = place as unknown[];
  const isReadable =
    typeof flag === 'boolean' &&
    rest.every((text) => typeof text === 'string' && !text.includes('\0')) &&
    times.every((index) => isStorable(new Date(rest[index] as string)));
  if (!isReadable) throw unreadable();
  return {flag, texts: rest as string[]};
};
