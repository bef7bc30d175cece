/** Where somebody is sent on to, as the server is asked for it. Pure. */

/** No desk in particular. */
export const FIRST_FREE = '';
/** The adviser that the appointment was booked with. */
export const OWN = 'own';

/**
 * What stays as it was is not named: the server then keeps the booked adviser.
 *
 * @param {import('../shapes.js').Ticket} ticket
 * @param {string | null} service
 * @param {string} desk an id, `FIRST_FREE` or `OWN`
 * @returns {{service?: string, desk?: string}}
 */
export function target(ticket, service, desk) {
  const freed = desk === FIRST_FREE && ticket.adviser !== null;
  const named = service !== null && (service !== ticket.service || freed);
  return { ...(named ? { service } : {}), ...(desk !== FIRST_FREE && desk !== OWN ? { desk } : {}) };
}
