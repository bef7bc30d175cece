/**
 * Which numbered messages a screen may use. Events of an office are numbered
 * without gaps, so a screen knows by the number alone whether it saw them all.
 *
 * @typedef {'apply' | 'ignore' | 'gap'} Judgement
 */

/**
 * What to do with an event when `last` is the number of what is on the screen.
 * Before the first snapshot (`last` is null) nothing can be applied.
 *
 * @param {number | null} last
 * @param {number} seq
 * @returns {Judgement}
 */
export function judge(last, seq) {
  if (last === null || seq <= last) return 'ignore';
  return seq === last + 1 ? 'apply' : 'gap';
}
