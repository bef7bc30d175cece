/**
 * What the kiosk must be able to say when the server is away from the start:
 * where to go and whom to ring; and how large its glass is. Public facts of the office, nothing of anybody.
 *
 * @typedef {Pick<import('./shapes.js').Snapshot, 'office' | 'languages' | 'screen'>} Kept
 */
const KEPT_AS = 'mottak.kiosk.office';

/**
 * @param {import('./shapes.js').Snapshot} snapshot
 */
export function keepOffice({ office, languages, screen }) {
  window.localStorage.setItem(KEPT_AS, JSON.stringify({ office, languages, screen }));
}

/** @returns {Kept | null} */
export function keptOffice() {
  return JSON.parse(window.localStorage.getItem(KEPT_AS) ?? 'null');
}
