/**
 * The visitor's keys in the mode, the headset's plug, and how loud it is.
 * Whatever is pressed or touched ends what is being said.
 *
 * @typedef {import('./keys.js').Action} Action
 * @typedef {import('./plan.js').Phrase} Phrase
 *
 * @typedef {object} Hands
 * @property {() => boolean} headset whether only the visitor hears it
 * @property {() => void} reset the loudness that each visitor begins with
 * @property {() => void} end the mode has ended
 *
 * @typedef {object} Parts
 * @property {HTMLElement} root
 * @property {import('../actions.js').Act} act
 * @property {import('../errands.js').Store} store
 * @property {import('./player.js').Player} player
 * @property {(phrases: Phrase[]) => void} speak
 * @property {() => import('./plan.js').Ear} ear
 * @property {import('./reader.js').Reader} reader
 * @property {() => void} begin
 */
import { actionOf } from './keys.js';
import { setupOf } from './settings.js';
import { move, stops } from './stops.js';
import { gainOf, moved, STEPS } from './volume.js';

/** A mode that ends without a key or a touch has ended because nobody is there. */
const PRESENT_MS = 1500;

/**
 * @param {Parts} parts
 * @returns {Hands}
 */
export function createHands({ root, act, store, player, speak, ear, reader, begin }) {
  let headset = false;
  let step = 1;
  let pressedAt = -Infinity;
  const setup = () => setupOf(store.state().office);
  /** @param {number} to */
  const loud = (to) => {
    step = to;
    player.volume(gainOf(step));
  };
  /** @param {number} by */
  const louder = (by) => {
    loud(moved(step, by, headset, setup().listening));
    speak([ear().word('kiosk-listen-volume', { step, most: STEPS })]);
  };
  /** @type {Record<Action, () => void>} */
  const actions = {
    listen: () => act('listen'),
    headset_in: () => {
      headset = true;
      if (store.state().listening) begin();
      else act('listen');
    },
    headset_out: () => {
      headset = false;
      // Not a word more: the loudspeaker has it now.
      pressedAt = -Infinity;
      if (store.state().listening) act('listen');
    },
    next: () => move(stops(root, headset), 1),
    previous: () => move(stops(root, headset), -1),
    select: () => /** @type {HTMLElement | null} */ (document.activeElement)?.click(),
    back: () => act('back'),
    repeat: () => speak([...reader.whole(), ...reader.focus()]),
    louder: () => louder(1),
    softer: () => louder(-1),
    language: () => act('languages'),
    help: () => act('talk'),
  };
  const interrupt = () => {
    pressedAt = performance.now();
    if (store.state().listening) player.stop();
  };
  window.addEventListener('pointerdown', interrupt, { capture: true });
  window.addEventListener('keydown', (event) => {
    interrupt();
    const { listening, warnedAt } = store.state();
    const action = actionOf(event, setup().keys, listening);
    const stays = listening && warnedAt !== null;
    if (stays) act('stay');
    if (!action && !stays) return;
    event.preventDefault();
    // A key that asks for more time does nothing else.
    if (stays) event.stopImmediatePropagation();
    if (action && (!stays || action === 'headset_out')) actions[action]();
  }, { capture: true });

  return {
    headset: () => headset,
    reset: () => loud(setup().listening.volume),
    end: () => {
      player.stop();
      if (performance.now() - pressedAt < PRESENT_MS) speak([ear().word('kiosk-listen-off')]);
    },
  };
}
