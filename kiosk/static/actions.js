/**
 * What each button does, by the name in its `data-action`.
 *
 * @typedef {import('./errands.js').Store} Store
 * @typedef {import('./errands.js').Errands} Errands
 * @typedef {(action: string, value?: string) => void} Act
 */
import { newKey } from '/static/shared/api.js';

import { codeLength } from './change.js';

/**
 * @param {Store} store
 * @param {Errands} errands
 * @param {(call: import('./alarm.js').Call) => void} raise
 * @returns {Act}
 */
export function createActions(store, errands, raise) {
  const { state, dispatch } = store;
  /** @param {string} key */
  const press = (key) => {
    const before = state().entry.code;
    dispatch({ type: 'key', key });
    const { code } = state().entry;
    if (code !== before && code.length === codeLength(state())) errands.submitCode();
  };
  const acute = () => {
    const { acute: now, language } = state();
    if (now && now.phase !== 'seen') return;
    const key = newKey();
    dispatch({ type: 'acute', key });
    raise({ key, language });
  };
  const talk = () => {
    if (state().acute) dispatch({ type: 'home' });
    errands.talk();
  };
  /** @type {Record<string, (value: string) => void>} */
  const actions = {
    acute,
    talk,
    yes: () => dispatch({ type: 'go', screen: 'identify-code' }),
    no: () => dispatch({ type: 'go', screen: 'services' }),
    'use-phone': () => dispatch({ type: 'go', screen: 'identify-phone' }),
    'use-code': () => dispatch({ type: 'go', screen: 'identify-code' }),
    'code-key': press,
    delete: () => dispatch({ type: 'delete' }),
    reveal: () => dispatch({ type: 'reveal' }),
    submit: errands.submit,
    'more-services': () => dispatch({ type: 'more' }),
    service: errands.service,
    'channel-phone': () => errands.channel('phone'),
    'channel-self_service': () => errands.channel('self_service'),
    'channel-booking': () => errands.channel('booking'),
    'print-again': errands.printAgain,
    retry: errands.retry,
    back: () => dispatch({ type: 'back' }),
    home: () => dispatch({ type: 'home' }),
    stay: () => dispatch({ type: 'stay' }),
    active: () => dispatch({ type: 'touch' }),
    languages: () => dispatch({ type: 'choose' }),
    language: (language) => dispatch({ type: 'language', language }),
    voiceless: () => dispatch({ type: 'voiceless' }),
    listen: () => dispatch({ type: 'listen' }),
    low: () => dispatch({ type: 'low' }),
    large: () => dispatch({ type: 'large' }),
    contrast: () => dispatch({ type: 'contrast' }),
    simple: () => dispatch({ type: 'simple' }),
  };
  return (action, value = '') => actions[action]?.(value);
}
