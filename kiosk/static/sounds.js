/** The few sounds of the kiosk: soft for a warning, firm while a call for help is not out. */
import { createSound } from '/static/shared/chime.js';

import { visible } from './state.js';

const SOFT = 0.2;
const ALERT_EVERY_MS = 6000;
/** Into a warning; then it sounds a second time. */
const PRESSING_MS = 10_000;

/**
 * @returns {{unlock: () => void, hush: () => void,
 *   state: () => import('/static/shared/chime.js').SoundState,
 *   follow: (state: import('./state.js').State) => void}}
 */
export function createSounds() {
  const sound = createSound({ volume: SOFT });
  let before = '';
  let alerted = -Infinity;
  return {
    unlock: () => void sound.unlock(),
    hush: sound.hush,
    state: sound.state,
    follow: (state) => {
      const now = `${visible(state)} ${state.acute?.phase ?? state.seen} ${isPressing(state)}`;
      const changed = now !== before;
      before = now;
      if (state.acute?.phase === 'unsent' && state.at - alerted >= ALERT_EVERY_MS) {
        alerted = state.at;
        sound.alert();
      }
      if (changed && (now.startsWith('warning') || now.startsWith('acute seen'))) sound.chime();
    },
  };
}

/** @param {import('./state.js').State} state */
function isPressing({ warnedAt, at }) {
  return warnedAt !== null && at - warnedAt >= PRESSING_MS;
}
