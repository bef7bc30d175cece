/**
 * Keys from a keyboard, a keypad such as a NavPad, or a scanner that types,
 * wherever the focus is.
 *
 * @typedef {object} Listener
 * @property {() => boolean} isTyping whether there is a field to type into
 * @property {(text: string) => boolean} onScan whether it was taken for a scan
 * @property {(character: string) => void} onCharacter
 * @property {() => void} onDelete
 * @property {() => void} onEnter
 * @property {() => void} onEscape
 * @property {(key: string) => boolean} onArrow whether it was an arrow
 */
import { BURST_MS, endsScan, heard, SILENCE, SLOW_MS } from './scanner.js';

/**
 * @param {EventTarget} target
 * @param {Listener} listener
 * @returns {{forget: () => void}} drops what was typed and not yet taken for anything
 */
export function listenToKeys(target, listener) {
  let burst = SILENCE;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let ending;
  const pause = () => (listener.isTyping() ? BURST_MS : SLOW_MS);

  /** What came close together and did not end with Enter: a scan without it, or fast fingers. */
  const flush = () => {
    clearTimeout(ending);
    const { text } = burst;
    burst = SILENCE;
    if (text && !listener.onScan(text)) for (const character of text) listener.onCharacter(character);
  };
  /** @param {KeyboardEvent} event */
  const character = (event) => {
    const next = heard(burst, event.key, event.timeStamp, pause());
    if (next.text === event.key) flush();
    burst = next;
    clearTimeout(ending);
    ending = setTimeout(flush, pause());
  };
  /** @param {KeyboardEvent} event */
  const enter = (event) => {
    const scanned = endsScan(burst, event.timeStamp, pause());
    flush();
    if (scanned) event.preventDefault();
    else if (!isButton(event.target)) listener.onEnter();
  };
  target.addEventListener('keydown', (event) => {
    const key = /** @type {KeyboardEvent} */ (event);
    if (key.ctrlKey || key.altKey || key.metaKey || key.repeat) return;
    if (key.key.length === 1 && key.key !== ' ') character(key);
    else if (key.key === 'Enter') enter(key);
    else if (key.key === 'Backspace') listener.onDelete();
    else if (key.key === 'Escape') listener.onEscape();
  });
  target.addEventListener('keydown', (event) => {
    // Not one that has done something else already: the listening mode's.
    const key = /** @type {KeyboardEvent} */ (event);
    if (!key.defaultPrevented && listener.onArrow(key.key)) key.preventDefault();
  });
  return {
    forget: () => {
      clearTimeout(ending);
      burst = SILENCE;
    },
  };
}

/** @param {EventTarget | null} target */
function isButton(target) {
  return target instanceof HTMLButtonElement;
}
