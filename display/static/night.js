/**
 * Outside the opening hours: a dark screen with the time and when the office
 * opens, in another place every minute, so that nothing burns in and nobody is
 * called to a room that is locked.
 */
import { now } from '/static/shared/clock.js';
import { html } from '/static/shared/dom.js';
import { useNow } from '/static/shared/parts.js';
import { t } from '/static/shared/text.js';
import { clockTime, dayAndTime, sameDay } from '/static/shared/time.js';
import { shut, stillStands } from './notices.js';

/** How long after the last call of the day the screen stays as it was. */
const AFTER_LAST_MS = 10 * 60_000;
const PLACES = 5;

/**
 * @param {import('./state.js').State} state
 * @param {number} time wall clock
 * @param {number} at steady milliseconds
 */
export function resting({ room, shown, queue, calls, message }, time, at) {
  if (!room || !shut(room.hours, time) || queue.length > 0 || stillStands(message, time)) return false;
  const busy = calls.some((call) => call.state !== 'finished') || (shown?.aloud && at - shown.since < AFTER_LAST_MS);
  return !busy;
}

/** @param {{state: import('./state.js').State}} props */
export function Night({ state }) {
  const time = useNow();
  const place = Math.floor(time / 60_000) % PLACES;
  const next = state.room?.hours.next;
  return html`<section class="d-night" data-place=${String(place)}>
    <p class="d-night__time">${clockTime(time)}</p>
    <p>${t('display-closed')}</p>
    ${next && Date.parse(next) > time && html`<p>${t('display-opens', { when: when(next) })}</p>`}
  </section>`;
}

/** @param {string} at */
const when = (at) => (sameDay(at, now()) ? t('common-time', { time: clockTime(at) }) : dayAndTime(at));
