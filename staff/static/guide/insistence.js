/**
 * How insistent the tablet is about somebody acute, by how long they have
 * waited. Pure.
 *
 * @typedef {object} Insistence
 * @property {number} every milliseconds between two signals
 * @property {number} volume 0–1
 * @property {number[]} shake milliseconds on and off
 */

/** Whoever stands in a talk may finish the sentence, but not the story. */
const STEPS = [
  { from: 0, every: 4000, volume: 0.6, shake: [300, 150, 300] },
  { from: 20_000, every: 3000, volume: 0.8, shake: [400, 150, 400, 150, 400] },
  { from: 60_000, every: 2200, volume: 1, shake: [600, 150, 600, 150, 600] },
];

/**
 * @param {number} age milliseconds since the one who has waited longest came
 * @returns {Insistence}
 */
export function insistence(age) {
  return STEPS.filter(({ from }) => age >= from).at(-1) ?? STEPS[0];
}
