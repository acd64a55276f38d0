import {count, type Forms} from '../counting.js';

/** Without `Intl.PluralRules`: see `count`. */
export const plural = (number: number, {one, other}: Forms): string => (number === 1 ? one : other);

export const characters = (number: number): string => `${count('de', number)} Zeichen`;

/** Aufgerundet: ab anderthalb Minuten in Minuten, ab anderthalb Stunden in Stunden. */
export function duration(seconds: number): string {
  if (seconds < 90) return amount(seconds, 'Sekunde');
  const minutes = Math.ceil(seconds / 60);
  return minutes < 90 ? amount(minutes, 'Minute') : amount(Math.ceil(seconds / 3600), 'Stunde');
}

const amount = (number: number, unit: string) =>
  `${number} ${plural(number, {one: unit, other: `${unit}n`})}`;

export const entriesNeed = (number: number): string =>
  `${count('de', number)} ${plural(number, {one: 'Angabe braucht', other: 'Angaben brauchen'})}`;
