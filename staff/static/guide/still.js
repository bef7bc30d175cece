/**
 * Lists stand still while a finger is on the glass and a moment after: what
 * comes in meanwhile must not slide another row under it. Sound and the top of
 * the screen do not wait.
 *
 * @typedef {object} Still
 * @property {() => boolean} held
 * @property {() => boolean} rests nobody has touched or typed anything for a good while
 */

/** Thumbs bounce, and a second tap is meant for what the first one was. */
const AFTER_MS = 500;
const REST_MS = 5 * 60_000;

/**
 * @param {() => void} onFree lists may move again
 * @returns {Still}
 */
export function createStill(onFree) {
  /** @type {Set<number>} */
  const down = new Set();
  /** @type {number | undefined} */
  let timer;
  let touched = Date.now();
  const free = () => {
    timer = undefined;
    onFree();
  };
  const press = (/** @type {PointerEvent} */ { pointerId }) => {
    touched = Date.now();
    down.add(pointerId);
    clearTimeout(timer);
    timer = undefined;
  };
  const lift = (/** @type {PointerEvent} */ { pointerId }) => {
    if (down.delete(pointerId) && down.size === 0) timer = setTimeout(free, AFTER_MS);
  };
  window.addEventListener('keydown', () => (touched = Date.now()), true);
  window.addEventListener('pointerdown', press, true);
  for (const type of ['pointerup', 'pointercancel']) {
    window.addEventListener(type, /** @type {EventListener} */ (lift), true);
  }
  const held = () => down.size > 0 || timer !== undefined;
  return { held, rests: () => !held() && Date.now() - touched > REST_MS };
}
