/** Which desk this is, when the link did not say. */
import { html } from '/static/shared/dom.js';
import { t } from '/static/shared/text.js';
import { ticketAt } from '../select.js';

/**
 * @param {{state: import('../shapes.js').StaffState, hands: import('./view.js').Hands}} props
 */
export function Chooser({ state, hands }) {
  return html`<main class="m-main d-chooser" data-page="desk" data-line=${state.line}>
    <h1>${t('desk-choose')}</h1>
    <p class="m-subtle">${t('desk-choose-text')}</p>
    <div class="m-grid d-desks">${state.desks.map((desk) => html`<${Choice} key=${desk.id} state=${state} desk=${desk} hands=${hands} />`)}</div>
  </main>`;
}

/**
 * @param {{state: import('../shapes.js').StaffState, desk: import('../shapes.js').Desk, hands: import('./view.js').Hands}} props
 */
function Choice({ state, desk, hands }) {
  const mine = desk.adviser !== null && desk.adviser === state.me?.name;
  return html`<button
    type="button"
    class="d-choice"
    data-choose-desk=${desk.id}
    data-mine=${String(mine)}
    onClick=${() => hands.dispatch({ type: 'choose', desk: desk.id })}
  >
    <strong>${desk.name}</strong>
    <span>${desk.adviser}</span>
    <span class="m-subtle">${deskState(state, desk.id)}</span>
  </button>`;
}

/**
 * Whether a desk has somebody now, in words.
 *
 * @param {import('../shapes.js').StaffState} state
 * @param {string} desk
 * @returns {string}
 */
export function deskState(state, desk) {
  const ticket = ticketAt(state, desk);
  return ticket ? t('desk-taken', { number: ticket.number }) : t('desk-free');
}
