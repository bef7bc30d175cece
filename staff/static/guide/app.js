/**
 * The whole tablet: top bar, calls, the chosen tab, and under the thumb the
 * tabs and what was done last.
 *
 * `live` is how things stand; `state` is what the lists show, which stand
 * still while a finger is on the glass.
 */
import { html, useEffect, useMemo, useRef, useState } from '/static/shared/dom.js';
import { now } from '/static/shared/clock.js';
import { Notice } from '/static/shared/parts.js';
import { Symbol } from '/static/shared/symbols.js';
import { has, t } from '/static/shared/text.js';
import { usePlaceBefore } from '../place.js';
import { callsForGuide, isAcuteUntaken } from '../select.js';
import { createActions } from './actions.js';
import { Announcer } from './announcer.js';
import { Appointments } from './appointments.js';
import { Calls } from './calls.js';
import { chosen } from './chosen.js';
import { GuideContext } from './context.js';
import { Door } from './door.js';
import { Exception } from './exception.js';
import { Forward } from './forward.js';
import { Last } from './last.js';
import { Before, Lost } from './lost.js';
import { createNotes } from './notes.js';
import { Room } from './room.js';
import { Sent } from './sent.js';
import { Settings } from './settings.js';
import { TopBar } from './topbar.js';

/** @typedef {import('./context.js').Tab} Tab */
/** @typedef {import('../shapes.js').StaffState} StaffState */

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
 * @param {{live: StaffState, state: StaffState, api: import('/static/shared/api.js').Api,
 *   me: import('/static/shared/page.js').Me, alarm: import('./alarm.js').Alarm}} props
 */
export function App({ live, state, api, me, alarm }) {
  const [{ tab, about }, move] = useState({ tab: /** @type {Tab} */ ('appointments'), about: '' });
  const [forwarded, forward] = useState(/** @type {import('../shapes.js').Ticket | null} */ (null));
  const [settings, setSettings] = useState(false);
  const { told, problem, act, notes, redraw } = useWork(api, me, live);
  const go = (/** @type {Tab} */ tab, about = '') => move({ tab, about });
  const at = useClock();
  if (!state.ready) return html`<${Before} line=${live.line} />`;

  const chosenTab = TABS.find(({ id }) => id === tab) ?? TABS[0];
  const acute = callsForGuide(live).some(isAcuteUntaken);
  return html`<${GuideContext.Provider} value=${{ state, act, notes, at, me, go, about, forward }}>
    <div class="g-screen" data-acute=${String(acute)} data-hand=${chosen().hand}>
      <${TopBar} alarm=${alarm} live=${live} onSettings=${() => setSettings(true)} />
      <${Lost} line=${live.line} />
      <main class="g-body">
        <div class="g-side">
          <${Calls} live=${live} />
          <${Last} told=${told} />
        </div>
        <div class="g-work">
          <${Tabs} tab=${tab} onChoose=${go} />
          <section class="g-panel" data-panel=${tab} aria-label=${t(`guide-tab-${tab}`)} key=${tab}><${chosenTab.part} /></section>
          <${Trouble} problem=${problem} onClose=${act.closeProblem} />
        </div>
        <${Announcer} live=${live} />
      </main>
      ${forwarded && html`<${Forward} ticket=${forwarded} onClose=${() => forward(null)} />`}
      ${settings && html`<${Settings} alarm=${alarm} onChange=${redraw} onClose=${() => setSettings(false)} />`}
    </div>
  <//>`;
}

/**
 * What can be done, what came of it, and what waits to be sent.
 *
 * @param {import('/static/shared/api.js').Api} api
 * @param {import('/static/shared/page.js').Me} me
 * @param {StaffState} live
 */
function useWork(api, me, live) {
  const [told, tell] = useState(/** @type {import('./told.js').Told | null} */ (null));
  const [problem, trouble] = useState(/** @type {import('./actions.js').Problem | null} */ (null));
  const [, count] = useState(0);
  const redraw = () => count((before) => before + 1);
  const latest = useRef(live);
  latest.current = live;
  const { act, notes } = useMemo(() => {
    const isLive = () => latest.current.line === 'live';
    const today = () => latest.current.day;
    const notes = createNotes({ api, owner: me.id, isLive, today, tell, trouble, onChange: redraw });
    return { notes, act: createActions({ api, notes, isLive, tell, trouble }) };
  }, [api]);
  useEffect(() => {
    if (live.line !== 'live') return;
    trouble((before) => (before?.code === 'no_connection' ? null : before));
    notes.flush();
  }, [live.line]);
  return { told, problem, act, notes, redraw };
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
 * @param {{problem: import('./actions.js').Problem | null, onClose: () => void}} props
 */
function Trouble({ problem, onClose }) {
  const notice = useRef(/** @type {HTMLElement | null} */ (null));
  // Where the whole page scrolls it would stand below what is seen.
  useEffect(() => notice.current?.scrollIntoView({ block: 'nearest' }), [problem]);
  usePlaceBefore(Boolean(problem));
  if (!problem) return null;
  const own = [`guide-do-${problem.code}-${problem.doing}`, `guide-do-${problem.code}`].find(has);
  return html`<div class="g-trouble" ref=${notice} data-problem=${problem.code}>
    <${Notice} tone="danger" title=${problem.detail} text=${own ? t(own) : problem.do} />
    <button type="button" class="ds-button" data-variant="secondary" data-action="problem-close" onClick=${onClose}>
      <${Symbol} name="close" />${t('common-close')}
    </button>
  </div>`;
}
