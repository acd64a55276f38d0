/** The picture of two periods side by side, fetched only where it is drawn. */
import {html, svg} from 'lit';
import type {Bar, DrawBars} from './report-view.js';

/** Lengths in the picture's own units: narrow enough to be read on a phone. */
const row = 66;
const thick = 15;
const gap = 3;
/** Where a pair's bars begin, below its name. */
const below = 22;
const wide = 280;
const width = wide + 80;

/** Pairs of bars, the present period above; a hidden figure has no bar, and says so. */
export const drawBars: DrawBars = (bars, name, periods, dir, said) => {
  const isRtl = dir === 'rtl';
  /** Where a text begins; it runs its own way from there. */
  const at = (x: number) => (isRtl ? width - x : x);
  // A length is drawn from a rounded figure; no figure is ever computed from it.
  const greatest = Math.max(
    1,
    ...bars.flatMap(({current = '0', previous = '0'}) => [Number(current), Number(previous)]),
  );
  const length = (value: string | undefined) => (wide * Number(value ?? 0)) / greatest;
  const bar = (kind: string, value: string | undefined, words: string, top: number) => svg`
    <rect
      class=${kind}
      x=${isRtl ? width - 1 - length(value) : 1}
      y=${top}
      height=${thick}
      width=${length(value)}
    ></rect>
    <text x=${at(length(value) + 8)} y=${top + 13}>${words}</text>
  `;
  const pair = ({label, current, previous, words}: Bar, index: number) => {
    const top = index * row;
    return svg`
      <text x=${at(0)} y=${top + 15} lang=${said}>${label}</text>
      ${bar('now', current, words[0], top + below)}
      ${bar('then', previous, words[1], top + below + thick + gap)}
    `;
  };
  return html`<p class="legend" aria-hidden="true">
      ${periods.map(
        (period, index) =>
          html`<span>
            <svg viewBox="0 0 32 18">
              <rect class=${index === 0 ? 'now' : 'then'} x="1" y="1" width="30" height="16"></rect>
            </svg>
            <bdi lang=${said}>${period}</bdi>
          </span>`,
      )}
    </p>
    <svg class="bars" viewBox="0 0 ${width} ${bars.length * row}" role="img" aria-label=${name}>
      ${bars.map(pair)}
    </svg>`;
};
