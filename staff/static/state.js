/**
 * What the staff's screens know, as a pure reducer shared by the guide's
 * tablet, the desks and the office pages. A snapshot replaces everything; an
 * event carries things as they are after it, and they take their old places.
 *
 * What a screen asks of it stands in select.js and is exported from here too.
 *
 * @typedef {import('./shapes.js').StaffState} StaffState
 * @typedef {import('./shapes.js').Job} Job
 * @typedef {import('./shapes.js').Appointment} Appointment
 *
 * @typedef {{type: 'snapshot', snapshot: any}
 *   | {type: 'event', event: any}
 *   | {type: 'line', line: import('/static/shared/live.js').LiveState}} StaffAction
 */
export * from './select.js';

/** Job states that a person has to look after. */
const NEEDS_A_PERSON = ['failed', 'unknown'];

/** @type {StaffState} */
export const START = {
  line: 'connecting',
  ready: false,
  seq: 0,
  day: '',
  office: null,
  me: null,
  policy: null,
  tickets: {},
  appointments: {},
  desks: [],
  pcs: [],
  services: [],
  printers: [],
  jobs: {},
  message: null,
  sent: {},
  handover: 0,
  outcomes: [],
  reasons: [],
  languages: [],
};

/**
 * @param {StaffState} state
 * @param {StaffAction} action
 * @returns {StaffState}
 */
export function reduce(state, action) {
  switch (action.type) {
    case 'line':
      return { ...state, line: action.line };
    case 'snapshot':
      return replaced(state, action.snapshot);
    case 'event':
      return happened(state, action.event);
    default:
      return state;
  }
}

/**
 * @param {StaffState} state
 * @param {any} snapshot
 * @returns {StaffState}
 */
function replaced(state, snapshot) {
  return {
    line: state.line,
    ready: true,
    seq: snapshot.seq,
    day: dayOf(snapshot.at, snapshot.office.zone),
    office: snapshot.office,
    me: snapshot.me,
    policy: snapshot.policy,
    tickets: byId(snapshot.tickets, 'id'),
    appointments: byId(snapshot.appointments, 'external_id'),
    desks: snapshot.desks,
    pcs: snapshot.pcs,
    services: snapshot.services,
    printers: snapshot.printers,
    jobs: byId(snapshot.jobs, 'id'),
    message: snapshot.message,
    sent: snapshot.sent,
    handover: snapshot.handover,
    outcomes: snapshot.outcomes,
    reasons: snapshot.exception_reasons,
    languages: snapshot.languages,
  };
}

/**
 * @param {StaffState} state
 * @param {any} event
 * @returns {StaffState}
 */
function happened(state, event) {
  const { ticket, appointment, pc, printer, job } = event;
  return {
    ...state,
    seq: event.seq,
    policy: event.policy ?? state.policy,
    message: event.message === undefined ? state.message : event.message,
    sent: event.sent ?? state.sent,
    tickets: ticket ? stood(state.tickets, ticket) : state.tickets,
    appointments: appointment ? booked(state, appointment) : state.appointments,
    pcs: pc && typeof pc === 'object' ? inPlace(state.pcs, pc, 'number') : state.pcs,
    printers: printer ? inPlace(state.printers, printer, 'id') : state.printers,
    jobs: job && typeof job === 'object' ? looked(state.jobs, job) : state.jobs,
  };
}

/**
 * Appointments of other days are not this screen's, also when one is moved away.
 *
 * @param {StaffState} state
 * @param {Appointment} appointment
 */
function booked({ appointments, day, office }, appointment) {
  const { [appointment.external_id]: _old, ...others } = appointments;
  const today = !office || dayOf(appointment.start, office.zone) === day;
  return today ? { ...others, [appointment.external_id]: appointment } : others;
}

/**
 * A ticket that was given by mistake is nobody's: it is gone.
 *
 * @param {Record<string, import('./shapes.js').Ticket>} tickets
 * @param {import('./shapes.js').Ticket} ticket
 */
function stood(tickets, ticket) {
  const { [ticket.id]: _old, ...others } = tickets;
  return /** @type {string} */ (ticket.state) === 'withdrawn' ? others : { ...others, [ticket.id]: ticket };
}

/**
 * A job that came right, or was asked for again, needs nobody any more.
 *
 * @param {Record<string, Job>} jobs
 * @param {Job} job
 */
function looked(jobs, job) {
  const { [job.id]: _old, ...others } = jobs;
  return NEEDS_A_PERSON.includes(job.state) ? { ...others, [job.id]: job } : others;
}

/**
 * @template {Record<string, any>} T
 * @param {T[]} list
 * @param {string} key
 * @returns {Record<string, T>}
 */
function byId(list, key) {
  return Object.fromEntries(list.map((one) => [one[key], one]));
}

/**
 * The list with one replaced where it stood, or added at the end.
 *
 * @template {Record<string, any>} T
 * @param {T[]} list
 * @param {T} one
 * @param {string} key
 * @returns {T[]}
 */
function inPlace(list, one, key) {
  const known = list.some((other) => other[key] === one[key]);
  return known ? list.map((other) => (other[key] === one[key] ? one : other)) : [...list, one];
}

/**
 * The calendar day of an instant at the office, 2026-11-23.
 *
 * @param {string} at
 * @param {string} zone
 */
function dayOf(at, zone) {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(new Date(at));
}
