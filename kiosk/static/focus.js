/**
 * Where the focus is, for those who use keys: never lost, back where it was
 * after an interruption, and moved by the arrows as well as by Tab.
 *
 * @typedef {import('./arrows.js').Arrow} Arrow
 * @typedef {{screen: string, of: string | null}} Place
 */
import { nextBox } from './arrows.js';

const ARROWS = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'];
/** They come over another screen and go away again. */
const OVER = ['warning', 'language', 'offline', 'connecting', 'voiceless'];

/**
 * Remembers, screen by screen, what had the focus.
 *
 * @param {Document} page
 * @returns {(screen: string, page: number) => void} to be called after each drawing
 */
export function createFocus(page) {
  let before = '';
  let turned = 0;
  /** @type {Place} */
  let left = { screen: '', of: null };
  /** @type {string | null} */
  let last = null;
  page.addEventListener('focusin', ({ target }) => {
    last = nameOf(target);
  });
  return (screen, sheet) => {
    const changed = screen !== before || sheet !== turned;
    turned = sheet;
    if (changed && !OVER.includes(before)) left = { screen: before, of: last };
    before = screen;
    // Nobody is there yet, and to take it away again would cost a slow machine time.
    if (screen === 'connecting') return;
    if (!changed && page.activeElement !== page.body) return;
    // Nothing of what the last visitor pressed outlasts the visit.
    if (screen === 'start') left = { screen: '', of: null };
    const again = changed && left.screen === screen ? left.of : null;
    (find(page, again) ?? heading(page))?.focus({ preventScroll: true });
  };
}

/**
 * Moves the focus for an arrow key.
 *
 * @param {Document} page
 * @param {string} key
 * @returns {boolean} whether it was an arrow
 */
export function moveFocus(page, key) {
  if (!ARROWS.includes(key)) return false;
  const buttons = /** @type {HTMLElement[]} */ ([...page.querySelectorAll('button')]);
  const from = page.activeElement ?? page.body;
  const others = buttons.filter((button) => button !== from);
  const boxes = others.map((button) => button.getBoundingClientRect());
  const start = from === page.body ? heading(page) : from;
  const next = start ? nextBox(start.getBoundingClientRect(), boxes, /** @type {Arrow} */ (key)) : 0;
  others[next]?.focus({ preventScroll: true });
  return true;
}

/**
 * Whether the visitor goes by keys, so that also a heading that has the focus shows it. A scanner
 * types too, but no arrows.
 *
 * @param {Window} view
 */
export function followHand(view) {
  const { dataset } = view.document.documentElement;
  view.addEventListener('pointerdown', () => delete dataset.hand);
  view.addEventListener('keydown', ({ key }) => {
    if ([...ARROWS, 'Tab'].includes(key)) dataset.hand = 'keys';
  });
}

/** @param {Document} page */
function heading(page) {
  return /** @type {HTMLElement | null} */ (page.querySelector('[data-heading]'));
}

/**
 * What a button is called, so that the same one is found after it was drawn anew.
 *
 * @param {EventTarget | null} target
 * @returns {string | null}
 */
function nameOf(target) {
  if (!(target instanceof HTMLButtonElement)) return null;
  const { action, language, service, key } = target.dataset;
  return JSON.stringify([action, language, service, key]);
}

/**
 * @param {Document} page
 * @param {string | null} name
 */
function find(page, name) {
  if (!name) return undefined;
  return [...page.querySelectorAll('button')].find((button) => nameOf(button) === name);
}
