/** Things of an office with sensible values, for tests of the staff's screens. */
import { reduce, START } from '../../staff/static/state.js';

/** @typedef {import('../../staff/static/shapes.js').StaffState} StaffState */
/** @typedef {import('../../staff/static/shapes.js').Ticket} Ticket */
/** @typedef {import('../../staff/static/shapes.js').Appointment} Appointment */

export const AT = '2026-11-23T09:00:00.000Z';

/**
 * The instant some minutes after `AT`.
 *
 * @param {number} minutes
 */
export const after = (minutes) => new Date(Date.parse(AT) + minutes * 60_000).toISOString();

/**
 * @param {Partial<Ticket>} parts
 * @returns {Ticket}
 */
export const ticket = (parts) => ({
  id: 't1',
  number: 'A001',
  state: 'waiting',
  line: 'service',
  kind: 'appointment',
  service: 'arbeid',
  adviser: null,
  appointment: null,
  start: null,
  first_name: null,
  language: 'nb',
  interpreter: false,
  reason: 'on_time',
  due_at: AT,
  callable_from: null,
  arrived_at: AT,
  called_at: null,
  ended_at: null,
  desk: null,
  for_desk: null,
  calls: 0,
  visit: 'v1',
  outcome: null,
  ...parts,
});

/**
 * @param {Partial<Appointment>} parts
 * @returns {Appointment}
 */
export const appointment = (parts) => ({
  external_id: 'a1',
  start: AT,
  end: after(30),
  service: 'arbeid',
  adviser: 'Thea Brekke',
  first_name: 'Kari',
  language: 'nb',
  interpreter: false,
  channel: 'in_person',
  status: 'confirmed',
  ticket: null,
  arrived: false,
  ...parts,
});

const SNAPSHOT = {
  seq: 10,
  at: AT,
  office: { id: 'fredrikstad', name: 'NAV Fredrikstad', zone: 'Europe/Oslo' },
  me: { role: 'guide', id: 'u1', name: 'Guide' },
  policy: { version: 1, mode: 'gated', grace: 15, early: 30, services: {} },
  tickets: [],
  appointments: [],
  desks: [],
  pcs: [],
  services: [],
  printers: [],
  jobs: [],
  message: null,
  sent: {},
  outcomes: [],
  exception_reasons: [],
  languages: [],
};

/**
 * A state after a snapshot with these parts.
 *
 * @param {object} parts
 * @param {StaffState} before
 */
export const began = (parts = {}, before = START) =>
  reduce(before, { type: 'snapshot', snapshot: { ...SNAPSHOT, ...parts } });

/**
 * The state after the next event.
 *
 * @param {StaffState} state
 * @param {object} event
 */
export const hear = (state, event) => reduce(state, { type: 'event', event: { seq: state.seq + 1, at: AT, ...event } });
