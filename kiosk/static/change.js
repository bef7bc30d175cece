/**
 * Every way the kiosk's state changes: one pure function per action.
 *
 * @typedef {import('./state.js').State} State
 * @typedef {import('./state.js').Screen} Screen
 * @typedef {import('./state.js').Request} Request
 * @typedef {import('./state.js').Problem} Problem
 * @typedef {import('./shapes.js').Answer} Answer
 * @typedef {import('./shapes.js').Sent} Sent
 * @typedef {import('./shapes.js').Snapshot} Snapshot
 * @typedef {import('./shapes.js').Ticket} Ticket
 *
 * @typedef {{type: 'snapshot', snapshot: Snapshot}
 *   | {type: 'live', live: State['live']}
 *   | {type: 'event', event: {type: string, ticket?: string, mode?: string, paper?: 'ok' | 'out',
 *       job?: string, state?: string}}
 *   | {type: 'tick', at: number}
 *   | {type: 'touch'} | {type: 'stay'} | {type: 'home'} | {type: 'back'} | {type: 'more'}
 *   | {type: 'go', screen: Screen}
 *   | {type: 'key', key: string} | {type: 'delete'} | {type: 'flaw', flaw: string | null}
 *   | {type: 'scanned', code: string}
 *   | {type: 'asked', request: Request}
 *   | {type: 'answered', key: string, answer: Answer}
 *   | {type: 'sent', key: string, sent: Sent}
 *   | {type: 'printed', key: string, slip: string | null}
 *   | {type: 'failed', key: string, problem: Problem}
 *   | {type: 'refused', problem: Problem}
 *   | {type: 'acute', key: string}
 *   | {type: 'acute-told', key: string, ticket: Ticket | null}
 *   | {type: 'acute-unsent', key: string}
 *   | {type: 'reveal'}
 *   | {type: 'choose'} | {type: 'language', language: string}
 *   | {type: 'voiceless'}
 *   | {type: 'listen'} | {type: 'low'} | {type: 'large'} | {type: 'contrast'} | {type: 'simple'}} Action
 */
import { erased, typed } from './entry.js';
import { due, limitsOf } from './idle.js';
import { alarm, happened } from './news.js';
import { fieldOf, idleKind, isOffline, isRevealed, NOBODY, wishes } from './state.js';
import { again, chosen, choosing, cleared, stayed } from './visit.js';

const DEFAULT_TIMEOUT = { warn_after: 60, warn_for: 20 };
const DEFAULT_CODE_LENGTH = 6;
/** Nobody chooses a language for so long; what is said about help must not stay covered. */
const CHOOSING_MS = 30_000;

/** @type {Partial<Record<Screen, Screen>>} */
const BEFORE = {
  'identify-phone': 'identify-code',
  'identify-born': 'identify-phone',
  channels: 'services',
  sent: 'channels',
};

/**
 * @param {State} state
 * @param {Action} action
 * @returns {State}
 */
export function reduce(state, action) {
  const change = /** @type {(state: State, action: any) => State} */ (CHANGES[action.type]);
  return change(state, action);
}

/**
 * The time-out's limits for what is on the screen.
 *
 * @param {State} state
 */
export function limits(state) {
  const kind = idleKind(state);
  return kind && limitsOf(kind, state.office?.timeout ?? DEFAULT_TIMEOUT);
}

/** @param {State} state */
export function codeLength(state) {
  return state.office?.code_length ?? DEFAULT_CODE_LENGTH;
}

/**
 * @param {State} state
 * @param {number} at
 * @returns {State}
 */
function ticked(state, at) {
  const next = { ...state, at };
  const what = due(next, limits(next), at);
  if (what === 'clear') return cleared(next);
  if (next.acute && next.choosing && at - next.touchedAt >= CHOOSING_MS) return { ...next, choosing: false };
  return what === 'warn' ? { ...next, warnedAt: at } : next;
}

/**
 * @param {State} state
 * @returns {State}
 */
function backed(state) {
  if (state.warnedAt !== null) return stayed(state);
  if (state.choosing) return chosen(state);
  if (state.voiceless) return { ...state, voiceless: false };
  if (state.problem) return { ...state, problem: null, request: null };
  if (state.screen === 'services' && state.page > 0) return { ...state, page: state.page - 1 };
  const before = BEFORE[state.screen];
  if (!before) return { ...cleared(state), ...wishes(state) };
  return { ...state, screen: before, flaw: null, request: null, busy: false };
}

