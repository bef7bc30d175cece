/**
 * What does not fit at once comes in turns: the same for rows, rooms, texts
 * and pictures. Each turn lasts as long as a call is large, so that whoever
 * looks up can read it.
 */
export const TURN_MS = 8000;

/**
 * Which of several pages is to be seen.
 *
 * @param {number} pages
 * @param {number} at steady milliseconds
 * @param {number} [every]
 */
export function turn(pages, at, every = TURN_MS) {
  return pages > 1 ? Math.floor(at / every) % pages : 0;
}

/**
 * @template T
 * @param {T[]} items
 * @param {number} size
 * @returns {T[][]} at least one page
 */
export function pagesOf(items, size) {
  const pages = [];
  for (let from = 0; from < items.length; from += size) pages.push(items.slice(from, from + size));
  return pages.length > 0 ? pages : [[]];
}

/**
 * Breaks a text into pieces that fill at most so many lines.
 *
 * @param {string} text
 * @param {number} room width of a line, in the unit of `measure`
 * @param {number} lines
 * @param {(text: string) => number} measure
 * @returns {string[]}
 */
export function pieces(text, room, lines, measure) {
  const pages = pagesOf(wrapped(wordsOf(text), room, measure), Math.max(1, lines));
  return pages.map((page) => page.join(' ')).filter(Boolean);
}

/**
 * How many lines a text takes.
 *
 * @param {string} text
 * @param {number} room
 * @param {(text: string) => number} measure
 */
export function linesOf(text, room, measure) {
  return wrapped(wordsOf(text), room, measure).length;
}

/**
 * A time is not torn from its «kl.»: «kl. 12» on two pages is read as no time.
 *
 * @param {string} text
 */
function wordsOf(text) {
  return text.replace(/\bkl\. (?=\d)/g, 'kl.\u00a0').split(/[ \n]+/);
}

/**
 * @param {string[]} words
 * @param {number} room
 * @param {(text: string) => number} measure
 * @returns {string[]} lines
 */
function wrapped(words, room, measure) {
  /** @type {string[]} */
  const lines = [];
  for (const word of words) {
    const longer = lines.length > 0 ? `${lines[lines.length - 1]} ${word}` : '';
    if (longer && measure(longer) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
