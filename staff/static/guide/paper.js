/** Paper that needs a hand: a slip that perhaps did not come out, a printer that is in trouble. */
import { html } from '/static/shared/dom.js';
import { Symbol } from '/static/shared/symbols.js';
import { t } from '/static/shared/text.js';
import { useGuide } from './context.js';
import { Act } from './pieces.js';
import { age, joined } from './words.js';

/** @typedef {import('../shapes.js').Printer} Printer */

/** @param {{job: import('../shapes.js').Job}} props */
export function Job({ job }) {
  const { at, act } = useGuide();
  const unsure = job.state === 'unknown';
  return html`<article class="g-paper" data-tone="warning" data-job=${job.id} data-state=${job.state}>
    <header class="g-call__head">
      <${Symbol} name="printer" />
      <h3 class="m-grow">${t(unsure ? 'guide-job-unknown' : 'guide-job-failed')}</h3>
      <span class="g-call__age">${age(job.at, at)}</span>
    </header>
    <p>${joined(job.number, t(`guide-job-kind-${job.kind}`))}</p>
    <div class="g-call__moves">
      ${unsure &&
      html`<${Act} class="ds-button" data-variant="secondary" data-action="came-out" onAct=${() => act.cameOut(job)}>
        <${Symbol} name="check" />${t('guide-job-came-out')}
      <//>`}
      <${Act} class="ds-button" data-variant="secondary" data-action="again" onAct=${() => act.again(job)}>
        <${Symbol} name="printer" />${t('guide-job-again')}
      <//>
    </div>
  </article>`;
}

/**
 * What is wrong with a printer, in one word of the catalogue; null when nothing is.
 *
 * @param {Printer} printer
 */
export function troubleOf({ connected, paper, cover, online }) {
  if (!connected) return 'away';
  if (cover === 'bad') return 'cover';
  if (paper === 'bad') return 'paper';
  return online === 'bad' ? 'offline' : null;
}

/** @param {import('../shapes.js').StaffState} state */
export const printersInTrouble = (state) => state.printers.filter(troubleOf);

/** @param {{printer: Printer}} props */
export function PrinterTrouble({ printer }) {
  return html`<article class="g-paper" data-tone="warning" data-printer=${printer.id}>
    <header class="g-call__head"><${Symbol} name="printer" /><h3>${printer.name}</h3></header>
    <p>${t(`guide-printer-${troubleOf(printer)}`)}</p>
  </article>`;
}
