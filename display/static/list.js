/** Those called last, in as many rows as have room; more of them come in turns. */
import { html, useMemo } from '/static/shared/dom.js';
import { t } from '/static/shared/text.js';
import { useSteady, useWall } from './hooks.js';
import { BETWEEN, grid, NUMBER } from './least.js';
import { pagesOf, turn } from './pages.js';
import { Dots, Place } from './pieces.js';
import { widest, wordScale } from './place.js';
import { rows, settled } from './state.js';
import { Welcome } from './welcome.js';

/** Rows grow where there is room to spare, by this much at most. */
const MOST_GROWN = 1.4;

/** @param {import('./view.js').PanelProps} props */
export function List({ state, panel }) {
  const { plan } = useWall();
  const at = useSteady();
  const shape = useGrid(panel, MOST_GROWN);
  const large = plan.panels.some(({ kind }) => kind === 'calls_large' || kind === 'desks');
  const first = !large && state.shown ? [{ ...state.shown.call, pending: false }] : [];
  const size = shape.columns * shape.rows;
  const pages = pagesOf(rows(state), Math.max(1, size - first.length));
  // Who waits to be shown stands first, so there is no turning while anybody does.
  const page = first.length && size === 1 ? -1 : turn(pages.length, state.queue.length ? 0 : at);
  const listed = [...first, ...(pages[page] ?? [])];
  const lit = first.length > 0 && !settled(state, at) ? state.shown : null;
  if (listed.length === 0 && !large) return html`<${Welcome} panel=${panel} />`;
  return html`<section class="d-list">
    <h2 class="d-title">${state.line === 'live' ? t('display-list') : t('display-last-known')}<${Dots} pages=${pages.length} page=${page} /></h2>
    ${listed.length === 0 && html`<p class="d-hint">${t('display-idle')}</p>`}
    <ol class="d-rows" style=${shape.style}>
      ${listed.map(
        (row) => html`<li class="d-row" key=${`${row.number}${row.at}`} data-row=${row.number} data-pending=${String(row.pending)}
          data-shown=${first[0] === row ? row.number : undefined} data-aloud=${String(!!lit?.aloud && first[0] === row)}>
          <span class="m-number" dir="ltr">${row.number}</span>
          <${Place} name=${row.place} />
        </li>`,
      )}
    </ol>
  </section>`;
}

/**
 * Rows and columns of a panel, and how large the words of its rooms are.
 *
 * @param {import('./plan.js').Panel} panel
 * @param {number} [most] how much larger than needed a row may be
 */
export function useGrid(panel, most = 1) {
  const { plan, places, measure } = useWall();
  return useMemo(() => {
    const { columns, rows: count, column, type } = grid(panel, plan, { places, measure }, most);
    const { word } = wordScale(places, measure, (column - plan.gap) / type - measure(NUMBER) - BETWEEN);
    const first = widest(places, measure, word);
    return { columns, rows: count, style: { '--columns': columns, '--rows': count, '--word': word, '--first': `${first}em`, '--row': `${type}px` } };
  }, [plan, panel.width, panel.height]);
}
