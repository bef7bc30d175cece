/**
 * What of a layout has room on this screen. The type is given by the distance
 * and is never made smaller; so when it does not fit, less is shown: first
 * fewer lines of messages and fewer rows, then fewer regions, in the end the
 * call alone with the clock. What is left out comes in turns (pages.js).
 *
 * @typedef {{kind: string, share: number}} Region
 * @typedef {{regions: Region[], distance: number, inches: number, portrait: boolean}} Layout
 * @typedef {{width: number, height: number}} Size
 *
 * @typedef {object} Words what may stand there, to be measured
 * @property {string[]} places
 * @property {Record<string, string>} bands the words of each band
 * @property {number} lines that the message would fill
 * @property {import('./place.js').Measure} measure
 *
 * @typedef {object} Panel
 * @property {string} kind
 * @property {number} width
 * @property {number} height
 *
 * @typedef {object} Plan
 * @property {number} type of calls, px
 * @property {number} small of everything else, px
 * @property {number} gap
 * @property {number} width of the page
 * @property {'row' | 'column'} axis
 * @property {string[]} top
 * @property {string[]} bottom
 * @property {number} lines of the message
 * @property {number} tall height of the bottom band
 * @property {boolean} go whether there is room for `go to`
 * @property {boolean} mend whether the hint that the sound is off has room for what to do about it
 * @property {Panel[]} panels
 */
import { least } from './least.js';
import { divide } from './share.js';
import { typeSizes } from './sizes.js';

/** Of the size of the words; a band is one line of them and a little air. */
const LINE = 1.25;
const BAND_AIR = 0.5;
/** Regions without which nobody knows where to go, most needed last. */
const NEEDED = ['list', 'desks', 'calls_large'];
/** Those that stand with a symbol. */
const SYMBOLS = ['office', 'waiting'];
/** The hint of `.d-sound` at its widest, in ems of its own type; that is a share of the words'. */
const HINT = 22;
const HINT_TYPE = { share: 0.22, least: 12.8 };
/** What a band goes without when it is too long, first of all. */
const SPARED = ['date', 'waiting', 'office'];
/** A message takes two lines at most; a longer one comes in turns. */
const MOST_LINES = 2;

/**
 * @param {Layout} layout
 * @param {Size} page
 * @param {Words} words
 * @returns {Plan}
 */
export function plan(layout, page, words) {
  const sizes = typeSizes(layout, page);
  const tries = [...attempts(layout.regions, Math.min(MOST_LINES, words.lines))];
  for (const one of tries) {
    const fitting = fit({ ...one, ...sizes }, page, words);
    if (fitting) return fitting;
  }
  return /** @type {Plan} */ (fit({ ...tries[tries.length - 1], ...sizes }, page, words, true));
}

/**
 * @typedef {object} Attempt
 * @property {Region[]} panels
 * @property {string[]} top
 * @property {string[]} bottom
 * @property {number} lines
 * @property {boolean} go
 */

/**
 * From everything to the call alone.
 *
 * @param {Region[]} regions
 * @param {number} lines
 * @returns {Generator<Attempt>}
 */
function* attempts(regions, lines) {
  const first = regions.findIndex((region) => region.share > 0);
  const kinds = (/** @type {Region[]} */ some) =>
    some.filter((one) => one.share === 0).flatMap((one) => (one.kind === 'clock' ? ['date', 'clock'] : [one.kind]));
  const bands = { top: kinds(regions.slice(0, first)), bottom: kinds(regions.slice(first)) };
  const one = { top: [], bottom: [...bands.bottom, ...bands.top].filter((kind) => !SPARED.includes(kind)) };
  let panels = regions.filter((region) => region.share > 0);
  if (lines > 1) yield { ...bands, panels, lines, go: true };
  yield { ...bands, panels, lines: 1, go: true };
  for (const next of fewer(panels)) {
    panels = next;
    yield { ...bands, panels, lines: 1, go: true };
  }
  yield { ...one, panels, lines: 1, go: true };
  yield { ...one, panels, lines: 1, go: false };
  yield { top: [], bottom: [], panels, lines: 0, go: false };
}

