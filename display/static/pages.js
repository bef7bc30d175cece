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
