/** The entrance kiosk: joins the connection, the state, the keys and the drawing. */
import { html, render } from '/static/shared/dom.js';
import { connect } from '/static/shared/live.js';
import { openPage } from '/static/shared/page.js';
import { LANGUAGES } from '/static/shared/parts.js';
import { createStore } from '/static/shared/store.js';
import { loadTexts } from '/static/shared/text.js';
import { setZone } from '/static/shared/time.js';

import { createActions } from './actions.js';
import { createAlarm } from './alarm.js';
import { reduce } from './change.js';
import { createErrands } from './errands.js';
import { keepFitting } from './fit.js';
import { followHand, moveFocus } from './focus.js';
import { keepOffice, keptOffice } from './kept.js';
import { createListening } from './listen/mode.js';
import { listenToKeys } from './keys.js';
import { createLook } from './look.js';
import { tendMachine } from './machine.js';
import { createScan } from './scan.js';
import { createSounds } from './sounds.js';
import { createGlass } from './glass.js';
import { fieldOf, START } from './state.js';
import { createTraces } from './traces.js';
import { watchTicket } from './watch.js';
import { Frame } from './views/frame.js';

const TICK_MS = 250;
const FIRST_LANGUAGE = 'nb';

openPage({ page: 'kiosk', namespace: '/kiosk', roles: ['kiosk'], lang: FIRST_LANGUAGE, alone: true, main });

/** @param {import('/static/shared/page.js').Opened} opened */
async function main({ root, api, me, token, line, signOut }) {
  const kept = keptOffice();
  if (kept) setZone(kept.office.zone);
  const glass = createGlass(window, kept?.screen);
  keepFitting(root);
  const sounds = createSounds();
  /** @param {import('./state.js').State} state */
  const draw = (state) => {
    look(state);
    // At once: a moment later it would take the first key of the next visitor.
    traces(state);
    sounds.follow(state);
    listening(state);
    render(html`<${Frame} state=${state} act=${act} office=${kept} tall=${glass.isTall()} />`, root);
  };
  const at = Math.round(performance.now());
  const store = createStore(reduce, { ...START, at, lostAt: at }, draw);
  const look = createLook(FIRST_LANGUAGE, () => draw(store.state()));
  const errands = createErrands(api, store);
  const alarm = createAlarm(api, window.localStorage, {
    onTold: (key, ticket) => store.dispatch({ type: 'acute-told', key, ticket }),
    onUnsent: (key) => store.dispatch({ type: 'acute-unsent', key }),
  });
  const act = createActions(store, errands, alarm.raise);
  const listening = createListening({ root, token, office: me.office, act, store });
  const scan = createScan(store, errands);
  const keys = listen(store, act, scan.typed, sounds.unlock);
  const traces = createTraces(window.performance, keys.forget, sounds.hush);
  const live = connect(line, {
    onRefused: signOut,
    onEvent: (event) => store.dispatch({ type: 'event', event }),
    onState: (state) => store.dispatch({ type: 'live', live: state }),
    onSnapshot: (snapshot) => {
      setZone(snapshot.office.zone);
      keepOffice(snapshot);
      glass.is(snapshot.screen);
      store.dispatch({ type: 'snapshot', snapshot });
      loadAll(snapshot.languages).then(() => draw(store.state()));
      alarm.nudge();
      watchTicket(api, store);
      if (store.state().problem?.code === 'no_connection') errands.retry();
    },
  });
  tendMachine(store, live, scan, sounds.state);
  run(store, live.resync);
  loadAll(kept?.languages ?? LANGUAGES).then(() => draw(store.state()));
}

/**
 * So that a change of language needs no server; the first picture does not wait for it.
 *
 * @param {{id: string}[]} languages
 */
async function loadAll(languages) {
  // English also where it is none of them: the button for languages says its word in it.
  for (const id of ['en', ...languages.map((one) => one.id)]) await loadTexts(id);
}

/**
 * @param {import('./errands.js').Store} store
 * @param {import('./actions.js').Act} act
 * @param {(text: string) => boolean} onScan
 * @param {() => void} unlock
 */
function listen(store, act, onScan, unlock) {
  const touched = () => {
    unlock();
    store.dispatch({ type: 'touch' });
  };
  window.addEventListener('pointerdown', touched);
  window.addEventListener('keydown', touched);
  followHand(window);
  return listenToKeys(window, {
    isTyping: () => fieldOf(store.state()) !== null,
    onCharacter: (character) => act('code-key', character),
    onDelete: () => act('delete'),
    onEnter: () => act('submit'),
    onEscape: () => act('back'),
    onArrow: (key) => moveFocus(document, key),
    onScan,
  });
}

/**
 * Time passes, and each new visitor gets the services as they rank now.
 *
 * @param {import('./errands.js').Store} store
 * @param {() => void} resync
 */
function run(store, resync) {
  let before = 'start';
  setInterval(() => {
    store.dispatch({ type: 'tick', at: Math.round(performance.now()) });
    const { screen } = store.state();
    // What was still on its way when the visitor left has come by now.
    if (screen === 'start') performance.clearResourceTimings();
    if (screen === 'start' && before !== 'start') resync();
    before = screen;
  }, TICK_MS);
}
