/** What the kiosk is besides its screens: tended as a machine, and looking through its camera. */
import { tend } from '/static/shared/tend.js';

import { camera, followCamera } from './camera.js';
import { isFree, kindOf } from './free.js';
import { visible } from './state.js';

const FOLLOW_MS = 1000;
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
