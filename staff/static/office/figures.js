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
 * @typedef {{seq: number, type: string, at: string, verdict?: string, outcome?: string}} Fact
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
  const { verdicts, endings } = figures;
  const next = { ...figures, seq: fact.seq };
  if (fact.type === 'arrived') return { ...next, verdicts: oneMore(verdicts, fact.verdict ?? '') };
  if (ENDINGS.has(fact.type)) return { ...next, endings: oneMore(endings, fact.outcome ?? fact.type) };
  return next;
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
 */
const oneMore = (counts, name) => ({ ...counts, [name]: (counts[name] ?? 0) + 1 });
