/**
 * The day's figures, counted from the office's own facts: what each arrival
 * came to, and how each visit ended. Pure.
 *
 * @typedef {object} Figures
 * @property {string} day the office's calendar day they are of
 * @property {number} seq the last fact counted; each is counted once
 * @property {Record<string, number>} verdicts arrivals by verdict
 * @property {Record<string, number>} endings ended visits by outcome
 *
 * @typedef {{seq: number, type: string, at: string, verdict?: string, outcome?: string, what?: string}} Fact
 *   `what` of `undone`: the type of the fact that was taken back
 */

const ENDINGS = new Set(['finished', 'no_show', 'left', 'closed_out']);

/**
 * @param {string} day
 * @param {number} seq facts up to this one are not of the day
 * @returns {Figures}
 */
export const none = (day, seq = 0) => ({ day, seq, verdicts: {}, endings: {} });

/**
 * The figures with one more fact.
 *
 * @param {Figures} figures
 * @param {Fact} fact
 * @returns {Figures}
 */
export function counted(figures, fact) {
  if (fact.seq <= figures.seq) return figures;
  const next = { ...figures, seq: fact.seq };
  return fact.type === 'undone' ? told(next, fact, fact.what ?? '', -1) : told(next, fact, fact.type, 1);
}

/**
 * A slip of the finger that was undone counts as little as if it had not been.
 *
 * @param {Figures} figures
 * @param {Fact} fact
 * @param {string} type
 * @param {1 | -1} more
 * @returns {Figures}
 */
function told(figures, fact, type, more) {
  const { verdicts, endings } = figures;
  if (type === 'arrived') return { ...figures, verdicts: added(verdicts, fact.verdict ?? '', more) };
  if (ENDINGS.has(type)) return { ...figures, endings: added(endings, fact.outcome ?? type, more) };
  return figures;
}

/**
 * @param {Record<string, number>} counts
 * @returns {number}
 */
export const total = (counts) => Object.values(counts).reduce((sum, count) => sum + count, 0);

/**
 * Largest first; equal ones by name, so that rows do not jump.
 *
 * @param {Record<string, number>} counts
 * @returns {[string, number][]}
 */
export const ranked = (counts) =>
  Object.entries(counts).sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));

/**
 * @param {Record<string, number>} counts
 * @param {string} name
 * @param {1 | -1} more
 */
function added(counts, name, more) {
  const { [name]: before = 0, ...others } = counts;
  const count = before + more;
  // What was done before midnight and undone after it is no figure of today.
  return count > 0 ? { ...others, [name]: count } : others;
}
