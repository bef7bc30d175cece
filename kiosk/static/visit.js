/**
 * The large steps of a visit: it ends, begins anew, goes on, or stops for the languages.
 *
 * @typedef {import('./state.js').State} State
 */
import { NOBODY, wishes } from './state.js';

/**
 * Everything of the visitor gone. A help call that is not out yet is kept
 * elsewhere (`alarm.js`) and goes on.
 *
 * @param {State} state
 * @returns {State}
 */
export function cleared(state) {
  return { ...state, ...NOBODY, touchedAt: state.at, visitors: state.visitors + 1 };
}

/**
 * The same visitor begins anew.
 *
 * @param {State} state
 * @returns {State}
 */
export function again(state) {
  return { ...state, ...NOBODY, ...wishes(state), touchedAt: state.at };
}

/**
 * The whole time again.
 *
 * @param {State} state
 * @returns {State}
 */
export function stayed(state) {
  return { ...state, warnedAt: null, touchedAt: state.at };
}

/**
 * The languages over what is shown. A warning waits meanwhile, as somebody is there.
 *
 * @param {State} state
 * @returns {State}
 */
export function choosing(state) {
  return { ...stayed(state), choosing: true, warned: state.warnedAt !== null };
}

/**
 * Back from the languages to where the visitor was; to a warning with its whole time.
 *
 * @param {State} state
 * @returns {State}
 */
export function chosen(state) {
  return { ...state, choosing: false, warned: false, warnedAt: state.warned ? state.at : null };
}
