/** A list in pages that fit on one screen, each with a way to what is not on it. */

/** One place of eight is the way on: to more, or on the last page to a person. */
const ON_A_PAGE = 7;

/**
 * @template T
 * @param {T[]} all
 * @param {number} page from 0
 * @returns {{shown: T[], more: boolean}}
 */
export function pageOf(all, page) {
  const from = page * ON_A_PAGE;
  return { shown: all.slice(from, from + ON_A_PAGE), more: all.length > from + ON_A_PAGE };
}
