/**
 * After a break: has a person taken the ticket meanwhile? Events that were
 * missed do not come again, so the ticket itself is asked.
 *
 * @typedef {import('./errands.js').Store} Store
 */

/** Which event a state would have been told by. */
/** @type {Record<string, string>} */
const EVENTS = {
  called: 'called', serving: 'serving', done: 'finished', left: 'left', waiting: 'recalled',
  no_show: 'no_show', closed_out: 'closed_out', withdrawn: 'left',
};

/**
 * @param {import('/static/shared/api.js').Api} api
 * @param {Store} store
 */
export async function watchTicket(api, store) {
  const { acute, answer } = store.state();
  const ticket = acute?.ticket ?? (answer?.guide_called ? answer.ticket : null);
  if (!ticket) return;
  const result = await api.get(`/api/v1/tickets/${encodeURIComponent(ticket.token)}`);
  const type = result.ok && EVENTS[result.data.ticket.state];
  if (type) store.dispatch({ type: 'event', event: { type, ticket: ticket.id } });
}
