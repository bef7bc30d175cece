/**
 * What the line of messages says now: the guide's own words before planned
 * ones, and where to get help when there are neither.
 *
 * @typedef {object} Notice a planned message
 * @property {Record<string, string>} texts
 * @property {number[]} days 0 is Monday
 * @property {string} from `09:00`
 * @property {string} to up to, `24:00` at most
 * @property {string | null} first day, `2026-12-01`
 * @property {string | null} last
 *
 * @typedef {{date: string, weekday: number, time: string}} Local the office's own clock
 */

/**
 * Planned messages that stand now.
 *
 * @param {Notice[]} notices
 * @param {Local} local
 */
export function standing(notices, { date, weekday, time }) {
  return notices.filter(
    ({ days, from, to, first, last }) =>
      days.includes(weekday) && from <= time && time < to && (!first || first <= date) && (!last || date <= last),
  );
}

/**
 * @param {{text: string, until: string | null} | null} message the guide's
 * @param {number} now
 */
export function stillStands(message, now) {
  return !!message && !(message.until && Date.parse(message.until) < now);
}

/**
 * Whether the waiting room rests: the door is shut by what the server last said.
 *
 * @param {{open: boolean, closes: string | null, next: string | null} | null} hours
 * @param {number} now
 */
export function shut(hours, now) {
  if (!hours) return false;
  const past = (/** @type {string | null} */ at) => at !== null && Date.parse(at) <= now;
  return hours.open ? past(hours.closes) : !past(hours.next);
}
