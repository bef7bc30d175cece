/** Paper that needs a hand: a slip that perhaps did not come out, a printer that is in trouble. */
import { html } from '/static/shared/dom.js';
import { Symbol } from '/static/shared/symbols.js';
import { has, t } from '/static/shared/text.js';
import { useGuide } from './context.js';
import { Act } from './pieces.js';
import { troubleOf } from './printers.js';
import { age, joined } from './words.js';

/** @typedef {import('../shapes.js').Printer} Printer */

/** @param {{job: import('../shapes.js').Job}} props */
export function Job({ job }) {
  const { state, at, act } = useGuide();
  // An event on a slip names its ticket only.
  const number = job.number ?? state.tickets[job.ticket ?? '']?.number;
  const unsure = job.state === 'unknown';
  return html`<article class="g-paper" tabindex="-1" data-tone="warning" data-job=${job.id} data-state=${job.state}>
    <header class="g-call__head">
      <${Symbol} name="printer" />
      <h3 class="m-grow">${t(unsure ? 'guide-job-unknown' : 'guide-job-failed')}</h3>
      <span class="g-call__age">${age(job.at, at)}</span>
    </header>
    <p class="g-call__about">
      ${number && html`<span class="m-number">${number}</span>`}${joined(t(`guide-job-kind-${job.kind}`), printerOf(state, job))}
    </p>
    <p data-reason=${job.reason}>${reasonOf(job)}</p>
    <div class="g-call__moves">
      ${unsure &&
      html`<${Act} class="ds-button" data-variant="secondary" data-action="came-out" onAct=${() => act.cameOut(job)}>
        <${Symbol} name="check" />${t('guide-job-came-out')}
      <//>`}
      <${Act} class="ds-button" data-variant="secondary" data-action="again" onAct=${() => act.again(job)}>
        <${Symbol} name="printer" />${t('guide-job-again')}
      <//>
      ${!unsure &&
      html`<${Act} class="ds-button" data-variant="secondary" data-action="put-aside" onAct=${() => act.putAside(job)}>
        <${Symbol} name="close" />${t('guide-job-put_aside')}
      <//>`}
    </div>
  </article>`;
}

/**
 * What happened and what to do; a code that a newer print agent says has no words yet.
 *
 * @param {import('../shapes.js').Job} job
 */
function reasonOf({ reason }) {
  const id = `guide-reason-${reason}`;
  return t(has(id) ? id : 'guide-reason-other');
}

/**
 * Which printer, where there are several.
 *
 * @param {import('../shapes.js').StaffState} state
 * @param {import('../shapes.js').Job} job
 */
function printerOf({ printers }, job) {
  return printers.length > 1 && printers.find(({ id }) => id === job.printer)?.name;
}

/** @param {{printer: Printer}} props */
export function PrinterTrouble({ printer }) {
  const trouble = troubleOf(printer);
  const tone = trouble === 'near_end' ? 'info' : 'warning';
  return html`<article class="g-paper" tabindex="-1" data-tone=${tone} data-printer=${printer.id} data-trouble=${trouble}>
    <header class="g-call__head"><${Symbol} name="printer" /><h3>${printer.name}</h3></header>
    <p>${t(`guide-printer-${trouble}`)}</p>
  </article>`;
}
