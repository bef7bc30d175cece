/** The adviser's desk: wires the live line, the buttons and the keys. */
import { newKey } from '/static/shared/api.js';
import { now } from '/static/shared/clock.js';
import { html, render } from '/static/shared/dom.js';
import { openPage } from '/static/shared/page.js';
import { keepSession } from '/static/shared/session.js';
import { createStore } from '/static/shared/store.js';
import { loadLanguage, t } from '/static/shared/text.js';
import { follow } from '../follow.js';
import { pausedAt, ticketAt, waitingLine } from '../select.js';
import { keepLanguage, keptLanguage } from '../language.js';
import { CAN_BE_UNDONE, intentOfKey, KEYS, stepsFor } from './moves.js';
import { reduce, START } from './state.js';
import { Desk } from './view.js';

/** Tries after which an answer that did not come is told; all under one key, so nothing is done twice. */
const RETRIES = 2;

/** @param {import('/static/shared/page.js').Opened} opened */
function main({ root, api, token, line, extra, signOut }) {
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
    const { undo, ...ended } = await perform(api, stepsFor(intent, desk, ticketAt(staff, desk)));
    const offered = CAN_BE_UNDONE.includes(intent.action) && ended.ticket;
    const { action, outcome } = intent;
    dispatch({ ...ended, done: offered ? { action, outcome, number: offered.number, undo, at: now() } : null });
  };
  const undo = async () => {
    const { busy, done } = store.state();
    if (busy !== null || !done || done.undo.length === 0) return;
    dispatch({ type: 'began', action: 'undo' });
    const steps = [...done.undo].reverse().map((seq) => ({ path: 'undo', body: { seq } }));
    const ended = await perform(api, steps);
    if (ended.problem) dispatch({ type: 'over', done });
    dispatch({ ...ended, done: { action: 'undo', number: done.number, undo: [], at: now() } });
  };
  /** @param {string} id */
  const speak = async (id) => {
    await loadLanguage(id);
    keepLanguage(id);
    draw();
  };
  const hands = { act, undo, dispatch, speak };
  listenToKeys(store.state, hands);
  draw();
  follow(line, dispatch, signOut);
}

/**
 * @typedef {{type: 'ended', problem: import('/static/shared/problem.js').Problem | null,
 *   ticket: import('../shapes.js').Ticket | null, undo: number[]}} Ended
 */

/**
 * One request after the other, as far as they succeed.
 *
 * @param {import('/static/shared/api.js').Api} api
 * @param {import('./moves.js').Step[]} steps
 * @returns {Promise<Ended>}
 */
async function perform(api, steps) {
  let ticket = null;
  const undo = [];
  for (const { path, body } of steps) {
    const result = await api.post(path, body, { idempotencyKey: newKey(), retries: RETRIES });
    if (!result.ok) return { type: 'ended', problem: result.problem, ticket, undo };
    ticket = result.data.ticket;
    if (result.data.undo) undo.push(result.data.undo);
  }
  return { type: 'ended', problem: null, ticket, undo };
}

/**
 * Keys mean nothing while somebody writes, or while a dialog is open.
 *
 * @param {() => import('./state.js').DeskState} look
 * @param {import('./view.js').Hands} hands
 */
function listenToKeys(look, { act, undo, dispatch }) {
  document.addEventListener('keydown', (event) => {
    const target = /** @type {HTMLElement} */ (event.target);
    const held = event.ctrlKey || event.metaKey || event.altKey || event.repeat;
    if (held || target.closest('input, textarea, select, [contenteditable]') || document.querySelector('dialog[open]')) return undefined;
    const { staff, desk } = look();
    if (desk === null) return undefined;
    if (event.key === '?') return dispatch({ type: 'help', open: true });
    if (event.key.toUpperCase() === KEYS.undo) return undo();
    const intent = intentOfKey(event.key, ticketAt(staff, desk), pausedAt(staff, desk));
    if (!intent) return undefined;
    event.preventDefault();
    return act(intent);
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

openPage({ page: 'desk', namespace: '/staff', roles: ['adviser', 'guide', 'manager'], lang: keptLanguage(), main });
