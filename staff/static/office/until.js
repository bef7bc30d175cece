/**
 * How long a switch of the door lasts, as an instant. Pure: the office's clock
 * is an argument, since it need not be this machine's.
 *
 * @typedef {'hour' | 'day' | 'time' | 'standing'} Choice
 * @typedef {(at: number) => string} Clock an instant as the office's clock shows it, `09:30`
 */

const MINUTE = 60_000;
const DAY = 24 * 60;

/** @type {Choice[]} */
export const CHOICES = ['hour', 'day', 'time', 'standing'];

/**
 * @param {Choice} choice
 * @param {string} time `14:00`, for the choice `time`
 * @param {number} at now
 * @param {Clock} clock
 * @returns {string | null | undefined} ISO-8601; null: until somebody switches; undefined: a time
 *   that is not later today
 */
export function untilOf(choice, time, at, clock) {
  if (choice === 'standing') return null;
  if (choice === 'hour') return new Date(at + 60 * MINUTE).toISOString();
  const minute = choice === 'day' ? DAY : minuteOf(time);
  const ahead = minute - minuteOf(clock(at));
  return ahead > 0 ? new Date(settled(at, ahead, minute, clock)).toISOString() : undefined;
}

/**
 * The instant so many minutes ahead, put right where the clocks are changed in
 * between.
 *
 * @param {number} at
 * @param {number} ahead
 * @param {number} minute wanted, of the day
 * @param {Clock} clock
 */
function settled(at, ahead, minute, clock) {
  const start = Math.floor(at / MINUTE) * MINUTE;
  const guess = start + ahead * MINUTE;
  const off = (minuteOf(clock(guess)) - minute + 1.5 * DAY) % DAY - DAY / 2;
  return guess - off * MINUTE;
}

/**
 * @param {string} time `09:30`
 * @returns {number} minutes since midnight; NaN when it is no time
 */
function minuteOf(time) {
  const [hours, minutes] = time.split(':').map(Number);
  return hours * 60 + minutes;
}
