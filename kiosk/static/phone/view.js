/** What the visitor sees on the own phone. */
import { html, useEffect, useRef } from '/static/shared/dom.js';
import { LANGUAGES, LanguageList, ProblemNotice } from '/static/shared/parts.js';
import { Symbol } from '/static/shared/symbols.js';
import { has, language, t } from '/static/shared/text.js';
import { clockTime } from '/static/shared/time.js';

import { mayLeave, OPEN, shown, wording } from './state.js';

/**
 * @typedef {import('./state.js').State} State
 * @typedef {import('./state.js').Own} Own
 * @typedef {(action: 'leave' | 'leave-yes' | 'leave-no' | 'language', value?: string) => void} Act
 */

/** @type {Record<string, string>} */
const SYMBOLS = {
  waiting: 'clock', called: 'bell', serving: 'chat', paused: 'pause', done: 'check',
  no_show: 'search', left: 'door', closed_out: 'door', unknown: 'search', lost: 'offline', loading: 'clock',
};

/** @param {{state: State, act: Act}} props */
export function Page({ state, act }) {
  const { ticket, office } = state;
  const now = shown(state);
  useEffect(() => {
    document.title = ticket ? `${ticket.number} · ${t(`phone-state-${wording(ticket)}`)}` : t('phone-title');
  });
  return html`<div class="t-page">
    <header class="t-head">
      <span class="m-grow" lang="nb">${office?.name ?? ''}</span>
      <${LanguageList}
        languages=${state.languages.length ? state.languages : LANGUAGES}
        current=${language()}
        onChoose=${(/** @type {string} */ id) => act('language', id)}
      />
    </header>
    <main class="t-main" data-state=${now}>
      ${ticket ? html`<${Ticket} state=${state} ticket=${ticket} act=${act} />` : html`<${Without} now=${now} />`}
    </main>
  </div>`;
}

/**
 * No ticket to show: not yet, not now, or never.
 *
 * @param {{now: string}} props
 */
function Without({ now }) {
  const text = `phone-${now}-text`;
  return html`<section class="t-card t-card--plain" role="status">
    <${Symbol} name=${SYMBOLS[now] ?? 'info'} class="t-symbol" />
    <h1>${t(now === 'loading' ? 'phone-loading' : `phone-${now}-title`)}</h1>
    ${has(text) && html`<p>${t(text)}</p>`}
  </section>`;
}

/** @param {{state: State, ticket: Own, act: Act}} props */
function Ticket({ state, ticket, act }) {
  const name = wording(ticket);
  const text = `phone-text-${name}`;
  const open = OPEN.includes(ticket.state);
  if (state.leaving) return html`<${Ask} state=${state} act=${act} />`;
  return html`
    ${state.lost && open && html`<p class="t-lost" role="status"><${Symbol} name="offline" />${t('phone-not-live')}</p>`}
    <section class="t-card" aria-live="assertive">
      <${Symbol} name=${SYMBOLS[ticket.state] ?? 'info'} class="t-symbol" />
      <h1>${t(`phone-state-${name}`)}</h1>
      ${ticket.place && html`<p class="t-place">${t('phone-place')} <b data-place lang="nb" dir="ltr">${ticket.place}</b></p>`}
      <p class="t-number">
        <span>${t('phone-number')}</span>
        <b class="m-number" data-number=${ticket.number}>${ticket.number}</b>
      </p>
      ${has(text) && html`<p class="t-text">${t(text)}</p>`}
    </section>
    ${ticket.state === 'waiting' && html`<${Line} ticket=${ticket} />`}
    ${!open && state.office?.phone && html`<${CallUs} phone=${state.office.phone} />`}
    ${mayLeave(state) &&
    html`<button type="button" class="ds-button t-button" data-variant="tertiary" data-color="neutral" data-action="leave" onClick=${() => act('leave')}>
      ${t('phone-leave')}
    </button>`}
  `;
}

/**
 * Where one stands in the line, as far as anybody can know.
 *
 * @param {{ticket: Own}} props
 */
function Line({ ticket }) {
  const { wait, start, callable_from: from, line, ahead } = ticket;
  if (line !== 'service' && !start && !from) return null;
  const interval = wait && t('kiosk-ticket-wait-value', { low: `${wait.low}`, high: `${wait.high}` });
  return html`<dl class="t-facts">
    ${line === 'service' &&
    html`<${Row} symbol="people" label=${t('phone-ahead-label')}><span data-ahead=${ahead}>${t('phone-ahead', { count: ahead })}</span><//>
      <${Row} symbol="clock" label=${t('phone-wait')}><span data-wait>${interval ?? t('phone-wait-unknown')}</span><//>`}
    ${start && html`<${Row} symbol="calendar" label=${t('phone-start')}>${t('common-time', { time: clockTime(start) })}<//>`}
    ${from && html`<${Row} symbol="bell" label=${t('phone-callable')}>${t('common-time', { time: clockTime(from) })}<//>`}
  </dl>`;
}

/** @param {{symbol: string, label: string, children: unknown}} props */
function Row({ symbol, label, children }) {
  return html`<div class="t-fact"><dt><${Symbol} name=${symbol} />${label}</dt><dd>${children}</dd></div>`;
}

/** @param {{phone: string}} props */
function CallUs({ phone }) {
  return html`<a class="ds-button t-button" data-variant="secondary" href=${`tel:${phone.replace(/\s/g, '')}`}>
    <${Symbol} name="phone" />${t('phone-call-us', { phone })}
  </a>`;
}

/**
 * Leaving is asked about alone on the page; the safe answer has the focus.
 *
 * @param {{state: State, act: Act}} props
 */
function Ask({ state, act }) {
  const stay = useRef(/** @type {HTMLElement | null} */ (null));
  useEffect(() => stay.current?.focus(), []);
  const escape = (/** @type {KeyboardEvent} */ { key }) => key === 'Escape' && act('leave-no');
  return html`<section class="t-card t-card--plain" aria-labelledby="leaving" onKeyDown=${escape}>
    <${Symbol} name="door" class="t-symbol" />
    <h1 id="leaving">${t('phone-leave-title')}</h1>
    <p class="t-text">${t('phone-leave-text')}</p>
    <${ProblemNotice} problem=${state.problem} />
    <button type="button" class="ds-button t-button" data-action="leave-no" ref=${stay} onClick=${() => act('leave-no')}>
      ${t('phone-leave-no')}
    </button>
    <button type="button" class="ds-button t-button" data-variant="secondary" data-color="danger" data-action="leave-yes" disabled=${state.busy} onClick=${() => act('leave-yes')}>
      ${t('phone-leave-yes')}
    </button>
  </section>`;
}
