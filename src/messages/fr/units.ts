import {count, type Forms} from '../counting.js';

/** Without `Intl.PluralRules`: see `count`. */
export const plural = (number: number, {one, other}: Forms): string => (number < 2 ? one : other);

export const characters = (number: number): string =>
  `${count('fr', number)} ${plural(number, {one: 'caractère', other: 'caractères'})}`;

/** Rounded up: to minutes from a minute and a half on, to hours from an hour and a half on. */
export function duration(seconds: number): string {
  if (seconds < 90) return amount(seconds, 'seconde');
  const minutes = Math.ceil(seconds / 60);
  return minutes < 90 ? amount(minutes, 'minute') : amount(Math.ceil(seconds / 3600), 'heure');
}

const amount = (number: number, unit: string) =>
  `${number} ${plural(number, {one: unit, other: `${unit}s`})}`;

export const entriesToReview = (number: number): string =>
  plural(number, {
    one: `${count('fr', number)} réponse est à revoir`,
    other: `${count('fr', number)} réponses sont à revoir`,
  });
