/**
 * What the adviser's desk shows: the staff's common state, and this desk's own
 * few things. A pure reducer.
 *
 * @typedef {import('../shapes.js').StaffState} StaffState
 * @typedef {import('../shapes.js').Ticket} Ticket
 * @typedef {import('../state.js').StaffAction} StaffAction
 * @typedef {import('/static/shared/problem.js').Problem} Problem
 *
 * @typedef {object} Done
 * @property {string} action
 * @property {string} number
 * @property {string} [outcome]
 * @property {number[]} undo numbers to take it back at the server, the first first; none: it cannot be
 * @property {number} at milliseconds since 1970
 *
 * @typedef {object} DeskState
 * @property {StaffState} staff
 * @property {string | null} desk which one this is
 * @property {string | null} busy the action that is under way; until it has ended nothing else begins
 * @property {Problem | null} problem what the last action came to
 * @property {boolean} handOver whether the dialog is open
 * @property {boolean} help whether the list of keys is open
 * @property {Done | null} done what was done last here
 * @property {Ticket | null} news somebody has come to see this adviser
 *
 * @typedef {StaffAction
 *   | {type: 'choose', desk: string | null}
 *   | {type: 'began', action: string}
 *   | {type: 'ended', problem: Problem | null, ticket: Ticket | null, done?: Done | null}
 *   | {type: 'hand-over', open: boolean}
 *   | {type: 'help', open: boolean}
 *   | {type: 'over', done: Done}
 *   | {type: 'dismiss'}
 *   | {type: 'heard'}} DeskAction
 */
import { reduce as reduceStaff, START as STAFF, ticketAt } from '../state.js';
import { deskOf } from './queue.js';

/** @type {DeskState} */
export const START = { staff: STAFF, desk: null, busy: null, problem: null, handOver: false, help: false, done: null, news: null };

/**
 * @param {DeskState} state
 * @param {DeskAction} action
 * @returns {DeskState}
 */
export function reduce(state, action) {
  switch (action.type) {
    case 'choose':
      return { ...state, desk: action.desk, problem: null, handOver: false, done: null, news: null };
    case 'began':
      return { ...state, busy: action.action, problem: null };
    case 'ended':
      return {
        ...answered(state, action.ticket),
        busy: null,
        problem: action.problem,
        done: action.problem ? state.done : (action.done ?? null),
      };
    case 'hand-over':
      return { ...state, handOver: action.open };
    case 'help':
      return { ...state, help: action.open };
    case 'over':
      return state.done === action.done ? { ...state, done: null } : state;
    case 'dismiss':
      return { ...state, problem: null };
    case 'heard':
      return { ...state, news: null };
    default:
      return followed(state, action);
  }
}

/**
 * The dialog belongs to the one who is there: gone with them.
 *
 * @param {DeskState} state
 * @param {StaffAction} action
 * @returns {DeskState}
 */
function followed(state, action) {
  const staff = reduceStaff(state.staff, action);
  const same = state.desk && ticketAt(state.staff, state.desk)?.id === ticketAt(staff, state.desk)?.id;
  return {
    ...state,
    staff,
    handOver: state.handOver && Boolean(same),
    news: (action.type === 'event' && arrival(state, action.event)) || stillNews(staff, state.news),
  };
}

/**
 * No news any more once they have been called or have gone.
 *
 * @param {StaffState} staff
 * @param {Ticket | null} news
 * @returns {Ticket | null}
 */
function stillNews(staff, news) {
  return news && staff.tickets[news.id]?.state === 'waiting' ? news : null;
}

/**
 * The ticket of an event that says somebody has come to see this adviser.
 *
 * @param {DeskState} state
 * @param {any} event
 * @returns {Ticket | null}
 */
function arrival({ staff, desk }, { type, ticket }) {
  const adviser = deskOf(staff, desk)?.adviser;
  return type === 'admitted' && adviser && ticket?.adviser === adviser ? ticket : null;
}

/**
 * The ticket in an answer. While the line is live the event brings it, in its
 * place among the others; an answer that comes late must not undo a later one.
 *
 * @param {DeskState} state
 * @param {Ticket | null} ticket
 * @returns {DeskState}
 */
function answered(state, ticket) {
  if (!ticket || state.staff.line === 'live') return state;
  return followed(state, { type: 'event', event: { type: 'answer', seq: state.staff.seq, ticket } });
}
