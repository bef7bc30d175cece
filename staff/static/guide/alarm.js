/**
 * The tablet's voice: a firm signal and a shake, again and again and more and
 * more, while acute has not been taken; one soft chime when somebody else asks
 * for the guide, or a printer has run out of paper. The chime can be made quieter; the alarm cannot.
 *
 * Browsers keep quiet until the page has been touched, so the first touch or
 * key anywhere turns the sound on, and the screen says so until then.
 *
 * @typedef {object} Alarm
 * @property {() => import('/static/shared/chime.js').SoundState} sound
 * @property {() => void} unlock from a touch or a key
 * @property {() => void} chime as for somebody who asks for the guide
 * @property {(state: import('../shapes.js').StaffState) => void} heed looks at how things stand
 * @property {() => void} stop
 */
import { createSound } from '/static/shared/chime.js';
import { now } from '/static/shared/clock.js';
import { chimingFor, soundingSince } from '../select.js';
import { insistence } from './insistence.js';

const CHIME = { normal: 0.5, low: 0.15 };
const NUDGE = [80];

/**
 * @param {() => 'normal' | 'low'} level of the chime
 * @param {() => void} onSound the sound has been turned on, or is blocked
 * @returns {Alarm}
 */
export function createAlarm(level, onSound) {
  /** @type {import('/static/shared/chime.js').SoundState} */
  let sound = 'blocked';
  /** @type {number | null} */
  let since = null;
  /** @type {number | undefined} */
  let timer;
  const speaker = createSound({
    onState: (next) => {
      const changed = next !== sound;
      sound = next;
      // Whoever has just turned the sound on hears at once what it would have told.
      if (changed && sound === 'on' && since !== null) ring();
      if (changed) onSound();
    },
  });
  const ring = () => {
    const step = insistence(now() - (since ?? now()));
    speaker.volume(step.volume);
    speaker.alert();
    shake(step.shake);
    clearTimeout(timer);
    timer = setTimeout(ring, step.every);
  };
  const stop = () => {
    clearTimeout(timer);
    speaker.hush();
    if (since !== null) shake(0);
    since = null;
  };
  const chime = () => {
    speaker.volume(CHIME[level()]);
    speaker.chime();
    shake(NUDGE);
  };
  const newcomers = createWatch();
  const unlock = () => speaker.unlock();
  window.addEventListener('pointerdown', unlock);
  window.addEventListener('keydown', unlock);
  return {
    sound: () => sound,
    unlock,
    chime,
    stop,
    heed: (state) => {
      const before = since;
      const next = soundingSince(state);
      if (newcomers(state) && next === null) chime();
      if (next === null) return before !== null && stop();
      since = next;
      return before === null && ring();
    },
  };
}

/**
 * Not before a touch: browsers refuse, and write a warning each time.
 *
 * @param {number | number[]} pattern 0: no more
 */
function shake(pattern) {
  if (navigator.userActivation?.hasBeenActive) navigator.vibrate?.(pattern);
}

/** Tells whether something asks for the guide that did not at the last look. */
function createWatch() {
  /** @type {Set<string> | null} */
  let known = null;
  return (/** @type {import('../shapes.js').StaffState} */ state) => {
    if (!state.ready) return false;
    const ids = chimingFor(state);
    const before = known;
    known = new Set(ids);
    return before !== null && ids.some((id) => !before.has(id));
  };
}
