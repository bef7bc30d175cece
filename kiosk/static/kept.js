/**
 * What the kiosk must be able to say when the server is away from the start:
 * where to go and whom to ring. Public facts of the office, nothing of anybody.
 *
 * @typedef {Pick<import('./shapes.js').Snapshot, 'office' | 'languages'>} Kept
 */
const KEPT_AS = 'mottak.kiosk.office';

/**
 * @param {import('./shapes.js').Snapshot} snapshot
 */
export function keepOffice({ office, languages }) {
  window.localStorage.setItem(KEPT_AS, JSON.stringify({ office, languages }));
}

/** @returns {Kept | null} */
export function keptOffice() {
  return JSON.parse(window.localStorage.getItem(KEPT_AS) ?? 'null');
}
