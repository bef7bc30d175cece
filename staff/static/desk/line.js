/** Who waits, in the order they will be called, and why in this order. */
import { html } from '/static/shared/dom.js';
import { Chip } from '/static/shared/parts.js';
import { Symbol } from '/static/shared/symbols.js';
import { t } from '/static/shared/text.js';
import { clockTime } from '/static/shared/time.js';
import { ticketAt } from '../select.js';
import { CallButton, Needs } from './pieces.js';
import { deskOf, lineFor, untakenAcute } from './queue.js';
import { minutesWaited, serviceName, why } from './words.js';

/**
 * Somebody who needs a person now, over everything else until a person takes it.
 *
 * @param {import('./view.js').Sight} sight
 */
export function Acute({ state, desk, at, hands }) {
  const current = ticketAt(state.staff, desk.id);
  return untakenAcute(state.staff).map(
    (ticket) => html`<section class="d-acute" role="alert" key=${ticket.id} data-acute=${ticket.number}>
      <p class="d-acute__title"><${Symbol} name="urgent" />${t('desk-acute', { number: ticket.number })}</p>
      <p>${t('desk-acute-waited', { minutes: minutesWaited(ticket, at) })}</p>
      <button
        type="button"
        class="ds-button"
        data-color="danger"
        data-action="take"
        aria-disabled=${state.busy !== null}
        onClick=${() => hands.act({ action: 'take', ticket })}
      >
        ${takeText(current)}
      </button>
    </section>`,
  );
}

/** @param {import('../shapes.js').Ticket | undefined} current */
function takeText(current) {
  if (!current) return t('desk-acute-take');
  return t(current.state === 'serving' ? 'desk-acute-take-pause' : 'desk-acute-take-recall', { number: current.number });
}

/**
 * Those this desk may take, and under them those it may not: the next one must
 * be in sight, however many wait for a colleague.
 *
 * @param {import('./view.js').Sight} sight
 */
export function Line(sight) {
  const { state, desk, at } = sight;
  const places = lineFor(state.staff, desk, at);
  const mine = places.filter((place) => place.mine);
  const others = places.filter((place) => !place.mine);
  const row = (/** @type {import('./queue.js').Place} */ place) => html`<${Row} ...${sight} key=${place.ticket.id} place=${place} />`;
  return html`<section class="d-list d-list--line" aria-labelledby="line-title" data-waiting=${places.length}>
    <div class="d-list__head">
      <h2 id="line-title">${t('desk-line')} <span class="d-count">${places.length}</span></h2>
      <p class="m-subtle">${places.length > 0 ? t('desk-line-rule') : t('desk-line-none')}</p>
    </div>
    <ol class="d-rows" tabindex="0" aria-labelledby="line-title">
      ${mine.map(row)}
      ${others.length > 0 && html`<li class="d-divider" key="others">${t('desk-line-others', { count: others.length })}</li>`}
      ${others.map(row)}
    </ol>
  </section>`;
}

/** @param {import('./view.js').Sight & {place: import('./queue.js').Place}} props */
function Row({ place, ...sight }) {
  const { ticket, mine, first } = place;
  const { state, at } = sight;
  return html`<li class="d-row" data-line-ticket=${ticket.number} data-kind=${ticket.kind} data-mine=${String(mine)} data-first=${String(first)}>
    <time class="d-row__time m-number">${clockTime(ticket.due_at)}</time>
    <div class="d-row__who">
      <p class="d-row__name">
        <span class="m-number">${ticket.number}</span> ${ticket.first_name} <span class="d-row__what">${serviceName(state.staff, ticket.service)}</span>
      </p>
      <p class="d-row__why">${why(ticket)} · ${t('desk-waited', { minutes: minutesWaited(ticket, at) })}</p>
    </div>
    <div class="d-row__end">
      ${first && html`<${Chip} tone="info" symbol="arrow" text=${t('desk-first')} />`}
      ${ticket.for_desk === sight.desk.id && html`<span class="d-row__for">${t('desk-for-you')}</span>`}
      ${!mine && html`<span class="d-row__for">${forWhom(sight, place)}</span>`}
      <${Needs} of=${ticket} />
      ${mine && !first && html`<${CallButton} ...${sight} ticket=${ticket} />`}
    </div>
  </li>`;
}

/**
 * Why this desk cannot take it, or for whom it waits.
 *
 * @param {import('./view.js').Sight} sight
 * @param {import('./queue.js').Place} place
 */
function forWhom({ state, desk }, { ticket, early }) {
  if (early) return t('desk-callable-from', { time: clockTime(ticket.callable_from ?? '') });
  if (ticket.for_desk && ticket.for_desk !== desk.id) {
    return t('desk-for-desk', { place: deskOf(state.staff, ticket.for_desk)?.name ?? ticket.for_desk });
  }
  return ticket.adviser ? t('desk-for-adviser', { adviser: ticket.adviser }) : t('desk-for-others');
}
