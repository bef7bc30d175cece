/** Other ways to get help, with what is open right now; then the way that was chosen. */
import { html } from '/static/shared/dom.js';
import { Name } from '/static/shared/parts.js';
import { Symbol } from '/static/shared/symbols.js';
import { isolated, t } from '/static/shared/text.js';

import { Paper } from './paper.js';
import { Extra, Heading, Press, Sign, useKiosk, Ways, Words } from './press.js';

/** @typedef {import('../shapes.js').Channel} Channel */

const SYMBOLS = { phone: 'phone', self_service: 'computer', booking: 'calendar' };

export function Channels() {
  const { state } = useKiosk();
  const { answer, office } = state;
  const service = office?.services.find(({ id }) => id === answer?.service);
  const none = answer?.channels.length === 0;
  return html`<div class="k-task">
    <div class="k-title">
      <p class="k-over" data-known><${Name} of=${service?.name} /></p>
      <${Heading}>${t('verdict-redirected')}<//>
      <${Extra}>${t(none ? 'kiosk-channels-guide' : `reason-${answer?.reason}`)}<//>
    </div>
    <div class="k-channels">
      ${answer?.channels.map((channel) => html`<${Choice} key=${channel.channel} channel=${channel} />`)}
    </div>
    <${Ways}><${Press} action="back"><${Words} symbol="back" title=${t('common-back')} /><//><//>
  </div>`;
}

/** @param {{channel: Channel}} props */
function Choice({ channel }) {
  const { name, text, tone } = offer(channel);
  return html`<${Press} action=${`channel-${channel.channel}`} class="k-channel">
    <span class="k-sign" data-tone="info"><${Symbol} name=${SYMBOLS[channel.channel]} /></span>
    <span class="k-words">
      <span class="k-words__title">${name}</span>
      <span class="k-words__text k-now" data-tone=${tone}>${text}</span>
    </span>
    <${Symbol} name="arrow" class="k-channel__arrow" />
  <//>`;
}

/**
 * What a way is called, and how it stands with it now.
 *
 * @param {Channel} channel
 * @returns {{name: string, text: string, tone: string}}
 */
function offer({ channel, hours = '', open, free = 0 }) {
  const name = t(`kiosk-channels-${channel}`);
  if (channel === 'booking') return { name, text: t('kiosk-channels-booking-text'), tone: 'neutral' };
  if (channel === 'self_service') {
    const text = free ? t('kiosk-channels-pc-free', { count: free }) : t('kiosk-channels-pc-none');
    return { name, text, tone: free ? 'success' : 'warning' };
  }
  const text = t(`kiosk-channels-phone-${open ? 'open' : 'closed'}`, { hours: unbroken(hours) });
  return { name, text, tone: open ? 'success' : 'warning' };
}

/**
 * Hours that stay on one line: a dash may otherwise end it.
 *
 * @param {string} hours
 */
function unbroken(hours) {
  return hours.replace('–', '\u2060–\u2060');
}

export function Sent() {
  const { state } = useKiosk();
  const sent = /** @type {import('../shapes.js').Sent} */ (state.sent);
  const full = sent.channel === 'self_service' && sent.pc === null;
  return html`<div class="k-task">
    <div class="k-outcome">
      <div class="k-said">
        <${Sign} symbol=${SYMBOLS[sent.channel]} tone=${full ? 'warning' : 'info'} />
        <${Heading}>${t(full ? 'kiosk-sent-pc-none' : `kiosk-sent-${sent.channel}`)}<//>
      </div>
      <${Way} sent=${sent} />
      ${sent.print && html`<${Paper} coming="kiosk-sent-paper" none="kiosk-sent-paper-none" />`}
      <${Extra}>${t('kiosk-sent-again')}<//>
    </div>
    <${Ways}>
      <${Press} action="back"><${Words} symbol="back" title=${t('common-back')} /><//>
      <${Press} action="home" class="k-press k-press--first">
        <${Words} symbol="check" title=${t('kiosk-done')} />
      <//>
    <//>
  </div>`;
}

/** @param {{sent: import('../shapes.js').Sent}} props */
function Way({ sent }) {
  const { answer } = useKiosk().state;
  const isShut = answer?.channels.some(({ channel, open }) => channel === 'phone' && !open);
  if (sent.channel === 'phone') {
    return html`<p class="k-huge k-huge--long k-number" data-phone>${isolated(sent.phone ?? '')}</p>
      <p class="k-lead">${t(isShut ? 'kiosk-channels-phone-closed' : 'kiosk-sent-phone-hours', { hours: unbroken(sent.hours ?? '') })}</p>`;
  }
  if (sent.channel === 'booking') return html`<p class="k-address" data-url>${isolated(readable(sent.url ?? ''))}</p>`;
  if (sent.pc === null) return html`<p class="k-lead">${t('kiosk-sent-pc-none-text')}</p>`;
  return html`<p class="k-huge k-number" data-pc=${sent.pc}>${t('kiosk-sent-pc', { pc: `${sent.pc}` })}</p>
    <${Extra}>${t('kiosk-sent-pc-text')}<//>`;
}

/**
 * An address as people type it.
 *
 * @param {string} url
 */
function readable(url) {
  return url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
}
