/** Bands of text above and below: whose screen it is, the time, what the office says. */
import { html } from '/static/shared/dom.js';
import { useNow } from '/static/shared/parts.js';
import { Symbol } from '/static/shared/symbols.js';
import { t } from '/static/shared/text.js';
import { useWall } from './hooks.js';
import { Clock, Today, Waiting, Words } from './pieces.js';
import { fits, lineRoom, said } from './said.js';

/** @typedef {{state: import('./state.js').State, kinds: string[], onUnlock: () => void}} Props */

/** @param {Props} props */
export function TopBand({ state, kinds, onUnlock }) {
  if (kinds.length === 0) return null;
  return html`<header class="d-band d-band--top"><${Parts} state=${state} kinds=${kinds} onUnlock=${onUnlock} /></header>`;
}

/** @param {Props} props */
export function BottomBand({ state, kinds, onUnlock }) {
  if (kinds.length === 0) return null;
  return html`<footer class="d-band d-band--bottom"><${Parts} state=${state} kinds=${kinds} onUnlock=${onUnlock} /></footer>`;
}

/** @param {Props} props */
function Parts({ state, kinds, onUnlock }) {
  const { plan } = useWall();
  const clock = useRoomForClock(state, kinds);
  return kinds.map((kind) => {
    if (kind === 'office') return html`<h1 class="d-office" key=${kind}><${Symbol} name="door" />${state.room?.office.name}</h1>`;
    if (kind === 'waiting') return html`<${Waiting} key=${kind} state=${state} />`;
    if (kind === 'message') return html`<${Words} key=${kind} state=${state} room=${lineRoom(plan.width, plan, clock)} lines=${plan.lines} />`;
    if (kind === 'date') return html`<${Today} key=${kind} />`;
    return clock && html`<div class="d-right" data-mend=${String(plan.mend)} key=${kind}><${Unheard} state=${state} onUnlock=${onUnlock} /><${Clock} /></div>`;
  });
}

/**
 * A message that would come in turns beside the clock gets its room: more of it is read at a look,
 * and what the office has to say goes before the time.
 *
 * @param {import('./state.js').State} state
 * @param {string[]} kinds of one band
 */
function useRoomForClock(state, kinds) {
  const { plan, languages, measure } = useWall();
  const { texts } = said(state, useNow(), languages);
  if (!kinds.includes('clock')) return false;
  return !kinds.includes('message') || fits(texts, { room: lineRoom(plan.width, plan, true), lines: plan.lines, measure });
}

/**
 * Small, for whoever looks after the screen: a browser keeps quiet until it is touched.
 *
 * @param {{state: import('./state.js').State, onUnlock: () => void}} props
 */
function Unheard({ state, onUnlock }) {
  const { plan } = useWall();
  const wanted = state.room?.screen.chime || state.room?.screen.speech;
  if (state.sound === 'on' || !wanted) return null;
  return html`<button type="button" class="d-sound" onClick=${onUnlock}>
    <${Symbol} name="speaker_off" /><span><b>${t('display-sound-off')}</b>${plan.mend && ` ${t('display-sound-mend')}`}</span>
  </button>`;
}
