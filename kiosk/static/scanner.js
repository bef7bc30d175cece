/**
 * Telling a scanner that types as a keyboard from fingers: it types faster
 * than anybody can, and usually ends with Enter.
 *
 * @typedef {{text: string, at: number}} Burst characters that came close together, and the
 *   time of the last one in milliseconds
 */

/** Longer pauses than this between two characters are a person's. */
export const BURST_MS = 120;
/** Where nothing can be typed there is nobody to mistake a slow scanner for. */
export const SLOW_MS = 700;
const SHORTEST_SCAN = 4;

/** @type {Burst} */
export const SILENCE = { text: '', at: -Infinity };

/**
 * The burst after one more character.
 *
 * @param {Burst} burst
 * @param {string} character
 * @param {number} at
 * @param {number} pause that ends a burst
 * @returns {Burst}
 */
export function heard(burst, character, at, pause = BURST_MS) {
  const text = at - burst.at <= pause ? burst.text + character : character;
  return { text, at };
}

/**
 * Whether Enter at this moment ends a scan.
 *
 * @param {Burst} burst
 * @param {number} at
 * @param {number} pause that ends a burst
 */
export function endsScan(burst, at, pause = BURST_MS) {
  return burst.text.length >= SHORTEST_SCAN && at - burst.at <= pause;
}

/**
 * The code in what was scanned: the code alone, or an address that ends in it.
 * Scanners set to another keyboard turn the signs of an address into others,
 * so any sign may stand before the code.
 *
 * @param {string} text
 * @param {number} length of a code
 * @returns {string | null}
 */
export function codeIn(text, length) {
  const pattern = new RegExp(`(?:^|[^A-Z0-9])([A-HJ-NP-Z2-9]{${length}})[^A-Z0-9]*$`, 'i');
  return pattern.exec(text.trim())?.[1]?.toUpperCase() ?? null;
}
