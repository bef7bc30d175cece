/**
 * The office's time on this screen: the server's clock, carried forward by this
 * machine. Kiosks and displays often run with a clock that is minutes wrong.
 */

let offset = 0;

/**
 * Sets the clock by a message that has just come from the server.
 *
 * @param {string | undefined} at ISO-8601
 */
export function syncClock(at) {
  const time = Date.parse(at ?? '');
  if (!Number.isNaN(time)) offset = time - Date.now();
}

/** @returns {number} the server's time now, in milliseconds since 1970 */
export function now() {
  return Date.now() + offset;
}
