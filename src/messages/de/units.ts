import {count, plural} from '../counting.js';

export const characters = (number: number): string => `${count('de', number)} Zeichen`;

/** Aufgerundet: ab anderthalb Minuten in Minuten, ab anderthalb Stunden in Stunden. */
export function duration(seconds: number): string {
  if (seconds < 90) return amount(seconds, 'Sekunde');
  const minutes = Math.ceil(seconds / 60);
  return minutes < 90 ? amount(minutes, 'Minute') : amount(Math.ceil(seconds / 3600), 'Stunde');
}

const amount = (number: number, unit: string) =>
  `${number} ${plural('de', number, {one: unit, other: `${unit}n`})}`;

export const entriesNeed = (number: number): string =>
  `${count('de', number)} ${plural('de', number, {one: 'Angabe braucht', other: 'Angaben brauchen'})}`;
