/** Nobody at the desk: who comes next, or that all is calm. */
import { html } from '/static/shared/dom.js';
import { Symbol } from '/static/shared/symbols.js';
import { t } from '/static/shared/text.js';
import { clockTime } from '/static/shared/time.js';
import { useLostFocus } from '../place.js';
import { appointmentsOf, standing } from '../select.js';
import { KEYS } from './moves.js';
import { KeyButton, Needs } from './pieces.js';
import { lineFor, untakenAcute } from './queue.js';
import { serviceName, why } from './words.js';

/** @param {import('./view.js').Sight} sight */
export function Idle(sight) {
  const { state, desk, at, hands } = sight;
  const places = lineFor(state.staff, desk, at);
  const first = places.find((place) => place.first)?.ticket;
  const acute = untakenAcute(state.staff)[0];
  const calm = acute ? html`<${SomebodyNow} ticket=${acute} />` : html`<${Calm} ...${sight} waiting=${places.length} />`;
  const section = useLostFocus();
  return html`<section class="d-idle" tabindex="-1" ref=${section} aria-label=${t('desk-idle')} data-current="" data-state="free">
    ${first ? html`<${First} ...${sight} ticket=${first} />` : calm}
    <${KeyButton}
      action="next"
      text=${t('desk-next')}
      key_=${KEYS.next}
      symbol=${html`<${Symbol} name="bell" />`}
      look=${first ? 'primary' : 'secondary'}
      size="lg"
      busy=${state.busy}
      onClick=${() => hands.act({ action: 'next' })}
    />
  </section>`;
}

/** @param {import('./view.js').Sight & {ticket: import('../shapes.js').Ticket}} props */
function First({ state, ticket }) {
  return html`<div class="d-idle__text">
    <p class="m-subtle">${t('desk-idle')}</p>
    <h1>${t('desk-idle-first', { number: ticket.number })}</h1>
    <p class="d-idle__who">${[ticket.first_name, serviceName(state.staff, ticket.service)].filter(Boolean).join(', ')}</p>
    <p class="m-subtle">${why(ticket)}</p>
    <div class="m-row m-tight d-idle__needs"><${Needs} of=${ticket} /></div>
  </div>`;
}

/** @param {import('./view.js').Sight & {waiting: number}} props */
function Calm({ state, desk, at, waiting }) {
  const coming = appointmentsOf(state.staff, desk.adviser).find(
    (one) => Date.parse(one.start) > at && standing(state.staff, one, at) === 'not_come',
  );
  const id = waiting > 0 ? 'desk-idle-others' : 'desk-idle-none';
  return html`<div class="d-idle__text">
    <span class="d-idle__symbol"><${Symbol} name="clock" /></span>
    <h1>${t(id)}</h1>
    <p>${t(`${id}-text`)}</p>
    ${coming && html`<p class="m-subtle">${t('desk-idle-coming', { time: clockTime(coming.start) })}</p>`}
  </div>`;
}

/**
 * Nobody in the line, but somebody at the entrance who cannot wait.
 *
 * @param {{ticket: import('../shapes.js').Ticket}} props
 */
function SomebodyNow({ ticket }) {
  return html`<div class="d-idle__text">
    <span class="d-idle__symbol"><${Symbol} name="urgent" /></span>
    <h1>${t('desk-acute', { number: ticket.number })}</h1>
    <p>${t('desk-idle-acute-text')}</p>
  </div>`;
}
