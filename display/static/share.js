/** Divides room among regions by their shares, none getting less than it needs. */

/**
 * @typedef {{kind: string, share: number, minWidth: number, minHeight: number}} Need
 * @typedef {import('./plan.js').Panel} Panel
 */

/**
 * @param {Need[]} needs
 * @param {{width: number, height: number}} room
 * @param {'row' | 'column'} axis
 * @param {number} gap
 * @returns {Panel[] | null} null when they do not fit beside (below) each other
 */
export function divide(needs, room, axis, gap) {
  const [along, across] = axis === 'row' ? ['width', 'height'] : ['height', 'width'];
  const least = (/** @type {Need} */ need, /** @type {string} */ side) => (side === 'width' ? need.minWidth : need.minHeight);
  const total = room[/** @type {'width'} */ (along)] - gap * (needs.length - 1);
  const wide = room[/** @type {'width'} */ (across)];
  const crowded = needs.some((need) => least(need, across) > wide);
  if (crowded || needs.reduce((sum, need) => sum + least(need, along), 0) > total) return null;
  const lengths = lengthsOf(needs.map((need) => ({ share: need.share, least: least(need, along) })), total);
  return needs.map(({ kind }, at) =>
    axis === 'row' ? { kind, width: lengths[at], height: wide } : { kind, width: wide, height: lengths[at] },
  );
}

/**
 * Those that would get less than they need get just that; the others share the rest.
 *
 * @param {{share: number, least: number}[]} needs
 * @param {number} total
 * @returns {number[]}
 */
function lengthsOf(needs, total) {
  /** @type {Set<number>} */
  const held = new Set();
  for (;;) {
    const rest = total - needs.reduce((sum, need, at) => sum + (held.has(at) ? need.least : 0), 0);
    const shares = needs.reduce((sum, need, at) => sum + (held.has(at) ? 0 : need.share), 0);
    const length = (/** @type {number} */ at) =>
      held.has(at) ? needs[at].least : (rest * needs[at].share) / shares;
    const short = needs.findIndex((need, at) => !held.has(at) && length(at) < need.least);
    if (short < 0) return needs.map((_, at) => Math.floor(length(at)));
    held.add(short);
  }
}
