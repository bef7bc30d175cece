/** Everybody who is here, as far as anybody knows: who waits, who is being helped, who sits at a PC. */
import { html, useRef, useState } from '/static/shared/dom.js';
import { Chip } from '/static/shared/parts.js';
import { Symbol } from '/static/shared/symbols.js';
import { t } from '/static/shared/text.js';
import { clockTime } from '/static/shared/time.js';
import { useKeptPlace } from '../place.js';
import { peopleInRoom } from '../select.js';
import { Needs } from './call.js';
import { useGuide } from './context.js';
import { Pcs } from './pcs.js';
import { Act, Nothing, Sheet } from './pieces.js';
import { age, joined, KIND_SYMBOLS, placeName, serviceName } from './words.js';

/** @typedef {import('../shapes.js').Ticket} Ticket */

export function Room() {
  const { state } = useGuide();
  const [chosen, choose] = useState(/** @type {string | null} */ (null));
  const list = useRef(/** @type {HTMLElement | null} */ (null));
  useKeptPlace(list, '.g-row', () => list.current);
  const { waiting, helped, pcs, total } = peopleInRoom(state);
  const ticket = chosen ? state.tickets[chosen] : undefined;
  return html`<div class="g-fill">
    <div class="g-figures">
      <${Figure} symbol="people" count=${total} text=${t('guide-room-total')} />
      <${Figure} symbol="clock" count=${waiting.length} text=${t('guide-room-waiting')} />
      <${Figure} symbol="chat" count=${helped.length} text=${t('guide-room-helped')} />
      <${Figure} symbol="computer" count=${pcs} text=${t('guide-room-pcs')} />
    </div>
    <div class="g-scroll" tabindex="-1" ref=${list}>
      <${People} group="waiting" tickets=${waiting} onMore=${choose} />
      <${People} group="helped" tickets=${helped} onMore=${choose} />
      ${waiting.length + helped.length === 0 && html`<${Nothing} symbol="people" text=${t('guide-room-empty')} />`}
    </div>
    <${Pcs} />
    ${ticket && html`<${More} ticket=${ticket} onClose=${() => choose(null)} />`}
  </div>`;
}

/** @param {{symbol: string, count: number, text: string}} props */
function Figure({ symbol, count, text }) {
  return html`<p class="g-figure"><${Symbol} name=${symbol} /><b>${count}</b><span>${text}</span></p>`;
}

/** @param {{group: 'waiting' | 'helped', tickets: Ticket[], onMore: (id: string) => void}} props */
function People({ group, tickets, onMore }) {
  if (tickets.length === 0) return null;
  return html`<section class="g-group">
    <h2 class="g-group__title">${t(group === 'waiting' ? 'state-waiting' : 'state-serving')} <span class="m-subtle">${tickets.length}</span></h2>
    <ul class="g-rows">
      ${tickets.map((ticket) => html`<${Person} key=${ticket.id} ticket=${ticket} onMore=${() => onMore(ticket.id)} />`)}
    </ul>
  </section>`;
}

/** @param {{ticket: Ticket, onMore: () => void}} props */
function Person({ ticket, onMore }) {
  const { state, at } = useGuide();
  const place = placeName(state, ticket.desk);
  const where = ticket.line === 'guide' && !ticket.desk ? t('line-guide') : t(`state-${ticket.state}`);
  return html`<li class="g-row" tabindex="-1" data-ticket=${ticket.id}>
    <span class="g-row__time m-number">${ticket.number}</span>
    <div class="m-grow">
      <p class="g-row__who"><b>${ticket.first_name ?? t(`kind-${ticket.kind}`)}</b><${Needs} ticket=${ticket} /></p>
      <p class="m-subtle">${joined(serviceName(state, ticket.service), ticket.adviser)}</p>
    </div>
    <span class="g-row__state">
      <${Chip} tone=${ticket.kind === 'acute' ? 'danger' : 'neutral'} symbol=${KIND_SYMBOLS[ticket.kind]} text=${joined(where, place)} />
      <span class="m-subtle">${joined(t('guide-here-for', { time: clockTime(ticket.arrived_at) }), age(ticket.arrived_at, at))}</span>
    </span>
    <button type="button" class="ds-button g-arrive" data-variant="secondary" data-action="more" aria-label=${t('guide-more-for', { number: ticket.number })} onClick=${onMore}>
      ${t('guide-more')}
    </button>
  </li>`;
}

/** @param {{ticket: Ticket, onClose: () => void}} props */
function More({ ticket, onClose }) {
  const { act, forward } = useGuide();
  const leaving = ticket.state !== 'paused';
  /** @param {Promise<unknown>} acting */
  const then = async (acting) => (await acting) && onClose();
  return html`<${Sheet} name="ticket" title=${joined(t('common-number', { number: ticket.number }), ticket.first_name)} onClose=${onClose}>
    <div class="m-stack">
      <${Act} class="ds-button g-take" data-variant="secondary" data-action="reprint" onAct=${() => then(act.reprint(ticket))}>
        <${Symbol} name="printer" />${t('guide-reprint')}
      <//>
      ${leaving &&
      html`<button type="button" class="ds-button g-take" data-variant="secondary" data-action="forward" onClick=${() => (onClose(), forward(ticket))}>
          <${Symbol} name="arrow" />${t('guide-forward')}
        </button>
        <${Act} class="ds-button g-take" data-variant="secondary" data-color="danger" data-action="leave" onAct=${() => then(act.leave(ticket))}>
          ${t('guide-left-sure', { number: ticket.number })}
        <//>`}
    </div>
  <//>`;
}
