/** The picture of two periods side by side, fetched only where it is drawn. */
import {html, svg} from 'lit';
import type {Bar, DrawBars} from './report-view.js';

/** Lengths in the picture's own units. */
const row = 52;
const thick = 17;
const left = 200;
const wide = 300;
const width = left + wide + 100;

const longest = 20;
const short = (label: string) =>
  [...label].length > longest ? `${[...label].slice(0, longest - 1).join('')}…` : label;

/** Pairs of bars, the present period above; a hidden figure has no bar, and says so. */
export const drawBars: DrawBars = (bars, name) => {
  // A length is drawn from a rounded figure; no figure is ever computed from it.
  const greatest = Math.max(
    1,
    ...bars.flatMap(({current = '0', previous = '0'}) => [Number(current), Number(previous)]),
  );
  const length = (value: string | undefined) => (wide * Number(value ?? 0)) / greatest;
  const pair = ({label, current, previous, words}: Bar, index: number) => {
    const top = index * row + 6;
    return svg`
      <text class="name" x=${left - 10} y=${top + 23} text-anchor="end">${short(label)}</text>
      <rect class="now" x=${left} y=${top} height=${thick} width=${length(current)}></rect>
      <text x=${left + length(current) + 6} y=${top + 14}>${words[0]}</text>
      <rect class="then" x=${left} y=${top + thick + 3} height=${thick} width=${length(previous)}></rect>
      <text x=${left + length(previous) + 6} y=${top + thick + 17}>${words[1]}</text>
    `;
  };
  return html`<svg
    class="bars"
    viewBox="0 0 ${width} ${bars.length * row + 6}"
    role="img"
    aria-label=${name}
  >
    ${bars.map(pair)}
  </svg>`;
};
