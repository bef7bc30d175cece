/**
 * What a verdict tells of time and place, as rows of symbol, word and value.
 * The order is that of importance; nothing here says who.
 *
 * @typedef {{symbol: string, label: string, value: string, hook?: string}} Fact
 * @typedef {import('../shapes.js').Answer} Answer
 */
import { now } from '/static/shared/clock.js';
import { isolated, t } from '/static/shared/text.js';
import { clockTime, dayAndTime, dayName, sameDay } from '/static/shared/time.js';

/**
 * @param {Answer} answer
 * @returns {Fact[]}
 */
export function factsOf(answer) {
  const rows = [whenEarly(answer), when(answer), where(answer), wait(answer), ...closed(answer)];
  return rows.filter((row) => row !== null);
}

/**
 * @param {Answer} answer
 * @returns {Fact | null}
 */
function when({ verdict, appointment }) {
  if (!appointment) return null;
  const { start } = appointment;
  const labels = { late: 'kiosk-late-time', not_in_person: `kiosk-by-${appointment.channel}` };
  const label = labels[/** @type {'late' | 'not_in_person'} */ (verdict)] ?? 'kiosk-ticket-time';
  const time = t('common-time', { time: clockTime(start) });
  const value = sameDay(start, now()) ? time : `${dayName(start)}\n${time}`;
  return { symbol: 'calendar', label: t(label), value, hook: 'when' };
}

/**
 * @param {Answer} answer
 * @returns {Fact | null}
 */
function whenEarly({ verdict, until, ticket }) {
  if (verdict !== 'early' || !until) return null;
  const label = t(ticket ? 'kiosk-early-from' : 'kiosk-early-back');
  return { symbol: 'clock', label, value: t('common-time', { time: clockTime(until) }) };
}

/**
 * @param {Answer} answer
 * @returns {Fact | null}
 */
function where({ ticket, appointment }) {
  const label = t('kiosk-ticket-where');
  const elsewhere = appointment?.office;
  if (elsewhere) {
    return { symbol: 'home', label, value: `${isolated(elsewhere.name)}\n${isolated(elsewhere.address)}`, hook: 'where' };
  }
  if (ticket?.line !== 'service') return null;
  return { symbol: 'people', label, value: t('kiosk-ticket-room'), hook: 'where' };
}

/**
 * @param {Answer} answer
 * @returns {Fact | null}
 */
function wait({ ticket, verdict }) {
  if (!ticket?.wait || verdict === 'early') return null;
  const value = t('kiosk-ticket-wait-value', { low: `${ticket.wait.low}`, high: `${ticket.wait.high}` });
  return { symbol: 'clock', label: t('kiosk-ticket-wait'), value, hook: 'wait' };
}

/**
 * @param {Answer} answer
 * @returns {Fact[]}
 */
function closed({ opening }) {
  if (!opening) return [];
  const { today, next, phone, acute_phone: urgent } = opening;
  return [
    ...(today ? [{ symbol: 'clock', label: t('kiosk-closed-today'), value: isolated(today) }] : []),
    ...(next ? [{ symbol: 'door', label: t('kiosk-closed-next'), value: dayAndTime(next), hook: 'when' }] : []),
    { symbol: 'phone', label: t('kiosk-closed-phone'), value: isolated(phone), hook: 'phone' },
    { symbol: 'urgent', label: t('kiosk-acute-call'), value: isolated(urgent) },
  ];
}
