/**
 * Names of rooms: what tells them apart is the number at the end, and stands
 * largest. `Skranke 12` must never read as `Skranke 1`, so nothing is cut.
 *
 * @typedef {(text: string) => number} Measure width of a text in heavy type, in its own size (em)
 */

/** Between word and number. */
export const SPACE = 0.24;
/** The word of a room may be this much smaller than its number. */
export const SMALLEST_WORD = 0.5;

/**
 * @param {string} name
 * @returns {{word: string, number: string}} `Rom` and `4`; a name without a number is all number
 */
export function parts(name) {
  const [, word, number] = /^(.*\S)\s+(\d+\s?[A-Za-z]?)$/.exec(name) ?? [name, '', name];
  return { word, number };
}

/**
 * How wide the widest of these rooms is, in ems, with its word at a scale.
 *
 * @param {string[]} names
 * @param {Measure} measure
 * @param {number} word
 */
export function widest(names, measure, word) {
  return Math.max(1, ...names.map((name) => width(parts(name), measure, word)));
}

/**
 * The widest piece when names may be broken where they have spaces.
 *
 * @param {string[]} names
 * @param {Measure} measure
 */
export function widestPiece(names, measure) {
  return Math.max(1, ...names.flatMap((name) => name.split(/\s+/)).map(measure));
}

/**
 * The largest scale of the words with which every room fits, and whether even
 * the smallest is too wide, so that names have to be broken.
 *
 * @param {string[]} names
 * @param {Measure} measure
 * @param {number} room in ems
 * @returns {{word: number, broken: boolean}}
 */
export function wordScale(names, measure, room) {
  for (let word = 1; word >= SMALLEST_WORD; word -= 0.05) {
    if (widest(names, measure, word) <= room) return { word: Math.round(word * 100) / 100, broken: false };
  }
  return { word: SMALLEST_WORD, broken: true };
}

/**
 * @param {{word: string, number: string}} name
 * @param {Measure} measure
 * @param {number} scale
 */
function width({ word, number }, measure, scale) {
  return measure(number) + (word ? scale * measure(word) + SPACE : 0);
}
