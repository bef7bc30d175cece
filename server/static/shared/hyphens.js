/**
 * Where a long word may be broken: browsers know no Norwegian hyphenation
 * unless they have fetched it. Compounds are broken at the s that joins them
 * where there is one, and else between consonants.
 */

/** Shorter words fit on a line. */
const LONG = 12;
const LEAST = 4;
const SOFT = '\u00ad';
const JOINT = /(?:ings|sjons|hets|skaps|doms|itets|eids|gjelds)(?=\p{L}{4})/giu;
const VOWELS = 'aeiouyæøåáéíóúäö';
const BETWEEN = new RegExp(`([${VOWELS}][^${VOWELS}\\P{L}])(?=[^${VOWELS}\\P{L}][${VOWELS}])`, 'giu');

/**
 * The text with places to break its long words, which show only where they are used.
 *
 * @param {string} text
 */
export function breakable(text) {
  return text.replace(/[\p{Script=Latin}]+/gu, (word) => (word.length > LONG ? broken(word) : word));
}

/** @param {string} word */
function broken(word) {
  const parts = word.replace(JOINT, `$&${SOFT}`).split(SOFT);
  return parts.map((part) => (part.length > LONG ? between(part) : part)).join(SOFT);
}

/** @param {string} part */
function between(part) {
  return part.replace(BETWEEN, (pair, _, at) => {
    const cut = at + pair.length;
    return cut >= LEAST && part.length - cut >= LEAST ? pair + SOFT : pair;
  });
}
