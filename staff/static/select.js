/**
 * What screens ask of the staff's state. Pure: the time is an argument, in
 * milliseconds since 1970 (`now()` of /static/shared/clock.js).
 *
 * @typedef {import('./shapes.js').StaffState} StaffState
 * @typedef {import('./shapes.js').Ticket} Ticket
 * @typedef {import('./shapes.js').Appointment} Appointment
 *
 * @typedef {'not_come' | 'late' | 'waiting' | 'called' | 'serving' | 'paused' | 'done' | 'left' | 'no_show'
 *   | 'closed_out' | 'cancelled' | 'phone' | 'video'} Standing how an appointment stands
 */

const OPEN = ['waiting', 'called', 'serving', 'paused'];

/** @param {Ticket} ticket */
export const isOpen = (ticket) => OPEN.includes(ticket.state);

/** @param {StaffState} state */
export const openTickets = (state) => Object.values(state.tickets).filter(isOpen);

/**
 * Whether it is acute and nobody has it: must stay lit.
 *
 * @param {Ticket} ticket
 */
export const isAcuteUntaken = (ticket) => ticket.kind === 'acute' && ticket.state === 'waiting';

/**
 * What asks for the guide: the guide's line until an adviser has taken it, and
 * acute wherever it waits. Untaken acute first, then those being helped, whom
 * the guide stands with, then those who wait; older first.
 *
 * @param {StaffState} state
 * @returns {Ticket[]}
 */
export function callsForGuide(state) {
  return openTickets(state)
    .filter((ticket) => (ticket.line === 'guide' && !ticket.desk) || isAcuteUntaken(ticket))
    .sort((one, other) => urgency(one) - urgency(other) || byArrival(one, other));
}

/**
 * Whom the tablet must sound for: acute that no person has seen to, the one who
 * has waited longest first. What the guide has sent on to an adviser stays lit,
 * silently.
 *
 * @param {StaffState} state
 * @returns {Ticket[]}
 */
export const alarming = (state) => callsForGuide(state).filter((ticket) => isAcuteUntaken(ticket) && ticket.line === 'guide');

/**
 * Since when the tablet must sound, in milliseconds since 1970; null: it need not.
 *
 * @param {StaffState} state
 * @returns {number | null}
 */
export function soundingSince(state) {
  const first = alarming(state)[0];
  return first ? Date.parse(first.arrived_at) : null;
}

/**
 * What one soft chime tells of when it is new: who asks for the guide, and a printer without paper.
 *
 * @param {StaffState} state
 * @returns {string[]}
 */
export function chimingFor(state) {
  const empty = state.printers.filter(({ connected, paper }) => connected && paper === 'bad');
  return [...callsForGuide(state).map(({ id }) => id), ...empty.map(({ id }) => `printer ${id}`)];
}

/** @param {Ticket} ticket */
function urgency(ticket) {
  if (isAcuteUntaken(ticket)) return ticket.line === 'guide' ? 0 : 2;
  return ticket.state === 'waiting' ? 3 : 1;
}

/**
 * @param {Ticket} one
 * @param {Ticket} other
 */
function byArrival(one, other) {
  return compare(one.arrived_at, other.arrived_at) || compare(one.number, other.number);
}

/**
 * The advisers' line as the server keeps it: earliest due first.
 *
 * @param {StaffState} state
 * @returns {Ticket[]}
 */
export function waitingLine(state) {
  return openTickets(state)
    .filter((ticket) => ticket.state === 'waiting' && ticket.line === 'service')
    .sort((one, other) => compare(one.due_at, other.due_at) || byArrival(one, other));
}

/**
 * Who has come to see this adviser and waits, earliest due first.
 *
 * @param {StaffState} state
 * @param {string | null} adviser
 * @returns {Ticket[]}
 */
export function arrivedFor(state, adviser) {
  return waitingLine(state).filter((ticket) => adviser !== null && ticket.adviser === adviser);
}

