/** How the tablet says things: ages, services, places. */
import { named, t } from '/static/shared/text.js';
import { clockTime, minutesBetween } from '/static/shared/time.js';

/** @typedef {import('../shapes.js').StaffState} StaffState */

/** The symbol of each kind of ticket. */
export const KIND_SYMBOLS = {
  appointment: 'calendar',
  drop_in: 'ticket',
  exception: 'hand',
  acute: 'urgent',
  late: 'clock',
  talk: 'chat',
  not_found: 'search',
};

export const MODE_SYMBOLS = { gated: 'calendar', open: 'door', closed: 'close' };
export const CHANNEL_SYMBOLS = { phone: 'phone', self_service: 'computer', booking: 'calendar' };

/**
 * How long ago, in minutes.
 *
 * @param {string} since
 * @param {number} at
 */
export function age(since, at) {
  const minutes = minutesBetween(since, at);
  return minutes < 1 ? t('guide-just-now') : t('common-minutes-short', { count: minutes });
}

/**
 * How long ago, in seconds at first, then in minutes: `2:07` where the clock stood is read as a time.
 *
 * @param {string} since
 * @param {number} at
 */
export function exactAge(since, at) {
  const seconds = Math.max(0, Math.floor((at - Date.parse(since)) / 1000));
  return seconds < 60 ? `${seconds} s` : t('common-minutes-short', { count: Math.floor(seconds / 60) });
}

/**
 * How long something holds; midnight is the end of the day.
 *
 * @param {string | null} until
 */
export function untilWords(until) {
  if (!until) return '';
  const time = clockTime(until);
  return time === '00:00' ? t('guide-until-midnight') : t('common-until', { time });
}

/**
 * @param {StaffState} state
 * @param {string | null} id
 */
export function serviceName(state, id) {
  const service = state.services.find((one) => one.id === id);
  return service ? named(service.name) : '';
}

/**
 * @param {StaffState} state
 * @param {string | null} id of a desk
 */
export const placeName = (state, id) => state.desks.find((desk) => desk.id === id)?.name ?? '';

/**
 * The parts that are there, with a dot between.
 *
 * @param {(string | null | undefined | false)[]} parts
 */
export const joined = (...parts) => parts.filter(Boolean).join(' · ');
