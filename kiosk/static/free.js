/** Whether somebody stands before the kiosk, as its machine wants to know it. */
import { isOffline, NOBODY, visible } from './state.js';

/** Nobody has touched the first screen for so long: then nobody stands before it. */
const FREE_AFTER_MS = 5000;

/**
 * Nothing of a visitor is on the screen or under way, so it may be loaded anew.
 *
 * @param {import('./state.js').State} state
 */
export function isFree(state) {
  const nobody = Object.entries(NOBODY).every(([name, value]) => state[/** @type {'screen'} */ (name)] === value);
  return nobody && state.live === 'live' && state.at - state.touchedAt >= FREE_AFTER_MS;
}

/**
 * What the screen is doing, and no more: not which way a visitor has taken.
 *
 * @param {import('./state.js').State} state
 * @returns {import('/static/shared/health.js').Look['screen']}
 */
export function kindOf(state) {
  if (state.acute) return 'acute';
  if (isOffline(state)) return 'offline';
  return visible(state) === 'start' ? 'start' : 'busy';
}
