/** A page for many desks: each room with the number that is served there now. */
import { html } from '/static/shared/dom.js';
import { t } from '/static/shared/text.js';
import { useSteady, useWall } from './hooks.js';
import { useGrid } from './list.js';
import { pagesOf, turn } from './pages.js';
import { Dots, Place } from './pieces.js';
import { served } from './served.js';
import { settled } from './state.js';
import { Welcome } from './welcome.js';

/** @param {import('./view.js').PanelProps} props */
export function Desks({ state, panel }) {
  const { plan, places } = useWall();
  const at = useSteady();
  const shape = useGrid(panel);
  const alone = !plan.panels.some(({ kind }) => kind === 'calls_large');
  const lit = alone && !settled(state, at) ? state.shown : null;
  const pages = pagesOf(served(state, places), shape.columns * shape.rows);
  const called = pages.findIndex((page) => page.some((desk) => desk.number === lit?.call.number));
  const page = called >= 0 ? called : turn(pages.length, at);
  if (pages[0].length === 0) return html`<${Welcome} panel=${panel} />`;
  return html`<section class="d-list d-desks">
    <h2 class="d-title">${state.line === 'live' ? t('display-desks') : t('display-last-known')}<${Dots} pages=${pages.length} page=${page} /></h2>
    <ol class="d-rows" style=${shape.style}>
      ${pages[page].map((desk) => {
        const now = alone && desk.number === state.shown?.call.number;
        return html`<li class="d-row" key=${`${desk.place}${desk.at}`} data-desk=${desk.place} data-state=${desk.state}
          data-shown=${now ? desk.number : undefined} data-aloud=${String(!!lit?.aloud && now)}>
          <${Place} name=${desk.place} /><span class="m-number" dir="ltr">${desk.number}</span>
        </li>`;
      })}
    </ol>
  </section>`;
}