/**
 * One region less each time: first those that hold no calls, the last ones
 * first, then calls by how much they are needed.
 *
 * @param {Region[]} panels
 * @returns {Generator<Region[]>}
 */
function* fewer(panels) {
  const need = (/** @type {Region} */ region) => NEEDED.indexOf(region.kind);
  let left = panels;
  while (left.length > 1) {
    const gone = left.reduce((least_, one) => (need(one) <= need(least_) ? one : least_));
    left = left.filter((one) => one !== gone);
    yield left;
  }
}

/**
 * @param {Attempt & {type: number, small: number, gap: number}} attempt
 * @param {Size} page
 * @param {Words} words
 * @param {boolean} [anyway]
 * @returns {Plan | null} null when it does not fit
 */
function fit(attempt, page, words, anyway = false) {
  const { panels, top, bottom, lines, go, type, small, gap } = attempt;
  const band = Math.round(small * (LINE + BAND_AIR));
  const tall = bottom.includes('message') ? Math.round(small * (LINE * lines + BAND_AIR)) : band;
  const taken = (top.length > 0 ? band : 0) + (bottom.length > 0 ? tall : 0);
  const room = { width: page.width - 2 * gap, height: page.height - taken - 2 * gap };
  const needs = panels.map((panel) => ({ ...panel, ...least(panel.kind, { type, small, gap, go }, words) }));
  const beside = page.width > page.height ? ['row', 'column'] : ['column', 'row'];
  for (const axis of /** @type {('row' | 'column')[]} */ (beside)) {
    const divided = divide(needs, room, axis, gap);
    if (!divided) continue;
    const width = page.width - 2 * gap;
    const bands = { top: band_(top, width, small, gap, words), bottom: band_(bottom, width, small, gap, words) };
    const mend = roomToMend(top.includes('clock') ? bands.top : bands.bottom, width, small, gap, words);
    return { type, small, gap, axis, lines, tall, go, width: page.width, panels: divided, mend, ...bands };
  }
  if (!anyway) return null;
  const alone = panels.slice(0, 1).map(({ kind }) => ({ kind, ...room }));
  return { type, small, gap, width: page.width, axis: 'row', lines, tall, go, mend: false, panels: alone, top: [], bottom: [] };
}

/**
 * The parts of a band that have room beside each other, the clock before all.
 *
 * @param {string[]} kinds
 * @param {number} width
 * @param {number} small
 * @param {number} gap
 * @param {Words} words
 */
function band_(kinds, width, small, gap, words) {
  let left = kinds;
  for (const kind of SPARED) {
    if (wide(left, small, gap, words) > width) left = left.filter((one) => one !== kind);
  }
  return left;
}

/**
 * How much of a band its parts take beside each other; a message takes what is left.
 *
 * @param {string[]} kinds
 * @param {number} small
 * @param {number} gap
 * @param {Words} words
 */
function wide(kinds, small, gap, words) {
  const one = (/** @type {string} */ kind) => (words.measure(words.bands[kind] ?? '') + (SYMBOLS.includes(kind) ? 1.4 : 0)) * small + 2 * gap;
  return kinds.filter((kind) => kind !== 'message').reduce((sum, kind) => sum + one(kind), 0);
}

/**
 * Whether the whole hint stands beside the clock; else its first words stand over it.
 *
 * @param {string[]} kinds of the band with the clock
 * @param {number} width
 * @param {number} small
 * @param {number} gap
 * @param {Words} words
 */
function roomToMend(kinds, width, small, gap, words) {
  const hint = HINT * Math.max(HINT_TYPE.least, HINT_TYPE.share * small) + 1.5 * gap;
  return !kinds.includes('message') && wide(kinds, small, gap, words) + hint <= width;
}
