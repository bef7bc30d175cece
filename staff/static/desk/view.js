/**
 * The adviser's desk: on the left who has come and who waits, in the middle
 * the one who is here now.
 *
 * @typedef {import('./state.js').DeskState} DeskState
 * @typedef {import('./moves.js').Intent} Intent
 *
 * @typedef {object} Hands what the screen can do
 * @property {(intent: Intent) => void} act
 * @property {() => void} undo takes back what was done last
 * @property {(action: import('./state.js').DeskAction) => void} dispatch
 * @property {(id: string) => void} speak changes the language of the screen
 *
 * @typedef {object} Sight what every part of the desk gets
 * @property {DeskState} state
 * @property {import('../shapes.js').Desk} desk
 * @property {number} at the time, in milliseconds since 1970
 * @property {Hands} hands
 */
import { html } from '/static/shared/dom.js';
import { LanguageSwitch, LANGUAGES, Notice, NotLive, Toast, useNow } from '/static/shared/parts.js';
import { Symbol } from '/static/shared/symbols.js';
import { language, t } from '/static/shared/text.js';
import { clockTime } from '/static/shared/time.js';
import { usePlaceBefore } from '../place.js';
import { Appointments } from './appointments.js';
import { Chooser } from './chooser.js';
import { Done } from './done.js';
import { HandOver } from './handover.js';
import { Help } from './help.js';
import { Acute, Line } from './line.js';
import { deskOf } from './queue.js';
import { Now } from './visitor.js';

/** Answers that are no mistake: what was asked for cannot be had just now. */
const CALM = ['nobody_waiting', 'busy', 'too_many_requests'];

/**
 * @param {{state: DeskState, hands: Hands}} props
 */
export function Desk({ state, hands }) {
  const at = useNow();
  const desk = deskOf(state.staff, state.desk);
  return html`<div class="d-screen">
    <${NotLive} state=${state.staff.line} />
    <${TopBar} state=${state} desk=${desk} at=${at} hands=${hands} />
    ${state.staff.ready && (desk ? html`<${Work} state=${state} desk=${desk} at=${at} hands=${hands} />` : html`<${Chooser} state=${state.staff} hands=${hands} />`)}
  </div>`;
}

/**
 * @param {Omit<Sight, 'desk'> & {desk: import('../shapes.js').Desk | undefined}} props
 */
function TopBar({ state, desk, at, hands }) {
  const change = () => hands.dispatch({ type: 'choose', desk: null });
  return html`<header class="m-topbar">
    <span class="m-brand"><span class="m-logo" aria-hidden="true"></span><${Symbol} name="desk" />${state.staff.office?.name ?? t('desk-title')}</span>
    ${desk &&
    html`<span class="d-room"><strong>${desk.name}</strong>${desk.adviser}</span>
      <button type="button" class="ds-button" data-variant="tertiary" data-size="sm" data-action="change-desk" onClick=${change}>
        ${t('desk-change')}
      </button>`}
    <span class="m-grow"></span>
    ${desk &&
    html`<button type="button" class="ds-button d-keys" data-variant="tertiary" data-size="sm" data-action="help" aria-keyshortcuts="?" onClick=${() => hands.dispatch({ type: 'help', open: true })}>
      ${t('desk-keys')}<kbd class="d-key" aria-hidden="true">?</kbd>
    </button>`}
    <${LanguageSwitch} languages=${LANGUAGES} current=${language()} onChoose=${hands.speak} />
    <time class="m-number d-clock">${clockTime(at)}</time>
  </header>`;
}

/** @param {Sight} sight */
function Work(sight) {
  const { state, desk, hands } = sight;
  return html`<main class="d-work" data-page="desk" data-desk=${desk.id} data-line=${state.staff.line}>
    <div class="d-alarms"><${Acute} ...${sight} /></div>
    <div class="d-centre">
      <${Trouble} problem=${state.problem} onDismiss=${() => hands.dispatch({ type: 'dismiss' })} />
      <${Now} ...${sight} />
    </div>
    <div class="d-side">
      <${Appointments} ...${sight} />
      <${Line} ...${sight} />
    </div>
    ${state.handOver && html`<${HandOver} ...${sight} />`}
    ${state.help && html`<${Help} onClose=${() => hands.dispatch({ type: 'help', open: false })} />`}
    ${state.done && html`<${Done} key=${state.done.at} done=${state.done} hands=${hands} busy=${state.busy} />`}
    ${state.news && html`<${Toast} text=${newsText(state.news)} tone="success" onGone=${() => hands.dispatch({ type: 'heard' })} />`}
  </main>`;
}

/**
 * What the last action came to when it was not done, and what to do.
 *
 * @param {{problem: import('/static/shared/problem.js').Problem | null, onDismiss: () => void}} props
 */
function Trouble({ problem, onDismiss }) {
  usePlaceBefore(Boolean(problem));
  if (!problem) return null;
  const calm = CALM.includes(problem.code);
  return html`<div class="d-trouble" data-problem=${problem.code}>
    <${Notice} tone=${calm ? 'info' : 'warning'} title=${problem.detail} text=${problem.do}>
      <button type="button" class="ds-button d-dismiss" data-variant="secondary" data-size="sm" data-color="neutral" onClick=${onDismiss}>
        ${t('desk-dismiss')}
      </button>
    <//>
  </div>`;
}

/** @param {import('../shapes.js').Ticket} ticket */
function newsText({ first_name: name, number, start }) {
  if (!name || !start) return t('desk-news-plain', { number });
  return t('desk-news', { name, number, time: clockTime(start) });
}
