/** The day in figures, and who is in the room. */
import { html } from '/static/shared/dom.js';
import { has, named, t } from '/static/shared/text.js';
import { minutesBetween } from '/static/shared/time.js';
import { useNow } from '/static/shared/parts.js';
import { peopleInRoom, sentTo } from '../select.js';
import { ranked, total } from './figures.js';
import { Bars, Scroll, Section } from './parts.js';
import { CHANNELS } from './services.js';

/** The channels, and '' for those who were told but chose none. */
const COLUMNS = [...CHANNELS, ''];

/** @param {import('./view.js').Sight} sight */
export function Today({ state }) {
  const { staff, figures } = state;
  const room = peopleInRoom(staff);
  const helped = (/** @type {string} */ name) => room.helped.filter((ticket) => ticket.state === name).length;
  const sent = COLUMNS.reduce((sum, channel) => sum + sentTo(staff, channel), 0);
  /** @type {[string, number | null][]} */
  const now = [
    ['people', room.total],
    ['waiting', room.waiting.length],
    ['called', helped('called')],
    ['serving', helped('serving')],
    ['paused', helped('paused')],
  ];
  /** @type {[string, number | null][]} */
  const soFar = [
    ['arrived', figures && total(figures.verdicts)],
    ['ended', figures && total(figures.endings)],
    ['sent', sent],
  ];
  return html`<${Section} id="today" title=${t('office-today')} text=${t('office-today-text')}>
    <${Tiles} title=${t('office-today-now')} tiles=${now} />
    <${Tiles} title=${t('office-today-so-far')} tiles=${soFar} />
  <//>`;
}

/** @param {{title: string, tiles: [string, number | null][]}} props */
function Tiles({ title, tiles }) {
  return html`<div>
    <h3>${title}</h3>
    <dl class="o-tiles">
      ${tiles.map(([name, count]) => html`<div key=${name}><dt>${t(`office-figure-${name}`)}</dt><dd class="m-number" data-figure=${name}>${count ?? '–'}</dd></div>`)}
    </dl>
  </div>`;
}

/** @param {import('./view.js').Sight} sight */
export function Verdicts({ state: { figures } }) {
  const rows = ranked(figures?.verdicts ?? {});
  const text = (/** @type {string} */ id) => t(has(`office-verdict-${id}`) ? `office-verdict-${id}` : `verdict-${id}`);
  return html`<${Section} id="verdicts" title=${t('office-verdicts')} text=${t('office-verdicts-text')}>
    ${rows.length > 0 ? html`<${Bars} rows=${rows} label=${text} hook="data-verdict" />` : html`<p class="m-subtle">${t(figures ? 'office-verdicts-none' : 'office-today-loading')}</p>`}
  <//>`;
}

/** @param {import('./view.js').Sight} sight */
export function Endings({ state: { figures } }) {
  const rows = ranked(figures?.endings ?? {});
  const text = (/** @type {string} */ id) => t(has(`outcome-${id}`) ? `outcome-${id}` : `state-${id}`);
  return html`<${Section} id="endings" title=${t('office-outcomes')}>
    ${rows.length > 0 ? html`<${Bars} rows=${rows} label=${text} hook="data-ending" />` : html`<p class="m-subtle">${t('office-outcomes-none')}</p>`}
  <//>`;
}

/** @param {import('./view.js').Sight} sight */
export function Sent({ state: { staff } }) {
  const services = staff.services.filter((service) => service.id in staff.sent);
  return html`<${Section} id="sent" title=${t('office-sent')} text=${t('office-sent-text')}>
    ${services.length === 0
      ? html`<p class="m-subtle">${t('office-sent-none')}</p>`
      : html`<${Scroll} of="sent-title"><table class="o-table o-table--figures">
          <thead>
            <tr>
              <th scope="col">${t('office-service')}</th>
              ${COLUMNS.map((channel) => html`<th scope="col" key=${channel}>${channel ? t(`channel-${channel}`) : t('office-sent-undecided')}</th>`)}
              <th scope="col">${t('office-sent-total')}</th>
            </tr>
          </thead>
          <tbody>
            ${services.map((service) => html`<${SentRow} key=${service.id} name=${named(service.name)} count=${(/** @type {string} */ channel) => sentTo(staff, channel, service.id)} hook=${service.id} />`)}
          </tbody>
          <tfoot><${SentRow} name=${t('office-sent-total')} count=${(/** @type {string} */ channel) => sentTo(staff, channel)} hook="total" /></tfoot>
        </table><//>`}
  <//>`;
}

/** @param {{name: string, count: (channel: string) => number, hook: string}} props */
function SentRow({ name, count, hook }) {
  const counts = COLUMNS.map(count);
  return html`<tr>
    <th scope="row">${name}</th>
    ${counts.map((one, index) => html`<td key=${COLUMNS[index]} class="m-number" data-zero=${one === 0} data-sent=${`${hook}/${COLUMNS[index] || 'none'}`}>${one}</td>`)}
    <td class="m-number">${counts.reduce((sum, one) => sum + one, 0)}</td>
  </tr>`;
}

/** @param {import('./view.js').Sight} sight */
export function People({ state: { staff } }) {
  const at = useNow(10_000);
  const room = peopleInRoom(staff);
  const tickets = [...room.waiting, ...room.helped];
  return html`<${Section} id="people" title=${t('office-people')} text=${t('office-people-text')}>
    ${room.pcs > 0 && html`<p>${t('office-people-pcs', { count: room.pcs })}</p>`}
    ${tickets.length === 0
      ? room.pcs === 0 && html`<p class="m-subtle">${t('office-people-none')}</p>`
      : html`<${Scroll} of="people-title" tall><table class="o-table">
          <thead><tr><th scope="col">${t('office-version-number')}</th><th scope="col">${t('office-people-state')}</th><th scope="col" class="o-end">${t('office-people-time')}</th></tr></thead>
          <tbody>
            ${tickets.map(
              (ticket) => html`<tr key=${ticket.id} data-person=${ticket.number} data-state=${ticket.state}>
                <th scope="row" class="m-number">${ticket.number}</th>
                <td>${t(`state-${ticket.state}`)}${ticket.kind === 'acute' ? ` · ${t('kind-acute')}` : ''}</td>
                <td class="o-end">${t('office-people-since', { minutes: String(Math.max(0, minutesBetween(ticket.arrived_at, at))) })}</td>
              </tr>`,
            )}
          </tbody>
        </table><//>`}
  <//>`;
}
