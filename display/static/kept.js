/**
 * What a screen keeps for the next time its page starts, so that it has its
 * shape before the server answers.
 *
 * The shape outlives the power. Calls outlive a reload only (and hold no more
 * than numbers and rooms): whoever was called before the power went has come or
 * gone, and the clock of a machine that was off may say any day.
 *
 * @typedef {Partial<import('./state.js').State>} Kept
 */
const SHAPE = 'mottak.display.room';
const CALLS = 'mottak.display.calls';

/**
 * @param {import('./state.js').State} state
 */
export function keep({ room, calls, queue, seq, day, message, lost }) {
  if (!room) return;
  write(window.localStorage, SHAPE, { room });
  write(window.sessionStorage, CALLS, { calls, queue, seq, day, message, lost });
}

/** @returns {Kept} */
export function restore() {
  const shape = read(window.localStorage, SHAPE);
  return shape.room ? { ...shape, ...read(window.sessionStorage, CALLS) } : {};
}

/**
 * @param {Storage} storage
 * @param {string} key
 * @param {unknown} value
 */
function write(storage, key, value) {
  const text = JSON.stringify(value);
  if (storage.getItem(key) !== text) storage.setItem(key, text);
}

/**
 * @param {Storage} storage
 * @param {string} key
 * @returns {any}
 */
function read(storage, key) {
  try {
    return JSON.parse(storage.getItem(key) ?? '{}');
  } catch {
    return {};
  }
}
