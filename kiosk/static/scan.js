/**
 * What a scanner or the camera has read, wherever the visitor is: the same way
 * for both. A code checks in; anything else is nothing.
 *
 * @typedef {object} Scan
 * @property {(text: string) => boolean} read whether it was taken
 * @property {() => boolean} heard whether a scanner that types has been heard since the start
 * @property {(text: string) => boolean} typed the same as `read`, from a scanner that types
 */
import { codeLength } from './change.js';
import { codeIn } from './scanner.js';

/**
 * @param {import('./errands.js').Store} store
 * @param {import('./errands.js').Errands} errands
 * @returns {Scan}
 */
export function createScan(store, errands) {
  let heard = false;
  const read = (/** @type {string} */ text) => {
    const state = store.state();
    const code = codeIn(text, codeLength(state));
    if (!code || state.busy || isCalling(state)) return false;
    store.dispatch({ type: 'scanned', code });
    errands.submitCode();
    return true;
  };
  const typed = (/** @type {string} */ text) => {
    const taken = read(text);
    heard ||= taken;
    return taken;
  };
  return { read, typed, heard: () => heard };
}

/**
 * A call for help that is not out yet stays on the screen: it lights and sounds from there.
 *
 * @param {import('./state.js').State} state
 */
function isCalling({ acute }) {
  return acute?.phase === 'sending' || acute?.phase === 'unsent';
}
