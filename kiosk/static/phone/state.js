/**
 * The visitor's own page as one value: the ticket as the server last told it,
 * whether it is up to date, and whether leaving the line is being asked about.
 *
 * @typedef {object} Own
 * @property {string} number
 * @property {string} state
 * @property {string | null} place such as `Rom 4`, while it is called
 * @property {number} ahead
 * @property {{low: number, high: number} | null} wait
 * @property {string | null} start
 * @property {string | null} callable_from
 * @property {'service' | 'guide'} line
 * @property {string | null} language
 *
 * @typedef {import('/static/shared/parts.js').Language} Language
 * @typedef {{office: {name: string, zone?: string, phone?: string}, ticket: Own, languages: Language[]}} Snapshot
 * @typedef {import('../state.js').Problem} Problem
 *
 * @typedef {object} State
 * @property {Snapshot['office'] | null} office
 * @property {Own | null} ticket
 * @property {boolean} unknown no ticket has this address
 * @property {boolean} lost not up to date
 * @property {boolean} leaving
 * @property {boolean} busy
 * @property {Problem | null} problem
 * @property {Language[]} languages the office's; none until the server has told them
 * @property {string | null} language that the page is in
 *
 * @typedef {{type: 'snapshot', snapshot: Snapshot} | {type: 'ticket', ticket: Own}
 *   | {type: 'unknown'} | {type: 'lost', lost: boolean}
 *   | {type: 'leave'} | {type: 'stay'} | {type: 'asked'} | {type: 'failed', problem: Problem}
 *   | {type: 'language', language: string}} Action
 */

/** States in which the visitor still has something to wait for. */
export const OPEN = ['waiting', 'called', 'serving', 'paused'];
/** States from which one may leave by oneself. */
const MAY_LEAVE = ['waiting', 'called'];

/** @type {State} */
export const START = {
  office: null,
  ticket: null,
  unknown: false,
  lost: false,
  leaving: false,
  busy: false,
  problem: null,
  languages: [],
  language: null,
};

/**
 * @param {State} state
 * @param {Action} action
 * @returns {State}
 */
export function reduce(state, action) {
  switch (action.type) {
    case 'snapshot':
      return settled(state, { ...state, ...action.snapshot, unknown: false });
    case 'ticket':
      return settled(state, { ...state, ticket: action.ticket });
    case 'unknown':
      return { ...state, unknown: true };
    case 'lost':
      return { ...state, lost: action.lost };
    case 'leave':
      return { ...state, leaving: true, problem: null };
    case 'stay':
      return { ...state, leaving: false, problem: null };
    case 'asked':
      return { ...state, busy: true, problem: null };
    case 'failed':
      return { ...state, busy: false, problem: action.problem };
    case 'language':
      return { ...state, language: action.language };
  }
}

/**
 * The question about leaving goes away when there is nothing left to leave, and when one is called:
 * it must not stand where the room should.
 *
 * @param {State} before
 * @param {State} state
 * @returns {State}
 */
function settled(before, state) {
  if (!mayLeave(state)) return { ...state, leaving: false, busy: false };
  const called = state.ticket?.state === 'called' && before.ticket?.state !== 'called';
  return called ? { ...state, leaving: false } : state;
}

/** @param {State} state */
export function mayLeave(state) {
  return state.ticket !== null && MAY_LEAVE.includes(state.ticket.state);
}

/**
 * What the page is about, for its texts and its look.
 *
 * @param {State} state
 * @returns {string} the ticket's state; `loading`, `lost` or `unknown` without a ticket
 */
export function shown(state) {
  if (state.ticket) return state.ticket.state;
  if (state.unknown) return 'unknown';
  return state.lost ? 'lost' : 'loading';
}

/**
 * The language that a ticket opens in: the one chosen on this phone before,
 * the ticket's own, or the office's first.
 *
 * @param {string | null} kept
 * @param {Snapshot} snapshot
 * @returns {string}
 */
export function firstLanguage(kept, { ticket, languages }) {
  const known = languages.map(({ id }) => id);
  return [kept, ticket.language].find((one) => one && known.includes(one)) ?? known[0];
}

/**
 * Which words go with the state: somebody who waits for the guide is not in a line.
 *
 * @param {Own} ticket
 */
export function wording({ state, line }) {
  return state === 'waiting' && line === 'guide' ? 'guide' : state;
}
