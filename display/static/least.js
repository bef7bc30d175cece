/**
 * The least room that each kind of region needs for one of what it shows.
 *
 * @typedef {{type: number, small: number, gap: number, go: boolean}} Sizes px
 */
import { SMALLEST_WORD, widest, widestPiece } from './place.js';

/** A public number: three figures and a letter; the widest letter. */
export const NUMBER = 'M000';
/** Between a number and its room in a row, in ems of the call. */
export const BETWEEN = 0.45;
/** Height of a row, of the size of its type. */
export const ROW = 1.2;
/** Height of two lines of a large call, of its type. */
export const TWO_LINES = 2.1;
const TITLE = 1.5;
/** Rather than fewer columns, the words of rooms are set this much smaller than their numbers. */
const EASY_WORD = 0.7;
/** So many rows are enough to have last calls found among them. */
const PLENTY = 6;

/**
 * @param {string} kind
 * @param {Sizes} sizes
 * @param {{places: string[], measure: import('./place.js').Measure}} words
 * @returns {{minWidth: number, minHeight: number}}
 */
export function least(kind, { type, small, gap, go }, { places, measure }) {
  if (kind === 'calls_large') {
    const wide = Math.max(measure(NUMBER), Math.min(widest(places, measure, SMALLEST_WORD), widestPiece(places, measure)));
    return { minWidth: wide * type + 2 * gap, minHeight: TWO_LINES * type + (go ? 1.3 * small : 0) + gap };
  }
  if (kind === 'list' || kind === 'desks') {
    return { minWidth: rowWidth(places, measure, SMALLEST_WORD) * type + gap, minHeight: TITLE * small + ROW * type };
  }
  return { minWidth: 8 * small, minHeight: 4 * small };
}

/**
 * A row with number and room, in ems of the call.
 *
 * @param {string[]} places
 * @param {import('./place.js').Measure} measure
 * @param {number} word scale of the room's word
 */
export function rowWidth(places, measure, word) {
  return measure(NUMBER) + BETWEEN + widest(places, measure, word);
}

/**
 * How many rows and columns of calls a panel has, and the size of their type.
 *
 * @param {{width: number, height: number}} panel
 * @param {{type: number, small: number, gap: number}} sizes
 * @param {{places: string[], measure: import('./place.js').Measure}} words
 * @param {number} [most] how much larger than needed the type may be, where rows are plenty
 */
export function grid({ width, height }, { type, small, gap }, { places, measure }, most = 1) {
  const needed = rowWidth(places, measure, EASY_WORD) * type + gap;
  const columns = Math.max(1, Math.floor((width + gap) / (needed + gap)));
  const column = (width - (columns - 1) * gap) / columns;
  const left = height - TITLE * small;
  const wide = (column - gap) / (rowWidth(places, measure, 1) * type);
  const grown = Math.max(1, Math.min(most, wide, left / (PLENTY * ROW * type)));
  const rows = Math.max(1, Math.floor(left / (ROW * type * grown)));
  return { columns, rows, column, type: Math.floor(type * grown) };
}
