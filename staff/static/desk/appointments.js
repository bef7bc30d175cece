/** The adviser's own day: who is booked, and who of them has come. */
import { html, useEffect, useRef } from '/static/shared/dom.js';
import { Chip } from '/static/shared/parts.js';
import { has, t } from '/static/shared/text.js';
import { clockTime, minutesBetween } from '/static/shared/time.js';
import { appointmentsOf, standing, ticketOf } from '../select.js';
import { CallButton, Needs } from './pieces.js';
import { deskOf, mayTake } from './queue.js';
import { serviceName } from './words.js';

/** @typedef {import('/static/shared/parts.js').Tone} Tone */

/** @type {Record<string, {tone: Tone, symbol: string}>} */
const LOOKS = {
  waiting: { tone: 'success', symbol: 'check' },
  called: { tone: 'info', symbol: 'bell' },
  serving: { tone: 'info', symbol: 'chat' },
  paused: { tone: 'warning', symbol: 'pause' },
  late: { tone: 'warning', symbol: 'clock' },
  phone: { tone: 'neutral', symbol: 'phone' },
  video: { tone: 'neutral', symbol: 'video' },
};

const ENDED = ['done', 'left', 'no_show', 'closed_out', 'cancelled'];
const REMOTE = ['phone', 'video'];

/** @param {import('./view.js').Sight} sight */
export function Appointments(sight) {
  const { state, desk } = sight;
  const all = desk.adviser === null ? [] : appointmentsOf(state.staff, desk.adviser);
  const here = all.filter((one) => waitsHere(ticketOf(state.staff, one), desk)).length;
  const rows = useRef(/** @type {HTMLElement | null} */ (null));
  useEffect(() => showComing(rows.current), [desk.id]);
  const text = all.length > 0 ? t('desk-appointments-here', { count: here }) : t('desk-appointments-none');
  return html`<section class="d-list d-list--mine" aria-labelledby="mine-title">
    <div class="d-list__head">
      <h2 id="mine-title">${t('desk-appointments')}</h2>
      <p class="m-subtle">${text}</p>
    </div>
    <ol class="d-rows" ref=${rows} tabindex="0" aria-labelledby="mine-title">
      ${all.map((one) => html`<${Row} ...${sight} key=${one.external_id} appointment=${one} />`)}
    </ol>
  </section>`;
}

/**
 * Whether somebody waits, and has not been handed over to another desk.
 *
 * @param {import('../shapes.js').Ticket | undefined} ticket
 * @param {import('../shapes.js').Desk} desk
 */
const waitsHere = (ticket, desk) => ticket?.state === 'waiting' && [null, desk.id].includes(ticket.for_desk);

/**
 * The list begins where the day is now; what is over is above.
 *
 * @param {HTMLElement | null} list
 */
function showComing(list) {
  const row = /** @type {HTMLElement | null} */ (list?.querySelector('[data-over="false"]'));
  if (list && row) list.scrollTop = row.offsetTop - list.offsetTop;
}

/** @param {import('./view.js').Sight & {appointment: import('../shapes.js').Appointment}} props */
function Row({ appointment, ...sight }) {
  const { state, desk, at } = sight;
  const status = standing(state.staff, appointment, at);
  const ticket = ticketOf(state.staff, appointment);
  const isOver = ENDED.includes(status) || (REMOTE.includes(status) && Date.parse(appointment.end) < at);
  const handedTo = status === 'waiting' && ticket?.for_desk !== desk.id && deskOf(state.staff, ticket?.for_desk ?? null);
  const callable = status === 'waiting' && ticket && mayTake(state.staff, desk, ticket, at);
  return html`<li
    class="d-row"
    data-appointment=${appointment.external_id}
    data-arrived=${String(appointment.arrived)}
    data-status=${status}
    data-over=${String(isOver)}
    data-callable=${String(Boolean(callable))}
  >
    <time class="d-row__time m-number">${clockTime(appointment.start)}</time>
    <div class="d-row__who">
      <p class="d-row__name">
        ${ticket && html`<span class="m-number">${ticket.number}</span> `}${appointment.first_name ?? t('desk-no-name')}
        ${' '}<span class="d-row__what">${serviceName(state.staff, appointment.service)}</span>
      </p>
    </div>
    <div class="d-row__end">
      ${handedTo
        ? html`<span class="d-row__for">${t('desk-for-desk', { place: handedTo.name })}</span>`
        : html`<${Standing} status=${status} line=${ticket?.line} minutes=${minutesBetween(appointment.start, at)} />`}
      ${!isOver && html`<${Needs} of=${appointment} />`}
      ${callable && html`<${CallButton} ...${sight} ticket=${ticket} />`}
    </div>
  </li>`;
}

/**
 * @param {{status: string, line?: string, minutes: number}} props
 */
function Standing({ status, line, minutes }) {
  const id = status === 'waiting' && line === 'guide' ? 'desk-at-entrance' : `desk-standing-${status}`;
  const text = t(has(id) ? id : `state-${status}`, { minutes: String(minutes) });
  const look = LOOKS[status];
  return look ? html`<${Chip} ...${look} text=${text} />` : html`<span class="d-row__for">${text}</span>`;
}
