/**
 * What the waiting-room screen shows, as a pure reducer.
 *
 * Calls are shown large one at a time, in the order they were made, each for
 * at least `SHOWN_MS` and until it has been spoken; those that come meanwhile
 * wait in a queue (and are already in the list beside it, so that nobody waits
 * to see their number). A call that was taken back is not shown: it would send
 * somebody to a room where nobody expects them.
 *
 * `at` in every action is a steady count of milliseconds (performance.now):
 * the wall clock of a screen may jump. `day` is the office's date; a new one
 * clears what was called before.
 *
 * @typedef {import('./calls.js').Call} Call
 *
 * @typedef {object} Shown the call shown large
 * @property {Call} call
 * @property {number} since when it was first shown
 * @property {boolean} aloud whether it is to be heard: not when the screen has just started
 * @property {boolean} speaking whether it is being heard now
 *
 * @typedef {{text: string, until: string | null}} Message
 * @typedef {import('./plan.js').Layout & {name: string, languages: string[], chime: boolean,
 *   speech: boolean, volume: number, there: string[]}} Screen
 *
 * @typedef {object} Room what all screens of the office know of it
 * @property {{id: string, name: string, zone: string}} office
 * @property {Screen} screen
 * @property {string[]} places all rooms, in the office's order
 * @property {string[]} voices languages that can be spoken
 * @property {import('./notices.js').Notice[]} notices
 * @property {{seconds: number, shown: {url: string, alt: Record<string, string>}[]}} pictures
 * @property {{open: boolean, closes: string | null, next: string | null}} hours
 *
 * @typedef {object} State
 * @property {import('/static/shared/live.js').LiveState} line
 * @property {number | null} lost wall time when it was last live; null before the first time
 * @property {Room | null} room
 * @property {Message | null} message
 * @property {number} waiting people in the line
 * @property {Call[]} calls newest first, one per number
 * @property {Call[]} queue not yet shown large, oldest first
 * @property {Shown | null} shown
 * @property {number} seq of the last snapshot or event; 0 before the first
 * @property {string} day of the calls
 * @property {'on' | 'blocked'} sound
 *
 * @typedef {{type: 'snapshot', snapshot: any, at: number, day: string}
 *   | {type: 'event', event: any, at: number}
 *   | {type: 'tick', at: number, day: string}
 *   | {type: 'kept', kept: import('./kept.js').Kept}
 *   | {type: 'speaking', at: number, on: boolean, call: Call}
 *   | {type: 'line', line: import('/static/shared/live.js').LiveState, now: number}
 *   | {type: 'sound', sound: 'on' | 'blocked'}} Action
 */

import { enqueue, isMine, known, LONGEST_LIST, moved, stillHolds } from './calls.js';

/** Shortest time a call is shown large. */
export const SHOWN_MS = 8000;
/** Longest time that the next call waits for this one to be spoken. */
export const SPOKEN_MS = 25_000;
/** How long a call stays large after the person has come, when nothing else is called. */
export const LINGER_MS = 20_000;

/** Facts after which a number no longer belongs to its room. */
const TAKEN_BACK = new Set(['recalled', 'no_show', 'left', 'transferred', 'closed_out']);
const CALLS = new Set(['called', 'called_again']);

/** @type {State} */
export const START = {
  line: 'connecting',
  lost: null,
  room: null,
  message: null,
  waiting: 0,
  calls: [],
  queue: [],
  shown: null,
  seq: 0,
  day: '',
  sound: 'on',
};

/**
 * @param {State} state
 * @param {Action} action
 * @returns {State}
 */
export function reduce(state, action) {
  switch (action.type) {
    case 'line':
      return { ...state, line: action.line, lost: lostAt(state, action) };
    case 'sound':
      return { ...state, sound: action.sound };
    case 'kept':
      return { ...state, ...action.kept };
    case 'speaking':
      return spoken(state, action);
    case 'snapshot':
      return advance({ ...replaced(state, action.snapshot), day: action.day }, action.at);
    case 'event':
      return advance(happened(state, action.event), action.at);
    default:
      return advance(onDay(state, action.day), action.at);
  }
}

/**
 * The rows beside the large call: first what is still to be shown large, then
 * what was, newest first.
 *
 * @param {State} state
 * @returns {(Call & {pending: boolean})[]}
 */
export function rows({ queue, calls, shown }) {
  const hidden = new Set(queue.map((call) => call.number));
  if (shown) hidden.add(shown.call.number);
  const next = queue.filter((call) => call.number !== shown?.call.number);
  const past = calls.filter((call) => !hidden.has(call.number));
  return [
    ...next.map((call) => ({ ...call, pending: true })),
    ...past.map((call) => ({ ...call, pending: false })),
  ];
}

