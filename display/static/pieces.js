/** Small pieces that regions and bands have in common. */
import { html, useMemo } from '/static/shared/dom.js';
import { useNow } from '/static/shared/parts.js';
import { Symbol } from '/static/shared/symbols.js';
import { directionOf, t } from '/static/shared/text.js';
import { clockTime, dayName } from '/static/shared/time.js';
import { useSteady, useWall } from './hooks.js';
import { turn } from './pages.js';
import { parts } from './place.js';
import { lineRoom, said, turnsOf } from './said.js';

/**
 * Where to go, with what tells the rooms apart set at full size.
 *
 * @param {{name: string}} props
 */
export function Place({ name }) {
  const { word, number } = parts(name);
  return html`<span class="d-place" dir="ltr">
    ${word && html`<span class="d-place__word">${word}</span>`}
    <span class="d-place__number">${number}</span>
  </span>`;
}

/** The office's time; a screen that stands still is seen by it at once. */
export function Clock() {
  return html`<time class="d-time">${clockTime(useNow())}</time>`;
}

/** The day in words. */
export function Today() {
  return html`<p class="d-date">${dayName(useNow())}</p>`;
}

/** @param {{state: import('./state.js').State}} props */
export function Waiting({ state }) {
  return html`<p class="d-waiting"><${Symbol} name="people" /><span>${t('display-waiting', { count: state.waiting })}</span></p>`;
}

/**
 * Which of several pages this is; read by eye only, as all of them come.
 *
 * @param {{pages: number, page: number}} props
 */
export function Dots({ pages, page }) {
  if (pages < 2) return null;
  const dots = Array.from({ length: pages }, (_, at) => at);
  return html`<span class="d-dots" aria-hidden="true">${dots.map((at) => html`<i key=${at} data-on=${String(at === page)}></i>`)}</span>`;
}

/**
 * Messages as a region of their own.
 *
 * @param {import('./view.js').PanelProps} props
 */
export function Messages({ state, panel }) {
  const { plan } = useWall();
  const lines = Math.max(1, Math.floor((panel.height - plan.gap) / (plan.small * 1.3)));
  return html`<${Words} state=${state} room=${lineRoom(panel.width, plan)} lines=${lines} />`;
}

/**
 * What the office says, as much of it as there is room for; the rest in turns.
 *
 * @param {{state: import('./state.js').State, room: number, lines: number}} props
 */
export function Words({ state, room, lines }) {
  const { measure, languages } = useWall();
  const at = useSteady();
  const time = useNow();
  const { kind, texts } = said(state, time, languages);
  // Drawn every second, while what is said stays for hours.
  const all = useMemo(() => turnsOf(texts, { room, lines, measure }), [JSON.stringify(texts), room, lines]);
  const { lang, piece } = all[turn(all.length, at)] ?? { lang: 'nb', piece: '' };
  const symbol = { lost: 'offline', message: 'info', planned: 'info', help: 'person' }[kind];
  return html`<div class="d-words-band ${kind === 'lost' ? 'd-notlive' : ''}" data-kind=${kind} data-message=${kind === 'message' ? 'on' : undefined}
    role=${kind === 'help' ? undefined : 'status'}>
    <${Symbol} name=${symbol} /><p lang=${lang} dir=${directionOf(lang)}>${piece}</p>
  </div>`;
}
