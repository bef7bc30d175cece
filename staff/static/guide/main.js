/** The service guide's tablet: opens, follows the office, and draws. */
import { html, render } from '/static/shared/dom.js';
import { openPage } from '/static/shared/page.js';
import { keepShell } from '/static/shared/shell.js';
import { createStore } from '/static/shared/store.js';
import { follow } from '../follow.js';
import { callsForGuide, reduce, START } from '../state.js';
import { createAlarm } from './alarm.js';
import { App } from './app.js';
import { chosen } from './chosen.js';
import { keptLanguage } from './language.js';
import { showSigns } from './signs.js';
import { createStill } from './still.js';
import { stayAwake } from './wake.js';

openPage({ page: 'guide', namespace: '/staff', roles: ['guide', 'manager'], lang: keptLanguage(), alone: true, main });

/** @param {import('/static/shared/page.js').Opened} opened */
function main({ root, api, me, line, signOut }) {
  const alarm = createAlarm(() => chosen().chime, () => draw());
  const still = createStill(() => draw());
  let lists = START;
  const draw = () => {
    const live = store.state();
    if (!still.held()) lists = live;
    render(html`<${App} live=${live} state=${lists} api=${api} me=${me} alarm=${alarm} />`, root);
  };
  const store = createStore(reduce, START, (state) => {
    alarm.heed(state);
    showSigns(state);
    draw();
  });
  stayAwake();
  // Otherwise a browser that is short of room forgets who is signed in, and what is noted.
  navigator.storage?.persist?.();
  const shell = keepShell('guide', () => still.rests() && callsForGuide(store.state()).length === 0);
  draw();
  const heard = (/** @type {import('../state.js').StaffAction} */ action) => {
    if (action.type === 'line' && action.line === 'live') shell.check();
    store.dispatch(action);
  };
  const live = follow(line, heard, (code) => {
    live.close();
    alarm.stop();
    signOut(code);
  });
}
