/** The manager's page: wires the live line, what is asked for beside it, and the changes. */
import { html, render } from '/static/shared/dom.js';
import { openPage } from '/static/shared/page.js';
import { createStore } from '/static/shared/store.js';
import { loadLanguage, t } from '/static/shared/text.js';
import { sameDay } from '/static/shared/time.js';
import { now } from '/static/shared/clock.js';
import { follow } from '../follow.js';
import { keepLanguage, keptLanguage } from '../language.js';
import { changes } from './changes.js';
import { readToday } from './record.js';
import { reduce, START } from './state.js';
import { Office } from './view.js';

/** Whether a device is connected is no event; it is asked for this often. */
const DEVICES_MS = 5000;
/** Answers at the exit are no events either, so that nobody can tell when they were given. */
const ANSWERS_MS = 30_000;

/** @param {import('/static/shared/page.js').Opened} opened */
function main({ root, api, line, signOut }) {
  const draw = () => {
    document.title = `${t('office-title')} – Mottak`;
    render(html`<${Office} state=${store.state()} hands=${hands} />`, root);
  };
  const store = createStore(reduce, START, draw);
  const { dispatch } = store;
  const ask = asking(api, store);
  /** @param {string} id */
  const speak = async (id) => {
    await loadLanguage(id);
    keepLanguage(id);
    draw();
  };
  const close = () => dispatch({ type: 'close' });
  const hands = { dispatch, close, speak, ...changes(api, () => store.state().busy, dispatch) };
  draw();
  follow(line, (action) => { dispatch(action); ask.about(action); }, signOut);
  setInterval(ask.devices, DEVICES_MS);
  setInterval(ask.answers, ANSWERS_MS);
}

/**
 * What the live line does not bring, and when it is worth asking for.
 *
 * @param {import('/static/shared/api.js').Api} api
 * @param {import('/static/shared/store.js').Store<import('./state.js').OfficeState, import('./state.js').OfficeAction>} store
 */
function asking(api, { state, dispatch }) {
  const versions = async () => {
    const result = await api.get('policy');
    if (result.ok) dispatch({ type: 'versions', versions: result.data.versions });
  };
  const devices = async () => {
    const result = await api.get('devices');
    if (result.ok) dispatch({ type: 'devices', devices: result.data.devices });
  };
  const languages = async () => {
    const result = await api.get('languages');
    if (result.ok) dispatch({ type: 'languages', languages: result.data.languages });
  };
  const answers = async () => {
    const result = await api.get('survey');
    if (result.ok) dispatch({ type: 'answers', answers: result.data });
  };
  const record = async () => {
    const { seq } = state().staff;
    const facts = await readToday(api.get, seq, (at) => sameDay(at, now()));
    if (facts) dispatch({ type: 'record', facts, seq });
  };
  /** @param {import('../state.js').StaffAction} action */
  const about = (action) => {
    const type = action.type === 'event' ? action.event.type : action.type;
    if (type === 'snapshot' && state().figures === null) record();
    if (type === 'snapshot' || type === 'policy_changed') versions();
    if (type === 'snapshot') languages();
    if (type === 'snapshot') answers();
    if (type === 'snapshot' || type === 'device_added' || type === 'device_removed') devices();
  };
  return { about, answers, devices };
}

openPage({ page: 'office', namespace: '/staff', roles: ['manager'], lang: keptLanguage(), main });
