/** Joins the waiting-room screen: the live line, the reducer, picture and sound. */
import { createSound } from '/static/shared/chime.js';
import { now } from '/static/shared/clock.js';
import { html, render } from '/static/shared/dom.js';
import { connect } from '/static/shared/live.js';
import { openPage } from '/static/shared/page.js';
import { createStore } from '/static/shared/store.js';
import { knows, loadTexts } from '/static/shared/text.js';
import { sameDay, setZone } from '/static/shared/time.js';
import { reduce, START } from './state.js';
import { Display, SECOND } from './view.js';

const TICK_MS = 250;
/** How soon a screen asks again for what no event tells it: the number of people waiting. */
const RECOUNT_MS = 5000;

openPage({ page: 'display', roles: ['display'], main: start });

/** @param {import('/static/shared/page.js').Opened} opened */
async function start({ root, token, me, signOut }) {
  await loadTexts(SECOND);
  const at = () => performance.now();
  const store = createStore(reduce, START, (state) => draw(state));
  const sound = createSound({ onState: (state) => store.dispatch({ type: 'sound', sound: state }) });
  const speak = announcer(sound, me.office, token);
  /** @param {import('./state.js').State} state */
  const draw = (state) => {
    render(html`<${Display} state=${state} onUnlock=${sound.unlock} />`, root);
    speak(state);
  };
  const live = connect({
    namespace: '/display',
    token,
    onSnapshot: (snapshot) => {
      setZone(snapshot.office.zone);
      snapshot.languages.forEach((/** @type {{id: string}} */ { id }) => loadTexts(id));
      store.dispatch({ type: 'snapshot', snapshot, at: at() });
    },
    onEvent: (event) => store.dispatch({ type: 'event', event, at: at() }),
    onState: (line) => store.dispatch({ type: 'line', line }),
    onRefused: signOut,
  });
  setInterval(() => store.dispatch({ type: 'tick', at: at() }), TICK_MS);
  keepFresh(store, live);
  window.addEventListener('pointerdown', sound.unlock);
  draw(store.state());
}

/**
 * Says each new call once, in the ticket's language where that has words and a
 * voice, otherwise in bokmål.
 *
 * @param {import('/static/shared/chime.js').Sound} sound
 * @param {string} office
 * @param {string} token
 * @returns {(state: import('./state.js').State) => void}
 */
function announcer(sound, office, token) {
  /** @type {import('./state.js').Shown | null} */
  let said = null;
  return ({ shown }) => {
    if (!shown?.aloud || shown === said) return;
    said = shown;
    const { seq, language } = shown.call;
    sound.chime();
    const languages = [language ?? 'nb', 'nb'].filter(knows);
    if (seq) sound.clip(languages.map((lang) => `/api/v1/offices/${office}/calls/${seq}.wav?lang=${lang}`), token);
  };
}

/**
 * Asks for the whole picture when events came since, and when a new day has
 * begun at the office: yesterday's calls are then not to be seen any more.
 *
 * @param {import('/static/shared/store.js').Store<import('./state.js').State, any>} store
 * @param {import('/static/shared/live.js').Live} live
 */
function keepFresh(store, live) {
  let seen = { seq: 0, time: now() };
  setInterval(() => {
    const { seq } = store.state();
    if (seq === seen.seq && sameDay(seen.time, now())) return;
    seen = { seq, time: now() };
    live.resync();
  }, RECOUNT_MS);
}
