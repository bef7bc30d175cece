/** The whole tablet: top bar, calls, the chosen tab, and the tabs under the thumb. */
import { html, useEffect, useMemo, useState } from '/static/shared/dom.js';
import { now } from '/static/shared/clock.js';
import { NotLive, Notice, Toast } from '/static/shared/parts.js';
import { Symbol } from '/static/shared/symbols.js';
import { has, t } from '/static/shared/text.js';
import { callsForGuide, isAcuteUntaken } from '../select.js';
import { createActions } from './actions.js';
import { Announcer } from './announcer.js';
import { Appointments } from './appointments.js';
import { Calls } from './calls.js';
import { GuideContext } from './context.js';
import { Door } from './door.js';
import { Exception } from './exception.js';
import { Forward } from './forward.js';
import { Room } from './room.js';
import { Sent } from './sent.js';
import { TopBar } from './topbar.js';

/** @typedef {import('./context.js').Tab} Tab */

const AGES_MS = 5000;

/** @type {{id: Tab, symbol: string, part: any}[]} */
const TABS = [
  { id: 'appointments', symbol: 'calendar', part: Appointments },
  { id: 'sent', symbol: 'send', part: Sent },
  { id: 'exception', symbol: 'hand', part: Exception },
  { id: 'room', symbol: 'people', part: Room },
  { id: 'door', symbol: 'door', part: Door },
];

/**
 * @param {{state: import('../shapes.js').StaffState, api: import('/static/shared/api.js').Api,
 *   me: import('/static/shared/page.js').Me, alarm: import('./alarm.js').Alarm}} props
 */
export function App({ state, api, me, alarm }) {
  const [{ tab, about }, move] = useState({ tab: /** @type {Tab} */ ('appointments'), about: '' });
  const [told, toast] = useState(/** @type {import('./actions.js').Told | null} */ (null));
  const [problem, setProblem] = useState(/** @type {import('/static/shared/problem.js').Problem | null} */ (null));
  const [forwarded, forward] = useState(/** @type {import('../shapes.js').Ticket | null} */ (null));
  const act = useMemo(() => createActions(api, toast, setProblem), [api]);
  const go = (/** @type {Tab} */ tab, about = '') => move({ tab, about });
  const at = useClock();
  if (!state.ready) return html`<${NotLive} state=${state.line} />`;

  const chosen = TABS.find(({ id }) => id === tab) ?? TABS[0];
  const acute = callsForGuide(state).some(isAcuteUntaken);
  return html`<${GuideContext.Provider} value=${{ state, act, at, me, go, about, forward }}>
    <div class="g-screen" data-acute=${acute}>
      <${NotLive} state=${state.line} />
      <${TopBar} alarm=${alarm} />
      <main class="g-body">
        <${Calls} alarm=${alarm} />
        <section class="g-panel" data-panel=${tab} aria-label=${t(`guide-tab-${tab}`)} key=${tab}><${chosen.part} /></section>
      </main>
      <${Trouble} problem=${problem} onClose=${act.closeProblem} />
      <${Tabs} tab=${tab} onChoose=${go} />
      ${forwarded && html`<${Forward} ticket=${forwarded} onClose=${() => forward(null)} />`}
      ${told && html`<${Toast} text=${told.text} tone=${told.tone} seconds=${5} onGone=${() => toast(null)} />`}
      <${Announcer} />
    </div>
  <//>`;
}

/** The office's time, fresh enough for ages in minutes. */
function useClock() {
  const [, tick] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => tick((count) => count + 1), AGES_MS);
    return () => clearInterval(timer);
  }, []);
  return now();
}

/** @param {{tab: Tab, onChoose: (tab: Tab) => void}} props */
function Tabs({ tab, onChoose }) {
  return html`<nav class="g-tabs" aria-label=${t('guide-tabs')}>
    ${TABS.map(
      ({ id, symbol }) => html`<button
        type="button"
        class="g-tab"
        key=${id}
        data-tab=${id}
        aria-current=${id === tab ? 'page' : undefined}
        onClick=${() => onChoose(id)}
      >
        <${Symbol} name=${symbol} />${t(`guide-tab-${id}`)}
      </button>`,
    )}
  </nav>`;
}

/**
 * What went wrong. Where the common advice is to talk to the guide, the guide needs another one.
 *
 * @param {{problem: import('/static/shared/problem.js').Problem | null, onClose: () => void}} props
 */
function Trouble({ problem, onClose }) {
  if (!problem) return null;
  const own = `guide-do-${problem.code}`;
  return html`<div class="g-trouble" data-problem=${problem.code}>
    <${Notice} tone="danger" title=${problem.detail} text=${has(own) ? t(own) : problem.do} />
    <button type="button" class="ds-button" data-variant="secondary" data-action="problem-close" onClick=${onClose}>
      <${Symbol} name="close" />${t('common-close')}
    </button>
  </div>`;
}