/**
 * Calls whose people have not come yet, newest first; not those that still
 * wait to be shown.
 *
 * @param {State} state
 */
export function unanswered({ calls, queue }) {
  return calls.filter((call) => call.state === 'called' && !queue.some((one) => one.number === call.number));
}

/**
 * Whether the large call has had its time and nothing waits, so that what it
 * covers may come in turns.
 *
 * @param {State} state
 * @param {number} at
 */
export function settled({ shown, queue }, at) {
  return queue.length === 0 && !!shown && (!shown.aloud || !holds(shown, at));
}

/**
 * @param {State} state
 * @param {{line: string, now: number}} action
 */
function lostAt({ line, lost }, action) {
  return line === 'live' && action.line !== 'live' ? action.now : lost;
}

/**
 * @param {State} state
 * @param {{at: number, on: boolean, call: Call}} action
 */
function spoken(state, { at, on, call }) {
  const { shown } = state;
  if (shown?.call !== call) return state;
  return advance({ ...state, shown: { ...shown, speaking: on } }, at);
}

/**
 * @param {State} state
 * @param {string} day
 * @returns {State}
 */
function onDay(state, day) {
  if (day === state.day) return state;
  const anew = { calls: [], queue: [], shown: null };
  return { ...state, day, ...(state.day ? anew : {}) };
}

/**
 * The whole picture anew. Calls made while the line was down are shown as if
 * they had just come; those from before this screen started are only listed.
 *
 * @param {State} state
 * @param {any} snapshot
 * @returns {State}
 */
function replaced(state, snapshot) {
  const { seq, message, waiting, office, screen, places, voices, notices, pictures, hours } = snapshot;
  const first = state.seq === 0 || seq < state.seq;
  const calls = /** @type {Call[]} */ (snapshot.calls).filter((call) => isMine(call, screen));
  const missed = first ? [] : calls.filter((call) => call.state === 'called' && !known(state.calls, call));
  const kept = first ? [] : state.queue.filter((call) => stillHolds(call, calls));
  return {
    ...state,
    room: { office, screen, places, voices, notices, pictures, hours },
    message,
    waiting,
    calls,
    queue: missed.reduceRight(enqueue, kept),
    shown: state.shown && !first && stillHolds(state.shown.call, calls) ? state.shown : null,
    seq,
  };
}

/**
 * @param {State} state
 * @param {any} event
 * @returns {State}
 */
function happened(state, event) {
  const next = { ...state, seq: event.seq };
  if (event.type === 'message_changed') return { ...next, message: event.message };
  if (CALLS.has(event.type)) return isMine(event, state.room?.screen ?? null) ? called(next, event) : next;
  if (TAKEN_BACK.has(event.type)) return takenBack(next, event.number);
  return event.number ? { ...next, calls: state.calls.map((call) => moved(call, event)) } : next;
}

/**
 * @param {State} state
 * @param {any} event
 * @returns {State}
 */
function called(state, { number, place, at, seq, language }) {
  const call = { number, place, at, seq, language, state: 'called' };
  const others = state.calls.filter((other) => other.number !== number);
  return {
    ...state,
    calls: [call, ...others].slice(0, LONGEST_LIST),
    queue: enqueue(state.queue, call),
  };
}

/**
 * @param {State} state
 * @param {string} number
 * @returns {State}
 */
function takenBack(state, number) {
  return {
    ...state,
    calls: state.calls.filter((call) => call.number !== number),
    queue: state.queue.filter((call) => call.number !== number),
    shown: state.shown?.call.number === number ? null : state.shown,
  };
}

/**
 * Lets time pass: the next call is shown when the present one had its time.
 *
 * @param {State} state
 * @param {number} at
 * @returns {State}
 */
function advance(state, at) {
  const { shown, queue } = state;
  if (queue.length > 0 && !(shown?.aloud && holds(shown, at))) {
    return { ...state, shown: { call: queue[0], since: at, aloud: true, speaking: false }, queue: queue.slice(1) };
  }
  if (shown && (stands(state, shown.call) || at - shown.since < LINGER_MS)) return state;
  const call = state.calls.find((other) => stands(state, other));
  if (!call && !shown) return state;
  return { ...state, shown: call ? { call, since: at, aloud: false, speaking: false } : null };
}

/**
 * Whether a call is still to be read, or heard to its end.
 *
 * @param {Shown} shown
 * @param {number} at
 */
function holds({ since, speaking }, at) {
  return at - since < SHOWN_MS || (speaking && at - since < SPOKEN_MS);
}

/**
 * Whether the person of this call has not come yet.
 *
 * @param {State} state
 * @param {Call} call
 */
function stands({ calls }, call) {
  return calls.some((other) => other.number === call.number && other.state === 'called');
}
