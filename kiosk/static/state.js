/**
 * The kiosk as one value and the ways it changes. Two halves: what the machine
 * knows (office, connection, time) and what belongs to the visitor in front of
 * it, which is forgotten as a whole when they are done.
 *
 * @typedef {import('./entry.js').Entry} Entry
 * @typedef {import('./shapes.js').Answer} Answer
 * @typedef {import('./shapes.js').Sent} Sent
 * @typedef {import('./shapes.js').Snapshot} Snapshot
 * @typedef {{code: string, status: number, title: string, detail: string, do: string}} Problem
 *
 * @typedef {'start' | 'identify-code' | 'identify-phone' | 'identify-born' | 'services' |
 *   'channels' | 'sent' | 'result' | 'talk'} Screen
 *
 * @typedef {object} Request something asked of the server; `key` makes repeating it harmless
 * @property {string} key
 * @property {'arrival' | 'channel' | 'print'} kind
 * @property {string} path
 * @property {object} body
 *
 * @typedef {object} Acute
 * @property {string} key
 * @property {'sending' | 'unsent' | 'told' | 'seen'} phase
 * @property {import('./shapes.js').Ticket | null} ticket
 * @property {number} since when this phase began
 *
 * @typedef {object} Visitor
 * @property {Screen} screen
 * @property {Entry} entry
 * @property {string | null} flaw id of the text that says what is wrong with the entry
 * @property {number} page of the list of services
 * @property {Answer | null} answer
 * @property {Sent | null} sent
 * @property {boolean} seen a person has taken the ticket of `answer`
 * @property {boolean} reprinted
 * @property {string | null} slip the paper that was asked for last, where it is not the answer's own
 * @property {string | null} lost the paper that did not come out, or of which nobody knows
 * @property {Request | null} request under way, or failed and to be tried again
 * @property {boolean} busy
 * @property {number} askedAt since when
 * @property {Problem | null} problem
 * @property {Acute | null} acute
 * @property {number | null} revealedAt since when digits that are covered are shown
 * @property {boolean} choosing the languages are shown over the screen
 * @property {boolean} warned it was a warning that they came over, which then comes back
 * @property {string | null} language chosen by the visitor
 * @property {boolean} listening
 * @property {boolean} voiceless asked whether somebody shall come: nobody speaks the language here
 * @property {boolean} low everything that is touched is low on the screen
 * @property {boolean} large
 * @property {boolean} contrast
 * @property {boolean} simple
 * @property {number | null} warnedAt
 *
 * @typedef {object} Machine
 * @property {Snapshot | null} office
 * @property {'connecting' | 'live' | 'lost' | 'refused'} live
 * @property {number | null} lostAt since when there has been no connection
 * @property {number} touchedAt
 * @property {number} visitors how many times everything of a visitor was forgotten
 * @property {number} at
 *
 * @typedef {Machine & Visitor} State
 *
 * @typedef {import('./change.js').Action} Action
 */

/** An answer that takes longer than this is waited for in words. */
export const SLOW_MS = 2500;

/** Shorter breaks than this are not shown: screens reconnect by themselves. */
export const BREAK_MS = 1500;

/** @type {Visitor} */
export const NOBODY = {
  screen: 'start',
  entry: { code: '', phone: '', born: '' },
  flaw: null,
  page: 0,
  answer: null,
  sent: null,
  seen: false,
  reprinted: false,
  slip: null,
  lost: null,
  request: null,
  busy: false,
  askedAt: 0,
  problem: null,
  acute: null,
  revealedAt: null,
  choosing: false,
  warned: false,
  language: null,
  listening: false,
  voiceless: false,
  low: false,
  large: false,
  contrast: false,
  simple: false,
  warnedAt: null,
};

/**
 * How the visitor wants the screen: kept when a new errand begins, gone with the visitor.
 *
 * @param {Visitor} visitor
 */
export function wishes({ language, listening, low, large, contrast, simple }) {
  return { language, listening, low, large, contrast, simple };
}

/** @type {State} */
export const START = {
  office: null, live: 'connecting', lostAt: 0, touchedAt: 0, visitors: 0, at: 0, ...NOBODY,
};

/** A call that no person has taken for so long may be on a screen that nobody looks at. */
export const ALONE_MS = 120_000;

/**
 * Whether the visitor must be told where else a person is: the call is not out, or nobody takes it.
 *
 * @param {State} state
 */
export function isAlone({ acute, at }) {
  if (!acute) return false;
  return acute.phase === 'unsent' || (acute.phase === 'told' && at - acute.since >= ALONE_MS);
}

/**
 * The paper that the visitor waits for.
 *
 * @param {State} state
 */
export const slipOf = ({ slip, answer, sent }) => slip ?? sent?.print ?? answer?.print ?? null;

/**
 * Whether paper can be promised: a printer is there that has some, and the slip has not failed.
 *
 * @param {State} state
 */
export const isPaperComing = (state) => state.office?.paper !== 'out' && (!state.lost || state.lost !== slipOf(state));

/** Screens that are true without the server. */
const STAND_ALONE = ['result', 'sent', 'talk'];

/**
 * Whether the server has been away for so long that visitors must be told.
 *
 * @param {State} state
 */
export function isOffline(state) {
  return state.lostAt !== null && state.at - state.lostAt >= BREAK_MS;
}

/**
 * Whether the answer to what the visitor pressed takes so long that they would doubt the press.
 *
 * @param {State} state
 */
function isSlow({ busy, askedAt, at }) {
  return busy && at - askedAt >= SLOW_MS;
}

/**
 * The name of the screen that is shown.
 *
 * @param {State} state
 * @returns {string}
 */
export function visible(state) {
  if (state.warnedAt !== null) return 'warning';
  if (state.choosing) return 'language';
  if (state.acute) return 'acute';
  if (state.voiceless) return 'voiceless';
  if (isOffline(state) && !STAND_ALONE.includes(state.screen)) return 'offline';
  if (!state.office || isSlow(state)) return 'connecting';
  if (state.problem) return 'problem';
  return state.screen === 'result' ? `result-${state.answer?.verdict}` : state.screen;
}

/**
 * The kind of time-out that applies.
 *
 * @param {State} state
 * @returns {'acute' | 'start' | 'result' | 'task' | null} null: nothing to clear
 */
export function idleKind(state) {
  if (state.acute) return 'acute';
  if (STAND_ALONE.includes(state.screen)) return 'result';
  if (state.screen !== 'start' || state.request) return 'task';
  return state.choosing || Object.values(wishes(state)).some(Boolean) ? 'start' : null;
}

/** How long covered digits are shown for when they are asked for. */
export const REVEAL_MS = 6000;

/**
 * Whether digits that tell who it is may be read on the screen: for a moment,
 * or when one of them has to be found and put right.
 *
 * @param {State} state
 */
export function isRevealed({ revealedAt, flaw, at }) {
  return flaw !== null || (revealedAt !== null && at - revealedAt < REVEAL_MS);
}

/**
 * The field that is typed into on this screen.
 *
 * @param {State} state
 * @returns {import('./entry.js').Field | null}
 */
export function fieldOf(state) {
  const match = /^identify-(code|phone|born)$/.exec(visible(state));
  return match ? /** @type {import('./entry.js').Field} */ (match[1]) : null;
}
