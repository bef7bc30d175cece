/**
 * The line as one desk sees it. The same rule as the server's (earliest due
 * first, `may_take` in server/domain/discipline.py), so that the desk can say
 * who comes next before it asks; the server alone decides.
 *
 * @typedef {import('../shapes.js').StaffState} StaffState
 * @typedef {import('../shapes.js').Ticket} Ticket
 * @typedef {import('../shapes.js').Desk} Desk
 *
 * @typedef {object} Place a ticket in the line
 * @property {Ticket} ticket
 * @property {boolean} mine whether this desk may take it now
 * @property {boolean} first whether it is the one that "next" takes
 * @property {boolean} early whether it may not be called yet
 */
import { isAcuteUntaken, openTickets, ticketAt, waitingLine } from '../select.js';

/**
 * @param {StaffState} state
 * @param {string | null} id
 * @returns {Desk | undefined}
 */
export const deskOf = (state, id) => state.desks.find((desk) => desk.id === id);

/**
 * Acute that nobody has yet, longest first; anybody may take it.
 *
 * @param {StaffState} state
 * @returns {Ticket[]}
 */
export const untakenAcute = (state) =>
  openTickets(state)
    .filter(isAcuteUntaken)
    .sort((one, other) => Date.parse(one.arrived_at) - Date.parse(other.arrived_at));

/**
 * The line without acute, which has its own place on the screen.
 *
 * @param {StaffState} state
 * @param {Desk} desk
 * @param {number} at milliseconds since 1970
 * @returns {Place[]}
 */
export function lineFor(state, desk, at) {
  const places = [...leftCalls(state, at), ...waitingLine(state)]
    .sort((one, other) => Date.parse(one.due_at) - Date.parse(other.due_at))
    .filter((ticket) => !isAcuteUntaken(ticket))
    .map((ticket) => ({
      ticket,
      mine: mayTake(state, desk, ticket, at),
      early: isEarly(ticket, at),
      first: false,
    }));
  const first = places.find((place) => place.mine);
  return places.map((place) => ({ ...place, first: place === first }));
}

/**
 * @param {StaffState} state
 * @param {Desk} desk
 * @param {Ticket} ticket
 * @param {number} at
 * @returns {boolean}
 */
export function mayTake(state, desk, ticket, at) {
  if (ticket.kind === 'acute') return true;
  if (ticket.line === 'guide') return isLeft(state, ticket, at);
  if (isEarly(ticket, at)) return false;
  if (ticket.for_desk && ticket.for_desk !== desk.id) return false;
  if (ticket.adviser && ticket.adviser === desk.adviser) return true;
  return isCleared(desk, ticket.service) && !isKeptForColleague(state, ticket, at);
}

/**
 * @param {Desk} desk
 * @param {string | null} service
 */
export const isCleared = (desk, service) =>
  desk.services === null || service === null || desk.services.includes(service);

/**
 * @param {Ticket} ticket
 * @param {number} at
 */
const isEarly = (ticket, at) => ticket.callable_from !== null && at < Date.parse(ticket.callable_from);

/**
 * A colleague's appointment is theirs until it has waited too long past its time.
 *
 * @param {StaffState} state
 * @param {Ticket} ticket
 * @param {number} at
 */
function isKeptForColleague(state, ticket, at) {
  const atWork = state.desks.some((desk) => desk.adviser !== null && desk.adviser === ticket.adviser);
  return atWork && !isLeft(state, ticket, at);
}

/**
 * Calls that the guide has not taken in time; her tablet may be off, so they
 * become everybody's.
 *
 * @param {StaffState} state
 * @param {number} at
 * @returns {Ticket[]}
 */
const leftCalls = (state, at) =>
  openTickets(state).filter(
    (ticket) => ticket.state === 'waiting' && ticket.line === 'guide' && isLeft(state, ticket, at),
  );

/**
 * @param {StaffState} state
 * @param {Ticket} ticket
 * @param {number} at
 */
const isLeft = (state, ticket, at) => at >= Date.parse(ticket.due_at) + state.handover * 60_000;

/**
 * The other desks for a hand-over: those who know the service first, and of
 * them those who are free.
 *
 * @param {StaffState} state
 * @param {Desk} desk
 * @param {Ticket} ticket
 * @returns {Desk[]}
 */
export function colleagues(state, desk, ticket) {
  const rank = (/** @type {Desk} */ one) =>
    (isCleared(one, ticket.service) ? 0 : 2) + (ticketAt(state, one.id) ? 1 : 0);
  return state.desks.filter((one) => one.id !== desk.id).sort((one, other) => rank(one) - rank(other));
}
