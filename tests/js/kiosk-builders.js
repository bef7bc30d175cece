/** What the kiosk's tests are about, with everything else filled in. */
import { reduce } from '../../kiosk/static/change.js';
import { START } from '../../kiosk/static/state.js';

/**
 * @typedef {import('../../kiosk/static/shapes.js').Answer} Answer
 * @typedef {import('../../kiosk/static/shapes.js').Ticket} Ticket
 * @typedef {import('../../kiosk/static/shapes.js').Snapshot} Snapshot
 * @typedef {import('../../kiosk/static/state.js').State} State
 * @typedef {import('../../kiosk/static/change.js').Action} Action
 */

/** @type {Snapshot} */
const snapshot = {
  seq: 1,
  office: {
    id: 'kontoret', name: 'Kontoret', zone: 'Europe/Oslo', address: '', phone: '', acute_phone: '113', acute_text: {},
  },
  languages: [{ id: 'nb', name: 'Bokmål' }],
  services: [],
  mode: 'gated',
  timeout: { warn_after: 60, warn_for: 20 },
  code_length: 6,
  screen: { inch: 32 },
  camera: { on: false, preview: true },
  paper: 'ok',
  voices: ['nb'],
  keys: {
    listen: 'F9', headset_in: 'F13', headset_out: 'F14', next: 'ArrowDown', previous: 'ArrowUp', select: 'Enter',
    back: 'Escape', repeat: 'F2', louder: 'PageUp', softer: 'PageDown', language: 'F8', help: 'F1',
  },
  key_names: {},
  listening: { volume: 4, loudest: 7 },
};

/**
 * @param {Partial<Ticket>} [given]
 * @returns {Ticket}
 */
export function ticket(given = {}) {
  return {
    id: 't1', number: 'A001', token: 'secret', url: '/t/secret', callable_from: null, line: 'service', state: 'waiting',
    wait: null, ...given,
  };
}

/**
 * @param {Partial<Answer>} [given]
 * @returns {Answer}
 */
export function answer(given = {}) {
  return {
    verdict: 'admitted', reason: 'on_time', visit: 'v1', guide_called: false, ticket: null, appointment: null,
    until: null, tries: null, service: null, channels: [], opening: null, print: null, ...given,
  };
}

export const admitted = () => answer({ ticket: ticket() });

/**
 * @param {string} [key]
 * @param {object} [body]
 * @returns {Action}
 */
export function asked(key = 'k1', body = {}) {
  return { type: 'asked', request: { key, kind: 'arrival', path: 'arrivals', body } };
}

/**
 * @param {State} state
 * @param {...Action} actions
 * @returns {State}
 */
export function run(state, ...actions) {
  return actions.reduce(reduce, state);
}

/** A kiosk at time 0 with its office and nobody in front of it. */
export const live = run(START, { type: 'snapshot', snapshot }, { type: 'live', live: 'live' });
