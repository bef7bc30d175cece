/** What the machine behind the screen at the exit is asked for. */
import { tend } from '/static/shared/tend.js';

/** Nobody has touched the first question for so long: then nobody stands before it. */
const FREE_AFTER_MS = 5000;

/**
 * @param {() => import('./state.js').State} state
 * @param {import('/static/shared/live.js').Live} live
 * @param {() => boolean} isLive
 */
export function tendExit(state, live, isLive) {
  const isQuiet = () => state().screen === 'visit' && state().at - state().touched >= FREE_AFTER_MS;
  tend({
    page: 'survey',
    live,
    isLive,
    isFree: () => isLive() && isQuiet(),
    look: () => ({ screen: isLive() ? (isQuiet() ? 'start' : 'busy') : 'offline', audio: 'off' }),
  });
}
