/** Handing over: to a colleague, to another service, or to the guide, in one click. */
import { html } from '/static/shared/dom.js';
import { Symbol } from '/static/shared/symbols.js';
import { named, t } from '/static/shared/text.js';
import { Modal } from '../modal.js';
import { ticketAt } from '../select.js';
import { deskState } from './chooser.js';
import { colleagues } from './queue.js';

/** @param {import('./view.js').Sight} sight */
export function HandOver({ state, desk, hands }) {
  const ticket = ticketAt(state.staff, desk.id);
  if (!ticket) return null;
  /** @param {{service?: string, desk?: string, line?: string}} to */
  const send = (to) => {
    hands.dispatch({ type: 'hand-over', open: false });
    hands.act({ action: 'transfer', ticket, to });
  };
  const close = () => hands.dispatch({ type: 'hand-over', open: false });
  return html`<${Modal} name="hand-over" title=${t('desk-hand-over-title', { number: ticket.number })} onClose=${close}>
    <p>${t('desk-hand-over-text')}</p>
    <h3>${t('desk-hand-over-desks')}</h3>
    <div class="m-grid m-tight d-targets">
      ${colleagues(state.staff, desk, ticket).map(
        (one) => html`<${Target} key=${one.id} to="desk" id=${one.id} title=${one.name} text=${one.adviser} note=${deskState(state.staff, one.id)} onClick=${() => send({ desk: one.id })} />`,
      )}
    </div>
    <h3>${t('desk-hand-over-services')}</h3>
    <div class="m-grid m-tight d-targets">
      ${state.staff.services
        .filter((one) => one.id !== ticket.service)
        .map((one) => html`<${Target} key=${one.id} to="service" id=${one.id} title=${named(one.name)} symbol=${one.symbol} onClick=${() => send({ service: one.id })} />`)}
    </div>
    <h3>${t('desk-hand-over-guide')}</h3>
    <${Target} to="guide" id="guide" title=${t('desk-hand-over-guide')} text=${t('desk-hand-over-guide-text')} symbol="person" onClick=${() => send({ line: 'guide' })} />
  <//>`;
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
