/** The adviser's desk: wires the live line, the buttons and the keys. */
import { newKey } from '/static/shared/api.js';
import { html, render } from '/static/shared/dom.js';
import { openPage } from '/static/shared/page.js';
import { keepSession } from '/static/shared/session.js';
import { createStore } from '/static/shared/store.js';
import { loadLanguage, t } from '/static/shared/text.js';
import { follow } from '../follow.js';
import { pausedAt, ticketAt, waitingLine } from '../select.js';
import { keepLanguage, keptLanguage } from '../language.js';
import { intentOfKey, stepsFor } from './moves.js';
import { reduce, START } from './state.js';
import { Desk } from './view.js';

/** Tries after which an answer that did not come is told; all under one key, so nothing is done twice. */
const RETRIES = 2;

/** @param {import('/static/shared/page.js').Opened} opened */
function main({ root, api, token, extra, signOut }) {
  const draw = () => {
    const state = store.state();
    document.title = title(state);
    render(html`<${Desk} state=${state} hands=${hands} />`, root);
  };
  /** @param {import('./state.js').DeskAction} action */
  const dispatch = (action) => {
    if (action.type === 'choose') keepSession('desk', token, action.desk ? { desk: action.desk } : {});
    store.dispatch(action);
  };
  const store = createStore(reduce, { ...START, desk: extra.desk ?? null }, draw);
  /** @param {import('./moves.js').Intent} intent */
  const act = async (intent) => {
    const { staff, desk, busy } = store.state();
    if (busy !== null || desk === null) return;
    if (intent.action === 'hand-over') return dispatch({ type: 'hand-over', open: true });
    dispatch({ type: 'began', action: intent.action });
    dispatch(await perform(api, stepsFor(intent, desk, ticketAt(staff, desk))));
  };
  /** @param {string} id */
  const speak = async (id) => {
    await loadLanguage(id);
    keepLanguage(id);
    draw();
  };
  const hands = { act, dispatch, speak };
  listenToKeys(store.state, act);
  draw();
  follow(token, dispatch, signOut);
}

/**
 * One request after the other, as far as they succeed.
 *
 * @param {import('/static/shared/api.js').Api} api
 * @param {import('./moves.js').Step[]} steps
 * @returns {Promise<import('./state.js').DeskAction>}
 */
async function perform(api, steps) {
  let ticket = null;
  for (const { path, body } of steps) {
    const result = await api.post(path, body, { idempotencyKey: newKey(), retries: RETRIES });
    if (!result.ok) return { type: 'ended', problem: result.problem, ticket };
    ticket = result.data.ticket;
  }
  return { type: 'ended', problem: null, ticket };
}

/**
 * Keys mean nothing while somebody writes, or while a dialog is open.
 *
 * @param {() => import('./state.js').DeskState} look
 * @param {(intent: import('./moves.js').Intent) => void} act
 */
function listenToKeys(look, act) {
  document.addEventListener('keydown', (event) => {
    const target = /** @type {HTMLElement} */ (event.target);
    const held = event.ctrlKey || event.metaKey || event.altKey || event.repeat;
    if (held || target.closest('input, textarea, select, [contenteditable]') || document.querySelector('dialog[open]')) return;
    const { staff, desk } = look();
    if (desk === null) return;
    const intent = intentOfKey(event.key, ticketAt(staff, desk), pausedAt(staff, desk));
    if (!intent) return;
    event.preventDefault();
    act(intent);
  });
}

/**
 * The tab's title tells from another window how many wait.
 *
 * @param {import('./state.js').DeskState} state
 */
function title({ staff, desk }) {
  const current = desk === null ? undefined : ticketAt(staff, desk);
  return `${current?.number ?? t('desk-waiting', { count: waitingLine(staff).length })} – ${t('desk-title')}`;
}

openPage({ page: 'desk', roles: ['adviser', 'guide', 'manager'], lang: keptLanguage(), main });
