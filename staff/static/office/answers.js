/**
 * What came of the survey at the exit, made ready to be drawn. Pure.
 *
 * @typedef {Record<string, string>} Names
 * @typedef {{given: number, shown: number, counts: number[], visits: number | null, rate: number | null}} Figures
 * @typedef {Figures & {week: string}} Week
 * @typedef {Figures & {group: string}} Group
 * @typedef {{id: string, text: Names | null, answers: Names[] | null, total: Figures, weeks: Week[], groups: Group[]}} Question
 * @typedef {{first: string, last: string, least: number, questions: Question[]}} Answers
 */

const DAY = 86_400_000;

/**
 * Each answer's share of those that are shown, in whole per cent that add up
 * to 100: the largest remainders are rounded up.
 *
 * @param {number[]} counts
 * @returns {number[]}
 */
export function shares(counts) {
  const all = counts.reduce((sum, count) => sum + count, 0);
  if (all === 0) return counts.map(() => 0);
  const exact = counts.map((count) => (100 * count) / all);
  const whole = exact.map(Math.floor);
  const left = 100 - whole.reduce((sum, share) => sum + share, 0);
  const up = exact
    .map((share, index) => ({ index, rest: share - whole[index] }))
    .sort((one, other) => other.rest - one.rest || one.index - other.index)
    .slice(0, left);
  return whole.map((share, index) => share + Number(up.some((one) => one.index === index)));
}

/**
 * The number of a week: weeks begin on Monday, and the first has the year's
 * first Thursday (ISO 8601).
 *
 * @param {string} monday such as `2026-11-23`
 * @returns {number}
 */
export function weekNumber(monday) {
  const thursday = new Date(Date.parse(monday) + 3 * DAY);
  return Math.floor((thursday.getTime() - Date.UTC(thursday.getUTCFullYear(), 0, 1)) / DAY / 7) + 1;
}

/**
 * Weeks from the first in which somebody answered: those before it tell nothing.
 *
 * @param {Week[]} weeks latest first
 * @returns {Week[]}
 */
export function sinceTheFirst(weeks) {
  const last = weeks.findLastIndex(({ given }) => given > 0);
  return weeks.slice(0, last + 1);
}

/**
 * Groups are worth a table when there is more than the one for everybody.
 *
 * @param {Group[]} groups
 */
export const areGrouped = (groups) => groups.some(({ group }) => group !== '');
