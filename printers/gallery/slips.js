/**
 * What has to change on the table of paper: a pure rule, so that it can be tested without a browser.
 *
 * @typedef {{name: string, at: string, kind: string, text: string, width: number, height: number}} Slip
 * @typedef {{added: Slip[], gone: string[]}} Change
 */

/**
 * @param {string[]} shown names of the slips on the page
 * @param {Slip[]} slips the newest slips of the printer, newest first
 * @returns {Change} slips to add, oldest first so that each can be laid on top, and names to remove
 */
export function change(shown, slips) {
  const there = new Set(shown);
  const still = new Set(slips.map((slip) => slip.name));
  return {
    added: slips.filter((slip) => !there.has(slip.name)).reverse(),
    gone: shown.filter((name) => !still.has(name)),
  };
}
