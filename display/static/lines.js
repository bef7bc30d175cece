/** Lines that a text fills, by the width of its words. */

/** Where a word may be broken; see hyphens.js. */
const SOFT = '\u00ad';
/** An address is copied as it stands: a hyphen in it would be written down. */
const ADDRESS = /[/@]|\.\p{L}/u;

/**
 * How many lines a text takes.
 *
 * @param {string} text
 * @param {number} room width of a line, in the unit of `measure`
 * @param {import('./place.js').Measure} measure
 */
export function linesOf(text, room, measure) {
  /** @type {string[]} */
  const lines = [];
  for (const word of wordsOf(text, room, measure)) setWord(lines, word, room, measure);
  return lines.length;
}

/**
 * What stands unbroken on a line. A time is not torn from its «kl.»: «kl. 12»
 * on two pages is read as no time.
 *
 * @param {string} text
 * @param {number} room
 * @param {import('./place.js').Measure} measure
 */
export function wordsOf(text, room, measure) {
  const words = text.replace(/\b(kl\.) (?=\d)/gi, '$1\u00a0').split(/[ \n]+/).filter(Boolean);
  return words.flatMap((word) => {
    const whole = word.replaceAll(SOFT, '');
    return measure(whole) > room ? parted(word, room, measure) : [whole];
  });
}

/**
 * Puts a word after the others, on a new line when the last one is full.
 *
 * @param {string[]} lines
 * @param {string} word
 * @param {number} room
 * @param {import('./place.js').Measure} measure
 */
export function setWord(lines, word, room, measure) {
  const longer = lines.length > 0 ? `${lines[lines.length - 1]} ${word}` : '';
  if (longer && measure(longer) <= room) lines[lines.length - 1] = longer;
  else lines.push(word);
}

/**
 * A word that is wider than a line would leave its band. It is broken where it
 * is put together, and between any letters where no such place is known.
 *
 * @param {string} word
 * @param {number} room
 * @param {import('./place.js').Measure} measure
 */
function parted(word, room, measure) {
  const hyphen = ADDRESS.test(word) ? '' : '-';
  const known = hyphen ? word.split(SOFT) : [word.replaceAll(SOFT, '')];
  const bits = known.flatMap((bit) => (measure(bit + hyphen) > room ? [...bit] : [bit]));
  const parts = [''];
  bits.forEach((bit, at) => {
    const longer = parts[parts.length - 1] + bit;
    const end = at < bits.length - 1 ? hyphen : '';
    if (parts[parts.length - 1] && measure(longer + end) > room) parts.push(bit);
    else parts[parts.length - 1] = longer;
  });
  return parts.map((part, at) => (at < parts.length - 1 ? part + hyphen : part));
}
