import {arc, pie, type PieArcDatum} from 'd3-shape';
import {html, svg} from 'lit';
import type {CompositionPart} from './composition.js';

/** Lengths in the picture's own units. */
const size = 240;
const outer = 96;
const inner = 56;
const around = 111;

/** An angle is drawn from a rounded share; no amount is ever computed from it. */
const slices = pie<CompositionPart>()
  .value(({percent}) => Number(percent))
  .sort(null)
  .padAngle(0.018);
const slice = arc<PieArcDatum<CompositionPart>>().innerRadius(inner).outerRadius(outer);
const label = arc<PieArcDatum<CompositionPart>>().innerRadius(around).outerRadius(around);

/** A ring, clockwise from the top, each part with the number it has in the list beside. */
export const drawRing = (parts: readonly CompositionPart[], name: string) => html`
  <svg viewBox="0 0 ${size} ${size}" role="img" aria-label=${name}>
    ${patterns}
    <g transform="translate(${size / 2} ${size / 2})">
      ${slices([...parts]).map((datum, index) => {
        const path = slice(datum) ?? '';
        const [x, y] = label.centroid(datum);
        return svg`
          <path class="part-${index}" d=${path}></path>
          <path d=${path} fill="url(#pattern-${index % 4})"></path>
          <text x=${x} y=${y} text-anchor="middle" dominant-baseline="central" aria-hidden="true">
            ${index + 1}
          </text>
        `;
      })}
    </g>
  </svg>
`;

/** Neighbours differ without their colours, too. */
const patterns = svg`
  <defs>
    <pattern id="pattern-0" width="8" height="8" patternUnits="userSpaceOnUse"></pattern>
    <pattern id="pattern-1" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <path class="hatch" d="M0 0V7"></path>
    </pattern>
    <pattern id="pattern-2" width="7" height="7" patternUnits="userSpaceOnUse">
      <circle class="dot" cx="2" cy="2" r="1.1"></circle>
    </pattern>
    <pattern id="pattern-3" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
      <path class="hatch" d="M0 0V7"></path>
    </pattern>
  </defs>
`;
