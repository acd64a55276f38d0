import {count, plural} from '../counting.js';

export const characters = (number: number): string =>
  `${count('en', number)} ${plural('en', number, {one: 'character', other: 'characters'})}`;

/** Rounded up to whole minutes from a minute and a half on. */
export function duration(seconds: number): string {
  const minutes = Math.ceil(seconds / 60);
  return seconds < 90
    ? `${seconds} ${plural('en', seconds, {one: 'second', other: 'seconds'})}`
    : `${minutes} ${plural('en', minutes, {one: 'minute', other: 'minutes'})}`;
}

export const entriesNeed = (number: number): string =>
  `${count('en', number)} ${plural('en', number, {one: 'entry needs', other: 'entries need'})}`;
