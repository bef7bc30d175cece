/**
 * A person, for somebody whose language nobody can speak here: called once, by
 * itself, after a while in which the visitor may say no.
 *
 * @typedef {import('../state.js').State} State
 */
import { language } from '/static/shared/text.js';

import { setupOf } from './settings.js';

/** Time to hear it in two languages, and to press. */
const CALL_AFTER_MS = 15_000;

/**
 * @param {import('../errands.js').Store} store
 * @param {import('../actions.js').Act} act
 * @returns {{follow: (state: State) => void}}
 */
export function createGuide(store, act) {
  let asked = false;
  const call = () => {
    if (store.state().voiceless) act('talk');
  };
  return {
    follow: (state) => {
      if (!state.listening) asked = false;
      if (!state.listening || asked || !needsSomebody(state)) return;
      asked = true;
      act('voiceless');
      setTimeout(call, CALL_AFTER_MS);
    },
  };
}

/**
 * Nobody can speak the language, the server is there, and no person has been called yet.
 *
 * @param {State} state
 */
function needsSomebody({ office, live, acute, answer }) {
  if (!office || live !== 'live' || acute || answer?.guide_called) return false;
  return !setupOf(office).voices.includes(language());
}
