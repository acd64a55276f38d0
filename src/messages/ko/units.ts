import {count} from '../counting.js';

export const characters = (number: number): string => `${count('ko', number)}자`;

/** Rounded up: to minutes from a minute and a half on, to hours from an hour and a half on. */
export function duration(seconds: number): string {
  if (seconds < 90) return `${seconds}초`;
  return seconds < 5400 ? `${Math.ceil(seconds / 60)}분` : `${Math.ceil(seconds / 3600)}시간`;
}
