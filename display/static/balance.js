/**
 * Divides a text that is too long into pages that mean something one by one:
 * as few as will do, about equally full, ended where a sentence ends, and none
 * of a word or two that somebody looks up at for eight seconds in vain.
 */
import { setWord, wordsOf } from './lines.js';

/** Against this, the others decide only among divisions into equally many pages. */
const A_PAGE = 2;
const FRAGMENT = 3;
const IN_A_SENTENCE = 0.4;
const AFTER_A_COMMA = 0.2;
/** «i», «på», «du» belong to what follows; «rom» to its number and «f.eks.» to its example even more. */
const BELONGS = 0.1;
const HELD = 0.3;

const SENTENCE = /[.!?…؟።፧][)»”"]?$/;
const CLAUSE = /[,;:–—،؛፣፤][)»”"]?$/;
const GOES_ON = /^[\p{Ll}\d]/u;
const SPACE = 0.25;

/**
 * @param {string} text
 * @param {number} room width of a line, in the unit of `measure`
 * @param {number} lines of a page
 * @param {import('./place.js').Measure} measure
 * @returns {string[]}
 */
export function pieces(text, room, lines, measure) {
  const most = Math.max(1, lines);
  const words = wordsOf(text, room, measure);
  /** From each word to the end: what the best division costs, and its pages. */
  const best = [...words.map(() => ({ cost: Infinity, pages: /** @type {string[]} */ ([]) })), { cost: 0, pages: [] }];
  for (let from = words.length - 1; from >= 0; from -= 1) {
    /** @type {string[]} */
    const set = [];
    for (let to = from + 1; to <= words.length; to += 1) {
      setWord(set, words[to - 1], room, measure);
      if (set.length > most) break;
      const page = words.slice(from, to);
      const cost = best[to].cost + A_PAGE + empty(page, room * most, measure) + torn(page, words[to]) + (fragment(page, room, measure) ? FRAGMENT : 0);
      if (cost < best[from].cost) best[from] = { cost, pages: [page.join(' '), ...best[to].pages] };
    }
  }
  return best[0].pages;
}

/**
 * Whether nobody could make sense of a page: a word or two on a third of a line.
 *
 * @param {string[]} page its words
 * @param {number} room
 * @param {import('./place.js').Measure} measure
 */
export function fragment(page, room, measure) {
  return page.length < 3 && measure(page.join(' ')) < room / 3;
}

/**
 * Squared, so that pages which are equally full leave least in all.
 *
 * @param {string[]} page
 * @param {number} room of all its lines
 * @param {import('./place.js').Measure} measure
 */
function empty(page, room, measure) {
  const width = page.reduce((sum, word) => sum + measure(word) + SPACE, -SPACE);
  return Math.max(0, 1 - width / room) ** 2;
}

/**
 * @param {string[]} page
 * @param {string | undefined} next the first word of the next page
 */
function torn(page, next) {
  const last = page[page.length - 1];
  if (!next || (SENTENCE.test(last) && !GOES_ON.test(next))) return 0;
  if (CLAUSE.test(last)) return AFTER_A_COMMA;
  const held = SENTENCE.test(last) || /^\d/.test(next);
  return IN_A_SENTENCE + (last.length < 3 ? BELONGS : 0) + (held ? HELD : 0);
}
