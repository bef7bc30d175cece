/**
 * Four faces that differ in shape: brows, eyes and mouth each say it alone, so
 * nobody has to tell colours apart. Drawn on a 48 × 48 grid.
 */
import { html } from '/static/shared/dom.js';

const EYES = 'M17 19.5v2M31 19.5v2';
/** @type {Record<number, string[]>} strokes, best first */
const STROKES = {
  1: ['M13.5 21.5q3.5-5 7 0M27.5 21.5q3.5-5 7 0', 'M12.5 27.5h23a11.5 10 0 0 1-23 0Z'],
  2: [EYES, 'M15 29.5q9 8.5 18 0'],
  3: [EYES, 'M15.5 32.5h17'],
  4: [EYES, 'M13 15.5l7 2.5M35 15.5l-7 2.5', 'M15 34.5q9-9.5 18 0'],
};

/** @param {{answer: number}} props */
export function Face({ answer }) {
  return html`<svg class="q-face" data-face=${answer} viewBox="0 0 48 48" aria-hidden="true" focusable="false">
    <circle cx="24" cy="24" r="20.5" />
    ${STROKES[answer].map((d) => html`<path key=${d} d=${d} />`)}
  </svg>`;
}
