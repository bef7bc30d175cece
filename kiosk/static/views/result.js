/** What the gate decided, one calm screen for each verdict, always with a way on. */
import { html } from '/static/shared/dom.js';
import { Symbol } from '/static/shared/symbols.js';
import { t } from '/static/shared/text.js';

import { factsOf } from './facts.js';
import { Paper } from './paper.js';
import { plain } from './plain.js';
import { Extra, Heading, Press, Sign, useKiosk, Ways, Words } from './press.js';
import { Finished, GuideNumber } from './talk.js';

/** @typedef {import('../shapes.js').Answer} Answer */

/** @type {Record<string, [symbol: string, tone: string]>} */
const SIGNS = {
  admitted: ['check', 'success'],
  drop_in: ['check', 'success'],
  already_in: ['check', 'success'],
  early: ['clock', 'info'],
  late: ['person', 'success'],
  another_day: ['calendar', 'info'],
  another_office: ['home', 'info'],
  cancelled: ['calendar', 'warning'],
  not_in_person: ['phone', 'info'],
  not_found: ['search', 'warning'],
  closed: ['door', 'warning'],
};
const TRIES = 3;

export function Result() {
  const { answer: given, seen, simple } = useKiosk().state;
  const answer = /** @type {Answer} */ (given);
  const [sign, tone] = SIGNS[answer.verdict] ?? ['info', 'info'];
  const symbol = answer.verdict === 'not_in_person' && answer.appointment?.channel === 'video' ? 'video' : sign;
  const text = seen && answer.guide_called ? t('kiosk-guide-seen') : plain(`reason-${answer.reason}`, simple);
  return html`<div class="k-task">
    <div class="k-outcome" data-ticket=${answer.ticket?.line === 'service' || undefined}>
      <div class="k-said">
        <${Sign} symbol=${symbol} tone=${tone} />
        <div class="k-said__words">
          <${Heading}>${t(`verdict-${answer.verdict}`)}<//>
          <p class="k-lead">${text}</p>
        </div>
      </div>
      <${Given} answer=${answer} />
    </div>
    <${Onward} answer=${answer} />
  </div>`;
}

/** @param {{answer: Answer}} props */
function Given({ answer }) {
  const { reprinted } = useKiosk().state;
  const facts = factsOf(answer);
  if (answer.ticket?.line === 'service') {
    const coming = answer.print !== null || reprinted;
    return html`<${TicketCard} ticket=${answer.ticket} facts=${facts} />
      ${coming && html`<${Paper} coming="kiosk-paper" none="kiosk-paper-none" />`}`;
  }
  return html`<div class="k-told">
      ${facts.length > 0 && html`<div class="k-card" data-few=${facts.length < 3 || undefined}>
        <${Facts} facts=${facts} />
      </div>`}
      <${GuideNumber} ticket=${answer.ticket} />
      ${answer.print !== null && html`<${Paper} coming="kiosk-paper" none="kiosk-paper-none-number" />`}
    </div>
    ${answer.guide_called && html`<${Extra}>${t('kiosk-guide-wait')}<//>`}
    <${Typed} />
    <${Tries} tries=${answer.ticket ? null : answer.tries} />`;
}

/** The code that was not found, so that it can be held against the letter. */
function Typed() {
  const { code } = useKiosk().state.entry;
  if (!code) return null;
  const length = `${code.length}`;
  const said = t('kiosk-code-so-far', { typed: [...code].join(' '), filled: length, length });
  return html`<p class="k-wrong k-number" role="group" aria-label=${said} data-typed-code>${code}</p>`;
}

/** @param {{ticket: import('../shapes.js').Ticket, facts: import('./facts.js').Fact[]}} props */
function TicketCard({ ticket, facts }) {
  return html`<section class="k-card k-ticket">
    <div class="k-ticket__top">
      <p class="k-ticket__number">
        <span>${t('kiosk-ticket-number')}</span>
        <b class="k-huge k-number" data-number=${ticket.number}>${ticket.number}</b>
      </p>
      <p class="k-qr">
        <img src=${`${ticket.url}/qr.svg`} alt=${t('kiosk-ticket-qr-alt')} />
        <span>${t('kiosk-ticket-qr')}</span>
      </p>
    </div>
    <${Facts} facts=${facts} />
  </section>`;
}

/** @param {{facts: import('./facts.js').Fact[]}} props */
function Facts({ facts }) {
  return html`<dl class="k-facts">
    ${facts.map(
      ({ symbol, label, value, hook }) => html`<div class="k-fact" key=${label}>
        <dt><${Symbol} name=${symbol} />${label}</dt>
        <dd ...${hook ? { [`data-${hook}`]: true } : {}}>${value}</dd>
      </div>`,
    )}
  </dl>`;
}

/** @param {{tries: number | null}} props */
function Tries({ tries }) {
  if (tries === null) return null;
  const count = TRIES - tries;
  return html`<p class="k-lead k-strong" data-tries=${count}>${t('kiosk-not-found-left', { count })}</p>`;
}

/** @param {{answer: Answer}} props */
function Onward({ answer }) {
  const { reprinted } = useKiosk().state;
  if (answer.verdict === 'not_found' && !answer.ticket) return html`<${TryAgain} />`;
  const again = answer.verdict === 'already_in' && !reprinted;
  return html`<${Finished}>
    ${again &&
    html`<${Press} action="print-again"><${Words} symbol="printer" title=${t('kiosk-print-again')} /><//>`}
  <//>`;
}

/** Not found yet: the same way once more, or the other way. */
function TryAgain() {
  return html`<${Ways} rows>
    <${Press} action="home"><${Words} symbol="home" title=${t('kiosk-home')} /><//>
    <${Press} action="use-phone"><${Words} symbol="phone" title=${t('kiosk-not-found-phone')} /><//>
    <${Press} action="use-code" class="k-press k-press--first">
      <${Words} symbol="qr" title=${t('kiosk-not-found-code')} />
    <//>
  <//>`;
}
