/**
 * The time-out: a visitor who has gone must leave nothing behind, and one who
 * is slow must never be thrown out without a warning that one tap answers.
 *
 * @typedef {{warnAfter: number, warnFor: number}} Limits seconds
 * @typedef {'none' | 'warn' | 'clear'} Due
 */

/** WCAG 2.2.1 gives at least 20 seconds to answer. */
const SHORTEST_WARNING = 20;
/** A result has been read, and its code been scanned, in less than this. */
const RESULT_SECONDS = 30;

/**
 * How long a screen may stand untouched; null where nothing ever runs out.
 *
 * @param {'acute' | 'start' | 'result' | 'task'} kind
 * @param {{warn_after: number, warn_for: number}} timeout the office's own setting
 * @returns {Limits | null}
 */
export function limitsOf(kind, timeout) {
  if (kind === 'acute') return null;
  const warnAfter = kind === 'result' ? Math.min(RESULT_SECONDS, timeout.warn_after) : timeout.warn_after;
  const warnFor = kind === 'start' ? 0 : Math.max(SHORTEST_WARNING, timeout.warn_for);
  return { warnAfter, warnFor };
}

/**
 * What is due now.
 *
 * @param {{touchedAt: number, warnedAt: number | null}} since milliseconds
 * @param {Limits | null} limits
 * @param {number} at
 * @returns {Due}
 */
export function due({ touchedAt, warnedAt }, limits, at) {
  if (!limits) return 'none';
  if (warnedAt !== null) return at - warnedAt >= limits.warnFor * 1000 ? 'clear' : 'none';
  if (at - touchedAt < limits.warnAfter * 1000) return 'none';
  return limits.warnFor > 0 ? 'warn' : 'clear';
}

/**
 * Whole seconds until the screen is cleared.
 *
 * @param {number} warnedAt
 * @param {Limits} limits
 * @param {number} at
 */
export function secondsLeft(warnedAt, limits, at) {
  return Math.max(0, Math.ceil(limits.warnFor - (at - warnedAt) / 1000));
}
