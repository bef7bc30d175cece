/**
 * The guide's list of appointments: not by the clock but by what has to be
 * done. Pure.
 *
 * @typedef {import('../shapes.js').Appointment} Appointment
 * @typedef {import('../shapes.js').StaffState} StaffState
 * @typedef {{appointment: Appointment, standing: import('../select.js').Standing}} Row
 * @typedef {'expected' | 'here' | 'later' | 'missed' | 'ended'} Group
 */
import { appointmentsOf, standing } from '../select.js';

/** Somebody whose appointment is nearer than this, before or after, may walk in any moment. */
const NEAR_MS = 30 * 60_000;

/**
 * The near first, late or soon; then who is here, later today, those who have
 * long not come, and what is over or not in person; each by start.
 *
 * @param {StaffState} state
 * @param {string} words a name or a time, or part of one; empty for all
 * @param {number} at
 * @param {(start: string) => string} clock the start as it is written, 09:30
 * @returns {{group: Group, rows: Row[]}[]} without empty groups
 */
export function grouped(state, words, at, clock) {
  const rows = appointmentsOf(state)
    .filter((appointment) => matches(appointment, words, clock))
    .map((appointment) => ({ appointment, standing: standing(state, appointment, at) }));
  return /** @type {Group[]} */ (['expected', 'here', 'later', 'missed', 'ended'])
    .map((group) => ({ group, rows: rows.filter((row) => groupOf(row, at) === group) }))
    .filter((group) => group.rows.length > 0);
}

/**
 * Whether an appointment is meant: by the beginning of a name, or of the time
 * with or without its colon.
 *
 * @param {Appointment} appointment
 * @param {string} words
 * @param {(start: string) => string} clock
 */
function matches({ first_name, adviser, start }, words, clock) {
  const wanted = words.trim().toLocaleLowerCase('nb');
  if (!wanted) return true;
  const time = clock(start);
  const names = `${first_name ?? ''} ${adviser ?? ''}`.toLocaleLowerCase('nb').split(/[\s-]+/);
  const digits = wanted.replace(/[.:\s]/g, '');
  if (/^\d+$/.test(digits)) return [time, time.replace(/^0/, '')].some((one) => one.replace(':', '').startsWith(digits));
  return wanted.split(/\s+/).every((word) => names.some((name) => name.startsWith(word)));
}

/**
 * @param {Row} row
 * @param {number} at
 * @returns {Group}
 */
function groupOf({ appointment, standing: how }, at) {
  if (how === 'late' || how === 'not_come') {
    const ahead = Date.parse(appointment.start) - at;
    if (Math.abs(ahead) <= NEAR_MS) return 'expected';
    return ahead > 0 ? 'later' : 'missed';
  }
  return ['waiting', 'called', 'serving', 'paused'].includes(how) ? 'here' : 'ended';
}
