/**
 * How loud it speaks, in steps of 3 dB, about the least that is heard as a
 * difference. The first step of each visitor is the office's; through the
 * loudspeaker there is a most, because others sit beside it.
 *
 * @typedef {{volume: number, loudest: number}} Limits
 */
export const STEPS = 10;
const DECIBELS = 3;

/**
 * @param {number} step from 1
 * @param {number} by
 * @param {boolean} headset
 * @param {Limits} limits
 */
export function moved(step, by, headset, { loudest }) {
  return Math.min(Math.max(1, step + by), headset ? STEPS : loudest);
}

/** @param {number} step */
export function gainOf(step) {
  return 10 ** (((step - STEPS) * DECIBELS) / 20);
}