/**
 * @param {Answer} answer
 * @returns {Screen}
 */
function screenFor(answer) {
  if (answer.verdict === 'redirected') return 'channels';
  return answer.reason === 'talk' ? 'talk' : 'result';
}

/**
 * What stays of what was typed: nothing, but a code that was not found, in which one letter may be
 * wrong.
 *
 * @param {State} state
 * @param {Answer} answer
 */
function leftOf({ request, entry }, answer) {
  const byCode = /** @type {{by?: string} | undefined} */ (request?.body)?.by === 'code';
  const mend = byCode && answer.verdict === 'not_found' && !answer.ticket;
  return mend ? { ...NOBODY.entry, code: entry.code } : NOBODY.entry;
}

/**
 * The answer to a request, unless the visitor has gone meanwhile.
 *
 * @param {State} state
 * @param {string} key
 * @param {Partial<State>} told
 * @returns {State}
 */
function told(state, key, told) {
  if (state.request?.key !== key) return state;
  return { ...state, ...told, request: null, busy: false, problem: null, touchedAt: state.at };
}

/**
 * @type {{[T in Action['type']]: (state: State, action: Extract<Action, {type: T}>) => State}}
 */
const CHANGES = {
  snapshot: (state, { snapshot }) => ({ ...state, office: snapshot }),
  live: (state, { live }) => ({
    ...state, live, lostAt: live === 'live' ? null : (state.lostAt ?? state.at),
  }),
  event: (state, { event }) => happened(state, event),
  tick: (state, { at }) => ticked(state, at),
  touch: (state) => (state.warnedAt === null ? { ...state, touchedAt: state.at } : state),
  stay: (state) => stayed(state),
  home: (state) => cleared(state),
  back: (state) => backed(state),
  more: (state) => ({ ...state, page: state.page + 1 }),
  go: (state, { screen }) => ({
    ...state, screen, page: 0, flaw: null, revealedAt: null, answer: null, touchedAt: state.at,
  }),
  key: (state, { key }) => {
    const field = fieldOf(state);
    if (!field || state.busy) return state;
    return { ...state, entry: typed(state.entry, field, key, codeLength(state)), flaw: null, revealedAt: null };
  },
  delete: (state) => {
    const field = fieldOf(state);
    return field && !state.busy ? { ...state, entry: erased(state.entry, field), flaw: null } : state;
  },
  flaw: (state, { flaw }) => ({ ...state, flaw }),
  scanned: (state, { code }) => ({
    ...again(state),
    screen: 'identify-code',
    entry: { ...NOBODY.entry, code },
  }),
  asked: (state, { request }) => ({
    ...stayed(state), request, busy: true, askedAt: state.at, problem: null, flaw: null, choosing: false, voiceless: false,
  }),
  answered: (state, { key, answer }) =>
    told(state, key, { answer, screen: screenFor(answer), entry: leftOf(state, answer), seen: false }),
  sent: (state, { key, sent }) => told(state, key, { sent, screen: 'sent' }),
  printed: (state, { key, slip }) => told(state, key, { reprinted: true, slip }),
  failed: (state, { key, problem }) =>
    state.request?.key === key ? { ...state, problem, busy: false } : state,
  refused: (state, { problem }) => ({ ...state, problem, request: null, busy: false }),
  acute: (state, { key }) => ({
    ...again(state),
    acute: { key, phase: isOffline(state) ? 'unsent' : 'sending', ticket: null, since: state.at },
  }),
  'acute-told': (state, { key, ticket }) => alarm(state, key, { phase: 'told', ticket }),
  'acute-unsent': (state, { key }) => alarm(state, key, { phase: 'unsent' }),
  reveal: (state) => ({ ...state, revealedAt: isRevealed(state) ? null : state.at }),
  choose: (state) => (state.choosing && state.warnedAt === null ? chosen(state) : choosing(state)),
  language: (state, { language }) => ({ ...chosen(state), language, voiceless: false }),
  voiceless: (state) => ({ ...state, voiceless: true }),
  listen: (state) => ({ ...state, listening: !state.listening }),
  low: (state) => ({ ...state, low: !state.low }),
  large: (state) => ({ ...state, large: !state.large }),
  contrast: (state) => ({ ...state, contrast: !state.contrast }),
  simple: (state) => ({ ...state, simple: !state.simple }),
};
