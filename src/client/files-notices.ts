/** What a backend does with notices, done with a file of them: the clock, the filters, the pages. */
import type {Notice, NoticePage} from '../contract/index.js';
import type {NoticeQuery} from './notice-client.js';

const pageSize = 20;

const isBefore = (time: string | undefined, now: Date): boolean =>
  time !== undefined && Date.parse(time) <= now.valueOf();

/** A withdrawn notice stays withdrawn; the others follow the clock. */
const atThisTime = (notice: Notice, now: Date): Notice => {
  const {status, severity, effectiveFrom, effectiveTo, pinned, pinnedUntil} = notice;
  const present = {...notice, ...(pinned && {pinned: !isBefore(pinnedUntil, now)})};
  if (status === 'cancelled' || status === 'ended') return present;
  if (isBefore(effectiveTo, now) && severity !== 'emergency') return {...present, status: 'ended'};
  const isToCome = effectiveFrom !== undefined && !isBefore(effectiveFrom, now);
  if (isToCome) return status === 'updated' ? present : {...present, status: 'scheduled'};
  return status === 'scheduled' ? {...present, status: 'active'} : present;
};

/** An emergency stays until it is ended, whatever its display period. */
const isOver = ({displayTo, supersededBy, severity, status}: Notice, now: Date): boolean => {
  const isStanding = severity === 'emergency' && status !== 'ended' && status !== 'cancelled';
  return supersededBy !== undefined || (isBefore(displayTo, now) && !isStanding);
};

/** Whether it concerns the place; one without places concerns everybody. */
const concerns = (
  {scope}: Notice,
  {building, entrance, unit}: Pick<NoticeQuery, 'building' | 'entrance' | 'unit'>,
): boolean => {
  const places = scope?.places ?? [];
  const agrees = (said: string | undefined, asked: string | undefined) =>
    said === undefined || asked === undefined || said === asked;
  if (building === undefined || places.length === 0) return true;
  return places.some(
    (place) =>
      place.building === building && agrees(place.entrance, entrance) && agrees(place.unit, unit),
  );
};

const plain = (text: string) => text.normalize('NFKC').toLowerCase();

/** Every word must stand somewhere, whatever the script. */
const says = ({title, body, issuer, correctionNote}: Notice, q: string | undefined): boolean => {
  const text = plain([title, body, issuer, correctionNote].filter(Boolean).join('\n'));
  return plain(q ?? '')
    .split(/\s+/)
    .every((word) => text.includes(word));
};

/** Pinned ones first, then the newest first, as the contract has it. */
const inOrder = (one: Notice, other: Notice) =>
  Number(other.pinned ?? false) - Number(one.pinned ?? false) ||
  Date.parse(other.publishedAt) - Date.parse(one.publishedAt);

/** Those that are, or were, on display, as they stand at this time. */
export const shownNotices = (all: readonly Notice[], now: Date): Notice[] =>
  all
    .filter(({displayFrom}) => displayFrom === undefined || isBefore(displayFrom, now))
    .map((notice) => atThisTime(notice, now))
    .sort(inOrder);

/** One page; undefined for a cursor that is none of ours. */
export const pageOfNotices = (
  all: readonly Notice[],
  {kind, q, display, cursor, limit = pageSize, ...place}: NoticeQuery,
  now: Date,
): NoticePage | undefined => {
  const wanted = shownNotices(all, now).filter(
    (notice) =>
      (kind === undefined || notice.kind === kind) &&
      isOver(notice, now) === (display === 'archive') &&
      concerns(notice, place) &&
      says(notice, q),
  );
  const start = cursor === undefined ? 0 : wanted.findIndex(({id}) => id === cursor) + 1;
  if (cursor !== undefined && start === 0) return undefined;
  const items = wanted.slice(start, start + limit);
  const last = items[items.length - 1];
  const isMore = last !== undefined && start + items.length < wanted.length;
  return {items, ...(isMore && {nextCursor: last.id})};
};
