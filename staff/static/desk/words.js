/** What the desk says about a ticket, in the adviser's language. */
import { named, t } from '/static/shared/text.js';
import { clockTime, minutesBetween } from '/static/shared/time.js';

/**
 * @typedef {import('../shapes.js').StaffState} StaffState
 * @typedef {import('../shapes.js').Ticket} Ticket
 */

/**
 * @param {StaffState} state
 * @param {string | null} id
 * @returns {string}
 */
export function serviceName(state, id) {
  const service = state.services.find((one) => one.id === id);
  return service ? named(service.name) : t('desk-no-service');
}

/**
 * Whether the adviser should know the language beforehand.
 *
 * @param {string | null} code
 */
export const isOtherLanguage = (code) => code !== null && code !== 'nb' && code !== 'nn';

/**
 * Why a ticket stands where it does in the line: what its due time comes from.
 *
 * @param {Ticket} ticket
 * @returns {string}
 */
export function why(ticket) {
  const { kind, start, arrived_at: arrived, due_at: due } = ticket;
  const after = kind === 'appointment' && start !== null && Date.parse(due) > Date.parse(start);
  const words = { time: clockTime(start ?? due), arrived: clockTime(arrived) };
  return t(after ? 'desk-why-appointment-after' : `desk-why-${kind}`, words);
}

/**
 * Minutes since somebody came, never negative: clocks of two machines differ.
 *
 * @param {Ticket} ticket
 * @param {number} at
 */
export const minutesWaited = (ticket, at) => Math.max(0, minutesBetween(ticket.arrived_at, at));

/**
 * Minutes and seconds since a moment, `2:07`.
 *
 * @param {string | null} since
 * @param {number} at
 * @returns {string}
 */
export function age(since, at) {
  const seconds = Math.max(0, Math.floor((at - Date.parse(since ?? '')) / 1000)) || 0;
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
