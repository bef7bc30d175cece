/**
 * How a screen is, told to the server a few times a minute: enough to see from
 * elsewhere that it stands, and what is wrong with it. Nothing of a visitor,
 * and no picture.
 *
 * @typedef {object} Look what only the page itself knows
 * @property {'start' | 'busy' | 'acute' | 'offline'} screen
 * @property {'on' | 'blocked' | 'off'} audio off: it has no sounds
 * @property {'ok' | 'none' | 'denied' | 'off'} [camera]
 * @property {boolean} [scanner] whether one has been heard since the start
 */

const EVERY_MS = 15_000;
const MEGABYTE = 1024 * 1024;

/**
 * @param {(name: string, facts: object) => void} tell
 * @param {() => string | null} version
 * @param {() => Look} look
 * @returns {() => void} tells at once: the line is new
 */
export function tellHealth(tell, version, look) {
  let errors = 0;
  let touches = 0;
  const failed = () => {
    errors += 1;
  };
  window.addEventListener('error', failed);
  window.addEventListener('unhandledrejection', failed);
  window.addEventListener('pointerdown', () => {
    touches += 1;
  });
  const beat = () =>
    tell('health', {
      version: version(),
      uptime_s: Math.round(performance.now() / 1000),
      errors,
      touches,
      memory_mb: memory(),
      ...look(),
    });
  setInterval(beat, EVERY_MS);
  return beat;
}

/** @returns {number | null} only Chromium tells it */
function memory() {
  const used = /** @type {any} */ (performance).memory?.usedJSHeapSize;
  return typeof used === 'number' ? Math.round(used / MEGABYTE) : null;
}
