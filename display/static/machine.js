/** What the machine behind the waiting-room screen is asked for. */
import { tend } from '/static/shared/tend.js';

/**
 * @param {{state: () => import('./state.js').State}} store
 * @param {import('/static/shared/live.js').Live} live
 */
export function tendMachine({ state }, live) {
  const isLive = () => state().line === 'live';
  tend({
    page: 'display',
    live,
    isLive,
    isFree: () => isLive() && isQuiet(state()),
    look: () => ({ screen: isLive() ? (isQuiet(state()) ? 'start' : 'busy') : 'offline', audio: state().sound }),
  });
}

/**
 * Nobody is being called, so the page may be loaded anew.
 *
 * @param {import('./state.js').State} state
 */
export function isQuiet({ shown, queue }) {
  return queue.length === 0 && !shown?.aloud;
}
