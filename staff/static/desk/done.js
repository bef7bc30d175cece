/** What was done last at this desk, and for ten seconds the way back. */
import { html, useEffect } from '/static/shared/dom.js';
import { Symbol } from '/static/shared/symbols.js';
import { t } from '/static/shared/text.js';
import { useSecondsLeft } from '../seconds.js';
import { KEYS } from './moves.js';

/**
 * @param {{done: import('./state.js').Done, hands: import('./view.js').Hands, busy: string | null}} props
 */
export function Done({ done, hands, busy }) {
  const left = useSecondsLeft(done.at);
  useEffect(() => {
    if (left === 0) hands.dispatch({ type: 'over', done });
  }, [left === 0]);
  const outcome = done.outcome ? t(`outcome-${done.outcome}`) : '';
  return html`<section class="d-done" aria-label=${t('desk-last')} data-done=${done.action}>
    <p class="m-grow" role="status"><${Symbol} name=${done.action === 'undo' ? 'undo' : 'check'} />${t(`desk-did-${done.action}`, { number: done.number, outcome })}</p>
    ${done.undo.length > 0 &&
    html`<button type="button" class="ds-button d-done__undo" data-variant="secondary" data-action="undo" aria-keyshortcuts=${KEYS.undo} aria-disabled=${busy !== null} onClick=${hands.undo}>
      <${Symbol} name="undo" />${t('common-undo')}<kbd class="d-key" aria-hidden="true">${KEYS.undo}</kbd>
      <span class="m-number d-done__left" aria-hidden="true">${left}</span>
    </button>`}
  </section>`;
}
