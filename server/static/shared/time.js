/**
 * Times and dates as people read them, in the office's time zone whatever the
 * zone of this machine, and in words from the catalogue: browsers do not know
 * the weekdays of every language an office needs (nynorsk and Sami among them).
 */
import { t } from './text.js';

let zone = 'Europe/Oslo';
/** @type {Intl.DateTimeFormat | null} made for the zone when it is needed: to make one is slow */
let format = null;

/** @param {string} name IANA name, such as `Europe/Oslo` */
export function setZone(name) {
  if (name !== zone) format = null;
  zone = name;
}

/** What takes a slow machine some time at the first date: to be called while the server is asked. */
export function readyTime() {
  parts(0);
}

/**
 * The clock, `09:30`.
 *
 * @param {string | number} moment ISO-8601, or milliseconds since 1970
 * @returns {string}
 */
export function clockTime(moment) {
  const { hour, minute } = parts(moment);
  return `${hour}:${minute}`;
}

/**
 * The day in words, `mandag 23. november`.
 *
 * @param {string | number} moment
 * @returns {string}
 */
export function dayName(moment) {
  const { year, month, day } = parts(moment);
  const weekday = new Date(Date.UTC(+year, +month - 1, +day)).getUTCDay() || 7;
  return t('date-day', { weekday: t(`weekday-${weekday}`), day: `${+day}`, month: t(`month-${+month}`) });
}

/**
 * Day and clock, `mandag 23. november kl. 09:30`.
 *
 * @param {string | number} moment
 * @returns {string}
 */
export function dayAndTime(moment) {
  return t('date-day-time', { day: dayName(moment), time: clockTime(moment) });
}

/**
 * Whether two moments are on the same day at the office.
 *
 * @param {string | number} one
 * @param {string | number} other
 * @returns {boolean}
 */
export function sameDay(one, other) {
  return dateKey(one) === dateKey(other);
}

/**
 * Whole minutes from one moment to another; negative when it is past.
 *
 * @param {string | number} from
 * @param {string | number} to
 * @returns {number}
 */
export function minutesBetween(from, to) {
  return Math.floor((new Date(to).getTime() - new Date(from).getTime()) / 60_000);
}

/**
 * The day as the server writes it, `2026-11-23`.
 *
 * @param {string | number} moment
 * @returns {string}
 */
export function dateKey(moment) {
  const { year, month, day } = parts(moment);
  return `${year}-${month}-${day}`;
}

/**
 * @param {string | number} moment
 * @returns {Record<string, string>} `year`, `month`, `day`, `hour` and `minute`, each as it is written
 */
function parts(moment) {
  const at = new Date(moment);
  return 'Temporal' in globalThis ? bySelf(at) : byFormat(at);
}

/**
 * By the browser's own calendar, where it has one: there is nothing to make first, which is slow
 * on a slow machine.
 *
 * @param {Date} at
 */
function bySelf(at) {
  const instant = /** @type {any} */ (globalThis).Temporal.Instant.fromEpochMilliseconds(at.getTime());
  const written = instant.toZonedDateTimeISO(zone).toPlainDateTime().toString();
  const [year, month, day, hour, minute] = written.split(/[-T:]/);
  return { year, month, day, hour, minute };
}

/** @param {Date} at */
function byFormat(at) {
  format ??= new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  return Object.fromEntries(format.formatToParts(at).map((part) => [part.type, part.value]));
}
