/**
 * Where the focus can go, in the order of reading: the screen, then help, then
 * the tools. Keys of the screen's keyboard only for who hears them alone: said
 * aloud, they would tell everybody what is typed.
 */
import { CONTROLS } from './outline.js';

/**
 * @param {ParentNode} root
 * @param {boolean} headset
 * @returns {HTMLElement[]}
 */
export function stops(root, headset) {
  const all = /** @type {HTMLElement[]} */ ([...root.querySelectorAll(CONTROLS)]);
  return all.filter(
    (one) => one.checkVisibility() && !one.closest('[inert]') && (headset || !one.matches('[data-action="code-key"]')),
  );
}

/**
 * Moves the focus on or back, round at the ends; from elsewhere to the first or last.
 *
 * @param {HTMLElement[]} all
 * @param {1 | -1} by
 */
export function move(all, by) {
  const at = all.findIndex((one) => one === document.activeElement);
  const to = at < 0 ? (by > 0 ? 0 : all.length - 1) : (at + by + all.length) % all.length;
  all[to]?.focus();
}

/**
 * Where one stands among those of its part of the screen.
 *
 * @param {Element} stop
 * @param {HTMLElement[]} all
 */
export function placeOf(stop, all) {
  return { at: all.findIndex((one) => one === stop) + 1, of: all.length };
}
