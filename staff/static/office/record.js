/**
 * Reads today's facts from the office's record: backwards from its end in
 * pages, until a fact of an earlier day is met, so that a long history costs
 * nothing.
 *
 * @typedef {import('./figures.js').Fact} Fact
 */

const PAGE = 500;

/**
 * @param {(path: string) => Promise<import('/static/shared/api.js').Result>} get
 * @param {number} last number of the last fact to read
 * @param {(at: string) => boolean} isToday
 * @returns {Promise<Fact[] | null>} in order; null when the record could not be read
 */
export async function readToday(get, last, isToday) {
  /** @type {Fact[]} */
  let facts = [];
  for (let end = last; end > 0; end -= PAGE) {
    const after = Math.max(0, end - PAGE);
    const result = await get(`events?after=${after}&limit=${end - after}`);
    if (!result.ok) return null;
    const page = /** @type {Fact[]} */ (result.data.events);
    const today = page.filter((fact) => isToday(fact.at));
    facts = [...today, ...facts];
    if (today.length < page.length) break;
  }
  return facts;
}
