/** What the kiosk is besides its screens: tended as a machine, and looking through its camera. */
import { tend } from '/static/shared/tend.js';

import { camera, followCamera } from './camera.js';
import { isOffline, NOBODY, visible } from './state.js';

const FOLLOW_MS = 1000;
/** Nobody has touched the first screen for so long: then nobody stands before it. */
const FREE_AFTER_MS = 5000;
/** Where somebody may be about to show a code; elsewhere they still hold the one they have shown. */
const READING = new Set(['start', 'identify-code', 'identify-phone', 'identify-born']);

/**
 * @param {import('./errands.js').Store} store
 * @param {import('/static/shared/live.js').Live} live
 * @param {import('./scan.js').Scan} scan
 * @param {() => import('/static/shared/chime.js').SoundState} audio
 */
export function tendMachine({ state }, live, scan, audio) {
  tend({
    page: 'kiosk',
    live,
    isLive: () => state().live === 'live',
    isFree: () => isFree(state()),
    look: () => ({ screen: kindOf(state()), audio: audio(), camera: camera.state, scanner: scan.heard() }),
  });
  const onText = (/** @type {string} */ text) => READING.has(visible(state())) && scan.read(text);
  setInterval(() => {
    const { office } = state();
    if (office) followCamera(office.camera, onText);
  }, FOLLOW_MS);
}

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
