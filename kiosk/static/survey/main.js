/** The screen at the exit: joins the connection, the state, the outbox and the drawing. */
import { newKey } from '/static/shared/api.js';
import { now } from '/static/shared/clock.js';
import { html, render } from '/static/shared/dom.js';
import { connect } from '/static/shared/live.js';
import { openPage } from '/static/shared/page.js';
import { createStore } from '/static/shared/store.js';
import { language, loadLanguage, loadTexts, t } from '/static/shared/text.js';
import { dateKey, setZone } from '/static/shared/time.js';

import { createGlass } from '../glass.js';
import { listenToKeys } from './keys.js';
import { createOutbox } from './outbox.js';
import { tendExit } from './machine.js';
import { languageOf, reduce, START } from './state.js';
import { Exit } from './view.js';

const TICK_MS = 250;
const BOX_KEY = 'mottak.survey.box';
const TOLD_KEY = 'mottak.survey.told';

openPage({ page: 'survey', namespace: '/survey', roles: ['survey'], alone: true, main });

/** @param {import('/static/shared/page.js').Opened} opened */
function main({ root, api, line, signOut }) {
  const glass = createGlass(window, undefined);
  const store = createStore(reduce, START, draw);
  const { dispatch, state } = store;
  const outbox = createOutbox({
    read: () => window.localStorage.getItem(BOX_KEY),
    keep: (text) => window.localStorage.setItem(BOX_KEY, text),
    send: async (sum, key) => {
      const result = await api.post('survey', sum, { idempotencyKey: key });
      return result.ok ? 200 : result.problem.status;
    },
    newKey,
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  });
  /** @type {import('./view.js').Hands} */
  const hands = {
    answer: (question, answer) => {
      const { answers } = state();
      dispatch({ type: 'answer', question });
      if (state().answers > answers) outbox.add(dateKey(now()), question, answer);
    },
    skip: () => dispatch({ type: 'skip' }),
    languages: () => dispatch({ type: 'languages' }),
    contrast: () => dispatch({ type: 'contrast' }),
    speak: (id) => dispatch({ type: 'language', language: id }),
  };
  /** @param {import('./state.js').Snapshot} snapshot */
  const hear = (snapshot) => {
    setZone(snapshot.office.zone);
    glass.is(snapshot.screen);
    // So that a change of language needs no server.
    for (const { id } of snapshot.languages) loadTexts(id);
    dispatch({ type: 'snapshot', snapshot });
  };

  const machine = window.matchMedia('(prefers-contrast: more)');
  let asked = language();
  /** @param {import('./state.js').State} shown */
  function draw(shown) {
    const wanted = languageOf(shown);
    const { dataset } = document.documentElement;
    if (shown.contrast || machine.matches) dataset.contrast = 'high';
    else delete dataset.contrast;
    document.title = `${t('survey-title')} – Mottak`;
    render(html`<${Exit} state=${shown} hands=${hands} />`, root);
    if (wanted === asked) return;
    asked = wanted;
    loadLanguage(wanted).then(() => draw(state()));
  }

  const kept = window.localStorage.getItem(TOLD_KEY);
  if (kept) hear(JSON.parse(kept));
  draw(state());
  let stands = 'connecting';
  const live = connect(line, {
    onRefused: signOut,
    onEvent: () => {},
    onState: (now) => (root.dataset.line = stands = now),
    onSnapshot: (snapshot) => {
      window.localStorage.setItem(TOLD_KEY, JSON.stringify(snapshot));
      hear(snapshot);
      outbox.go();
    },
  });
  outbox.go();
  listen(store, hands);
  tendExit(state, live, () => stands === 'live');
}

/**
 * @param {import('/static/shared/store.js').Store<import('./state.js').State, import('./state.js').Action>} store
 * @param {import('./view.js').Hands} hands
 */
function listen({ dispatch, state }, hands) {
  const tick = () => dispatch({ type: 'tick', at: Math.round(performance.now()) });
  const touched = () => {
    tick();
    dispatch({ type: 'touch' });
  };
  // Before the buttons hear it: they go by the time that it brings.
  for (const kind of ['pointerdown', 'keydown']) window.addEventListener(kind, touched, { capture: true });
  listenToKeys(document, () => (state().screen === 'languages' ? hands.languages() : hands.skip()));
  setInterval(tick, TICK_MS);
}
