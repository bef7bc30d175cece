/**
 * Makes harmless what would take a screen on a wall away from its page, or
 * leave traces on it: keys of the browser, zooming with two fingers or a wheel,
 * the menu of a long press, dragging, selecting, the mouse's back button.
 * Nothing is kept from the page itself: its own keys and taps go on to it.
 */

/** Keys that a browser answers by itself. */
const KEYS = new Set([
  'BrowserBack', 'BrowserForward', 'BrowserHome', 'BrowserRefresh', 'BrowserSearch', 'BrowserFavorites',
  'ContextMenu', 'Find', 'Help', 'LaunchMail', 'New', 'Open', 'Print', 'Save', 'ZoomIn', 'ZoomOut',
]);
const FUNCTION_KEY = /^F\d{1,2}$/;
/** In a field one may paste a token. */
const EDITING = new Set(['a', 'c', 'v', 'x', 'z']);
const LEFT_BUTTON = 0;

/** @param {Window} window */
export function guard(window) {
  const { style } = window.document.documentElement;
  style.touchAction = 'pan-x pan-y';
  style.overscrollBehavior = 'none';
  /** @type {(name: string, leaves: (event: any) => boolean) => void} */
  const stop = (name, leaves) =>
    window.addEventListener(name, (event) => leaves(event) && event.preventDefault(), { capture: true, passive: false });
  stop('keydown', leaves);
  stop('keyup', leaves);
  for (const name of ['mousedown', 'mouseup', 'auxclick']) stop(name, ({ button }) => button !== LEFT_BUTTON);
  stop('wheel', ({ ctrlKey }) => ctrlKey);
  for (const name of ['selectstart', 'dragstart']) stop(name, ({ target }) => !isField(target));
  for (const name of ['contextmenu', 'dragover', 'drop', 'gesturestart', 'gesturechange']) stop(name, () => true);
}

/**
 * Whether a key leads out of the page or changes how it looks.
 *
 * @param {Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'target' | 'getModifierState'>} event
 */
export function leaves(event) {
  const { key, ctrlKey, metaKey, altKey, target } = event;
  if (KEYS.has(key) || FUNCTION_KEY.test(key)) return true;
  // The sign of a scanner or a keyboard that needs AltGr comes as Ctrl with Alt.
  if (event.getModifierState('AltGraph')) return false;
  if (altKey) return true;
  return (ctrlKey || metaKey) && !(isField(target) && EDITING.has(key.toLowerCase()));
}

/** @param {any} target */
function isField(target) {
  return target?.tagName === 'INPUT';
}
