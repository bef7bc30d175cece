/** "Nå": who asks for the guide, and paper that needs a hand. Nothing here is calm. */
import { html, useEffect, useRef } from '/static/shared/dom.js';
import { Symbol } from '/static/shared/symbols.js';
import { t } from '/static/shared/text.js';
import { useKeptPlace } from '../place.js';
import { callsForGuide, isAcuteUntaken, jobsToSee } from '../select.js';
import { Call } from './call.js';
import { useGuide } from './context.js';
import { Nothing } from './pieces.js';
import { Job, PrinterTrouble } from './paper.js';
import { printersInTrouble, troubleOf } from './printers.js';

/** @param {{live: import('../shapes.js').StaffState}} props `live` counts also those who came while the list stands still */
export function Calls({ live }) {
  const { state } = useGuide();
  const calls = callsForGuide(state);
  const jobs = jobsToSee(state);
  const printers = printersInTrouble(state);
  const count = callsForGuide(live).length;
  const list = useTopOn(calls.find(isAcuteUntaken)?.id);
  const title = useRef(/** @type {HTMLElement | null} */ (null));
  useKeptPlace(list, '.g-call, .g-paper', () => title.current);
  const quiet = calls.length + jobs.length + printers.length === 0;
  // What only says that a roll is running low can wait until it is come across.
  const inNeed = jobs.length + printers.filter((printer) => troubleOf(printer) !== 'near_end').length;
  return html`<section class="g-now" aria-label=${t('guide-now')} data-quiet=${String(quiet)}>
    <h2 class="g-now__title" tabindex="-1" ref=${title}>
      ${t('guide-now')}${count > 0 && html` <span class="g-count">${count}</span>`}
      ${calls.length > 0 && inNeed > 0 &&
      html`<button type="button" class="g-pill g-now__paper" data-tone="warning" data-action="show-paper" onClick=${() => show(list.current)}>
        <${Symbol} name="printer" />${t('guide-now-paper', { count: inNeed })}
      </button>`}
    </h2>
    ${quiet && html`<${Nothing} symbol="check" text=${t('guide-now-quiet')} />`}
    <div class="g-now__list" ref=${list}>
      ${calls.map((ticket) => html`<${Call} key=${ticket.id} ticket=${ticket} />`)}
      ${jobs.map((job) => html`<${Job} key=${job.id} job=${job} />`)}
      ${printers.map((printer) => html`<${PrinterTrouble} key=${printer.id} printer=${printer} />`)}
    </div>
  </section>`;
}

/**
 * Bring the paper that needs a hand into sight: it stands below the people, who come first.
 *
 * @param {HTMLElement | null} list
 */
function show(list) {
  const paper = list?.querySelector('.g-paper');
  paper?.scrollIntoView({ block: 'nearest' });
  paper?.querySelector('button')?.focus({ preventScroll: true });
}

/**
 * A list that goes to its top when somebody else is acute: what is loud must
 * not stand above the edge because the guide had scrolled.
 *
 * @param {string | undefined} acute
 */
function useTopOn(acute) {
  const list = useRef(/** @type {HTMLElement | null} */ (null));
  useEffect(() => {
    if (acute && list.current) list.current.scrollTop = 0;
  }, [acute]);
  return list;
}
