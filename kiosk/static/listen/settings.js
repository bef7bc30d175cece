/**
 * How this kiosk is set up for listening; as the server's own defaults until it has said so.
 *
 * @typedef {import('../shapes.js').Snapshot} Snapshot
 * @typedef {Pick<Snapshot, 'keys' | 'key_names' | 'listening' | 'voices'>} Setup
 */

/** @type {Setup} */
const BEFORE = {
  voices: [],
  keys: {
    listen: 'F9', headset_in: 'F13', headset_out: 'F14', next: 'ArrowDown', previous: 'ArrowUp', select: 'Enter',
    back: 'Escape', repeat: 'F2', louder: 'PageUp', softer: 'PageDown', language: 'F8', help: 'F1',
  },
  key_names: {},
  listening: { volume: 4, loudest: 7 },
};

/**
 * @param {Snapshot | null} office
 * @returns {Setup}
 */
export function setupOf(office) {
  return office ?? BEFORE;
}
