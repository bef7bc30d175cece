/** Handing over: to a colleague, to another service, or to the guide, in one click. */
import { html } from '/static/shared/dom.js';
import { Symbol } from '/static/shared/symbols.js';
import { named, t } from '/static/shared/text.js';
import { Modal } from '../modal.js';
import { ticketAt } from '../select.js';
import { deskState } from './chooser.js';
import { colleagues, isCleared } from './queue.js';

/** @param {import('./view.js').Sight} sight */
export function HandOver({ state, desk, hands }) {
  const ticket = ticketAt(state.staff, desk.id);
  if (!ticket) return null;
  /** @param {{service?: string, desk?: string, line?: string}} to */
  const send = (to) => {
    hands.dispatch({ type: 'hand-over', open: false });
    hands.act({ action: 'transfer', ticket, to });
  };
  const all = colleagues(state.staff, desk, ticket);
  /** @param {import('../shapes.js').Desk} one */
  const isAble = (one) => isCleared(one, ticket.service);
  const close = () => hands.dispatch({ type: 'hand-over', open: false });
  return html`<${Modal} name="hand-over" title=${t('desk-hand-over-title', { number: ticket.number })} onClose=${close}>
    <p>${t('desk-hand-over-text')}</p>
    <${Colleagues} title=${t('desk-hand-over-able')} staff=${state.staff} desks=${all.filter(isAble)} onSend=${send} />
    <${Colleagues} title=${t('desk-hand-over-desks')} staff=${state.staff} desks=${all.filter((one) => !isAble(one))} onSend=${send} />
    <h3>${t('desk-hand-over-services')}</h3>
    <div class="m-grid m-tight d-targets">
      ${state.staff.services
        .filter((one) => one.id !== ticket.service)
        .map((one) => html`<${Target} key=${one.id} to="service" id=${one.id} title=${named(one.name)} symbol=${one.symbol} onClick=${() => send({ service: one.id })} />`)}
    </div>
    <${Target} to="guide" id="guide" title=${t('desk-hand-over-guide')} text=${t('desk-hand-over-guide-text')} symbol="person" onClick=${() => send({ line: 'guide' })} />
  <//>`;
}

/**
 * @param {{title: string, staff: import('../shapes.js').StaffState, desks: import('../shapes.js').Desk[],
 *   onSend: (to: {desk: string}) => void}} props
 */
function Colleagues({ title, staff, desks, onSend }) {
  if (desks.length === 0) return null;
  return [
    html`<h3>${title}</h3>`,
    html`<div class="m-grid m-tight d-targets">
      ${desks.map(
        (one) => html`<${Target} key=${one.id} to="desk" id=${one.id} title=${one.name} text=${one.adviser} note=${deskState(staff, one.id)} onClick=${() => onSend({ desk: one.id })} />`,
      )}
    </div>`,
  ];
}

/**
 * @param {{to: string, id: string, title: string, text?: string | null, note?: string, symbol?: string, onClick: () => void}} props
 */
function Target({ to, id, title, text, note, symbol, onClick }) {
  return html`<button type="button" class="d-target" data-action="transfer" data-to=${to} data-id=${id} onClick=${onClick}>
    ${symbol && html`<${Symbol} name=${symbol} />`}
    <span class="m-grow"><strong>${title}</strong>${text && html`<span>${text}</span>`}</span>
    ${note && html`<span class="m-subtle">${note}</span>`}
  </button>`;
}
