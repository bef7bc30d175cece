/**
 * The ticket on the visitor's own phone. The address holds the secret that
 * opens it; it is given to the server's API and to nobody else.
 */
import { createApi, newKey } from '/static/shared/api.js';
import { followContrast } from '/static/shared/contrast.js';
import { html, render } from '/static/shared/dom.js';
import { connect, dial } from '/static/shared/live.js';
import { createStore } from '/static/shared/store.js';
import { language, loadLanguage } from '/static/shared/text.js';
import { setZone } from '/static/shared/time.js';

import { keepLanguage, keptLanguage } from './kept.js';
import { firstLanguage, OPEN, reduce, START } from './state.js';
import { Page } from './view.js';

/** After others' news, so that not every phone in the room asks at once. */
const SPREAD_MS = 2000;
const FRESH_MS = 5000;
const AGAIN_MS = 3000;
const CALL = [300, 150, 300, 150, 600];

const token = decodeURIComponent(window.location.pathname.split('/').filter(Boolean).at(-1) ?? '');
const api = createApi();
const path = `/api/v1/tickets/${encodeURIComponent(token)}`;
const root = /** @type {HTMLElement} */ (document.getElementById('app'));
const store = createStore(reduce, START, draw);

/** @type {string | null} a choice that the server does not know of yet */
let untold = null;

followContrast(window);
await loadLanguage(keptLanguage() ?? language());
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
  const live = connect(dial('/ticket', token), {
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
  if (first) {
    const opens = firstLanguage(keptLanguage(), snapshot);
    if (opens !== language()) speak(opens);
    // Nobody has said how this visitor is to be called, but this phone knows.
    if (!snapshot.ticket.language && opens === keptLanguage()) untold = opens;
  }
  tell();
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
  if (action === 'language') return void choose(value);
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

/** @param {string} lang by the visitor's own hand: remembered here, and for the call */
async function choose(lang) {
  keepLanguage(lang);
  untold = lang;
  await speak(lang);
  await tell();
}

/** Once: what another phone with the same ticket says later stands. */
async function tell() {
  const lang = untold;
  const state = store.state().ticket?.state;
  if (!lang || !state || !OPEN.includes(state)) return;
  untold = null;
  const result = await api.post(`${path}/language`, { language: lang }, { retries: 2 });
  if (!result.ok && result.problem.status === 0) untold ??= lang;
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
