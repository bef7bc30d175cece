/** Send somebody on to the advisers: which service, and perhaps which desk. The number stays. */
import { html, useState } from '/static/shared/dom.js';
import { Symbol } from '/static/shared/symbols.js';
import { named, t } from '/static/shared/text.js';
import { ticketAt } from '../select.js';
import { useGuide } from './context.js';
import { Act, Choices, Sheet } from './pieces.js';
import { FIRST_FREE, OWN, target } from './target.js';
import { joined, placeName, serviceName } from './words.js';

/** @typedef {import('../shapes.js').StaffState} StaffState */
/** @typedef {import('../shapes.js').Ticket} Ticket */

/** @param {{ticket: Ticket, onClose: () => void}} props */
export function Forward({ ticket, onClose }) {
  const { state, act } = useGuide();
  const [service, setService] = useState(ticket.service);
  const [desk, setDesk] = useState(ticket.adviser ? OWN : FIRST_FREE);
  /** @param {string} id */
  const choose = (id) => {
    setService(id);
    setDesk(id === ticket.service && ticket.adviser ? OWN : FIRST_FREE);
  };
  const where = joined(serviceName(state, service), desk === OWN ? ticket.adviser : placeName(state, desk));
  const send = async () => (await act.forward(ticket, target(ticket, service, desk), where)) && onClose();
  return html`<${Sheet} name="forward" title=${t('guide-forward-title', { number: ticket.number })} onClose=${onClose}>
    <div class="g-sheet__columns">
      <div class="m-stack m-tight">
        <h3>${t('guide-forward-service')}</h3>
        <${Choices} label=${t('guide-forward-service')} name="data-service" options=${serviceOptions(state)} value=${service} onChoose=${choose} />
      </div>
      <div class="m-stack m-tight">
        <h3>${t('guide-forward-desk')}</h3>
        <${Choices} label=${t('guide-forward-desk')} name="data-desk" options=${deskOptions(state, ticket, service)} value=${desk} onChoose=${setDesk} />
      </div>
    </div>
    <${Act} class="ds-button g-take" data-action="forward-send" disabled=${!service && !desk} onAct=${send}>
      <${Symbol} name="arrow" />${service || desk ? t('guide-forward-send', { where }) : t('guide-forward-choose')}
    <//>
  <//>`;
}

/** @param {StaffState} state */
export const serviceOptions = (state) =>
  state.services.map(({ id, name, symbol }) => ({ id, text: named(name), symbol }));

/**
 * @param {StaffState} state
 * @param {Ticket} ticket
 * @param {string | null} service
 */
function deskOptions(state, ticket, service) {
  const own = ticket.adviser && service === ticket.service ? [{ id: OWN, text: ticket.adviser, detail: t('guide-forward-own') }] : [];
  const cleared = state.desks.filter(
    (desk) => desk.adviser && (desk.services === null || !service || desk.services.includes(service)),
  );
  return [
    ...own,
    { id: FIRST_FREE, text: t('guide-forward-first') },
    ...cleared.map(({ id, name, adviser }) => ({
      id,
      text: name,
      detail: joined(adviser, t(ticketAt(state, id) ? 'guide-desk-busy' : 'guide-desk-free')),
    })),
  ];
}
