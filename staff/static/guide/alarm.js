/**
 * The tablet's voice: a firm signal and a shake, again and again, while acute
 * has not been taken; one soft chime when somebody else asks for the guide.
 *
 * Browsers keep quiet until the page has been touched, so the first touch or
 * key anywhere turns the sound on, and the screen says so until then.
 *
 * @typedef {object} Alarm
 * @property {() => import('/static/shared/chime.js').SoundState} sound
 * @property {() => void} unlock from a touch or a key
 * @property {(state: import('../shapes.js').StaffState) => void} heed looks at how things stand
 * @property {() => void} stop
 */
import { createSound } from '/static/shared/chime.js';
import { callsForGuide, mustSound } from '../select.js';

const REPEAT_MS = 4000;
const SHAKE = [300, 150, 300];

/**
 * @param {() => void} onSound the sound has been turned on, or is blocked
 * @returns {Alarm}
 */
export function createAlarm(onSound) {
  /** @type {import('/static/shared/chime.js').SoundState} */
  let sound = 'blocked';
  /** @type {number | undefined} */
  let timer;
  const speaker = createSound({
    volume: 0.8,
    onState: (next) => {
      const changed = next !== sound;
      sound = next;
      // Whoever has just turned the sound on hears at once what it would have told.
      if (changed && sound === 'on' && timer) ring();
      if (changed) onSound();
    },
  });
  const ring = () => {
    speaker.alert();
    // Not before a touch: browsers refuse, and write a warning each time.
    if (navigator.userActivation?.hasBeenActive) navigator.vibrate?.(SHAKE);
  };
  const newcomers = createWatch();
  const stop = () => {
    clearInterval(timer);
    timer = undefined;
    speaker.hush();
  };
  const unlock = () => speaker.unlock();
  window.addEventListener('pointerdown', unlock);
  window.addEventListener('keydown', unlock);
  return {
    sound: () => sound,
    unlock,
    stop,
    heed: (state) => {
      if (newcomers(state) && !mustSound(state)) speaker.chime();
      if (!mustSound(state)) return timer && stop();
      if (timer) return undefined;
      ring();
      timer = setInterval(ring, REPEAT_MS);
      return undefined;
    },
  };
}

/** Tells whether somebody asks for the guide who did not at the last look. */
function createWatch() {
  /** @type {Set<string> | null} */
  let known = null;
  return (/** @type {import('../shapes.js').StaffState} */ state) => {
    if (!state.ready) return false;
    const ids = callsForGuide(state).map((ticket) => ticket.id);
    const before = known;
    known = new Set(ids);
    return before !== null && ids.some((id) => !before.has(id));
  };
}
