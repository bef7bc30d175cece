/** Sent elsewhere by voice: one tap counts one person, by service and channel. */
import { html, useState } from '/static/shared/dom.js';
import { Symbol } from '/static/shared/symbols.js';
import { named, t } from '/static/shared/text.js';
import { sentTo } from '../select.js';
import { useGuide } from './context.js';
import { Pcs } from './pcs.js';
import { Act } from './pieces.js';
import { CHANNEL_SYMBOLS } from './words.js';

/** @typedef {import('../shapes.js').Service} Service */
/** @typedef {keyof typeof CHANNEL_SYMBOLS} Elsewhere */

const CHANNELS = /** @type {Elsewhere[]} */ (Object.keys(CHANNEL_SYMBOLS));

export function Sent() {
  const { state } = useGuide();
  const [slip, setSlip] = useState(false);
  return html`<div class="g-fill">
    <div class="g-scroll" tabindex="-1">
      <table class="g-sent" aria-label=${t('guide-sent-title')}>
        <thead>
          <tr>
            <td>
              <button type="button" class="g-toggle" data-action="slip" aria-pressed=${slip} onClick=${() => setSlip(!slip)}>
                <${Symbol} name=${slip ? 'check' : 'printer'} />${t(slip ? 'guide-slip-on' : 'guide-slip-off')}
              </button>
            </td>
            ${CHANNELS.map((channel) => html`<${ChannelHead} key=${channel} channel=${channel} />`)}
          </tr>
        </thead>
        <tbody>
          ${state.services.map((service) => html`<${ServiceRow} key=${service.id} service=${service} slip=${slip} />`)}
        </tbody>
      </table>
    </div>
    <${Pcs} />
  </div>`;
}

/** @param {{channel: Elsewhere}} props */
function ChannelHead({ channel }) {
  const { state } = useGuide();
  return html`<th scope="col">
    <span class="g-sent__channel"><${Symbol} name=${CHANNEL_SYMBOLS[channel]} />${t(`channel-${channel}`)}</span>
    <span class="m-subtle">${t('guide-sent-today', { count: sentTo(state, channel) })}</span>
  </th>`;
}

/** @param {{service: Service, slip: boolean}} props */
function ServiceRow({ service, slip }) {
  return html`<tr>
    <th scope="row"><span class="g-sent__service"><${Symbol} name=${service.symbol} />${named(service.name)}</span></th>
    ${CHANNELS.map((channel) => html`<td key=${channel} data-label=${t(`channel-${channel}`)}><${Cell} service=${service} channel=${channel} slip=${slip} /></td>`)}
  </tr>`;
}

/**
 * A channel that the service does not have is no button; what was counted
 * under it before stays to be seen.
 *
 * @param {{service: Service, channel: Elsewhere, slip: boolean}} props
 */
function Cell({ service, channel, slip }) {
  const { state, act, notes } = useGuide();
  const noted = notes.items().filter(({ about }) => about === `${service.id}/${channel}`).length;
  const count = sentTo(state, channel, service.id);
  const tap = t('guide-sent-tap', { service: named(service.name), channel: t(`channel-${channel}`) });
  const channels = state.policy?.services[service.id]?.channels ?? service.channels;
  if (!channels.includes(channel)) return html`<span class="g-sent__none">${count || '–'}</span>`;
  return html`<${Act}
    class="g-tap"
    data-action="sent"
    data-service=${service.id}
    data-channel=${channel}
    data-count=${count}
    onAct=${() => act.sent(service, channel, slip)}
  >
    <${Symbol} name="plus" /><span class="ds-sr-only">${tap}</span>
    ${noted > 0 && html`<small data-noted=${noted}>${t('guide-noted-short', { count: noted })} </small>`}<b key=${count}>${count}</b>
  <//>`;
}
