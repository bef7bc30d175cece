/** Which printers need a hand, and for what. Pure. */

/** @typedef {import('../shapes.js').Printer} Printer */

/**
 * What is wrong with a printer, in one word of the catalogue; null when nothing is.
 *
 * @param {Printer} printer
 */
export function troubleOf({ connected, shared, paper, near_end: nearEnd, cover, cutter, online }) {
  if (!connected) return 'away';
  if (cover === 'bad') return 'cover';
  if (paper === 'bad') return 'paper';
  if (cutter === 'bad') return 'cutter';
  if (online === 'bad') return 'offline';
  if (shared) return 'shared';
  return nearEnd === 'bad' ? 'near_end' : null;
}

/** @param {import('../shapes.js').StaffState} state */
export const printersInTrouble = (state) => state.printers.filter(troubleOf);