/**
 * Today's appointments by start; of one adviser when named.
 *
 * @param {StaffState} state
 * @param {string | null} [adviser]
 * @returns {Appointment[]}
 */
export function appointmentsOf(state, adviser) {
  return Object.values(state.appointments)
    .filter((appointment) => adviser === undefined || appointment.adviser === adviser)
    .sort((one, other) => compare(one.start, other.start) || compare(one.external_id, other.external_id));
}

/**
 * The ticket of an appointment: the open one, or the last of today.
 *
 * @param {StaffState} state
 * @param {Appointment} appointment
 * @returns {Ticket | undefined}
 */
export function ticketOf(state, appointment) {
  const open = state.tickets[appointment.ticket ?? ''];
  if (open && isOpen(open)) return open;
  return Object.values(state.tickets)
    .filter((ticket) => ticket.appointment === appointment.external_id)
    .sort((one, other) => compare(other.arrived_at, one.arrived_at))[0];
}

/**
 * How an appointment stands now. A person who is here counts more than what
 * the calendar says.
 *
 * @param {StaffState} state
 * @param {Appointment} appointment
 * @param {number} at
 * @returns {Standing}
 */
export function standing(state, appointment, at) {
  const ticket = ticketOf(state, appointment);
  if (ticket) return ticket.state;
  if (appointment.arrived) return 'done';
  if (appointment.status === 'cancelled') return 'cancelled';
  if (appointment.channel === 'phone' || appointment.channel === 'video') return appointment.channel;
  const grace = state.policy?.grace ?? 0;
  return at > Date.parse(appointment.start) + grace * 60_000 ? 'late' : 'not_come';
}

/**
 * Everybody in the room: open tickets, and one person at each busy machine.
 *
 * @param {StaffState} state
 * @returns {{total: number, waiting: Ticket[], helped: Ticket[], pcs: number}}
 */
export function peopleInRoom(state) {
  const open = openTickets(state).sort(byArrival);
  const waiting = open.filter((ticket) => ticket.state === 'waiting');
  const helped = open.filter((ticket) => ticket.state !== 'waiting');
  const pcs = state.pcs.filter((pc) => pc.busy).length;
  return { total: open.length + pcs, waiting, helped, pcs };
}

/**
 * Who is called to or helped at a desk now; somebody on pause is not there.
 *
 * @param {StaffState} state
 * @param {string} desk
 * @returns {Ticket | undefined}
 */
export function ticketAt(state, desk) {
  return openTickets(state).find(
    (ticket) => ticket.desk === desk && (ticket.state === 'called' || ticket.state === 'serving'),
  );
}

/**
 * Who is on pause at a desk.
 *
 * @param {StaffState} state
 * @param {string} desk
 * @returns {Ticket[]}
 */
export function pausedAt(state, desk) {
  return openTickets(state).filter((ticket) => ticket.desk === desk && ticket.state === 'paused');
}

/**
 * Today's last ended, newest first.
 *
 * @param {StaffState} state
 * @returns {Ticket[]}
 */
export function endedToday(state) {
  return Object.values(state.tickets)
    .filter((ticket) => !isOpen(ticket))
    .sort((one, other) => compare(other.ended_at ?? '', one.ended_at ?? ''));
}

/**
 * How many were sent to a channel today, for one service or for all.
 *
 * @param {StaffState} state
 * @param {string} channel
 * @param {string} [service]
 * @returns {number}
 */
export function sentTo(state, channel, service) {
  const rows = service === undefined ? Object.values(state.sent) : [state.sent[service] ?? {}];
  return rows.reduce((sum, row) => sum + (row[channel] ?? 0), 0);
}

/**
 * Print jobs that need a person, oldest first.
 *
 * @param {StaffState} state
 * @returns {import('./shapes.js').Job[]}
 */
export const jobsToSee = (state) => Object.values(state.jobs).sort((one, other) => compare(one.at, other.at));

/**
 * @param {string} one
 * @param {string} other
 */
function compare(one, other) {
  return one < other ? -1 : Number(one > other);
}
