/**
 * The ticket on the visitor's own phone. The address holds the secret that
 * opens it; it is given to the server's API and to nobody else.
 */
import { createApi, newKey } from '/static/shared/api.js';
import { html, render } from '/static/shared/dom.js';
import { connect } from '/static/shared/live.js';
import { LANGUAGES } from '/static/shared/parts.js';
import { createStore } from '/static/shared/store.js';
import { language, loadLanguage } from '/static/shared/text.js';
import { setZone } from '/static/shared/time.js';

import { OPEN, reduce, START } from './state.js';
import { Page } from './view.js';

/** After others' news, so that not every phone in the room asks at once. */
const SPREAD_MS = 2000;
const FRESH_MS = 5000;
const AGAIN_MS = 3000;
const FIRST_LANGUAGE = 'nb';
const CALL = [300, 150, 300, 150, 600];

const token = decodeURIComponent(window.location.pathname.split('/').filter(Boolean).at(-1) ?? '');
const api = createApi();
const path = `/api/v1/tickets/${encodeURIComponent(token)}`;
const root = /** @type {HTMLElement} */ (document.getElementById('app'));
const store = createStore(reduce, START, draw);

await loadLanguage(FIRST_LANGUAGE);
draw(store.state());
await open();

/** The first look by HTTP: it also opens a ticket that has ended. */
async function open() {
  const result = await api.get(path);
  if (result.ok) {
    take(result.data);
    if (OPEN.includes(result.data.ticket.state)) follow();
    return;
  }
  if (result.problem.status === 404) return store.dispatch({ type: 'unknown' });
  store.dispatch({ type: 'lost', lost: true });
  setTimeout(open, AGAIN_MS);
}

/** Live from here on. */
function follow() {
  let told = Date.now();
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let asking;
  const live = connect({
    namespace: '/ticket',
    token,
    onSnapshot: (snapshot) => {
      told = Date.now();
      take(snapshot);
    },
    onEvent: (event) => {
      if (event.ticket) return heard(event.ticket);
      clearTimeout(asking);
      if (Date.now() - told > FRESH_MS) asking = setTimeout(live.resync, Math.random() * SPREAD_MS);
    },
    onState: (state) => store.dispatch({ type: 'lost', lost: state === 'lost' }),
    onRefused: () => void open(),
  });
  document.addEventListener('visibilitychange', () => document.hidden || live.resync());
}

/** @param {import('./state.js').Snapshot} snapshot */
function take(snapshot) {
  if (snapshot.office.zone) setZone(snapshot.office.zone);
  const first = !store.state().ticket;
  heard(snapshot.ticket, snapshot);
  if (first && LANGUAGES.some(({ id }) => id === snapshot.ticket.language)) {
    speak(/** @type {string} */ (snapshot.ticket.language));
  }
}

/**
 * @param {import('./state.js').Own} ticket
 * @param {import('./state.js').Snapshot} [snapshot]
 */
function heard(ticket, snapshot) {
  const called = ticket.state === 'called' && store.state().ticket?.state !== 'called';
  store.dispatch(snapshot ? { type: 'snapshot', snapshot } : { type: 'ticket', ticket });
  // Browsers let no page shake a phone whose owner has not touched the page.
  if (called && navigator.userActivation?.hasBeenActive) navigator.vibrate?.(CALL);
}

/** @type {import('./view.js').Act} */
function act(action, value = '') {
  if (action === 'language') return void speak(value);
  if (action === 'leave') return store.dispatch({ type: 'leave' });
  if (action === 'leave-no') return store.dispatch({ type: 'stay' });
  return void leave();
}

async function leave() {
  store.dispatch({ type: 'asked' });
  const result = await api.post(`${path}/leave`, {}, { idempotencyKey: newKey(), retries: 2 });
  if (!result.ok) return store.dispatch({ type: 'failed', problem: result.problem });
  return open();
}

/** @param {string} lang */
async function speak(lang) {
  await loadLanguage(lang);
  store.dispatch({ type: 'language', language: language() });
}

/** @param {import('./state.js').State} state */
function draw(state) {
  render(html`<${Page} state=${state} act=${act} />`, root);
}
