/** Screens that stand in for another one: a warning, a break, something that went wrong. */
import { html } from '/static/shared/dom.js';
import { Name } from '/static/shared/parts.js';
import { Symbol } from '/static/shared/symbols.js';
import { isolated, named, t } from '/static/shared/text.js';

import { limits } from '../change.js';
import { secondsLeft } from '../idle.js';
import { ForEveryone } from './everyone.js';
import { Extra, Heading, Press, Sign, useKiosk, Ways, Words } from './press.js';

/** Nobody has touched the screen for a while. */
export function Warning() {
  const { state } = useKiosk();
  const { warnedAt, at, answer } = state;
  const limit = limits(state);
  const seconds = limit && warnedAt !== null ? secondsLeft(warnedAt, limit, at) : 0;
  return html`<div class="k-centre">
      <${Sign} symbol="clock" tone="warning" />
      <${Heading}>${t('kiosk-warning-title')}<//>
      <p class="k-lead">${t('kiosk-warning-text', { seconds })}</p>
      ${answer?.visit && html`<${Extra}>${t('kiosk-warning-safe')}<//>`}
    </div>
    <${Ways} rows>
      <${Press} action="home"><${Words} symbol="close" title=${t('kiosk-warning-home')} /><//>
      <${Press} action="stay" class="k-press k-press--first">
        <${Words} symbol="check" title=${t('kiosk-warning-stay')} />
      <//>
    <//>`;
}

/** The server is away. The help call still works: see `acute.js`. */
export function Offline(/** @type {import('./everyone.js').Known} */ { office, languages }) {
  const { state } = useKiosk();
  const talk = state.request && state.problem;
  return html`<div class="k-outcome">
    <div class="k-said">
      <${Sign} symbol="offline" tone="warning" />
      <${Heading}>${t('kiosk-offline-title')}<//>
    </div>
    <p class="k-lead">${talk ? t('kiosk-offline-talk') : t('kiosk-offline-text')}</p>
    ${state.screen !== 'start' && html`<p class="k-lead">${t('kiosk-offline-kept')}</p>`}
    ${!state.language && html`<${ForEveryone} id="kiosk-offline-title" languages=${languages} />`}
    <${WhereToGo} office=${office} />
  </div>`;
}

/**
 * Where a person is, and a number to ring: true whatever else is broken.
 *
 * @param {{office: import('../shapes.js').Snapshot['office'] | null}} props
 */
export function WhereToGo({ office }) {
  return html`<div class="k-where">
    <p class="k-where__line">
      <${Symbol} name="person" />${named(office?.acute_text) ? html`<span><${Name} of=${office?.acute_text} /></span>` : t('kiosk-acute-go')}
    </p>
    ${office?.acute_phone &&
    html`<p class="k-where__line">
      <${Symbol} name="phone" />
      <span>${t('kiosk-acute-call')} <b class="k-number" data-phone>${isolated(office.acute_phone)}</b></span>
    </p>`}
  </div>`;
}

/**
 * Something did not work: what happened, and what to do. While the server says nothing, nobody has
 * been told that the visitor wants a person, so where one is stands there.
 */
export function Problem(/** @type {import('./everyone.js').Known} */ { office }) {
  const { problem, request } = useKiosk().state;
  const silent = problem?.status === 0;
  return html`<div class=${silent ? 'k-outcome' : 'k-centre'}>
      <div class="k-said">
        <${Sign} symbol="alert" tone="warning" />
        <${Heading}>${t('kiosk-problem-title')}<//>
      </div>
      <p class="k-lead">${silent && isForPerson(request) ? t('kiosk-offline-talk') : problem?.detail}</p>
      ${silent ? html`<${WhereToGo} office=${office} />` : html`<p class="k-lead k-strong">${problem?.do}</p>`}
    </div>
    <${Ways}>
      <${Press} action="back"><${Words} symbol="back" title=${t('common-back')} /><//>
      ${request &&
      html`<${Press} action="retry" class="k-press k-press--first">
        <${Words} symbol="repeat" title=${t('common-retry')} />
      <//>`}
    <//>`;
}

/** Shown for a moment: until the office's facts are here, or an answer that takes its time. */
export function Connecting() {
  const { request } = useKiosk().state;
  return html`<div class="k-centre">
    <${Sign} symbol="clock" tone="neutral" />
    <${Heading}>${t(isForPerson(request) ? 'kiosk-acute-sending' : 'kiosk-connecting-title')}<//>
  </div>`;
}

/** @param {import('../state.js').Request | null} request */
function isForPerson(request) {
  return /** @type {{by?: string} | undefined} */ (request?.body)?.by === 'guide';
}
