import {count, type Forms} from '../counting.js';

/** Without `Intl.PluralRules`: see `count`. */
export const plural = (number: number, {one, other}: Forms): string => (number === 1 ? one : other);

export const characters = (number: number): string =>
  `${count('es', number)} ${plural(number, {one: 'carácter', other: 'caracteres'})}`;

/** Rounded up: to minutes from a minute and a half on, to hours from an hour and a half on. */
export function duration(seconds: number): string {
  if (seconds < 90) return amount(seconds, 'segundo');
  const minutes = Math.ceil(seconds / 60);
  return minutes < 90 ? amount(minutes, 'minuto') : amount(Math.ceil(seconds / 3600), 'hora');
}

const amount = (number: number, unit: string) =>
  `${number} ${plural(number, {one: unit, other: `${unit}s`})}`;

export const entriesToReview = (number: number): string =>
  plural(number, {
    one: `Conviene revisar ${count('es', number)} dato`,
    other: `Conviene revisar ${count('es', number)} datos`,
  });
