/** Draws the waiting-room screen by its plan. No names and no services, by any of it. */
import { html, useMemo } from '/static/shared/dom.js';
import { knows, language, t } from '/static/shared/text.js';
import { dayName } from '/static/shared/time.js';
import { now } from '/static/shared/clock.js';
import { BottomBand, TopBand } from './bands.js';
import { drift } from './drift.js';
import { usePageSize, useSteady, WallContext } from './hooks.js';
import { Large } from './large.js';
import { List } from './list.js';
import { Desks } from './desks.js';
import { Night, resting } from './night.js';
import { Clock, Messages, Waiting } from './pieces.js';
import { Picture } from './picture.js';
import { plan } from './plan.js';
import { lineRoom, linesWanted } from './said.js';
import { typeSizes } from './sizes.js';

/** @typedef {{state: import('./state.js').State}} Props */
/** @typedef {Props & {panel: import('./plan.js').Panel}} PanelProps */

/** @type {Record<string, (props: PanelProps) => unknown>} */
const PANELS = {
  calls_large: Large,
  list: List,
  desks: Desks,
  picture: Picture,
  message: Messages,
  clock: () => html`<${Clock} />`,
  waiting: Waiting,
  office: ({ state }) => html`<p class="d-panel__word">${state.room?.office.name}</p>`,
};

/**
 * @param {Props & {measure: import('./place.js').Measure, onUnlock: () => void}} props
 */
export function Display({ state, measure, onUnlock }) {
  const page = usePageSize();
  const at = useSteady();
  const { room } = state;
  const turned = !!room?.screen.portrait && page.width > page.height;
  const size = turned ? { width: page.height, height: page.width } : page;
  const languages = room ? spoken(room.screen) : [];
  const lines = room
    ? linesWanted(state, now(), { languages, measure, room: lineRoom(size.width, typeSizes(room.screen, size)) })
    : 1;
  const planned = useMemo(
    () => room && plan(room.screen, size, { places: room.places, bands: bandWords(room, measure), lines, measure }),
    [room, size.width, size.height, lines],
  );
  if (!room || !planned) return html`<main class="d-screen d-screen--empty" data-line=${state.line}>${t('common-connecting')}</main>`;
  const wall = { plan: planned, places: room.places, measure, languages };
  const style = { ...sizes(planned, size), ...drift(at, planned.gap) };
  return html`<${WallContext.Provider} value=${wall}>
    <main class="d-screen" aria-label=${t('display-title')} data-line=${state.line} data-turned=${String(turned)} data-layout=${room.screen.name} style=${style}>
      ${resting(state, now(), at)
        ? html`<${Night} state=${state} />`
        : html`<${Day} state=${state} plan=${planned} onUnlock=${onUnlock} />`}
    </main>
  <//>`;
}

/** @param {Props & {plan: import('./plan.js').Plan, onUnlock: () => void}} props */
function Day({ state, plan: { top, bottom, axis, panels }, onUnlock }) {
  return html`<div class="d-frame">
    ${!top.includes('office') && html`<h1 class="ds-sr-only">${state.room?.office.name}</h1>`}
    <${TopBand} state=${state} kinds=${top} onUnlock=${onUnlock} />
    <div class="d-stage" data-axis=${axis}>
      ${quiet(state, panels, axis).map(
        (panel) => html`<div class="d-panel" key=${panel.kind} data-panel=${panel.kind}
          style=${{ width: `${panel.width}px`, height: `${panel.height}px` }}>
          <${PANELS[panel.kind]} state=${state} panel=${panel} />
        </div>`,
      )}
    </div>
    <${BottomBand} state=${state} kinds=${bottom} onUnlock=${onUnlock} />
  </div>`;
}

/**
 * Before the first call of the day the welcome has the room of the lists too.
 *
 * @param {import('./state.js').State} state
 * @param {import('./plan.js').Panel[]} panels
 * @param {'row' | 'column'} axis
 */
function quiet({ shown, calls }, panels, axis) {
  const large = panels.find(({ kind }) => kind === 'calls_large');
  if (!large || shown || calls.length > 0) return panels;
  const left = panels.filter(({ kind }) => kind !== 'list' && kind !== 'desks');
  const side = axis === 'row' ? 'width' : 'height';
  const gained = panels.reduce((sum, panel) => sum + (left.includes(panel) ? 0 : panel[side]), 0);
  return left.map((panel) => (panel === large ? { ...panel, [side]: panel[side] + gained } : panel));
}

/**
 * The screen's languages whose texts have come; they come soon after the first picture.
 *
 * @param {import('./state.js').Screen} screen
 */
function spoken({ languages }) {
  const known = languages.filter(knows);
  return known.length > 0 ? known : [language()];
}

/**
 * @param {import('./plan.js').Plan} planned
 * @param {{width: number, height: number}} size
 */
function sizes({ type, small, gap, tall }, { width, height }) {
  return {
    '--type': `${type}px`,
    '--small': `${small}px`,
    '--gap': `${gap}px`,
    '--tall': `${tall}px`,
    '--width': `${width}px`,
    '--height': `${height}px`,
  };
}

/**
 * The words of a band at their longest, for which there must be room.
 *
 * @param {import('./state.js').Room} room
 * @param {import('./place.js').Measure} measure
 */
function bandWords({ office }, measure) {
  const [waiting] = [0, 88].map((count) => t('display-waiting', { count })).sort((one, other) => measure(other) - measure(one));
  return { office: office.name, waiting, clock: '00:00', date: dayName(now()) };
}
