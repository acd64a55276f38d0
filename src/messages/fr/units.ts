import {count, plural} from '../counting.js';

export const characters = (number: number): string =>
  `${count('fr', number)} ${plural('fr', number, {one: 'caractère', other: 'caractères'})}`;

/** Rounded up: to minutes from a minute and a half on, to hours from an hour and a half on. */
export function duration(seconds: number): string {
  if (seconds < 90) return amount(seconds, 'seconde');
  const minutes = Math.ceil(seconds / 60);
  return minutes < 90 ? amount(minutes, 'minute') : amount(Math.ceil(seconds / 3600), 'heure');
}

const amount = (number: number, unit: string) =>
  `${number} ${plural('fr', number, {one: unit, other: `${unit}s`})}`;

export const entriesToReview = (number: number): string =>
  plural('fr', number, {
    one: `${count('fr', number)} réponse est à revoir`,
    other: `${count('fr', number)} réponses sont à revoir`,
  });
