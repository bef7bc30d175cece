/** A person was asked for: late, not found three times, or simply wanted. */
import { html } from '/static/shared/dom.js';
import { Symbol } from '/static/shared/symbols.js';
import { t } from '/static/shared/text.js';

import { Heading, Press, Sign, useKiosk, Ways, Words } from './press.js';

export function Talk() {
  const { answer, seen } = useKiosk().state;
  return html`<div class="k-task">
    <div class="k-outcome">
      <${Sign} symbol=${seen ? 'check' : 'chat'} tone="success" />
      <${Heading}>${t(seen ? 'kiosk-guide-seen' : 'kiosk-talk-title')}<//>
      <p class="k-lead">${t('kiosk-guide-wait')}</p>
      <${GuideNumber} ticket=${answer?.ticket ?? null} />
    </div>
    <${Finished} />
  </div>`;
}

/**
 * The number by which the guide will know the visitor.
 *
 * @param {{ticket: import('../shapes.js').Ticket | null}} props
 */
export function GuideNumber({ ticket }) {
  if (!ticket) return null;
  return html`<p class="k-guide-number">
    <${Symbol} name="ticket" />${t('kiosk-ticket-number')}
    <b class="k-number" data-number=${ticket.number}>${ticket.number}</b>
  </p>`;
}

/** @param {{children?: unknown}} props other ways on, before the last one */
export function Finished({ children }) {
  return html`<${Ways}>
    ${children}
    <${Press} action="home" class="k-press k-press--first">
      <${Words} symbol="check" title=${t('kiosk-done')} />
    <//>
  <//>`;
}
