/** Joins the waiting-room screen: the live line, the reducer, picture and sound. */
import { createSound } from '/static/shared/chime.js';
import { now } from '/static/shared/clock.js';
import { html, render } from '/static/shared/dom.js';
import { connect } from '/static/shared/live.js';
import { openPage } from '/static/shared/page.js';
import { createStore } from '/static/shared/store.js';
import { language, loadLanguage, loadTexts } from '/static/shared/text.js';
import { dateKey, setZone } from '/static/shared/time.js';
import { keep, restore } from './kept.js';
import { tendMachine } from './machine.js';
import { measurer } from './measure.js';
import { announcer } from './spoken.js';
import { reduce, START } from './state.js';
import { Display } from './view.js';
import { watchLine } from './watch.js';

const TICK_MS = 250;

// The typeface comes while the server is asked who this is.
const measuring = measurer();

openPage({ page: 'display', namespace: '/display', roles: ['display'], alone: true, main: start });

/** @param {import('/static/shared/page.js').Opened} opened */
async function start({ root, token, line, me, signOut }) {
  const measure = await measuring;
  const at = () => performance.now();
  const day = () => dateKey(now());
  const store = createStore(reduce, START, (state) => draw(state));
  const sound = createSound({ onState: (state) => store.dispatch({ type: 'sound', sound: state }) });
  const onSpeaking = (/** @type {any} */ call, /** @type {boolean} */ on) =>
    store.dispatch({ type: 'speaking', call, on, at: at() });
  const speak = announcer({ sound, office: me.office, token, onSpeaking });
  const draw = (/** @type {import('./state.js').State} */ state) => {
    render(html`<${Display} state=${state} measure=${measure} onUnlock=${sound.unlock} />`, root);
    keep(state);
    speak(state);
  };
  const kept = restore();
  if (kept.room) await dress(kept.room);
  store.dispatch({ type: 'kept', kept });
  const watch = watchLine({
    onLine: (line) => store.dispatch({ type: 'line', line, now: now() }),
    seen: () => ({ seq: store.state().seq, day: day() }),
  });
  const live = connect(line, {
    onSnapshot: (snapshot) => {
      watch.heard();
      dress(snapshot);
      store.dispatch({ type: 'snapshot', snapshot, at: at(), day: day() });
    },
    onEvent: (event) => {
      watch.heard();
      if (event.language) loadTexts(event.language);
      store.dispatch({ type: 'event', event, at: at() });
    },
    onState: watch.line,
    onRefused: signOut,
  });
  watch.over(live);
  tendMachine(store, live);
  setInterval(() => store.dispatch({ type: 'tick', at: at(), day: day() }), TICK_MS);
  window.addEventListener('pointerdown', sound.unlock);
  // After what the server has said already, which makes the first picture the whole one.
  queueMicrotask(() => draw(store.state()));
}

/**
 * The office's zone at once, and by and by the texts that stand here: the
 * screen's own, and those of the tickets that are called.
 *
 * @param {{office: {zone: string}, screen: {languages: string[]}, calls?: {language: string | null}[]}} room
 */
async function dress({ office, screen, calls = [] }) {
  setZone(office.zone);
  const called = calls.flatMap((call) => call.language ?? []);
  await Promise.all([...new Set([...screen.languages, ...called])].map(loadTexts));
  const [own] = screen.languages;
  if (own !== language()) await loadLanguage(own);
}
