/** Today's appointments: who should be here now is on top, and one tap says that they came. */
import { html, useRef, useState } from '/static/shared/dom.js';
import { Chip } from '/static/shared/parts.js';
import { Symbol } from '/static/shared/symbols.js';
import { t } from '/static/shared/text.js';
import { clockTime, minutesBetween } from '/static/shared/time.js';
import { useKeptPlace } from '../place.js';
import { ticketOf } from '../select.js';
import { Needs } from './call.js';
import { useGuide } from './context.js';
import { grouped } from './groups.js';
import { Act, Nothing } from './pieces.js';
import { joined, placeName, serviceName } from './words.js';

/** @typedef {import('../select.js').Standing} Standing */

/** @type {Record<Standing, {tone: string, symbol: string}>} */
const LOOKS = {
  not_come: { tone: 'neutral', symbol: 'clock' },
  late: { tone: 'warning', symbol: 'alert' },
  waiting: { tone: 'info', symbol: 'person' },
  called: { tone: 'info', symbol: 'bell' },
  serving: { tone: 'success', symbol: 'chat' },
  paused: { tone: 'neutral', symbol: 'pause' },
  done: { tone: 'success', symbol: 'check' },
  left: { tone: 'neutral', symbol: 'arrow' },
  no_show: { tone: 'neutral', symbol: 'close' },
  closed_out: { tone: 'neutral', symbol: 'close' },
  cancelled: { tone: 'danger', symbol: 'close' },
  phone: { tone: 'neutral', symbol: 'phone' },
  video: { tone: 'neutral', symbol: 'video' },
};
/** Those whose coming can be noted; for others an exception is the way. */
const CAN_COME = ['not_come', 'late', 'left', 'no_show', 'closed_out'];

export function Appointments() {
  const { state, at } = useGuide();
  const [words, search] = useState('');
  const list = useRef(/** @type {HTMLElement | null} */ (null));
  // Who has come moves to another group, where there is nothing more to do with them.
  useKeptPlace(list, '.g-row', () => list.current?.querySelector('h2'));
  const groups = grouped(state, words, at, clockTime);
  return html`<div class="g-fill">
    <${Search} words=${words} onWords=${search} />
    <div class="g-scroll" tabindex="-1" ref=${list}>
      ${groups.map(
        ({ group, rows }) => html`<section key=${group} class="g-group" data-group=${group}>
          <h2 class="g-group__title" tabindex="-1">${t(`guide-group-${group}`)} <span class="m-subtle">${rows.length}</span></h2>
          <ul class="g-rows">
            ${rows.map((row) => html`<${Row} key=${row.appointment.external_id} ...${row} />`)}
          </ul>
        </section>`,
      )}
      ${groups.length === 0 && html`<${Nothing} symbol="search" text=${t(words ? 'guide-search-none' : 'guide-appointments-none')} />`}
    </div>
  </div>`;
}

/** @param {{words: string, onWords: (words: string) => void}} props */
function Search({ words, onWords }) {
  const field = useRef(/** @type {HTMLInputElement | null} */ (null));
  const clear = () => {
    onWords('');
    field.current?.focus();
  };
  return html`<div class="g-search">
    <${Symbol} name="search" />
    <input
      class="ds-input"
      type="search"
      name="search"
      ref=${field}
      autocomplete="off"
      aria-label=${t('guide-search')}
      placeholder=${t('guide-search')}
      value=${words}
      onInput=${(/** @type {any} */ event) => onWords(event.target.value)}
    />
    ${words &&
    html`<button type="button" class="ds-button" data-variant="tertiary" data-action="search-clear" onClick=${clear}>
      <${Symbol} name="close" />${t('guide-search-clear')}
    </button>`}
  </div>`;
}

/** @param {import('./groups.js').Row} props */
function Row({ appointment, standing }) {
  const { state, act, go, notes } = useGuide();
  const { external_id, start, first_name, service, adviser } = appointment;
  const noted = notes.items().some(({ about }) => about === external_id);
  return html`<li class="g-row" tabindex="-1" data-appointment=${external_id} data-standing=${standing}>
    <time class="g-row__time">${clockTime(start)}</time>
    <div class="m-grow">
      <p class="g-row__who"><b>${first_name ?? t('guide-no-name')}</b><${Needs} ticket=${appointment} /></p>
      <p class="m-subtle">${joined(serviceName(state, service), adviser)}</p>
    </div>
    ${noted ? html`<${Noted} />` : html`<${Standing} appointment=${appointment} standing=${standing} />`}
    ${CAN_COME.includes(standing) && !noted &&
    html`<${Act} class="ds-button g-arrive" data-variant="secondary" data-action="arrive" aria-label=${t('guide-arrive-who', { who: first_name ?? clockTime(start) })} onAct=${() => act.arrive(appointment)}>
      <${Symbol} name="check" />${t('guide-arrive')}
    <//>`}
    ${['cancelled', 'phone', 'video'].includes(standing) &&
    html`<button type="button" class="ds-button g-arrive" data-variant="tertiary" data-action="to-exception" onClick=${() => go('exception', service ?? '')}>
      <${Symbol} name="hand" />${t('guide-tab-exception')}
    </button>`}
  </li>`;
}

/** Somebody is here, and the server does not know it yet. */
export function Noted() {
  return html`<span class="g-row__state" data-noted><${Chip} tone="warning" symbol="clock" text=${t('guide-noted')} /></span>`;
}

/** @param {import('./groups.js').Row} props */
function Standing({ appointment, standing }) {
  const { state, at } = useGuide();
  const ticket = ticketOf(state, appointment);
  const look = LOOKS[standing];
  const late = t('guide-late', { count: minutesBetween(appointment.start, at) });
  const text = standing === 'late' ? late : t(`guide-standing-${standing}`);
  const place = ticket?.desk && ['called', 'serving'].includes(standing) ? placeName(state, ticket.desk) : '';
  return html`<span class="g-row__state">
    <${Chip} tone=${look.tone} symbol=${look.symbol} text=${text} />
    ${ticket && html`<span class="m-subtle">${joined(ticket.number, place)}</span>`}
  </span>`;
}
